/**
 * Guesses which column is which field from its name, for a person to correct. Names that speak of an address, a telephone, an
 * employer or a school are never offered and never read: those are kept out before anything is stored.
 */
import { type OrderField, orderFields } from './settings.ts';

/** Source: product decision, from the ways such columns are named in the call and report extracts we have read. */
const neverKept =
  /addr|street|\bst(reet)?_?no|city|zip|post_?code|phone|\btel\b|mobile|\bcell\b|e-?mail|employ|work_?place|school|licen[cs]e_?plate|\bplate\b|\blat(itude)?\b|\blon(gitude|g)?\b|\bssn\b|social_?sec|apartment|\bunit\b/i;

/** Is this a column whose content must never be stored? */
export function isNeverKept(title: string): boolean {
  return neverKept.test(title.replaceAll(/[\s.-]+/g, '_')) || neverKept.test(title);
}

const party = {
  protected: /protect|petition|plaintiff|victim|applicant/,
  restrained: /restrain|respond|defend|subject/,
};

const signs: readonly (readonly [OrderField, RegExp])[] = [
  ['proof-filed', /proof|return_of_service|pos_filed/],
  ['service-method', /(serv|notice).*(method|how|type)|method.*serv/],
  ['served-by-role', /serv.*role/],
  ['served-by', /served_by|server/],
  ['served', /serv/],
  ['recalled', /recall|dismiss|terminat|vacat|cancel/],
  ['received', /receiv|transmit/],
  ['hearing', /hearing/],
  ['expires', /exp(ir|_|$)|end_?date|ends|valid_(to|until)/],
  ['effective', /effective|valid_from|binds/],
  ['issued', /issu(e|ed)(_?(on|date|at|dt))?$|date_?(of_)?issue|order_?date|granted/],
  ['conditions-text', /condition.*(text|note|word|misc)|misc|remarks/],
  ['conditions', /condition|pco|terms/],
  ['order-number', /(order|case|docket|cause|file)_?(no|num|number|nbr|id|#)|^number$/],
  ['court', /court(?!.*(state|place|zone))|issuer|^ori$/],
  ['instrument', /form|instrument/],
  ['kind', /kind|order_?type|category|^type$/],
  ['place', /^state$|court_?(state|place)|jurisdiction|place/],
];

/** A field for each title that gives one away; a field is given once, a title that is never kept gets none. */
export function guessColumns(titles: readonly string[]): Partial<Record<OrderField, string>> {
  const found: Partial<Record<OrderField, string>> = {};
  for (const title of titles) {
    const field = fieldFor(title);
    if (field !== undefined && found[field] === undefined) found[field] = title;
  }
  return found;
}

function fieldFor(title: string): OrderField | undefined {
  if (isNeverKept(title)) return undefined;
  const plain = title
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');
  const own = orderFields.find((field) => field.replaceAll('-', '_') === plain);
  if (own !== undefined) return own;
  const who = party.protected.test(plain) ? 'protected' : party.restrained.test(plain) ? 'restrained' : undefined;
  if (who !== undefined && !/serv/.test(plain)) {
    if (/birth|dob|born/.test(plain)) return `${who}-born`;
    if (/first|given|fore/.test(plain)) return `${who}-given`;
    if (/last|sur|family/.test(plain)) return `${who}-surname`;
    return /name|party|person/.test(plain) || /^\w+$/.test(plain) ? `${who}-name` : undefined;
  }
  return signs.find(([, sign]) => sign.test(plain))?.[0];
}

/** Titles as settings name them: a repeated one gets its place in brackets, an empty one its column's number. */
export function namedTitles(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return titles.map((title, index) => {
    const plain = title.trim() === '' ? `(column ${index + 1})` : title.trim();
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return count === 1 ? plain : `${plain} (${count})`;
  });
}
