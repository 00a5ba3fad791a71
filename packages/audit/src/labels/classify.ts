/**
 * One label into one class, by the first rule that holds. Pure. It refuses to guess: an order named without an act, or words
 * that mean two things, are `unknown` for a person to decide.
 */
import type { LabelClass } from '../answer.ts';
import type { LabelFinding, LabelRule } from './label.ts';
import { emptyWords } from './lexicon/lookalikes.ts';
import { statutes } from './lexicon/statutes.ts';
import { type Marks, marksOf, orderOrViolation } from './marks.ts';
import { strongNames } from './scene.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a label says. Never throws, whatever the text. */
export function findingOf(label: string): LabelFinding {
  const tokens = tokensOf(label);
  if (tokens.every(({ text }) => emptyWords.has(text))) return finding('unknown', 'nothing-written', label.trim());
  const marks = marksOf(tokens);
  const words = byWords(marks, tokens);
  // A section says what was done where the words only name the order.
  const cited = words === null || words.rule === 'order-without-act' ? byStatute(label, marks) : null;
  return (
    (cited?.class === 'unknown' ? null : cited) ??
    words ??
    cited ??
    byDoubt(tokens, marks) ??
    byHome(marks) ??
    byNothing(tokens)
  );
}

function finding(decided: LabelClass, rule: LabelRule, ...seen: readonly (string | undefined)[]): LabelFinding {
  return { class: decided, rule, seen: seen.filter((one) => one !== undefined).join(' … ') };
}

/** The rules about an order, strongest first; null when the words name none. */
function byWords(marks: Marks, tokens: readonly Token[]): LabelFinding | null {
  const { order, serve, violate, acronymOfViolation, cutAfterViolation, cutAfterService } = marks;
  const kind = order?.kind;
  const seen = order?.seen;
  if (acronymOfViolation !== undefined) {
    if (serve !== undefined)
      return orderOrViolation.has(acronymOfViolation)
        ? finding('order-service', 'service-of-order', serve, acronymOfViolation)
        : finding('unknown', 'violation-and-service', acronymOfViolation, serve);
    if (marks.about !== undefined && orderOrViolation.has(acronymOfViolation))
      return aboutOne(marks, acronymOfViolation);
    return finding('order-violation', 'acronym-of-violation', acronymOfViolation);
  }
  if (kind === undefined || kind === 'bare') {
    const ofLicense = marks.otherCondition !== undefined && cutAfterViolation?.startsWith('REST ') === true;
    if (cutAfterViolation !== undefined && !ofLicense)
      return finding('order-violation', 'violation-cut-off', cutAfterViolation);
    if (cutAfterService !== undefined && violate === undefined)
      return finding('order-service', 'service-cut-off', cutAfterService);
    if (kind === 'bare') return byBareOrder(marks);
    return null;
  }
  if (kind === 'other')
    return violate !== undefined || serve !== undefined || marks.domestic === undefined
      ? finding('other', 'other-kind-of-order', seen)
      : null;
  if (kind === 'weakly-named' && violate === undefined && serve === undefined && marks.enforce === undefined)
    return null;
  const found = byProtectiveOrder(marks, kind === 'court' ? 'court' : 'protective');
  const text = tokens.map((token) => token.text).join(' ');
  return found.class === 'order-violation' && riskOrder.test(text)
    ? { ...found, rule: 'violation-of-risk-order' }
    : found;
}

/** Orders that take weapons from a person at risk and name nobody they protect. */
const riskOrder =
  /\b(?:[TF]?ERPO|GVRO|EXTREME RISK|GUN VIOLENCE|RED FLAG|FIREARMS? (?:RESTRAINING|EMERGENCY|TEMP\w*|PROT\w*))\b/;

function byProtectiveOrder(marks: Marks, kind: 'court' | 'protective'): LabelFinding {
  const { order, serve, violate, enforce } = marks;
  const seen = order?.seen;
  const broken = violate ?? (marks.contempt === undefined ? marks.stalksDespite : 'CONTEMPT');
  if (marks.care !== undefined && (kind === 'court' || (seen?.startsWith('EX') === true && broken === undefined)))
    return finding('other', 'other-kind-of-order', seen, marks.care);
  if (broken !== undefined && serve !== undefined) return finding('unknown', 'violation-and-service', broken, serve);
  if (
    broken !== undefined &&
    marks.otherCondition !== undefined &&
    kind === 'court' &&
    /PROB|PAROLE|CUSTODY|VISIT/.test(marks.otherCondition)
  )
    return finding('other', 'other-kind-of-order', marks.otherCondition);
  if (broken !== undefined)
    return finding(
      'order-violation',
      kind === 'court' ? 'violation-of-court-order' : 'violation-of-named-order',
      broken,
      seen,
    );
  // Papers that are fetched are not yet served.
  if (serve?.startsWith('PAPER') === true && marks.about !== undefined) return aboutOne(marks, seen ?? '');
  if (serve !== undefined) return finding('order-service', 'service-of-order', serve, seen);
  if (enforce !== undefined) return finding('order-violation', 'enforcing-an-order', enforce, seen);
  if (marks.about !== undefined) return aboutOne(marks, seen ?? '');
  if (marks.happening !== undefined) return finding('order-violation', 'order-broken-now', seen, marks.happening);
  if (order?.kind === 'forbids') return finding('order-violation', 'forbidden-conduct', seen);
  return finding('unknown', 'order-without-act', seen);
}

/** Help given under an order stays a domestic call when the label says it is one. */
function aboutOne(marks: Marks, order: string): LabelFinding {
  return finding(marks.domestic === undefined ? 'other' : 'domestic', 'about-an-order', marks.about, order);
}

/** "Order" with nothing to say which: it counts only with an act beside it. */
function byBareOrder({ violate, serve, enforce, order, otherCondition }: Marks): LabelFinding | null {
  if (otherCondition !== undefined && violate !== undefined)
    return finding('other', 'other-kind-of-order', otherCondition);
  if (violate !== undefined && serve !== undefined) return finding('unknown', 'violation-and-service', violate, serve);
  if (violate !== undefined) return finding('order-violation', 'violation-of-some-order', violate, order?.seen);
  if (serve !== undefined) return finding('order-service', 'service-of-some-order', serve, order?.seen);
  if (enforce !== undefined) return finding('unknown', 'order-without-act', enforce, order?.seen);
  return null;
}

function byStatute(label: string, { serve }: Marks): LabelFinding | null {
  const text = ` ${label.toUpperCase().replaceAll('§', ' ').replace(/[–—]/g, '-')} `;
  const found = statutes.find(({ pattern }) => pattern.test(text));
  if (found === undefined) return null;
  const cite = `${found.place} ${found.cite}`;
  if (found.means === 'either') return finding('unknown', 'means-two-things', cite);
  if (found.means === 'domestic') return finding('domestic', 'statute-domestic', cite);
  if (serve !== undefined) return finding('order-service', 'service-of-order', serve, cite);
  return finding('order-violation', found.standing === 'confirmed' ? 'statute' : 'statute-unconfirmed', cite);
}

/** What cannot be told apart by words: said, and left to a person. */
function byDoubt(tokens: readonly Token[], marks: Marks): LabelFinding | null {
  const words = tokens.map(({ text }) => text);
  const all = words.join(' ');
  if (marks.contempt === 'criminal') return finding('order-violation', 'criminal-contempt', 'CONTEMPT');
  if (marks.contempt === 'other') return finding('unknown', 'means-two-things', 'CONTEMPT');
  if (words.includes('VOP') && words.some((word) => /^(?:WARRANTS?|WARR?|PROB\w*|PAROLE|CAPIAS)$/.test(word)))
    return finding('other', 'other-kind-of-order', 'VOP');
  for (const both of ['VOP', 'VCO', 'UNDERTAKING'])
    if (words.includes(both)) return finding('unknown', 'means-two-things', both);
  if (/INVASION OF PRIV/.test(all)) return finding('unknown', 'means-two-things', 'INVASION OF PRIVACY');
  if (/INTERF\w* (?:WITH )?JUD/.test(all))
    return finding('unknown', 'means-two-things', 'INTERFERING WITH JUDICIAL PROCEEDINGS');
  if (marks.denied !== undefined)
    return finding(
      marks.domestic === undefined ? 'other' : 'domestic',
      marks.domestic === undefined ? 'order-denied' : 'domestic-words',
      marks.domestic ?? marks.denied,
    );
  // Papers of domestic violence being served, or somebody's services to its victims.
  if (marks.serve !== undefined && marks.domestic !== undefined && words.every((word) => aboutHomeOnly.has(word)))
    return finding('unknown', 'means-two-things', all);
  if (marks.violate === undefined) return null;
  if (marks.otherCondition === undefined && words.some((word) => /^ORDS?$/.test(word)))
    return finding('unknown', 'means-two-things', 'ORD');
  if (marks.otherCondition !== undefined)
    return finding(
      marks.domestic === undefined ? 'other' : 'domestic',
      marks.domestic === undefined ? 'other-kind-of-order' : 'domestic-words',
      marks.domestic ?? marks.otherCondition,
    );
  const rest = words.filter(
    (word) => word !== marks.violate && !/^(?:OF|A|AN|THE|REPORT|RPT|IP|JO|OTHER|MISC|ALL|GENERAL)$/.test(word),
  );
  const cut = tokens.at(-1)?.mayBeCut === true;
  if (
    marks.domestic === undefined &&
    (rest.length === 0 || (cut && rest.length === 1 && rest[0] === words.at(-1) && /^.{1,4}$/.test(rest[0] ?? '')))
  )
    return finding('unknown', 'violation-of-what', words.join(' '));
  return null;
}

const aboutHomeOnly: ReadonlySet<string> = new Set(
  'DV DOMESTIC DOM VIOLENCE VIOL VIO ABUSE SERVICE SERVE SVC SERVED SERVING SERV SRV PAPER PAPERS PAPERWORK OF'.split(
    ' ',
  ),
);

function byHome({ domestic, deniedDomestic }: Marks): LabelFinding | null {
  if (domestic !== undefined) return finding('domestic', 'domestic-words', domestic);
  return deniedDomestic === undefined ? null : finding('other', 'domestic-denied', deniedDomestic);
}

/** Short capitals with the letters of an order in them: V, then PO or RO or the like. */
const orderShape = /^(?:V|VO|VI|VIO)[A-Z]{0,3}(?:PO|RO|NCO|PFA|OP|INJ)$/;

function byNothing(tokens: readonly Token[]): LabelFinding {
  const words = tokens.map(({ text }) => text).filter((text) => /^[A-Z]/.test(text) && !emptyWords.has(text));
  const shaped = words.find((word) => orderShape.test(word) && !strongNames.has(word));
  if (shaped !== undefined) return finding('unknown', 'looks-like-order-acronym', shaped);
  if (words.some((word) => word.length >= 5 || (word.length === 4 && /[AEIOUY]/.test(word))))
    return finding('other', 'ordinary-words', '');
  if (words.some((word) => word.length >= 3)) return finding('other', 'no-word-of-ours', '');
  return finding('unknown', 'not-readable', tokens.map(({ text }) => text).join(' '));
}
