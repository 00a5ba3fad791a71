/** What was done, period by period and call by call at one address: a drawing, its numbers, and whether chance is enough. It refuses an arrow. */
import type { Language } from '@holdfast/domain';
import type { AuditAnswer } from '../../answer.ts';
import { seriesChart } from '../charts.ts';
import { type Finding, findingsOf } from '../findings.ts';
import { html, type Markup } from '../html.ts';
import { countIn, shareIn } from '../numbers.ts';
import { signalsIn } from '../signals.ts';
import { reportWord } from '../words.ts';

/** Outcomes over time and by which call at an address it was: a drawing each, its numbers, and whether chance is enough. Nothing where there is none. */
export function overTimeSection(answer: AuditAnswer): Markup | null {
  const { language } = answer;
  const findings = findingsOf(answer);
  const blocks = findings.flatMap(({ words, measure }) => {
    if (words.unit !== 'series' || measure.state !== 'computed' || (measure.parts ?? []).length === 0) return [];
    const change = findings.find(
      ({ words: { id, unit } }) => unit === 'change' && id === words.id.replace(/-over-time$/, '-change'),
    );
    return [seriesFigure({ question: words.question, measure, change, language })];
  });
  if (blocks.length === 0) return null;
  return html`<section aria-labelledby="over-time"><h2 id="over-time">${reportWord(language, 'overTime')}</h2><p class="quiet">${reportWord(language, 'overTimeNote')}</p>${blocks}</section>`;
}

/** More rows than this are folded away under their drawing. */
const mostOpen = 6;

function seriesFigure({
  question,
  measure,
  change,
  language,
}: {
  readonly question: string;
  readonly measure: Finding['measure'];
  readonly change: Finding | undefined;
  readonly language: Language;
}): Markup {
  const parts = (measure.parts ?? []).map((part) => ({ ...part, group: groupIn(language, part) }));
  const isTurn = parts[0]?.by === 'turn';
  const rows = parts.map(({ group, state, n, of, value, interval }) => {
    const isHidden = state === 'too-few';
    const counts = isHidden
      ? reportWord(language, 'hidden')
      : of === 0
        ? reportWord(language, 'none')
        : reportWord(language, 'nOf', { n: countIn(language, n), of: countIn(language, of) });
    const range = interval === null ? '' : `${shareIn(language, interval[0])} – ${shareIn(language, interval[1])}`;
    return html`<tr><th scope="row">${group}</th><td class="${isHidden ? 'num hidden' : 'num'}">${counts}</td><td class="num">${value === null ? '' : shareIn(language, value)}</td><td class="num">${range}</td></tr>`;
  });
  const plain = html`<div class="scroll"><table><thead><tr><th scope="col">${reportWord(language, 'group')}</th><th scope="col" class="num">n</th><th scope="col" class="num">${reportWord(language, 'share')}</th><th scope="col" class="num">${reportWord(language, 'chance')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  // A long table stands behind its drawing, as elsewhere; on paper both are there.
  const table =
    parts.length > mostOpen
      ? html`<details><summary>${reportWord(language, 'asTable')}</summary>${plain}</details>`
      : plain;
  const drawing =
    parts.length < 3
      ? null
      : seriesChart({ parts, name: question, ...(measure.control === undefined ? {} : { control: measure.control }) });
  const said = change?.measure.state === 'computed' ? html`<p>${change.sentence}</p>` : null;
  const limits = isTurn
    ? null
    : html`<figcaption>${limitsOf({ control: measure.control, groups: parts.map(({ group }) => group), language })}</figcaption>`;
  return html`<figure><h3>${question}</h3>${said}${drawing}${limits}${table}</figure>`;
}

function groupIn(language: Language, { by, group }: { readonly by: string; readonly group: string }): string {
  if (by !== 'turn') return group;
  return reportWord(language, group === '1' ? 'turn1' : group === '2' ? 'turn2' : 'turn3+');
}

function limitsOf({
  control,
  groups,
  language,
}: {
  readonly control: Finding['measure']['control'];
  readonly groups: readonly string[];
  readonly language: Language;
}): string {
  if (control === undefined) return reportWord(language, 'fewPeriods');
  const centre = shareIn(language, control.centre);
  if (control.signals.length === 0) return reportWord(language, 'shareLimitsNone', { centre });
  const signals = signalsIn({ signals: control.signals, groups, language });
  return reportWord(language, 'shareLimits', { centre, signals });
}
