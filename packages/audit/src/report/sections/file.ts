/** What the file is, which labels were counted, what was left out and how good the data are. */
import type { AuditAnswer } from '../../answer.ts';
import { ofKind } from '../../words/kind-words.ts';
import { html, type Markup } from '../html.ts';
import { countIn, dayIn } from '../numbers.ts';
import { reportWord } from '../words.ts';

export function headSection(
  answer: AuditAnswer,
  { writtenOn, link }: { readonly writtenOn: string; readonly link: Markup | null },
): Markup {
  const { language, source } = answer;
  const say = (word: Parameters<typeof reportWord>[1], blanks = {}): string => reportWord(language, word, blanks);
  const period =
    source.period === undefined
      ? null
      : html`<p>${say('period', { from: dayIn(language, source.period.from), to: dayIn(language, source.period.to) })}</p>`;
  return html`<header><h1>${say('title')}</h1><div class="meta"><p>${say('from', { files: source.files.map(({ name }) => name).join(', ') })}</p>${period}<p>${ofKind(say('rows', { rows: countIn(language, answer.rows), calls: countIn(language, answer.calls) }), { language, kind: source.kind })}</p><p>${source.timezone === undefined ? say('noZone') : say('zone', { zone: source.timezone })}</p><p>${say('made', { day: dayIn(language, writtenOn) })}</p></div>${link}</header>`;
}

/** More labels than this are in the answer's JSON; a page of them helps nobody. */
const mostLabels = 60;

/** Small counts of labels are hidden here, and with one hidden all that are not much larger: the report is for others to read. */
export function labelsSection({ language, source, orderViolations: { labels } }: AuditAnswer): Markup {
  const say = (word: Parameters<typeof reportWord>[1]): string => reportWord(language, word);
  const anyHidden = labels.some(({ count }) => count === null);
  const rows = labels
    .slice(0, mostLabels)
    .map(
      ({ label, count, class: read, why }) =>
        html`<tr><th scope="row">${label.trim() === '' ? '—' : label}</th><td>${say(read)}</td><td class="${count === null ? 'num hidden' : 'num'}">${countIn(language, count)}</td><td>${why}</td></tr>`,
    );
  const table =
    labels.length === 0
      ? html`<p>${say('noLabels')}</p>`
      : html`<div class="scroll"><table><thead><tr><th scope="col">${say('label')}</th><th scope="col">${say('means')}</th><th scope="col" class="num">${ofKind(say('calls'), { language, kind: source.kind })}</th><th scope="col">${say('why')}</th></tr></thead><tbody>${rows}</tbody></table></div>${anyHidden ? html`<p class="quiet">${say('aboutSmall')}</p>` : null}`;
  return html`<section aria-labelledby="labels"><h2 id="labels">${say('labels')}</h2><p class="quiet">${say('labelsNote')}</p>${table}</section>`;
}

export function leftOutSection({ language, exclusions }: AuditAnswer): Markup {
  const body =
    exclusions.length === 0
      ? html`<p>${reportWord(language, 'nothingLeftOut')}</p>`
      : html`<div class="scroll"><table><tbody>${exclusions.map(({ count, why }) => html`<tr><td class="${count === null ? 'num hidden' : 'num'}">${countIn(language, count)}</td><td>${why}</td></tr>`)}</tbody></table></div>`;
  return html`<section aria-labelledby="left-out"><h2 id="left-out">${reportWord(language, 'leftOut')}</h2>${body}</section>`;
}

export function qualitySection({ language, warnings, quality, source }: AuditAnswer): Markup {
  const say = (word: Parameters<typeof reportWord>[1]): string => reportWord(language, word);
  const warned =
    warnings.length === 0
      ? html`<p>${say('noWarnings')}</p>`
      : html`<ul class="plain">${warnings.map(({ text }) => html`<li class="warn">${text}</li>`)}</ul>`;
  const rows = quality.map(
    ({ column, meaning, why, empty, distinct }) =>
      html`<tr><th scope="row">${column}</th><td>${meaning ?? say('notUsed')}</td><td class="num">${countIn(language, empty)}</td><td class="num">${countIn(language, distinct)}</td><td>${why}</td></tr>`,
  );
  const columns =
    quality.length === 0
      ? null
      : html`<div class="scroll"><table><thead><tr><th scope="col">${say('column')}</th><th scope="col">${say('takenAs')}</th><th scope="col" class="num">${say('empty')}</th><th scope="col" class="num">${say('distinct')}</th><th scope="col">${say('why')}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const files = source.files.map(
    ({ name, format, encoding, rows: count }) =>
      html`<li>${name}: ${format}, ${encoding}, ${countIn(language, count)}</li>`,
  );
  return html`<section aria-labelledby="quality"><h2 id="quality">${say('quality')}</h2>${warned}<h3>${say('files')}</h3><ul class="plain">${files}</ul>${columns}</section>`;
}
