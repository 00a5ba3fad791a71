/**
 * Words into what they mean for us: a violation, a service, an order and of which kind, home. It looks at neighbours,
 * because the same letters mean different things, and refuses to decide: that is for `classify.ts`.
 */

import { isDomestic } from './home-words.ts';
import { families } from './lexicon/families.ts';
import {
  aboutAnOrder,
  happening,
  ordersOfCare,
  otherConditions,
  plainlyDenied,
  protectedThings,
  protectors,
} from './lexicon/lookalikes.ts';
import { namedOrders, notViolationAcronyms, violationAcronyms } from './lexicon/orders.ts';
import { type NamedThere, orderAt, orderKinds } from './order-words.ts';
import { is, isCut, isOrderWord, isWeakly, type Scene, textAt } from './scene.ts';
import type { Token } from './tokens.ts';

export interface Marks {
  /** Each with the words that carry it, as written; absent where nothing does. */
  readonly order?: NamedThere;
  readonly violate?: string;
  readonly enforce?: string;
  readonly serve?: string;
  readonly about?: string;
  readonly happening?: string;
  readonly acronymOfViolation?: string;
  readonly domestic?: string;
  readonly otherCondition?: string;
  readonly contempt?: 'criminal' | 'other';
  /** Somebody is to be brought to care: an order for that is of another kind. */
  readonly care?: string;
  /** Stalking in the face of an order: "stalking with protection order in effect". */
  readonly stalksDespite?: string;
  /** An order or home is named only to say that this is not it. */
  readonly denied?: string;
  readonly deniedDomestic?: string;
  /** The label stops after the beginning of what was violated or served: "violation of prote". */
  readonly cutAfterViolation?: string;
  readonly cutAfterService?: string;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const wordSet = (written: string): ReadonlySet<string> => new Set(written.split(' '));

const breakingNames: ReadonlySet<string> = new Set([
  ...Object.keys(violationAcronyms),
  ...namedOrders
    .flatMap(({ acronym }) => [`V${acronym}`, `VO${acronym}`, `VIO${acronym}`, `${acronym}V`, `${acronym}VIO`])
    .filter((made) => !notViolationAcronyms.has(made)),
]);
/** Some places use the same letters for the order; there a word beside it says what happened. */
export const orderOrViolation: ReadonlySet<string> = new Set(['VPO', 'VRO', 'VAPO']);

/** Before "service": not the serving of a paper. */
const otherServices = wordSet(
  'COMMUNITY CALL CALLS FOR OTHER ROUTINE IN OUT SECRET ANIMAL FAMILY SOCIAL HUMAN POLICE EMERGENCY URGENT VICTIM',
);
/** Before "viol": it shortens "violence", not "violation". */
const violentBefore = wordSet(
  'DOMESTIC DOM FAMILY FAM WORKPLACE WORK GUN SEXUAL SEX DATING PARTNER IPV SCHOOL PERSONAL APPREHENDED TEEN STREET',
);
/** Between a violation and what was violated, saying nothing of either. */
const between = wordSet(
  'OF A AN THE DV DOMESTIC TEMP TEMPORARY PERM PERMANENT EMERGENCY EMERG CIVIL CRIMINAL CRIM FINAL FELONY IP JO',
);

/** Reads the words. Never throws. */
export function marksOf(tokens: readonly Token[]): Marks {
  const scene: Scene = { tokens, denied: deniedIn(tokens) };
  const marks: Writable<Marks> = {};
  for (let at = 0; at < tokens.length; at += 1) {
    const denied = scene.denied.has(at);
    markOrder(scene, at, { marks, denied });
    markHome(scene, at, { marks, denied });
    if (!denied) markAct(scene, at, marks);
  }
  return marks;
}

interface Marking {
  readonly marks: Writable<Marks>;
  readonly denied: boolean;
}

function markOrder(scene: Scene, at: number, { marks, denied }: Marking): void {
  const actsBeside = [at - 2, at - 1, at + 1].some((near) => isViolate(scene, near) || isServe(scene, near));
  const order = orderAt(scene, at, actsBeside);
  if (order === null) return;
  if (denied) marks.denied ??= order.seen;
  else if (marks.order === undefined || orderKinds.indexOf(order.kind) < orderKinds.indexOf(marks.order.kind))
    marks.order = order;
}

function markHome(scene: Scene, at: number, { marks, denied }: Marking): void {
  if (!isDomestic(scene, at)) return;
  if (denied) marks.deniedDomestic ??= textAt(scene, at);
  else marks.domestic ??= textAt(scene, at);
}

function markAct(scene: Scene, at: number, marks: Writable<Marks>): void {
  const word = textAt(scene, at);
  if (breakingNames.has(word)) marks.acronymOfViolation ??= word;
  if (isViolate(scene, at)) {
    marks.violate ??= word;
    const cut = cutAfter(scene, at) ?? shortBefore(scene, at);
    if (cut !== null) marks.cutAfterViolation ??= cut;
  }
  if (is(scene, at, 'enforce')) marks.enforce ??= word;
  if (isServe(scene, at)) {
    marks.serve ??= word;
    const cut = cutAfter(scene, at);
    if (cut !== null) marks.cutAfterService ??= cut;
  }
  const isPeaceBond = word === 'PEACE' && /^(?:BOND|ORDER)/.test(textAt(scene, at + 1));
  if (aboutAnOrder.has(word) && !isPeaceBond) marks.about ??= word;
  if (happening.has(word)) marks.happening ??= word;
  if (otherConditions.has(word) && !isPeaceBond && textAt(scene, at - 1) !== 'PEACE') marks.otherCondition ??= word;
  if (ordersOfCare.has(word)) marks.care ??= word;
  if (
    /^STALK(?:S|ED|ING)?$/.test(word) &&
    /^(?:WITH|W|AFTER|WHILE|DESPITE|UNDER|VIOLATING)$/.test(textAt(scene, at + 1))
  )
    marks.stalksDespite ??= word;
  if (word.startsWith('CONTEMPT') || word === 'DESACATO')
    marks.contempt = [at - 1, at + 1].some((near) => textAt(scene, near).startsWith('CRIM'))
      ? 'criminal'
      : (marks.contempt ?? 'other');
}

function isViolate(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  const before = textAt(scene, at - 1);
  // Violence is never "of" anything, and a violation is: "DOM-VIOL OF PO", "V OF COURT ORDER".
  if (/^V(?:IOL?A?S?)?$/.test(word) && textAt(scene, at + 1) === 'OF') return true;
  if (/^VIOL?A?S?$/.test(word) && violentBefore.has(before)) return isOrderWord(scene, at - 2);
  if (is(scene, at, 'violate')) return true;
  if (/^BR(?:OKE|OKEN|EAKS?|EAKING)$/.test(word))
    return [at - 1, at + 1, at + 2, at + 3].some((near) => isOrderWord(scene, near));
  if (/^FAIL(?:URE|ING|ED|S)?$/.test(word))
    return [at + 1, at + 2].some((near) => /^(?:COMPLY|OBEY)$/.test(textAt(scene, near)));
  return isCut(scene, at) && /^(?:V|VI|BR|BRE|BREA)$/.test(word) && isOrderWord(scene, at - 1);
}

function isServe(scene: Scene, at: number): boolean {
  const before = textAt(scene, at - 1);
  const together = scene.tokens[at]?.stretch === scene.tokens[at - 1]?.stretch;
  if (together && protectedThings.has(textAt(scene, at)) && is(scene, at - 1, 'protect')) return false;
  if (/^(?:S|SE|SER)$/.test(textAt(scene, at)))
    return isCut(scene, at) && textAt(scene, at) === 'SER' && isOrderWord(scene, at - 1);
  return (is(scene, at, 'serve') || isWeakly(scene, at, 'serve')) && !otherServices.has(before);
}

/** What the label stops after: the beginning, or the first word, of a protection order's name right after an act. */
function cutAfter(scene: Scene, at: number): string | null {
  const last = scene.tokens.length - 1;
  let near = at + 1;
  while (near < last && between.has(textAt(scene, near))) near += 1;
  if (near > last) return null;
  const word = textAt(scene, near);
  const alone = near === last;
  const orderCut = near === last - 1 && isCut(scene, last) && 'ORDERS'.startsWith(textAt(scene, last));
  if (!alone && !orderCut) return null;
  const seen = `${textAt(scene, at)} … ${word}`;
  if (is(scene, near, 'protect') || is(scene, near, 'restrain'))
    return protectors.has(textAt(scene, near - 1)) ? null : seen;
  if (is(scene, near, 'court') || (orderCut && isWeakly(scene, near, 'court'))) return seen;
  return alone && isCut(scene, near) && beginsAName(word) ? seen : null;
}

/** "Rest viol", "prot viol": the word "order" was left out for want of room. */
function shortBefore(scene: Scene, at: number): string | null {
  const names = is(scene, at - 1, 'protect') || is(scene, at - 1, 'restrain') || textAt(scene, at - 1) === 'REST';
  return names && !protectors.has(textAt(scene, at - 2)) ? `${textAt(scene, at - 1)} ${textAt(scene, at)}` : null;
}

function beginsAName(word: string): boolean {
  // Four letters are enough here: no violation is of an injury.
  return word.length >= 4 && 'INJUNCTION'.startsWith(word);
}

/**
 * Which words stand under a "no" or "not". It reaches to the end of its stretch, because "(no welfare check or order
 * service)" denies both; a plain thing such as "no arrest" denies nothing else, and "non" reaches one word.
 */
function deniedIn(tokens: readonly Token[]): ReadonlySet<number> {
  const denied = new Set<number>();
  const denials = new Set(families.not.forms);
  tokens.forEach(({ text, stretch }, at) => {
    const next = tokens[at + 1];
    if (!denials.has(text) || next?.stretch !== stretch || plainlyDenied.has(next.text)) return;
    for (let near = at + 1; tokens[near]?.stretch === stretch; near += 1) {
      denied.add(near);
      if (text === 'NON') break;
    }
  });
  return denied;
}
