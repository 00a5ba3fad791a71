/**
 * A small directory of help for the demonstration, brought in the way every file is: three invented organisations, one of them with a
 * place that is kept confidential. Run again it changes nothing.
 */
import { type Instant, idOf } from '@holdfast/domain';
import { listHelpImports, markHelpPlace, type StaffActing, type Store } from '@holdfast/store';
import { takeHelpFile } from '../workspace/help/take-file.ts';
import { staff } from './county-people.ts';

const id = (number: number): string => `00000000-0000-4000-8000-0000000d${`${number}`.padStart(4, '0')}`;

interface Place {
  readonly number: number;
  readonly name: string;
  readonly street: string;
  readonly transportation?: string;
  readonly accessibility?: string;
}

/** Ids from `number` to `number + 3`. */
const placed = ({ number, name, street, transportation, accessibility }: Place, hours: readonly object[] = []) => ({
  id: id(number),
  location: {
    id: id(number + 1),
    location_type: 'physical',
    name,
    ...(transportation === undefined ? {} : { transportation }),
    addresses: [
      {
        id: id(number + 2),
        address_1: street,
        city: 'Marlow',
        state_province: 'CA',
        postal_code: '94000',
        country: 'US',
        address_type: 'physical',
      },
    ],
    ...(accessibility === undefined ? {} : { accessibility: [{ id: id(number + 3), description: accessibility }] }),
  },
  schedules: hours,
});
const weekdays = (number: number, opens: string, closes: string) => ({
  id: id(number),
  byday: 'MO,TU,WE,TH,FR',
  opens_at: opens,
  closes_at: closes,
});
const phone = (number: number, last: string, description: string) => ({
  id: id(number),
  number: `+1 555 01${last}`,
  description,
});
const spanish = (number: number) => ({ id: id(number), name: 'Español', code: 'es' });

const confidentialPlace = { number: 20, name: 'The house', street: '1420 Larch Street' };

const directory = [
  {
    id: id(1),
    name: 'Harbor Lantern Advocacy',
    description: 'Advocates for people who are hurt at home, in Marlow County. Free, at any hour.',
    services: [
      {
        id: id(2),
        name: 'An advocate to talk to',
        description: 'Someone who listens, explains what an order can do, and comes along to court or to the police.',
        status: 'active',
        interpretation_services: 'By telephone, in forty languages',
        application_process: 'Ring, or come in. No papers are asked for.',
        fees: 'Free',
        phones: [phone(3, '40', 'Day and night')],
        languages: [spanish(4)],
        service_at_locations: [
          placed(
            {
              number: 10,
              name: 'Front office',
              street: '3 Quay Road',
              transportation: 'Bus 7, stop Quay',
              accessibility: 'Level entrance, one toilet with rails',
            },
            [weekdays(14, '09:00', '17:00')],
          ),
        ],
      },
      {
        id: id(5),
        name: 'A room for the night',
        description: 'A room, tonight, for one person or a family. Pets can come.',
        status: 'active',
        eligibility_description: 'Anyone who cannot go home tonight.',
        application_process: 'Ring at any hour; the place is told then.',
        fees: 'Free',
        phones: [phone(6, '41', 'Day and night')],
        languages: [spanish(7)],
        service_at_locations: [placed(confidentialPlace)],
      },
    ],
  },
  {
    id: id(30),
    name: 'Marlow Law Project',
    description: 'Lawyers for people who cannot pay for one.',
    services: [
      {
        id: id(31),
        name: 'A lawyer for the hearing',
        description:
          'Advice before a hearing about an order, and a lawyer in the room when there is one free that day.',
        status: 'active',
        interpretation_services: 'Ask three days before',
        wait_time: 'About a week; the same day when a hearing is near',
        fees: 'Free below an income that is asked about',
        phones: [phone(32, '42', 'Tuesday and Thursday mornings')],
        languages: [spanish(33)],
        service_at_locations: [
          placed(
            {
              number: 34,
              name: 'Court self-help room',
              street: '100 Civic Square, room 12',
              transportation: 'Bus 2 and 7, stop Civic Square',
              accessibility: 'Lift from the side door',
            },
            [weekdays(38, '08:30', '12:00')],
          ),
        ],
      },
    ],
  },
  {
    id: id(50),
    name: 'Quay Family Clinic',
    description: 'Doctors and nurses for everyone in town.',
    services: [
      {
        id: id(51),
        name: 'Examination after an assault',
        description:
          'A nurse trained for it, photographs only if wanted, and a letter to take along. Also after choking, when nothing shows.',
        status: 'active',
        application_process: 'Come at any hour and say you wish to see the night nurse.',
        fees: 'Free',
        phones: [phone(52, '43', 'Night nurse')],
        service_at_locations: [
          placed({ number: 53, name: 'Clinic', street: '18 Mill Lane', accessibility: 'Step-free' }),
        ],
      },
      {
        id: id(57),
        name: 'Minding children during a hearing',
        description: 'Two trained people and a room with toys, on court days.',
        status: 'active',
        application_process: 'Ring the day before.',
        fees: 'Free',
        phones: [phone(58, '44', 'Office hours')],
        languages: [spanish(59)],
      },
    ],
  },
];

/** The same as a file, for her app; the house is named, so that it is left out there. */
export const demonstrationHelp: { readonly text: string; readonly confidential: readonly string[] } = {
  text: JSON.stringify(directory),
  confidential: [id(confidentialPlace.number + 1)],
};

/** Brings the directory in where the agency has none. */
export async function seedHelp({
  store,
  newId,
  now,
}: {
  readonly store: Store;
  readonly newId: () => string;
  readonly now: () => Instant;
}): Promise<void> {
  const administrator = staff.find(({ role, agencyId }) => role === 'administrator' && agencyId === 'harbor-house');
  if (administrator === undefined) throw new Error('the demonstration has no administrator of its advocates');
  const by: StaffActing = {
    kind: 'staff',
    actor: administrator.id,
    agencyId: administrator.agencyId,
    partnershipId: idOf('marlow'),
    role: 'administrator',
    purpose: 'help-directory',
  };
  if ((await store.withActor(by, listHelpImports)).length > 0) return;
  // Before the file, so that not even the first reading of it finds the place open.
  await store.withActor(by, (session) =>
    markHelpPlace(session, { locationId: id(confidentialPlace.number + 1), confidential: true, at: now() }),
  );
  const bytes = (async function* () {
    yield new TextEncoder().encode(JSON.stringify(directory));
  })();
  const taken = await takeHelpFile({
    taker: { acting: (purpose, work) => store.withActor({ ...by, purpose }, work), newId, now: now() },
    about: { name: 'marlow-help.json', source: 'Invented for the demonstration' },
    bytes,
  });
  if (!taken.ok || taken.value.rejected > 0) throw new Error('the demonstration’s own directory cannot be read');
}
