/**
 * Which order a label names, and of what kind: one that protects a person, any order of a court, or an order of another sort
 * that only shares the word. It refuses to say what happened to the order.
 */
import { otherKindsOfOrder, otherOrdenes } from './lexicon/lookalikes.ts';
import { otherOrders } from './lexicon/orders.ts';
import { is, isCut, isOrderWord, isWeakly, type Scene, strongNames, textAt, weakNames } from './scene.ts';

/** `named` and `protective` protect a person; `forbids` is an offence heading by what orders forbid. In order of strength. */
export const orderKinds = ['forbids', 'protective', 'named', 'weakly-named', 'other', 'court', 'bare'] as const;
export type OrderKind = (typeof orderKinds)[number];

export interface NamedThere {
  readonly kind: OrderKind;
  /** The words that name it, as written. */
  readonly seen: string;
}

/** The order named by this word, or by it and its neighbours; null where none is. `actsBeside` says whether an act stands next to it. */
export function orderAt(scene: Scene, at: number, actsBeside: boolean): NamedThere | null {
  const word = textAt(scene, at);
  const phrase = phraseAt(scene, at);
  if (phrase !== null) return phrase;
  // "EMS - TRO" is a trouble run of an ambulance (Detroit).
  if (strongNames.has(word)) return textAt(scene, at - 1) === 'EMS' ? null : { kind: 'named', seen: word };
  if (weakNames.has(word)) return { kind: 'weakly-named', seen: word };
  // SRO is more often a school resource officer than an order.
  if (Object.hasOwn(otherOrders, word) && word !== 'SRO') return { kind: 'other', seen: word };
  if (is(scene, at, 'injunction')) {
    const before = textAt(scene, at - 1);
    const other = otherKindsOfOrder.has(before) && !softlyOther.has(before);
    return other ? { kind: 'other', seen: `${before} ${word}` } : { kind: 'protective', seen: word };
  }
  if (isWeakly(scene, at, 'injunction') && actsBeside) return { kind: 'protective', seen: word };
  if (is(scene, at, 'order')) return orderByNeighbours(scene, at);
  if (!['ORD', 'ORDS', 'ORDE'].includes(word)) return null;
  const order = orderByNeighbours(scene, at);
  return order.kind === 'bare' ? null : order;
}

/** Words that name an order, or what it forbids, without the word "order" or before it. */
function phraseAt(scene: Scene, at: number): NamedThere | null {
  const [word, next, third] = [textAt(scene, at), textAt(scene, at + 1), textAt(scene, at + 2)];
  const two = `${word} ${next}`;
  const named = (seen: string): NamedThere => ({ kind: 'named', seen });
  if (word === 'NO' && /^CO?N?TA?CT?S?$|^CONTAC$/.test(next) && forbidsContact(scene, at))
    return { kind: 'protective', seen: two };
  if (word === 'NO' && /^CONTA?$/.test(next) && (isOrderWord(scene, at + 2) || isCut(scene, at + 1)))
    return { kind: 'protective', seen: two };
  if (word === 'NC' && isOrderWord(scene, at + 1)) return { kind: 'protective', seen: two };
  if (/^(?:STAY|KEEP) AWAY$/.test(two)) return { kind: 'protective', seen: two };
  if (word === 'STAYAWAY') return { kind: 'protective', seen: word };
  if (/^PEACE BONDS?$/.test(two)) return { kind: 'forbids', seen: two };
  if (/^EX P(?:AR|ART|ARTE|ARTY|ARTEE|RTE)$/.test(two)) return named(two);
  if (word === 'EXPARTE') return named(word);
  if (/^NON MOL(?:EST(?:ATION|ATIO)?)?$/.test(two)) return named(two);
  if (word.startsWith('NONMOL')) return named(word);
  if (
    /^(?:PROTECTION|PROT|RELIEF) FROM$/.test(two) &&
    /^(?:ABUSE|HARASSMENT|STALKING|INTIMIDATION|VIOLENCE|DOMESTIC)$/.test(third)
  )
    return named(`${two} ${third}`);
  if (/^(?:ABUSE|HARASSMENT|STALKING) PREVENTION$/.test(two)) return named(two);
  if (/^ANTI (?:HARASSMENT|STALKING)$/.test(two)) return named(two);
  // Maryland gives a peace order to those who are not family.
  if (/^(?:OCCUPATION|PEACE) ORDERS?$/.test(two)) return named(two);
  return null;
}

/** What may stand around "no contact" where it is the name of an order. */
const aroundNoContact: ReadonlySet<string> = new Set(
  'CIVIL CRIMINAL CRIM DV DOMESTIC STALKING STALK STALKER HARASSMENT BOND BAIL COURT JUDGE JUDGES TEMP TEMPORARY PERM PERMANENT SEXUAL VICTIM WITH W IP JO RPT REPORT'.split(
    ' ',
  ),
);

/** "No contact" forbids something where an order, its terms or an act stands by, or nothing else is said; "no contact made" says that nobody was met. */
function forbidsContact(scene: Scene, at: number): boolean {
  const third = textAt(scene, at + 2);
  if (isOrderWord(scene, at + 2) || /^(?:TERMS?|PROV(?:ISION)?S?|CONDITIONS?|CLAUSE|COND)$/.test(third)) return true;
  if (isCut(scene, at + 2) && 'ORDERS'.startsWith(third)) return true;
  return (
    scene.tokens.every(
      ({ text }, near) =>
        near === at || near === at + 1 || aroundNoContact.has(text) || isOrderWord(scene, near) || !/^[A-Z]/.test(text),
    ) || scene.tokens.some((_, near) => ['violate', 'serve', 'enforce'].some((act) => isAct(scene, near, act)))
  );
}

function isAct(scene: Scene, at: number, act: string): boolean {
  if (act === 'violate') return is(scene, at, 'violate') || /^V$/.test(textAt(scene, at)) || isFailure(scene, at);
  return act === 'serve' ? is(scene, at, 'serve') : is(scene, at, 'enforce');
}

function isFailure(scene: Scene, at: number): boolean {
  return /^FAIL(?:URE|ING|ED|S)?$/.test(textAt(scene, at));
}

/** Beside "order", and with no other word: it protects somebody. */
const protectiveBeside: ReadonlySet<string> = new Set(
  'ABUSE MOLESTATION INTIMIDATION APPREHENDED INTERVENTION CONTACT CNTCT AWAY VIOLENCE DOM VICTIM BATTERED HARR HRSMNT'.split(
    ' ',
  ),
);
/** Only other kinds when no protective word stands further off: "emergency protective order", "abuse prevention order". */
const softlyOther: ReadonlySet<string> = new Set(['EMERGENCY', 'PREVENTION', 'PUBLIC', 'SEXUAL', 'RISK', 'CRIME']);

function protectsAt(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  return (
    is(scene, at, 'protect') ||
    is(scene, at, 'restrain') ||
    isWeakly(scene, at, 'restrain') ||
    is(scene, at, 'harass') ||
    is(scene, at, 'domestic') ||
    strongNames.has(word) ||
    protectiveBeside.has(word)
  );
}

/** The word "order", by what stands before it in the same stretch, nearest first, and by "of protection" after it. */
function orderByNeighbours(scene: Scene, at: number): NamedThere {
  const seen = (other: number): string =>
    scene.tokens
      .slice(Math.min(other, at), Math.max(other, at) + 1)
      .map(({ text }) => text)
      .join(' ');
  const after = protectiveAfter(scene, at);
  if (after !== null) return { kind: 'protective', seen: seen(after) };
  if (otherOrdenes.has(textAt(scene, at + (textAt(scene, at + 1) === 'DE' ? 2 : 1)))) {
    return { kind: 'other', seen: `${textAt(scene, at)} ${textAt(scene, at + 1)}` };
  }
  const stretch = scene.tokens[at]?.stretch;
  let court: number | null = null;
  let other: number | null = null;
  for (let near = at - 1; near >= at - 4 && scene.tokens[near]?.stretch === stretch; near -= 1) {
    const word = textAt(scene, near);
    if (is(scene, near, 'order')) break;
    if (protectsAt(scene, near)) {
      if (textAt(scene, near - 1) === 'SPACES') return { kind: 'other', seen: seen(near - 1) };
      const heading = /^(?:AWAY|CONTACT|CNTCT)$/.test(word) && textAt(scene, at) === 'ORDERS';
      return { kind: heading ? 'forbids' : 'protective', seen: seen(heading ? near - 1 : near) };
    }
    if (is(scene, near, 'court') || isWeakly(scene, near, 'court')) court ??= near;
    else if (softlyOther.has(word)) other ??= near;
    else if (otherKindsOfOrder.has(word)) return { kind: 'other', seen: seen(near) };
  }
  if (other !== null) return { kind: 'other', seen: seen(other) };
  if (/^(?:CUSTODY|VISITATION|SUPPORT)$/.test(textAt(scene, at + 1))) return { kind: 'other', seen: seen(at + 1) };
  return court === null ? { kind: 'bare', seen: textAt(scene, at) } : { kind: 'court', seen: seen(court) };
}

/** "Order of protection", "order for protection", "order against stalking", "orden de alejamiento". */
function protectiveAfter(scene: Scene, at: number): number | null {
  const joins = /^(?:OF|FOR|AGAINST|TO|DE|FROM)$/;
  let near = at + 1;
  while (joins.test(textAt(scene, near)) && near < at + 3) near += 1;
  const joined = near > at + 1;
  const fits =
    is(scene, near, 'protect') ||
    is(scene, near, 'restrain') ||
    is(scene, near, 'harass') ||
    textAt(scene, near) === 'ABUSE' ||
    (joined && isCut(scene, near) && textAt(scene, near).length >= 2 && 'PROTECTION'.startsWith(textAt(scene, near)));
  return fits ? near : null;
}
