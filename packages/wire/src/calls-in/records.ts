/** Calls that came in by file as they cross boundaries: what a file says of a call, what it may be matched by, what is proposed and what was answered. */
import { z } from 'zod';
import { foundBy } from '../api-look-ups.ts';
import { id, instant, line } from '../primitives.ts';
import { callForService, order } from '../records.ts';

/** What a file says of a call; the server adds its agency and provenance, and no order: that is a person's to say. */
export const callOfFile = z.strictObject({
  id: id<'call'>(),
  callNumber: line(60),
  receivedAt: instant,
  dispatchedAt: z.exactOptional(instant),
  arrivedAt: z.exactOptional(instant),
  clearedAt: z.exactOptional(instant),
  initialType: line(120),
  finalType: z.exactOptional(line(120)),
  disposition: z.exactOptional(line(200)),
});
export type CallOfFile = z.infer<typeof callOfFile>;

export const clueParts = ['about', 'asking', 'other'] as const;

/** What a call may be matched by. Never a whole address: of a place only its block; numbers, plates and blocks stand in their comparable form. */
export const callClues = z.strictObject({
  people: z.array(z.strictObject({ part: z.enum(clueParts), name: line(200), born: z.exactOptional(line(20)) })),
  numbers: z.array(line(200)),
  plates: z.array(line(20)),
  blocks: z.array(line(200)),
});
export type CallClues = z.infer<typeof callClues>;

/** What of it is shown. A block is for comparing only: where a call came from is more often than not where she lives. */
export const shownClues = callClues.omit({ blocks: true });

/** One clue of the call that led to the order, and how. */
export const whyProposed = z.strictObject({
  foundBy,
  /** Whose name of the call it was; absent for a number, a plate or a block. */
  part: z.exactOptional(z.enum(clueParts)),
});
export type WhyProposed = z.infer<typeof whyProposed>;
/** Every reason for one order, the strongest first. */
export const reasonsProposed = z.array(whyProposed);

export const matchAnswers = ['confirmed', 'none', 'undone'] as const;

/** One answer about a call; later ones stand before earlier ones, and none is removed. */
export const matchAnswer = z.strictObject({
  kind: z.enum(matchAnswers),
  by: line(200),
  at: instant,
  /** The order's number, for who may see it. */
  orderNumber: z.exactOptional(line(60)),
});
export type MatchAnswer = z.infer<typeof matchAnswer>;

export const matchStates = ['waiting', 'confirmed', 'none'] as const;
export type MatchState = (typeof matchStates)[number];

/** A call that came in by file, in a list. */
export const arrivedCall = z.strictObject({
  call: callForService,
  sourceName: line(120),
  arrivedAt: instant,
  state: z.enum(matchStates),
  /** How many orders are proposed, of those the reader may see. */
  proposals: z.int().min(0),
});
export type ArrivedCall = z.infer<typeof arrivedCall>;

/** One such call with all there is to decide by. */
export const callToMatch = z.strictObject({
  arrived: arrivedCall,
  units: z.array(line(60)),
  clues: shownClues,
  /** Likeliest first. Only orders the reader may see. */
  proposed: z.array(z.strictObject({ order, why: reasonsProposed })),
  /** False while the server has not looked yet. */
  looked: z.boolean(),
  answers: z.array(matchAnswer),
});
export type CallToMatch = z.infer<typeof callToMatch>;
