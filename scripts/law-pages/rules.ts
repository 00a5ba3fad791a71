// The rules of a place on its page: confirmed ones by who owes them, then what was read second hand, then what nobody confirmed.
import { type DutyRule, dutyActors, factWords, type PlaceLaw } from '@holdfast/domain';
import { ruleInWords } from '../../apps/cli/src/law/say-rule.ts';
import { labelled, type Sources, section } from './citing.ts';

export const rulesOfPage = ({
  rules,
  law,
  sources,
}: {
  readonly rules: readonly DutyRule[];
  readonly law: PlaceLaw;
  readonly sources: Sources;
}): readonly string[] => {
  const of = (confirmation: DutyRule['citation']['confirmation']) =>
    rules.filter(({ citation }) => citation.confirmation === confirmation);
  const lines = (some: readonly DutyRule[]) => byActor(some, (rule) => ruleLines({ rule, rules, law, sources }));
  const notLaw = (some: readonly DutyRule[], words: string) => (some.length === 0 ? [] : [words, '', ...lines(some)]);
  return [
    ...section('## Rules', lines(of('confirmed'))),
    ...section(
      '## Read second hand',
      notLaw(
        of('secondary'),
        'These were read in part, in an old copy, or in what somebody else wrote of the text. They are believed and not shown as law: no screen says of them what anyone has to do.',
      ),
    ),
    ...section(
      '## Not confirmed',
      notLaw(
        of('unconfirmed'),
        'These are **not law as far as anyone confirmed**. No source that was read says so. They are kept so that somebody can look, and a screen shows them only as something to ask about.',
      ),
    ),
  ];
};

const byActor = (rules: readonly DutyRule[], lines: (rule: DutyRule) => readonly string[]): readonly string[] =>
  dutyActors.flatMap((actor) => {
    const own = rules.filter((rule) => rule.actor === actor);
    const [first] = own;
    return first === undefined ? [] : [`### ${whoWords(first)}`, '', ...own.flatMap(lines)];
  });

const whoWords = (rule: DutyRule): string =>
  ruleInWords({ rule, rules: [], calendars: [], language: 'en' }).who.replace(/^The /, '');

const ruleLines = ({
  rule,
  rules,
  law,
  sources,
}: {
  readonly rule: DutyRule;
  readonly rules: readonly DutyRule[];
  readonly law: PlaceLaw;
  readonly sources: Sources;
}): readonly string[] => {
  const words = ruleInWords({ rule, rules, calendars: law.calendars, language: 'en' });
  return [
    `#### ${words.title}`,
    '',
    rule.words.protectedParty.en,
    '',
    ...labelled('To the officer', rule.words.officer.en),
    ...labelled('Strength', words.strength),
    ...labelled('When', sentence(words.when)),
    ...labelled('Unless', words.unless === undefined ? undefined : sentence(words.unless)),
    ...labelled('Otherwise', words.otherwise),
    ...labelled('By when', words.deadline),
    ...labelled('Longer', words.longer),
    ...labelled('Shown by', rule.doneWhen === undefined ? undefined : `${factWords[rule.doneWhen].title}.`),
    ...labelled('Source', sources.cite(rule.citation)),
    ...labelled('Rule', `\`${rule.id}\``),
    '',
  ];
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
