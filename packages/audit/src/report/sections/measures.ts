/** The findings, what cannot be said, and what every number means. */
import type { Language } from '@holdfast/domain';
import type { AuditAnswer } from '../../answer.ts';
import { ofKind } from '../../words/kind-words.ts';
import { sharesChart } from '../charts.ts';
import { type Finding, findingsOf, openQuestionsOf, sentenceOf } from '../findings.ts';
import { html, type Markup } from '../html.ts';
import { countIn } from '../numbers.ts';
import { reportWord } from '../words.ts';

/** One after another, the question and its answer; the parts of it as a table. */
export function findingsSection(answer: AuditAnswer): Markup {
  const { language } = answer;
  // Tables and series have their own sections, with drawings.
  const said = findingsOf(answer).filter(
    ({ measure, words: { unit } }) =>
      measure.state === 'computed' && unit !== 'table' && unit !== 'series' && unit !== 'change',
  );
  const body =
    said.length === 0
      ? html`<p>${reportWord(language, 'nothingComputed')}</p>`
      : html`${said.map((finding) => findingBlock(finding, language))}`;
  return html`<section aria-labelledby="short"><h2 id="short">${reportWord(language, 'inShort')}</h2>${body}</section>`;
}

function findingBlock({ words, measure, sentence }: Finding, language: Language): Markup {
  const parts = measure.parts ?? [];
  const rows = parts.map(
    (part) =>
      html`<tr><th scope="row">${part.group === '' ? reportWord(language, 'noPriority') : part.group}</th><td>${sentenceOf(language, words, part).sentence}</td></tr>`,
  );
  const table =
    parts.length === 0
      ? null
      : html`<details><summary>${reportWord(language, 'byPriority')}</summary><table><tbody>${rows}</tbody></table></details>`;
  return html`<div class="finding"><h3>${words.question}</h3><p class="answer">${sentence}</p><p class="quiet">${words.caveat}</p>${table}</div>`;
}

/** All shares on one scale; nothing where there is none. */
export function outcomesFigure(answer: AuditAnswer): Markup | null {
  const { language } = answer;
  const shares = findingsOf(answer).flatMap(({ words, measure: { state, n, of, value, interval } }) =>
    state === 'computed' && words.unit === 'share' && value !== null && interval !== null
      ? [
          {
            label: words.question,
            value,
            low: interval[0],
            high: interval[1],
            counts: reportWord(language, 'nOf', { n: countIn(language, n), of: countIn(language, of) }),
          },
        ]
      : [],
  );
  if (shares.length === 0) return null;
  const name = reportWord(language, 'outcomes');
  return html`<section aria-labelledby="outcomes"><h2 id="outcomes">${name}</h2><figure>${sharesChart({ shares, name })}<figcaption>${ofKind(reportWord(language, 'outcomesNote'), { language, kind: answer.source.kind })}</figcaption></figure></section>`;
}

/** Questions left open, by reason, with what would change that. */
export function cannotSection(answer: AuditAnswer): Markup | null {
  const { language } = answer;
  const open = openQuestionsOf(answer);
  if (open.length === 0) return null;
  const blocks = open.map(({ questions, sentence, why, needs }) => {
    const asked =
      questions.length === 1
        ? html`<h3>${questions[0] ?? ''}</h3>`
        : html`<ul class="asked">${questions.map((question) => html`<li>${question}</li>`)}</ul>`;
    const helps =
      needs.length === 0 ? null : html`<p class="quiet">${reportWord(language, 'wouldHelp')} ${needs.join('; ')}.</p>`;
    return html`<div class="finding open">${asked}<p>${why === '' ? sentence : why}</p>${helps}</div>`;
  });
  return html`<section aria-labelledby="cannot"><h2 id="cannot">${reportWord(language, 'cannot')}</h2>${blocks}</section>`;
}

/** Every definition in full: a number without one is a rumour. What several have in common is said once. */
export function definitionsSection({ language, definitions }: AuditAnswer): Markup {
  const say = (word: Parameters<typeof reportWord>[1]): string => reportWord(language, word);
  const alike = Map.groupBy(definitions, ({ denominator, leavesOut, caveat, source }) =>
    [denominator, leavesOut, caveat, source].join('\n'),
  );
  const blocks = [...alike.values()].map((group) => {
    const [first] = group;
    if (first === undefined) return null;
    const questions = group.map(({ question }) => html`<h3>${question}</h3>`);
    const counted = [...new Set(group.map(({ numerator }) => numerator))].map(
      (numerator) => html`<dt>${say('counted')}</dt><dd>${numerator}</dd>`,
    );
    return html`<div class="definition">${questions}<dl>${counted}<dt>${say('ofWhich')}</dt><dd>${first.denominator}</dd><dt>${say('leavesOut')}</dt><dd>${first.leavesOut}</dd><dt>${say('caveat')}</dt><dd>${first.caveat}</dd><dt>${say('source')}</dt><dd>${first.source}</dd></dl></div>`;
  });
  return html`<section aria-labelledby="definitions"><h2 id="definitions">${say('definitions')}</h2><div class="definitions">${blocks}</div></section>`;
}
