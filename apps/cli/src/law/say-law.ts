/** Law as text: a table of the places, or the rules of one place by who owes them. It shows how far each was confirmed, always. */
import {
  type Citation,
  copyWords,
  dayWords,
  dutyActors,
  type Jurisdiction,
  type Language,
  type LawBook,
} from '@holdfast/domain';
import { folded } from '../text/lines.ts';
import { heading, item, type Page, setIn } from '../text/page.ts';
import { placeName } from '../text/place-name.ts';
import { ruleInWords } from './say-rule.ts';
import { ownRules, sharesIn } from './shares.ts';
import { lawWordIn, markWords } from './words.ts';

/** The places, with how many rules each has and how far they are confirmed. */
export function sayPlaces(law: LawBook, page: Page): string {
  const { language, width } = page;
  const say = lawWordIn(language);
  const head = ['', say('place'), say('rules'), say('confirmed'), say('secondary'), say('unconfirmed'), say('review')];
  const rows = sharesIn(law).map(({ place, rules, of, reviewFrom }) => [
    place.toLowerCase(),
    shortName(place, language),
    String(rules),
    share(of.confirmed, rules),
    share(of.secondary, rules),
    share(of.unconfirmed, rules),
    reviewFrom ?? '-',
  ]);
  const wide = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(wide[column] ?? 0) : cell.padStart(wide[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[
    page.ink.strong(line(head)),
    ...rows.map(line),
    '',
    ...folded(`${say('marks')} ${say('notAdvice')}`, { width }),
    say('more'),
  ].join('\n')}\n`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part} (${Math.round((100 * part) / whole)}%)`;
}

/** In a column there is no room for the long name of federal law. */
function shortName(place: Jurisdiction, language: Language): string {
  const name = placeName(place, language);
  return place === 'US' ? (/\((.+)\)/.exec(name)?.[1] ?? name) : name;
}

/** The rules of one place, by who owes them, in the order in which things happen. */
export function sayRules({
  law,
  place,
  page,
}: {
  readonly law: LawBook;
  readonly place: Jurisdiction;
  readonly page: Page;
}): string {
  const { language, width } = page;
  const say = lawWordIn(language);
  const rules = ownRules(law, place);
  const { calendars } = law(place);
  const groups = dutyActors
    .map((actor) => rules.filter((rule) => rule.actor === actor))
    .filter((group) => group.length > 0)
    .map((group) => {
      const told = group.map((rule) => ({ rule, words: ruleInWords({ rule, rules, calendars, language }) }));
      return [
        ...heading(told[0]?.words.who ?? '', page),
        ...told.flatMap(({ rule, words }) => [
          ...item(`${words.title}. ${words.strength}.`, page),
          ...setIn(
            `${words.deadline}${words.longer === undefined ? '' : ` ${say('longer')}: ${words.longer}`}`,
            page,
            4,
          ),
          ...setIn(citationLine(rule.citation, language), page, 4),
        ]),
      ];
    });
  const name = placeName(place, language);
  const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `${[
    [page.ink.strong(capital), ...folded(say('notAdvice'), { width })],
    ...(rules.length === 0 ? [folded(say('none'), { width })] : groups),
    ...(place.startsWith('US-') ? [folded(say('federal'), { width })] : []),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** "Cal. Penal Code § 836(c)(1) [confirmed; copy of July 21, 2026; read again by January 1, 2027]". */
export function citationLine(citation: Citation, language: Language): string {
  const { text, confirmation, reviewOn } = citation;
  const say = lawWordIn(language);
  const days = `${copyWords(citation, language)}; ${say('review')} ${dayWords(reviewOn)[language]}`;
  return `${text} [${markWords[confirmation][language]}; ${days}]`;
}
