/** What one row of a table tells of: a call, a report, a stop, an arrest, or a total of many. From names first, then from content. Pure. */
import type { RowKind } from '../answer.ts';
import type { ColumnMapping } from './mapping.ts';
import { kindSigns, plainName } from './meanings.ts';
import type { ColumnProfile } from './profile.ts';

/** The kind, and whether the names say so. */
export function rowsOf({
  profiles,
  meanings,
  rowsInSample,
}: {
  readonly profiles: readonly ColumnProfile[];
  readonly meanings: readonly ColumnMapping[];
  readonly rowsInSample: number;
}): { readonly rows: RowKind; readonly sure: boolean } {
  const proposed = new Set(meanings.map(({ meaning }) => meaning));
  const has = new Set(meanings.filter(({ confirmed }) => confirmed).map(({ meaning }) => meaning));
  const signs = (kind: keyof typeof kindSigns): number =>
    profiles.filter(({ name }) => kindSigns[kind].test(plainName(name))).length;
  if (isTotals(profiles, proposed, rowsInSample)) return { rows: 'totals', sure: true };
  if (signs('stops') >= 2 || profiles.some(({ name }) => /\b(frisk|terry|stop id)\b/.test(plainName(name))))
    return { rows: 'stops', sure: true };
  const isAnswered =
    has.has('dispatched') || has.has('arrived') || has.has('seconds-to-arrival') || has.has('seconds-to-dispatch');
  if (!isAnswered && signs('arrests') >= 2 && !has.has('initial-type')) return { rows: 'arrests', sure: true };
  if (isAnswered || has.has('source') || has.has('initial-type')) return { rows: 'calls', sure: signs('calls') > 0 };
  const people = profiles.filter(({ looks, distinct }) => looks.race > 0.9 && distinct >= 2 && distinct < 20).length;
  const reportWords = profiles.some(({ top }) =>
    top.slice(0, 5).some((value) => /\b(incident|supplemental|offense|police) report\b/i.test(value)),
  );
  if (signs('reports') > signs('calls')) return { rows: 'reports', sure: signs('reports') >= 2 };
  if (reportWords || people >= 2) return { rows: 'reports', sure: false };
  if (signs('calls') > 0) return { rows: 'calls', sure: true };
  return {
    rows: proposed.has('queued') || proposed.has('type') || proposed.has('initial-type') ? 'calls' : 'unknown',
    sure: false,
  };
}

/** Years and counts, with no time of day and no number of anything: somebody else has counted already. */
function isTotals(profiles: readonly ColumnProfile[], has: ReadonlySet<string>, rowsInSample: number): boolean {
  if (
    ['call-id', 'queued', 'dispatched', 'arrived', 'disposition'].some((meaning) => has.has(meaning)) ||
    rowsInSample > 5000
  )
    return false;
  const counted = profiles.filter(
    ({ values }) =>
      values.length > 0 && values.every((value) => /^["\s]*[\d,.]+\s*%?\s*(\([\d.,]+\s*%?\))?["\s]*$/.test(value)),
  );
  const years = profiles.some(
    ({ values }) =>
      values.filter((value) => /^(19|20)\d\d$/.test(value)).length >= values.length * 0.7 && values.length > 0,
  );
  const countNames = profiles.some(({ name }) => /\b(count|total|number of|calls|n)\b/.test(plainName(name)));
  return (
    counted.length > 0 &&
    (years || (countNames && counted.length * 2 >= profiles.length)) &&
    counted.length + 2 >= profiles.length * 0.6
  );
}
