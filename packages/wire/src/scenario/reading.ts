/**
 * The shape of an answer to a scenario: how each order stands, what was noted against its conditions, and what is owed after each
 * contact or call. Every `…Words`, list of reasons and question is ready to be read aloud in the language asked for; codes beside
 * them are for programs. Published in `docs/schemas`, so that others can build on it.
 */
import {
  conditionKinds,
  confirmations,
  dutyActors,
  dutyActs,
  dutyStates,
  dutyStrengths,
  incidentKinds,
  jurisdictions,
  languages,
  noticeWays,
} from '@holdfast/domain';
import { z } from 'zod';
import { answer, civilDate, id, instant, timeZone } from '../primitives.ts';

const sentence = z.string();
const sentences = z.array(sentence);
const day = civilDate;

const source = z.strictObject({
  /** As a lawyer would cite it. */
  text: z.string(),
  confirmation: z.enum(confirmations).describe('Only "confirmed" may be shown as law.'),
  readIn: z.string().describe('The copy it was read in.'),
  asOf: day.describe('The day the copy itself states; of an undated copy, the day it was read.'),
  undated: z.exactOptional(z.literal(true)),
  reviewOn: day.describe('The day somebody has to read it again.'),
  words: sentence,
});

const standing = z.strictObject({
  answer: z.enum(['in-force', 'not-in-force', 'cannot-tell']),
  at: instant,
  endsAt: z.exactOptional(instant),
  words: sentence,
  reasons: sentences,
  ask: sentences.describe('What would settle it.'),
});

const notice = z.strictObject({
  answer: z.enum(['yes', 'unknown']).describe('Is notice on record? "unknown" is not no.'),
  accepted: z.enum(['yes', 'unknown', 'not-asked', 'not-read']).describe('Is it a way that the law asked accepts?'),
  ways: z.array(z.enum(noticeWays)),
  since: z.exactOptional(instant),
  words: sentences,
  source: z.exactOptional(source),
});

const order = z.strictObject({
  id: id<'order'>(),
  orderNumber: z.string(),
  court: z.string(),
  title: z.string(),
  protectedParty: z.string(),
  restrainedParty: z.string(),
  zone: timeZone,
  standing: standing.describe('At the moment of the question.'),
  notice: notice.describe('At the moment of the question, by the law of where the police are.'),
});

const assessment = z.strictObject({
  conditionId: id<'condition'>(),
  kind: z.enum(conditionKinds),
  title: z.string(),
  text: z.exactOptional(z.string()).describe('The court’s own words, where somebody typed them.'),
  answer: z.enum(['may-break', 'does-not', 'cannot-tell']).describe('It alleges and never finds.'),
  because: sentences,
  ask: sentences,
});

const heldAgainst = z.strictObject({
  orderId: id<'order'>(),
  standing: standing.describe('When it happened, by the law of the court.'),
  conditions: z.array(assessment),
});

const incident = z.strictObject({
  id: id<'incident'>(),
  kind: z.enum(incidentKinds),
  title: z.string(),
  when: sentence,
  orders: z.array(heldAgainst),
});

const duty = z.strictObject({
  ruleId: id<'rule'>(),
  state: z.enum(dutyStates),
  stateWords: z.string(),
  answer: z.enum(['owed', 'not-owed', 'cannot-tell']).describe('Whether it is owed, apart from whether it was done.'),
  done: answer,
  title: z.string(),
  actor: z.enum(dutyActors),
  act: z.enum(dutyActs),
  who: z.string(),
  said: sentence,
  strength: z.enum(dutyStrengths),
  strengthWords: sentence,
  because: sentences,
  ask: sentences,
  dueAt: z.exactOptional(instant),
  due: z.exactOptional(sentence),
  counted: z.exactOptional(sentence),
  confirmed: z.boolean(),
  source,
});

const contact = z.strictObject({
  id: z.string(),
  kind: z.enum(['contact', 'call']).describe('As she noted it, or as an agency recorded it.'),
  when: sentence,
  who: z.exactOptional(z.string()),
  incidentId: z.exactOptional(id<'incident'>()),
  orderId: id<'order'>(),
  notice: z.exactOptional(notice),
  duties: z.array(duty).describe('Worst first: overdue, open, cannot tell, done, not owed.'),
});

/** What `holdfast duties FILE.json --json` prints. */
export const scenarioReading = z
  .strictObject({
    about: z.exactOptional(z.string()),
    jurisdiction: z.enum(jurisdictions),
    now: instant,
    language: z.enum(languages),
    audience: z.enum(['protected-party', 'officer']),
    orders: z.array(order),
    priority: z.exactOptional(sentences).describe('Which of several orders speaks, where that can be told.'),
    incidents: z.array(incident),
    contacts: z.array(contact),
  })
  .meta({
    title: 'Reading',
    description: 'What is owed in a scenario, with reasons and sources. Printed by: holdfast duties FILE.json --json',
  });

export type ScenarioReading = z.infer<typeof scenarioReading>;
export type ReadSource = z.infer<typeof source>;
export type ReadStanding = z.infer<typeof standing>;
export type ReadNotice = z.infer<typeof notice>;
export type ReadOrder = z.infer<typeof order>;
export type ReadAssessment = z.infer<typeof assessment>;
export type ReadIncident = z.infer<typeof incident>;
export type ReadDuty = z.infer<typeof duty>;
export type ReadContact = z.infer<typeof contact>;
