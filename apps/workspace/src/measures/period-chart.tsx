/**
 * One bar for each period, drawn as SVG: plain axes, n under each bar, hatching where a count is hidden. The table beside it is
 * the accessible form; the drawing adds nothing that the table does not say.
 */

import { createUniqueId, For, type JSX, Show } from 'solid-js';
import { measureWords } from './measure-words.ts';

export interface PeriodBar {
  /** "Jul to Sep 2026": the year stands on a line of its own. */
  readonly period: string;
  /** Between 0 and `most`; `undefined` is hidden and drawn hatched. */
  readonly value: number | undefined;
  /** Written above the bar. */
  readonly words: string;
  readonly n: string;
  /** What the bar leaves out, on a line below. */
  readonly beside: string;
}

export interface PeriodChartProps {
  readonly label: string;
  readonly bars: readonly PeriodBar[];
  /** The top of the axis. */
  readonly most: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  /** What is hatched, in words; shown when something is. */
  readonly hidden: string;
}

const width = 720;
const height = 248;
const left = 48;
const top = 24;
const bottom = 76;
/** Of the room a period has. */
const barShare = 0.44;

/** The chart. */
export function PeriodChart(props: PeriodChartProps): JSX.Element {
  const id = createUniqueId();
  const step = () => (width - left) / Math.max(1, props.bars.length);
  const y = (value: number) => top + (height - top - bottom) * (1 - value / Math.max(props.most, Number.EPSILON));
  const base = height - bottom;
  return (
    <figure class="chart">
      <Show
        when={props.bars.some((bar) => bar.value !== undefined)}
        fallback={
          <p class="quiet">
            {measureWords.everyPeriodIsHiddenSo} {props.hidden}
          </p>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a pointer. */}
        <section class="chart-frame" aria-label={props.label} tabIndex={0}>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={measureWords.sameNumbers(props.label)}>
            <defs>
              <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line x1="0" y1="0" x2="0" y2="8" class="chart-hatch" />
              </pattern>
            </defs>
            <For each={props.ticks}>
              {(tick) => (
                <g>
                  <line x1={left} x2={width} y1={y(tick.at)} y2={y(tick.at)} class="chart-grid" />
                  <text x={left - 8} y={y(tick.at) + 4} text-anchor="end" class="chart-text">
                    {tick.words}
                  </text>
                </g>
              )}
            </For>
            <For each={props.bars}>
              {(bar, index) => {
                const x = () => left + step() * index();
                const barWidth = () => step() * barShare;
                const known = () => bar.value;
                return (
                  <g>
                    <Show
                      when={known() !== undefined}
                      fallback={
                        <rect
                          x={x() + (step() - barWidth()) / 2}
                          y={top}
                          width={barWidth()}
                          height={base - top}
                          fill={`url(#${id})`}
                          class="chart-hidden"
                        />
                      }
                    >
                      <rect
                        x={x() + (step() - barWidth()) / 2}
                        y={y(known() ?? 0)}
                        width={barWidth()}
                        height={Math.max(1, base - y(known() ?? 0))}
                        class="chart-bar"
                      />
                      <text x={x() + step() / 2} y={y(known() ?? 0) - 6} text-anchor="middle" class="chart-value">
                        {bar.words}
                      </text>
                    </Show>
                    <text x={x() + step() / 2} y={base + 16} text-anchor="middle" class="chart-text">
                      {bar.period.slice(0, -5)}
                    </text>
                    <text x={x() + step() / 2} y={base + 32} text-anchor="middle" class="chart-text">
                      {bar.period.slice(-4)}
                    </text>
                    <text x={x() + step() / 2} y={base + 49} text-anchor="middle" class="chart-text chart-n">
                      {bar.n}
                    </text>
                    <text x={x() + step() / 2} y={base + 65} text-anchor="middle" class="chart-text chart-n">
                      {bar.beside}
                    </text>
                  </g>
                );
              }}
            </For>
            <line x1={left} x2={width} y1={base} y2={base} class="chart-axis" />
          </svg>
        </section>
        <figcaption class="quiet small">
          <Show when={props.bars.some((bar) => bar.value === undefined)}>
            <span class="hatched" aria-hidden="true" /> {measureWords.hatchedIsHidden} {props.hidden}{' '}
          </Show>
          {measureWords.nIsTheNumberOf}
        </figcaption>
      </Show>
    </figure>
  );
}
