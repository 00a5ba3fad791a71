import { describe, expect, test } from 'vitest';
import { localHelpFrom } from './seal-help.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

/** Rooms at a house, meals at the same house said in words, and clothes that are given no more. `attributes` are those of the house. */
const refuge = (attributes: readonly object[]): string =>
  JSON.stringify([
    {
      id: id(1),
      name: 'A refuge',
      description: 'Rooms.',
      services: [
        {
          id: id(2),
          name: 'Rooms',
          status: 'active',
          phones: [{ id: id(0), number: '+1 555 0141' }],
          service_at_locations: [
            {
              id: id(3),
              location: {
                id: id(4),
                location_type: 'physical',
                name: 'The house',
                attributes,
                addresses: [
                  {
                    id: id(5),
                    address_1: '77 Alder Crescent',
                    city: 'Marlow',
                    state_province: 'CA',
                    postal_code: '94000',
                    country: 'US',
                    address_type: 'physical',
                  },
                ],
              },
            },
          ],
        },
        { id: id(6), name: 'Meals', status: 'active', description: 'At 77 Alder Crescent, every noon.' },
        { id: id(7), name: 'Clothes', status: 'defunct' },
      ],
    },
  ]);
const mark = {
  id: id(9),
  value: 'confidential',
  taxonomy_term: { id: id(8), name: 'Handling', description: 'How a record is handled' },
};

describe('the directory of help for the phone', () => {
  test('has what is offered, with its places, and none of the ids', async () => {
    const { offers } = await localHelpFrom({ text: refuge([]) });
    expect(offers.map(({ name }) => name)).toEqual(['Meals', 'Rooms']);
    expect(offers[1]?.places).toMatchObject([{ name: 'The house', lines: ['77 Alder Crescent', 'Marlow CA 94000'] }]);
    expect(JSON.stringify(offers)).not.toMatch(/00000000-|confidential/);
  });

  test.each([
    ['marked in the file', { text: refuge([mark]) }],
    ['marked by hand', { text: refuge([]), confidential: [id(4)] }],
  ])('leaves out a confidential place, %s, and an offer that says its street', async (_, file) => {
    const { offers } = await localHelpFrom(file);
    expect(offers.map(({ name, places, phones }) => ({ name, places, phones: phones.length }))).toEqual([
      { name: 'Rooms', places: [], phones: 1 },
    ]);
    expect(JSON.stringify(offers)).not.toMatch(/Alder|The house/);
  });

  test('is empty without a file, and refuses what is no directory', async () => {
    expect(await localHelpFrom(null)).toEqual({ version: 1, offers: [] });
    await expect(localHelpFrom({ text: '"a letter"' })).rejects.toThrow('HSDS');
  });
});
