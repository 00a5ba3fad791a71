/**
 * What a case entry holds once opened: who may read from here on, or one thing said about one item. Canonical CBOR, so that one
 * entry has one byte form. Unknown kinds and fields are refused, never carried along unread.
 */
import {
  actionStates,
  barrierCodes,
  type CaseEntry,
  type CaseSaying,
  channels,
  checkedInstrument,
  dateKinds,
  helpKinds,
  helpStates,
  languages,
  letterStates,
  letterWays,
  outcomeKinds,
  peopleParts,
  type Result,
  type RiskInstrument,
  type RiskRecord,
  referralStates,
  refused,
  releasePurposes,
  rosterReasons,
  type ScoringPlan,
  scoringFrom,
} from '@holdfast/domain';
import { z } from 'zod';
import { type CborIssue, cborFrom, toCbor } from './cbor.ts';
import { carriedLetter, letterAnswer } from './letter-content.ts';
import { type ParseIssue, parse } from './parse.ts';
import { ageRecipient, answer, bytes, civilDate, id, instant, line, prose, wallTime } from './primitives.ts';
import { incident, issuingPlace, order, policeContact } from './records.ts';

const note = prose(8_000);

const riskRecord: z.ZodType<RiskRecord> = z.strictObject({
  instrumentId: line(64),
  version: z.number().int().min(1),
  on: civilDate,
  askedAt: instant,
  askedBy: line(200),
  trained: z.boolean(),
  answers: z.record(line(64), answer),
  chosen: z.exactOptional(z.record(line(64), line(64))),
  raisedTo: z.exactOptional(line(64)),
  raisedBecause: z.exactOptional(prose(2_000)),
  ownView: prose(4_000),
});

const meetingName = z.strictObject({ on: civilDate, name: line(200) });

export const caseSaying: z.ZodType<CaseSaying> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), name: line(200), language: z.enum(languages), place: issuingPlace }),
  z.strictObject({
    kind: z.literal('safe-contact'),
    rules: z.strictObject({
      when: prose(1_000),
      channels: z.array(z.enum(channels)).max(channels.length),
      never: z.exactOptional(prose(1_000)),
      codeWord: z.exactOptional(line(100)),
      ifHeAnswers: prose(1_000),
      mayLeaveMessage: answer,
    }),
  }),
  z.strictObject({
    kind: z.literal('person'),
    name: line(200),
    part: z.enum(peopleParts),
    bornOn: z.exactOptional(civilDate),
    note,
  }),
  z.strictObject({ kind: z.literal('note'), text: prose(20_000) }),
  z.strictObject({
    kind: z.literal('contact-made'),
    on: civilDate,
    channel: z.enum(channels),
    rulesRead: z.boolean(),
    text: note,
  }),
  z.strictObject({
    kind: z.literal('help'),
    help: z.enum(helpKinds),
    state: z.enum(helpStates),
    on: civilDate,
    note,
  }),
  z.strictObject({ kind: z.literal('referral'), to: line(200), state: z.enum(referralStates), on: civilDate, note }),
  z.strictObject({ kind: z.literal('barrier'), code: z.enum(barrierCodes), on: civilDate, note }),
  z.strictObject({
    kind: z.literal('plan'),
    madeBy: z.enum(['her', 'together']),
    lines: z.array(prose(2_000)).max(200),
  }),
  z.strictObject({ kind: z.literal('outcome'), outcome: z.enum(outcomeKinds), on: civilDate, note }),
  z.strictObject({
    kind: z.literal('date'),
    date: z.enum(dateKinds),
    on: civilDate,
    time: z.exactOptional(wallTime),
    what: line(300),
    past: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('order'), order }),
  z.strictObject({
    kind: z.literal('chain'),
    disclosureId: id<'disclosure'>(),
    mayKeepCopy: z.boolean(),
    endsOn: civilDate,
    orders: z.array(order).max(20),
    incidents: z.array(incident).max(200),
    contacts: z.array(policeContact).max(200),
    released: z.exactOptional(
      z.strictObject({ purpose: z.enum(releasePurposes), signedOn: civilDate, name: z.exactOptional(line(200)) }),
    ),
  }),
  z.strictObject({
    kind: z.literal('letter'),
    incidentId: id<'incident'>(),
    rung: line(64),
    to: prose(600),
    subject: z.exactOptional(line(400)),
    text: prose(30_000),
    enclosed: z.exactOptional(z.array(line(400)).max(30)),
    signature: z.exactOptional(z.array(line(300)).max(10)),
    state: z.enum(letterStates),
    sentOn: z.exactOptional(civilDate),
    way: z.exactOptional(z.enum(letterWays)),
    answerBy: z.exactOptional(civilDate),
    answeredOn: z.exactOptional(civilDate),
    answer: z.exactOptional(letterAnswer),
    carried: z.exactOptional(carriedLetter),
    note,
  }),
  z.strictObject({ kind: z.literal('risk'), record: riskRecord }),
  z.strictObject({
    kind: z.literal('meeting'),
    meeting: meetingName,
    basis: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('consent'), until: civilDate, covers: prose(1_000) }),
      z.strictObject({ kind: z.literal('law'), text: prose(1_000), decidedBy: line(200) }),
    ]),
    why: note,
    minutes: prose(20_000),
    changesPlan: answer,
  }),
  z.strictObject({
    kind: z.literal('action'),
    meeting: meetingName,
    what: prose(2_000),
    owner: line(200),
    by: civilDate,
    state: z.enum(actionStates),
    note,
  }),
  z.strictObject({ kind: z.literal('taken-back') }),
]);

export const caseEntry: z.ZodType<CaseEntry> = z.strictObject({
  id: id<'case-entry'>(),
  item: id<'case-item'>(),
  after: z.array(id<'case-entry'>()).max(50),
  by: id<'staff'>(),
  writtenAt: instant,
  says: caseSaying,
});

/** Someone of a roster with the keys that make them that person: what others seal to, and what their entries are checked with. */
export const caseCard = z.strictObject({
  staffId: id<'staff'>(),
  name: line(200),
  part: z.enum(['advocate', 'supervisor']),
  recipient: ageRecipient,
  signingKey: bytes(32, 32),
});
export type CaseCard = z.infer<typeof caseCard>;

/** One of the two administrators who together can open a case again, with the keys that make them that person. */
export const recoveryCard = z.strictObject({
  staffId: id<'staff'>(),
  name: line(200),
  recipient: ageRecipient,
  signingKey: bytes(32, 32),
});
export type RecoveryCard = z.infer<typeof recoveryCard>;

/** The first entry of an epoch: who reads from here on, and the key of the epoch before, for those who come later. */
export const caseEpoch = z.strictObject({
  epoch: z.number().int().min(0),
  reason: z.enum(rosterReasons),
  at: instant,
  by: id<'staff'>(),
  members: z.array(caseCard).min(1).max(50),
  previousKey: z.exactOptional(bytes(32, 32)),
  /** Who together could open the case again; nobody, where the agency named nobody. */
  recovery: z.exactOptional(z.array(recoveryCard).length(2)),
  /** On a page of recovery: the other's signature over it. */
  approval: z.exactOptional(z.strictObject({ by: id<'staff'>(), caseId: id<'case'>(), signature: bytes(64, 64) })),
});
export type CaseEpoch = z.infer<typeof caseEpoch>;

const casePage = z.discriminatedUnion('t', [
  z.strictObject({ v: z.literal(1), t: z.literal('epoch'), epoch: caseEpoch }),
  z.strictObject({ v: z.literal(1), t: z.literal('entry'), entry: caseEntry }),
]);
/** One sealed page of a case's log, opened. */
export type CasePage = z.infer<typeof casePage>;

/** The bytes that are sealed. */
export function toCasePageBytes(page: CasePage): Uint8Array<ArrayBuffer> {
  return toCbor(page);
}

/** The page in opened bytes, or why it is none. Never throws. */
export function casePageFrom(opened: Uint8Array): Result<CasePage, CborIssue | ParseIssue> {
  const read = cborFrom(opened);
  return read.ok ? parse(casePage, read.value) : read;
}

const said = z.strictObject({ en: line(600), es: line(600) });

const option = z.strictObject({ id: line(64), title: said, adds: z.number() });
/** Checked by the domain, which says by code what a file may not hold; here only that it was. */
const scoringPlan = z.custom<ScoringPlan>((value) => {
  const plan: { total?: unknown; parts?: unknown } = Object(value);
  return scoringFrom(plan.total, plan.parts).ok;
}, 'scoring-not-known');

/** A file that a licensed agency fills. How it scores is data that ends by its shape: there is no place for a script or a loop. */
export const instrumentFile: z.ZodType<RiskInstrument> = z.strictObject({
  id: line(64),
  version: z.number().int().min(1),
  title: said,
  validated: z.boolean(),
  needsTraining: z.boolean(),
  licence: prose(4_000),
  scoring: z.exactOptional(scoringPlan),
  items: z
    .array(
      z.strictObject({
        id: line(64),
        asks: said,
        yes: z.number(),
        options: z.exactOptional(z.array(option).min(2).max(20)),
      }),
    )
    .max(1_000),
  levels: z.array(z.strictObject({ id: line(64), from: z.number(), title: said, means: said })).max(20),
});

/**
 * The instrument in a file's text, checked whole. `bad-input` with the field and the code for text that is not JSON, a field that an
 * instrument has not, a script, a loop, and everything else that makes it none.
 */
export function instrumentFrom(text: string): Result<RiskInstrument, ParseIssue> {
  const because = (field: string, code: string) => refused({ code: 'bad-input' as const, fields: [{ field, code }] });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return because('(all)', 'not-json');
  }
  const given: { scoring?: unknown } = Object(value);
  if (typeof given.scoring === 'string') return because('scoring', 'scoring-is-a-script');
  const { total, parts }: { total?: unknown; parts?: unknown } = Object(given.scoring);
  const scoring = given.scoring === undefined ? undefined : scoringFrom(total, parts);
  if (scoring?.ok === false) return because('scoring', scoring.issue);
  const read = parse(instrumentFile, value);
  if (!read.ok) return read;
  const whole = scoring === undefined ? read.value : { ...read.value, scoring: scoring.value };
  const checked = checkedInstrument(whole);
  return checked.ok ? checked : because(checked.issue.startsWith('scoring') ? 'scoring' : 'items', checked.issue);
}
