/** What the API answers about audits by people: calls drawn with a seed, answers kept apart until both have finished, then how far they agree. */
import {
  type CallReview,
  changesBetween,
  findingState,
  outcomesOf,
  type QuestionOutcome,
  rubric,
  sampleOf,
} from '@holdfast/audit';
import { civilDateFrom, type Instant, idFrom, instantFrom, ok, type Result, refused } from '@holdfast/domain';
import {
  type AuditRoundOnRecord,
  beginAuditRound,
  callsToDraw,
  closeAuditRound,
  findingDone,
  finishReading,
  listAgencies,
  listAuditRounds,
  noteOfRound,
  notesOf,
  type ReviewOnRecord,
  readAuditRound,
  reviewCall,
  reviewsOf,
  type Session,
  type StaffActing,
} from '@holdfast/store';
import { type ApiReply, type AuditRoundAnswer, type AuditRoundFile, auditRoundFile } from '@holdfast/wire';
import { z } from 'zod';
import { dayOf } from '../../days.ts';
import type { Issue } from '../../refusal.ts';
import type { Answers, StaffVisit } from '../answering.ts';

const purpose = 'audit-round';
/** From so many of the newest calls about orders a sample is drawn. */
const mostCalls = 5_000;

const drawnCalls = auditRoundFile.shape.calls;
const answersOf = z.record(z.string(), z.enum(['yes', 'no', 'cannot-tell', 'does-not-apply']));

const bothFinished = ({ readings }: AuditRoundOnRecord): boolean =>
  readings.filter(({ finishedAt }) => finishedAt !== null).length === 2;

const instantIn = (text: string): Instant => {
  const read = instantFrom(text);
  if (!read.ok) throw new Error('a stored time does not parse');
  return read.value;
};

function toWire(round: AuditRoundOnRecord, asker: string): AuditRoundAnswer {
  return {
    id: round.id,
    title: round.title,
    agencyName: round.agencyName,
    begunAt: round.begunAt,
    ...(round.closedAt === null ? {} : { closedAt: round.closedAt }),
    size: drawnCalls.parse(round.drawn).length,
    readings: round.readings.map(({ side, reader, finishedAt }) => ({
      side,
      mine: reader === asker,
      ...(finishedAt === null ? {} : { finishedAt: instantIn(finishedAt) }),
    })),
    ...(round.side === null ? {} : { side: round.side }),
  };
}

const sideOf = (reviews: readonly ReviewOnRecord[], side: 'police' | 'advocate'): readonly CallReview[] =>
  reviews
    .filter((review) => review.side === side)
    .map(({ callNumber, answers }) => ({ call: callNumber, answers: answersOf.parse(answers) }));

async function outcomesIn(
  session: Session<StaffActing>,
  round: AuditRoundOnRecord,
): Promise<readonly QuestionOutcome[]> {
  const reviews = await reviewsOf(session, round);
  return outcomesOf({ police: sideOf(reviews, 'police'), advocate: sideOf(reviews, 'advocate') }).questions;
}

/** The whole of a round as this person may see it. */
async function fileOf(
  session: Session<StaffActing>,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<Result<AuditRoundFile, Issue>> {
  const rounds = await listAuditRounds(session);
  const round = rounds.find((one) => one.id === id);
  if (round === undefined) return refused({ code: 'not-found' });
  const reviews = await reviewsOf(session, round);
  const mine = new Map(
    reviews
      .filter(({ side }) => side === round.side)
      .map(({ callNumber, answers }) => [callNumber, answersOf.parse(answers)]),
  );
  const before = rounds.find(
    (one) => one.agencyId === round.agencyId && one.begunAt < round.begunAt && bothFinished(one),
  );
  const outcomes = bothFinished(round) ? await outcomesIn(session, round) : undefined;
  const changes =
    outcomes === undefined || before === undefined ? [] : changesBetween(await outcomesIn(session, before), outcomes);
  const notes = await notesOf(session, round);
  return ok(
    auditRoundFile.parse({
      round: toWire(round, session.acting.actor),
      rubric: rubric.map((one) => ({ id: one.id, question: { ...one.question }, look: { ...one.look } })),
      calls: drawnCalls.parse(round.drawn).map((call) => {
        const answers = mine.get(call.number);
        return answers === undefined ? call : { ...call, answers };
      }),
      ...(outcomes === undefined
        ? {}
        : {
            outcomes: outcomes.map(({ question, both, agreement, differences, yes, of }) => {
              const change = changes.find((one) => one.question === question);
              return {
                question,
                both,
                yes,
                of,
                ...(agreement === null ? {} : { observed: agreement.observed }),
                ...(agreement === null || agreement.kappa === null ? {} : { kappa: agreement.kappa }),
                differences: differences.map(({ call, police, advocate }) => ({ callNumber: call, police, advocate })),
                ...(change === undefined
                  ? {}
                  : { since: { before: change.before, after: change.after, beyondChance: change.beyondChance } }),
              };
            }),
          }),
      notes: notes.map((note) => ({
        id: note.id,
        kind: note.kind,
        question: note.question,
        words: note.words,
        at: note.at,
        ...(note.callNumber === null ? {} : { callNumber: note.callNumber }),
        ...(note.owner === null ? {} : { owner: note.owner }),
        ...(note.dueBy === null ? {} : { dueBy: note.dueBy }),
        ...(note.doneOn === null ? {} : { doneOn: note.doneOn }),
        ...(note.owner === null || note.dueBy === null
          ? {}
          : {
              state: findingState(
                {
                  id: note.id,
                  question: note.question,
                  words: note.words,
                  owner: note.owner,
                  dueBy: note.dueBy,
                  ...(note.doneOn === null ? {} : { doneOn: note.doneOn }),
                },
                dayOf(now),
              ),
            }),
      })),
    }),
  );
}

/** Does one thing to a round and answers it as it then is; `not-found` for one that the actor may not see. */
async function changing(
  { acting, now }: StaffVisit,
  id: string,
  change: (session: Session<StaffActing>, round: AuditRoundOnRecord) => Promise<Result<true, Issue>>,
): Promise<Result<AuditRoundFile, Issue>> {
  return await acting(purpose, async (session) => {
    const read = await readAuditRound(session, id);
    if (!read.ok) return read;
    const changed = await change(session, read.value);
    return changed.ok ? await fileOf(session, { id, now }) : changed;
  });
}

const isQuestion = (text: string): boolean => rubric.some(({ id }) => id === text);

export const auditRoundAnswers: Pick<
  Answers,
  | 'auditRounds'
  | 'beginAuditRound'
  | 'readAuditRound'
  | 'reviewCall'
  | 'finishReading'
  | 'noteOfRound'
  | 'closeAuditRound'
  | 'findingDone'
> = {
  auditRounds: async ({ acting }) =>
    await acting(purpose, async (session): Promise<Result<ApiReply<'auditRounds'>, Issue>> => {
      const rounds = await listAuditRounds(session);
      const agencies = await listAgencies(session);
      return ok({
        rounds: rounds.map((round) => toWire(round, session.acting.actor)),
        advocacyAgencies: agencies.filter(({ kind }) => kind === 'advocacy').map(({ id, name }) => ({ id, name })),
      });
    }),

  beginAuditRound: async ({ acting, concerns, now }, { body }) => {
    const advocacyAgencyId = idFrom<'agency'>(body.advocacyAgencyId);
    if (!advocacyAgencyId.ok) return refused({ code: 'not-found' });
    const seed = new DataView(concerns.random(4).buffer).getInt32(0);
    return await acting(purpose, async (session) => {
      const calls = await callsToDraw(session, { most: mostCalls });
      const chosen = sampleOf(
        calls.map(({ number, stratum }) => ({ call: number, stratum })),
        { size: body.size, seed },
      );
      const numbers = new Set(chosen.map(({ call }) => call));
      const begun = await beginAuditRound(session, {
        id: concerns.newId(),
        title: body.title,
        seed,
        drawn: calls.filter(({ number }) => numbers.has(number)),
        advocacyAgencyId: advocacyAgencyId.value,
        at: now,
      });
      return begun.ok ? ok(toWire(begun.value, session.acting.actor)) : begun;
    });
  },

  readAuditRound: async ({ acting, now }, { params }) =>
    await acting(purpose, (session) => fileOf(session, { id: params.id, now })),

  reviewCall: async (visit, { params, body }) =>
    await changing(visit, params.id, async (session, round) => {
      const isDrawn = drawnCalls.parse(round.drawn).some(({ number }) => number === body.callNumber);
      if (!isDrawn || !Object.keys(body.answers).every(isQuestion)) return refused({ code: 'not-found' });
      return await reviewCall(session, { round, ...body, at: visit.now });
    }),

  finishReading: async (visit, { params }) =>
    await changing(visit, params.id, (session, round) => finishReading(session, { round, at: visit.now })),

  noteOfRound: async (visit, { params, body }) =>
    await changing(visit, params.id, async (session, round) =>
      isQuestion(body.question)
        ? await noteOfRound(session, { round, id: visit.concerns.newId(), note: body, at: visit.now })
        : refused({ code: 'not-found' }),
    ),

  closeAuditRound: async (visit, { params }) =>
    await changing(visit, params.id, (session, round) => closeAuditRound(session, { round, at: visit.now })),

  findingDone: async (visit, { params, body }) =>
    await changing(visit, params.id, async (session, round) => {
      const day = civilDateFrom(body.doneOn);
      return day.ok
        ? await findingDone(session, { round, noteId: body.noteId, doneOn: day.value })
        : refused({ code: 'not-found' });
    }),
};
