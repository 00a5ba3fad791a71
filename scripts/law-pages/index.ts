// The pages of `docs/law`: one for each place whose law is kept, and an index with how far each is confirmed. Made from the law as
// data, so that what people read there is what the programs go by.
import { type CivilDate, confirmations, type DutyRule, type Jurisdiction, jurisdictions } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { ownRules, sharesIn } from '../../apps/cli/src/law/shares.ts';
import { placeName } from '../../apps/cli/src/text/place-name.ts';
import { section, sourcesOfPage } from './citing.ts';
import { guidesOfPage } from './guides.ts';
import { ordersOfPage } from './orders.ts';
import { rulesOfPage } from './rules.ts';

export type LawPage = { readonly path: string; readonly text: string };

/** Every page as it should be now. */
export const lawPages = (): readonly LawPage[] => [
  { path: 'docs/law/README.md', text: asText(indexLines()) },
  ...jurisdictions.map((place) => ({ path: `docs/law/${place.toLowerCase()}.md`, text: asText(pageLines(place)) })),
];

/** The rules whose day to be read again has come, with that day, the oldest first. */
export const rulesPastReview = (today: CivilDate): readonly DutyRule[] =>
  jurisdictions
    .flatMap((place) => ownRules(lawOf, place))
    .filter(({ citation }) => citation.reviewOn <= today)
    .toSorted((a, b) => (a.citation.reviewOn < b.citation.reviewOn ? -1 : 1));

const asText = (lines: readonly string[]): string =>
  `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;

const titleOf = (place: Jurisdiction): string => {
  const name = placeName(place, 'en');
  return name.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase());
};

const written = '<!-- Written by `npm run law-pages` from packages/law. Change the law there, not here. -->';

const notAdvice =
  'A paraphrase in plain words, not legal advice. A lawyer of the place has to check a rule before it judges an agency or guides anyone.';

const pageLines = (place: Jurisdiction): readonly string[] => {
  const law = lawOf(place);
  const rules = ownRules(lawOf, place);
  const sources = sourcesOfPage();
  const share = sharesIn(lawOf).find((one) => one.place === place);
  const counted = confirmations.map((one) => `${share?.of[one] ?? 0} ${one}`).join(', ');
  const parts = [
    ...rulesOfPage({ rules, law, sources }),
    ...ordersOfPage(law, sources),
    ...guidesOfPage(place, sources),
  ];
  return [
    `# ${titleOf(place)}`,
    '',
    written,
    '',
    notAdvice,
    '',
    rules.length === 0
      ? '**Nobody has read the law of this place yet.** That is not to say that nothing is owed here.'
      : `${rules.length} rules: ${counted}. The first has to be read again by ${share?.reviewFrom ?? ''}.`,
    '',
    ...(place.startsWith('US-') ? ['[Federal law](us.md) holds here too.', ''] : []),
    'How to read a rule: “not:” means that somebody knows it is not so; silence is never a no. Words in round brackets belong together. What the marks mean stands in [the index](README.md).',
    '',
    ...parts,
    ...section('## Copies read', sources.list()),
  ];
};

const indexLines = (): readonly string[] => [
  '# The law, as it is kept here',
  '',
  written,
  '',
  notAdvice,
  '',
  '| place | rules | confirmed | secondary | unconfirmed | read again by |',
  '| --- | ---: | ---: | ---: | ---: | --- |',
  ...sharesIn(lawOf).map(({ place, rules, of, reviewFrom }) =>
    [
      '',
      `[${titleOf(place)}](${place.toLowerCase()}.md)`,
      rules,
      ...confirmations.map((one) => (rules === 0 ? '-' : `${of[one]} (${Math.round((100 * of[one]) / rules)}%)`)),
      reviewFrom ?? '-',
      '',
    ]
      .join(' | ')
      .trim(),
  ),
  '',
  '- **Confirmed:** read in the official text or in a faithful copy of it. Only these are shown as law.',
  '- **Secondary:** read in part, in an old copy, or in what somebody else wrote of the text. Believed; no screen says of them what anyone has to do.',
  '- **Unconfirmed:** no source that was read confirms it. Kept so that somebody can look.',
  '- **As of** is the day the copy itself states, not the day it was read; a copy that states none says so. **Read again by** is the day somebody has to look at the text again; `npm run check` lists the rules whose day has come.',
  '',
  'The same on a terminal: `npx holdfast law`, `npx holdfast law us-ca`. What is owed in a case: `npx holdfast duties` with one of [the examples](../examples).',
];
