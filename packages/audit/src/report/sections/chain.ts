/** The line from the call to the outcome, as one row of knots: whole where the file says it, dotted where it cannot. It refuses to colour a number good or bad. */
import type { AuditAnswer } from '../../answer.ts';
import { kindNote, sentenceOf } from '../findings.ts';
import { drawn, html, type Markup } from '../html.ts';
import { countIn } from '../numbers.ts';
import { type ReportWord, reportWord } from '../words.ts';

/** The steps in their order, with the measure that speaks of each. */
const steps: readonly (readonly [id: string, word: ReportWord])[] = [
  ['order-violation-calls', 'stepCalls'],
  ['queued-to-dispatched', 'stepSent'],
  ['queued-to-arrived', 'stepCame'],
  ['report-written', 'stepReport'],
  ['arrest', 'stepArrest'],
];

const whole =
  '<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7" fill="var(--accent)"/></svg>';
const open =
  '<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true"><circle cx="9" cy="9" r="7" fill="none" stroke="var(--quiet)" stroke-width="2" stroke-dasharray="3 3"/></svg>';

export function chainSection(answer: AuditAnswer): Markup {
  const { language } = answer;
  const note = kindNote(answer);
  const knots = steps.map(([id, word]) => {
    const measure = answer.measures[id];
    const definition = answer.definitions.find((one) => one.id === id);
    if (measure === undefined || definition === undefined) return null;
    const { figure } = sentenceOf(language, definition, measure);
    const said = figure !== undefined;
    const shown = said
      ? definition.unit === 'seconds'
        ? reportWord(language, 'half', { median: figure.replace(/(\d) (?=[a-z])/g, '$1\u00a0') })
        : figure
      : reportWord(language, measure.state === 'too-few' ? 'tooFew' : 'cannotTell');
    const counts = said && definition.unit !== 'count' && measure.of !== null;
    return html`<li class="${said ? 'said' : 'dotted'}"><span class="knot">${drawn(said ? whole : open)}<span class="link"></span></span><span class="step">${reportWord(language, word === 'stepCalls' && note !== null ? 'stepRows' : word)}</span><span class="value">${shown}</span>${
      counts
        ? html`<small>${reportWord(language, 'nOf', { n: countIn(language, measure.n), of: countIn(language, measure.of) })}</small>`
        : null
    }</li>`;
  });
  return html`<section aria-labelledby="chain"><h2 id="chain">${reportWord(language, 'chainTitle')}</h2><ol class="chain">${knots}</ol><p class="quiet">${reportWord(language, 'chainNote')}</p>${note === null ? null : html`<p class="note">${note}</p>`}</section>`;
}
