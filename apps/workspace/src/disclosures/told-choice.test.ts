/** What of a shared incident can go into a police record, and what the chosen fields make: those, and nothing beside them. */
import { type Incident, idOf, instantOf, timeZoneOf } from '@holdfast/domain';
import { parse, toldFields, toldIncident } from '@holdfast/wire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredFields, toldFieldWords, toldFrom, toldText } from './told-choice.ts';

const at = instantOf(Date.UTC(2026, 2, 2, 9));
const incident: Incident = {
  id: idOf('incident-1'),
  provenance: 'survivor',
  kind: 'message',
  when: { kind: 'about', at },
  writtenAt: at,
  channel: 'text',
  whatHappened: 'He wrote at night.',
  felt: 'I did not sleep.',
  byRestrainedParty: 'yes',
  injury: 'no',
  childrenPresent: 'unknown',
  weapon: 'unknown',
  othersSaw: 'no',
  aboutChildExchange: 'no',
};
const time = { zone: timeZoneOf('America/Los_Angeles'), now: at };

describe('what goes into a police record', () => {
  it('is offered only where she said something; how it felt is hers and never offered', () => {
    expect(offeredFields(incident)).toEqual([
      'kind',
      'when',
      'channel',
      'whatHappened',
      'byRestrainedParty',
      'injury',
      'othersSaw',
    ]);
  });

  it('is what was chosen, and reads as a record whatever was chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...toldFields]), (chosen) => {
        const told = toldFrom(incident, chosen);
        const expected = offeredFields(incident).filter((field) => chosen.includes(field));
        expect(Object.keys(told).sort()).toEqual([...expected].sort());
        expect(parse(toldIncident, told).ok).toBe(expected.length > 0);
      }),
    );
  });

  it('says each in words, and an answer she gave as she gave it', () => {
    const told = toldFrom(incident, toldFields);
    for (const field of offeredFields(incident)) {
      expect(toldFieldWords[field]).not.toBe('');
      expect(toldText(told, field, time)).not.toBe('');
    }
    expect(toldText(told, 'injury', time)).toBe('No');
    expect(toldText(told, 'whatHappened', time)).toBe('He wrote at night.');
  });
});
