/** When, where and how long: each figure with its drawing, its reading in words, and the same numbers as a table. */
import type { AnswerTable, AuditAnswer, TimeDistribution } from '../../answer.ts';
import { ofKind } from '../../words/kind-words.ts';
import { columnsChart, lengthsChart, rowsChart } from '../charts.ts';
import { html, type Markup } from '../html.ts';
import { countIn, lengthIn } from '../numbers.ts';
import { signalsIn } from '../signals.ts';
import { reportWord } from '../words.ts';

type Language = AuditAnswer['language'];

export function tablesSection({ language, tables, source: { kind } }: AuditAnswer): Markup | null {
  const figures = tables.filter(({ cells }) => cells.length > 0).map((table) => tableFigure(table, { language, kind }));
  if (figures.length === 0) return null;
  return html`<section aria-labelledby="when"><h2 id="when">${reportWord(language, 'when')}</h2>${figures}</section>`;
}

/** Rows of names lie down; months, weekdays and hours stand in their order. */
const standing: ReadonlySet<string> = new Set(['month', 'weekday', 'hour']);
/** More bars than this are read in the table. */
const mostRows = 15;

/** A drawing of mostly hidden columns shows nothing and looks like something. */
function isMostlyHidden(cells: AnswerTable['cells']): boolean {
  return cells.filter(({ count }) => count === null).length > cells.length / 2;
}

function tableFigure(
  table: AnswerTable,
  { language, kind }: { readonly language: Language; readonly kind: AuditAnswer['source']['kind'] },
): Markup {
  const { by, title, unknown, control } = table;
  const cells =
    by === 'weekday' ? table.cells.map((cell) => ({ ...cell, group: dayName(cell.group, language) })) : table.cells;
  if (isMostlyHidden(cells))
    return html`<figure><h3>${title}</h3><p>${reportWord(language, 'mostlyHidden')}</p></figure>`;
  const chart = standing.has(by)
    ? columnsChart({ cells, name: title, ...(control === undefined ? {} : { control }) })
    : rowsChart({ cells: cells.slice(0, mostRows), name: title });
  const notes = [
    by === 'month' ? limitsIn(table, language) : null,
    cells.some(({ count }) => count === null) ? reportWord(language, 'hatched') : null,
    unknown === 0 ? null : reportWord(language, 'notPlaced', { n: countIn(language, unknown) }),
  ].filter((note) => note !== null);
  return html`<figure><h3>${title}</h3>${chart}<figcaption>${notes.join(' ')}</figcaption>${asTable({ cells, language, kind })}</figure>`;
}

/** The answer numbers days from 1, a Monday; any week that began with one gives their names. */
function dayName(group: string, language: Language): string {
  const day = Number(group);
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return Number.isInteger(day) ? name.format(Date.UTC(2024, 0, day)) : group;
}

function limitsIn({ control, cells }: AnswerTable, language: Language): string {
  if (control === undefined) return reportWord(language, 'fewMonths');
  const centre = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(control.centre);
  if (control.signals.length === 0) return reportWord(language, 'limitsNone', { centre });
  const signals = signalsIn({ signals: control.signals, groups: cells.map(({ group }) => group), language });
  return reportWord(language, 'limits', { centre, signals });
}

export function timesSection({ language, distributions, definitions }: AuditAnswer): Markup | null {
  const figures = distributions
    .filter(({ bins }) => bins.length > 0)
    .map((distribution) =>
      lengthsFigure({
        distribution,
        language,
        title: definitions.find(({ id }) => id === distribution.measure)?.question ?? distribution.measure,
      }),
    );
  if (figures.length === 0) return null;
  return html`<section aria-labelledby="times"><h2 id="times">${reportWord(language, 'times')}</h2><p class="quiet">${reportWord(language, 'timesNote')}</p>${figures}</section>`;
}

function lengthsFigure({
  distribution: { n, bins },
  language,
  title,
}: {
  readonly distribution: TimeDistribution;
  readonly language: Language;
  readonly title: string;
}): Markup {
  const say = (seconds: number): string => lengthIn(language, seconds);
  const cells = bins.map(({ from, count }) => ({ group: `${reportWord(language, 'from_')} ${say(from)}`, count }));
  const hatched = bins.some(({ count }) => count === null) ? ` ${reportWord(language, 'hatched')}` : '';
  return html`<figure><h3>${title}</h3>${lengthsChart({ bins, name: title, say })}<figcaption>n = ${countIn(language, n)}.${hatched}</figcaption>${asTable({ cells, language, kind: 'calls' })}</figure>`;
}

function asTable({
  cells,
  language,
  kind,
}: {
  readonly cells: AnswerTable['cells'];
  readonly language: Language;
  readonly kind: AuditAnswer['source']['kind'];
}): Markup {
  const rows = cells.map(
    ({ group, count }) =>
      html`<tr><th scope="row">${group}</th><td class="${count === null ? 'num hidden' : 'num'}">${countIn(language, count)}</td></tr>`,
  );
  return html`<details><summary>${reportWord(language, 'asTable')}</summary><table><thead><tr><th scope="col">${reportWord(language, 'group')}</th><th scope="col" class="num">${ofKind(reportWord(language, 'calls'), { language, kind })}</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}
