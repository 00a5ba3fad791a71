/**
 * The drawings of the report, as SVG. Observable Plot draws into a document that no browser holds; nothing of it is run by the
 * reader. It refuses colour as the only sign: hidden is hatched, limits are dashed, and every drawing has its table beside it.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { AnswerTable, MeasurePart, ShareControl, ShownCount, TimeDistribution } from '../answer.ts';
import { drawn, type Markup } from './html.ts';

const width = 680;

interface Column {
  readonly group: string;
  readonly count: ShownCount;
}

const hatch =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--paper)"/><line x1="0" y1="0" x2="0" y2="6" stroke="var(--quiet)" stroke-width="2"/></pattern></defs>';

/** Columns over time or over the hours, in the order given, with the limits of chance where there are any. */
export function columnsChart({
  cells,
  control,
  name,
}: {
  readonly cells: readonly Column[];
  readonly control?: AnswerTable['control'];
  readonly name: string;
}): Markup {
  const highest = Math.max(1, control?.upper ?? 0, ...cells.map(({ count }) => count ?? 0));
  const groups = cells.map(({ group }) => group);
  // Long names need room: a month takes that of two hours.
  const every = Math.ceil(groups.length / (groups.some((group) => group.length > 4) ? 8 : 24));
  return plotted(name, {
    height: 210,
    marginLeft: 44,
    marginBottom: 34,
    x: {
      type: 'band',
      domain: groups,
      label: null,
      ticks: groups.filter((_, at) => at % every === 0),
      padding: 0.2,
      tickSize: 0,
    },
    y: { domain: [0, highest], label: null, ticks: 4, grid: true, nice: true },
    marks: [
      Plot.barY(shownOf(cells), { x: 'group', y: 'count', fill: 'var(--accent)' }),
      Plot.barY(hiddenOf(cells), { x: 'group', y: () => highest * 0.14, fill: 'url(#hatch)', stroke: 'var(--quiet)' }),
      ...limitsOf(control),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
}

/** Bars lying down, for names of any length. */
export function rowsChart({ cells, name }: { readonly cells: readonly Column[]; readonly name: string }): Markup {
  const highest = Math.max(1, ...cells.map(({ count }) => count ?? 0));
  return plotted(name, {
    height: cells.length * 26 + 30,
    marginLeft: 170,
    marginRight: 48,
    x: { domain: [0, highest], label: null, ticks: 4, grid: true, nice: true },
    y: {
      type: 'band',
      domain: cells.map(({ group }) => group),
      label: null,
      padding: 0.25,
      tickSize: 0,
      tickFormat: (group: string) => shortened(group, 26),
    },
    marks: [
      Plot.barX(shownOf(cells), { y: 'group', x: 'count', fill: 'var(--accent)' }),
      Plot.barX(hiddenOf(cells), { y: 'group', x: () => highest * 0.1, fill: 'url(#hatch)', stroke: 'var(--quiet)' }),
      Plot.text(shownOf(cells), {
        y: 'group',
        x: 'count',
        text: (cell: Column) => `${cell.count}`,
        dx: 6,
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
    ],
  });
}

export interface ShareLine {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** "56 of 113", so that no share stands alone. */
  readonly counts: string;
}

/** Shares as dots with what chance allows, on one scale from nothing to all. */
export function sharesChart({
  shares,
  name,
}: {
  readonly shares: readonly ShareLine[];
  readonly name: string;
}): Markup {
  return plotted(name, {
    height: shares.length * 46 + 36,
    marginLeft: 16,
    marginRight: 16,
    x: {
      domain: [0, 1],
      label: null,
      tickFormat: (share: number) => `${Math.round(share * 100)}%`,
      ticks: 5,
      grid: true,
    },
    y: { type: 'band', domain: shares.map(({ label }) => label), label: null, axis: null },
    marks: [
      Plot.text(shares, {
        y: 'label',
        x: () => 0,
        text: (one: ShareLine) => `${shortened(one.label, 76)}  (${one.counts})`,
        textAnchor: 'start',
        dy: -12,
        fill: 'var(--ink)',
        stroke: 'var(--paper)',
        strokeWidth: 5,
      }),
      Plot.ruleY(shares, { y: 'label', x1: 'low', x2: 'high', stroke: 'var(--accent)', strokeWidth: 3, dy: 7 }),
      Plot.dot(shares, {
        y: 'label',
        x: 'value',
        r: 6,
        fill: 'var(--accent)',
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
        dy: 7,
      }),
      Plot.ruleX([0], { stroke: 'var(--line)' }),
    ],
  });
}

/** Shares one after another, with what chance allows around each and, where there are enough, the limits of chance around all. */
export function seriesChart({
  parts,
  control,
  name,
}: {
  readonly parts: readonly MeasurePart[];
  readonly control?: ShareControl;
  readonly name: string;
}): Markup {
  const groups = parts.map(({ group }) => group);
  const every = Math.ceil(groups.length / (groups.some((group) => group.length > 4) ? 7 : 16));
  const shares = parts.flatMap(({ group, value, interval }) =>
    value === null || interval === null ? [] : [{ group, value, low: interval[0], high: interval[1] }],
  );
  const limits = control?.limits ?? [];
  const dashed = { stroke: 'var(--ink)', strokeDasharray: '5 4' } as const;
  return plotted(name, {
    height: 220,
    marginLeft: 44,
    marginBottom: 34,
    x: {
      type: 'band',
      domain: groups,
      label: null,
      ticks: groups.filter((_, at) => at % every === 0),
      tickSize: 0,
      padding: 0.2,
    },
    y: {
      domain: [0, 1],
      label: null,
      ticks: 5,
      grid: true,
      tickFormat: (share: number) => `${Math.round(share * 100)}%`,
    },
    marks: [
      Plot.tickY(limits, { x: 'group', y: 'lower', ...dashed }),
      Plot.tickY(limits, { x: 'group', y: 'upper', ...dashed }),
      ...(control === undefined ? [] : [Plot.ruleY([control.centre], { stroke: 'var(--ink)', strokeWidth: 1.5 })]),
      Plot.ruleX(shares, { x: 'group', y1: 'low', y2: 'high', stroke: 'var(--accent)', strokeWidth: 3 }),
      Plot.dot(shares, {
        x: 'group',
        y: 'value',
        r: 5,
        fill: 'var(--accent)',
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
  });
}

/** How many took how long, in the bins of the answer; the last is open. */
export function lengthsChart({
  bins,
  name,
  say,
}: {
  readonly bins: TimeDistribution['bins'];
  readonly name: string;
  readonly say: (seconds: number) => string;
}): Markup {
  const cells = bins.map(({ from, count }, at) => ({
    group: at === bins.length - 1 ? `≥ ${say(from)}` : say(from),
    count,
  }));
  return columnsChart({ cells, name });
}

const shownOf = (cells: readonly Column[]): Column[] => cells.filter(({ count }) => count !== null);
const hiddenOf = (cells: readonly Column[]): Column[] => cells.filter(({ count }) => count === null);

function limitsOf(control: AnswerTable['control']): Plot.Markish[] {
  if (control === undefined) return [];
  return [
    Plot.ruleY([control.lower, control.upper], { stroke: 'var(--ink)', strokeDasharray: '5 4' }),
    Plot.ruleY([control.centre], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
  ];
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** One drawing with its name for those who hear it; the numbers are in the table under it. */
function plotted(name: string, options: Plot.PlotOptions): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing = Plot.plot({
    ...options,
    document,
    width,
    className: 'plot',
    style: { background: 'none', color: 'inherit', fontSize: '13px' },
  });
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  // The parts of a drawing have no role, so they may not have a name; the sheet of styles finds them by what they are.
  for (const part of drawing.querySelectorAll('g[aria-label]')) {
    part.setAttribute('data-part', part.getAttribute('aria-label') ?? '');
    part.removeAttribute('aria-label');
  }
  drawing.removeAttribute('height');
  drawing.removeAttribute('width');
  // Plot's own sheet is the same for every drawing and stands in the page's.
  drawing.querySelector('style')?.remove();
  return drawn(drawing.outerHTML.replace('>', `>${hatch}`));
}
