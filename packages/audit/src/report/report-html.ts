/**
 * The report as one file: no script, nothing fetched, readable by a screen reader, printable. It refuses to show what the
 * audit hid, and to say a share without its n.
 */
import type { AuditAnswer } from '../answer.ts';
import { drawn, html, type Markup } from './html.ts';
import { releasedFrom } from './released.ts';
import { chainSection } from './sections/chain.ts';
import { tablesSection, timesSection } from './sections/figures.ts';
import { headSection, labelsSection, leftOutSection, qualitySection } from './sections/file.ts';
import { cannotSection, definitionsSection, findingsSection, outcomesFigure } from './sections/measures.ts';
import { overTimeSection } from './sections/over-time.ts';
import { pageFoot, style } from './style.ts';
import { type ReportWord, reportWord } from './words.ts';

/** Where the same report in another language lies, beside this one. */
export interface OtherReport {
  readonly href: string;
  readonly name: string;
  readonly language: AuditAnswer['language'];
}

/** The whole page, in the language of the answer. `writtenOn` is the civil date it carries, `YYYY-MM-DD`. */
export function reportHtml(
  working: AuditAnswer,
  { writtenOn, other }: { readonly writtenOn: string; readonly other?: OtherReport },
): string {
  const answer = releasedFrom(working);
  const { language } = answer;
  const title = reportWord(language, 'title');
  const foot = pageFoot({ title, page: reportWord(language, 'page'), of: reportWord(language, 'of') });
  const outcomes = outcomesFigure(answer);
  const times = timesSection(answer);
  const overTime = overTimeSection(answer);
  const tables = tablesSection(answer);
  const cannot = cannotSection(answer);
  const link =
    other === undefined
      ? null
      : html`<p><a href="${other.href}" lang="${other.language}" hreflang="${other.language}">${other.name}</a></p>`;
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${drawn(style)}${drawn(foot)}</style>
</head>
<body>
<a class="skip" href="#short">${reportWord(language, 'skip')}</a>
${headSection(answer, { writtenOn, link })}${contents({ answer, sections: { outcomes, overTime, times, tables, cannot } })}
<main>
${chainSection(answer)}
${findingsSection(answer)}
${outcomes}
${overTime}
${times}
${tables}
${cannot}
${labelsSection(answer)}
${leftOutSection(answer)}
${qualitySection(answer)}
${definitionsSection(answer)}
<section aria-labelledby="about"><h2 id="about">${reportWord(language, 'about')}</h2><p>${reportWord(language, 'aboutFile')}</p><p>${reportWord(language, 'aboutChance')}</p><p>${reportWord(language, 'aboutSmall')}</p></section>
</main>
<footer>${title}. ${answer.source.files.map(({ name }) => name).join(', ')}.</footer>
</body>
</html>
`;
  return page.markup;
}

function contents({
  answer: { language },
  sections: { outcomes, overTime, times, tables, cannot },
}: {
  readonly answer: AuditAnswer;
  readonly sections: Readonly<Record<'outcomes' | 'overTime' | 'times' | 'tables' | 'cannot', Markup | null>>;
}): Markup {
  const entries: readonly (readonly [id: string, word: ReportWord, there: boolean])[] = [
    ['short', 'inShort', true],
    ['outcomes', 'outcomes', outcomes !== null],
    ['over-time', 'overTime', overTime !== null],
    ['times', 'times', times !== null],
    ['when', 'when', tables !== null],
    ['cannot', 'cannot', cannot !== null],
    ['labels', 'labels', true],
    ['left-out', 'leftOut', true],
    ['quality', 'quality', true],
    ['definitions', 'definitions', true],
    ['about', 'about', true],
  ];
  const links = entries
    .filter(([, , there]) => there)
    .map(([id, word]) => html`<li><a href="#${id}">${reportWord(language, word)}</a></li>`);
  return html`<nav aria-label="${reportWord(language, 'contents')}"><ol>${links}</ol></nav>`;
}
