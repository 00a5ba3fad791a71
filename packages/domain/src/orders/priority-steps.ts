/**
 * The steps by which one of several orders speaks, on one thing, in the sequence a place's text gives. A step that lacks what it
 * needs stops the sequence: a later step must not decide what an earlier one might have.
 */
import type { Answer } from '../answer.ts';
import type { OrderId } from '../ids.ts';
import type { Said } from '../language.ts';
import type { PlaceLaw } from '../place-law.ts';
import { assertNever } from '../result.ts';
import type { Order } from './order.ts';
import type { PriorityStep } from './priority-rule.ts';
import { sameWords, strictnessOf, type Terms } from './strictness.ts';

export const priorityQuestions = [
  'standing',
  'same-people',
  'kind-of-order',
  'which-is-stricter',
  'no-contact-exception',
  'which-was-issued-last',
  'rule-of-this-place',
] as const;
/** What would settle which order speaks. */
export type PriorityQuestion = (typeof priorityQuestions)[number];

export const priorityQuestionWords: Readonly<Record<PriorityQuestion, Said>> = {
  standing: { en: 'Which of the orders bind today?', es: '¿Cuáles de las órdenes obligan hoy?' },
  'same-people': { en: 'Are the orders about the same people?', es: '¿Hablan las órdenes de las mismas personas?' },
  'kind-of-order': { en: 'What kind of order is each of them?', es: '¿De qué tipo es cada una de las órdenes?' },
  'which-is-stricter': { en: 'Which order asks for more here?', es: '¿Qué orden pide más en esto?' },
  'no-contact-exception': {
    en: 'Does the order let them meet to hand over children?',
    es: '¿Deja la orden que se vean para entregar a los niños?',
  },
  'which-was-issued-last': { en: 'Which order was made last?', es: '¿Qué orden se dictó al final?' },
  'rule-of-this-place': {
    en: 'We do not know what the law here says when orders differ. Ask a lawyer or the court.',
    es: 'No sabemos qué dice la ley aquí cuando las órdenes no coinciden. Pregunte en la corte.',
  },
};

export type Decision =
  | {
      readonly answer: 'speaks';
      readonly by: 'only-one-says' | 'say-the-same' | PriorityStep;
      readonly orderIds: readonly OrderId[];
      readonly terms: Terms;
    }
  | {
      readonly answer: 'cannot-tell';
      readonly between: readonly OrderId[];
      readonly missing: readonly PriorityQuestion[];
    };

/** One order and what it says on the thing asked about. */
export interface SaidBy {
  readonly order: Order;
  readonly terms: Terms;
}

/** Which of `said` speaks. Every order in it binds, is about the same two people, and says something; at least one is needed. */
export function decide({ said, law }: { readonly said: readonly SaidBy[]; readonly law: PlaceLaw }): Decision {
  const [first] = said;
  if (first === undefined) throw new Error('nothing was said');
  if (said.length === 1) return speaks(said, 'only-one-says');
  if (allSame(said)) return speaks(said, 'say-the-same');
  let left = said;
  for (const step of law.priorityRule?.sequence ?? []) {
    const taken = take(step, left);
    if (taken.kind === 'open') return open(left, taken.missing);
    left = taken.left;
    // A step that left only orders of one mind has decided; one that left all of them has not.
    if (taken.kind === 'narrowed' && allSame(left)) return speaks(left, step);
  }
  return open(left, 'rule-of-this-place');
}

function speaks(said: readonly SaidBy[], by: 'only-one-says' | 'say-the-same' | PriorityStep): Decision {
  return { answer: 'speaks', by, orderIds: said.map((one) => one.order.id), terms: said[0]?.terms ?? [] };
}

function open(said: readonly SaidBy[], missing: PriorityQuestion): Decision {
  return { answer: 'cannot-tell', between: said.map((one) => one.order.id), missing: [missing] };
}

function allSame(said: readonly SaidBy[]): boolean {
  const [first] = said;
  return first !== undefined && said.every((one) => sameWords(one.terms, first.terms));
}

type Taken =
  | { readonly kind: 'narrowed' | 'passed'; readonly left: readonly SaidBy[] }
  | { readonly kind: 'open'; readonly missing: PriorityQuestion };

function take(step: PriorityStep, said: readonly SaidBy[]): Taken {
  if (step !== 'no-contact' && said.some((one) => one.order.kind === 'unknown'))
    return { kind: 'open', missing: 'kind-of-order' };
  switch (step) {
    case 'emergency-where-stricter':
      return takeEmergency(said);
    case 'no-contact':
      return takeNoContact(said);
    case 'latest-civil':
      return said.some(isCriminal) ? { kind: 'passed', left: said } : takeLatest(said);
    case 'criminal-over-civil':
      return said.some(isCriminal) ? takeLatest(said.filter(isCriminal)) : { kind: 'passed', left: said };
    default:
      return assertNever(step);
  }
}

/**
 * An emergency order speaks only where it is stricter than some other and laxer than none; elsewhere it stands back and the others are asked.
 * The text gives it precedence only as to its stricter terms, so it does not win as "issued last" what it lost here.
 */
function takeEmergency(said: readonly SaidBy[]): Taken {
  const emergencies = said.filter((one) => one.order.kind === 'emergency');
  const others = said.filter((one) => one.order.kind !== 'emergency');
  if (emergencies.length === 0 || others.length === 0) return { kind: 'passed', left: said };
  const held = emergencies.map((one) => ({
    one,
    against: others.map((other) => strictnessOf(one.terms, other.terms)),
  }));
  if (held.some(({ against }) => against.includes('unknown'))) return { kind: 'open', missing: 'which-is-stricter' };
  const stricter = held
    .filter(({ against }) => !against.includes('laxer') && against.includes('stricter'))
    .map(({ one }) => one);
  if (stricter.length > 0 && !allSame(stricter)) return { kind: 'open', missing: 'which-is-stricter' };
  return { kind: 'narrowed', left: stricter.length > 0 ? stricter : others };
}

function takeNoContact(said: readonly SaidBy[]): Taken {
  const told = said.map((one) => ({ one, forbids: forbidsContact(one.order) }));
  const forbidding = told.filter(({ forbids }) => forbids === 'yes').map(({ one }) => one);
  if (told.some(({ forbids }) => forbids === 'unknown')) return { kind: 'open', missing: 'no-contact-exception' };
  const narrows = forbidding.length > 0 && forbidding.length < said.length;
  return narrows ? { kind: 'narrowed', left: forbidding } : { kind: 'passed', left: said };
}

/** Does the order forbid contact by every channel, with no opening for children? */
function forbidsContact(order: Order): Answer {
  if (order.conditions.some((term) => term.kind === 'contact-permission')) return 'no';
  const bans = order.conditions
    .filter((term) => term.kind === 'no-contact')
    .filter((term) => term.channels.length === 0);
  if (bans.some((term) => term.exceptForChildExchange === false)) return 'yes';
  return bans.some((term) => term.exceptForChildExchange === undefined) ? 'unknown' : 'no';
}

function isCriminal(said: SaidBy): boolean {
  return said.order.kind === 'criminal';
}

function takeLatest(said: readonly SaidBy[]): Taken {
  const latest = said
    .map((one) => one.order.issuedAt)
    .toSorted()
    .at(-1);
  const left = said.filter((one) => one.order.issuedAt === latest);
  return allSame(left) ? { kind: 'narrowed', left } : { kind: 'open', missing: 'which-was-issued-last' };
}
