/** Law as JSON for other programs: the places, or one place's rules as data with their words beside them. */
import type { Jurisdiction, Language, LawBook } from '@holdfast/domain';
import { placeName } from '../text/place-name.ts';
import { ruleInWords } from './say-rule.ts';
import { ownRules, sharesIn } from './shares.ts';

export function placesAsJson(law: LawBook, language: Language): unknown {
  return sharesIn(law).map(({ of, ...share }) => ({ ...share, name: placeName(share.place, language), ...of }));
}

export function rulesAsJson({
  law,
  place,
  language,
}: {
  readonly law: LawBook;
  readonly place: Jurisdiction;
  readonly language: Language;
}): unknown {
  const rules = ownRules(law, place);
  const { calendars } = law(place);
  return {
    place,
    name: placeName(place, language),
    language,
    rules: rules.map((rule) => ({
      id: rule.id,
      actor: rule.actor,
      act: rule.act,
      strength: rule.strength,
      words: {
        ...ruleInWords({ rule, rules, calendars, language }),
        protectedParty: rule.words.protectedParty[language],
        officer: rule.words.officer[language],
      },
      when: rule.when,
      ...(rule.unless === undefined ? {} : { unless: rule.unless }),
      deadline: rule.deadline,
      ...(rule.notBefore === undefined ? {} : { notBefore: rule.notBefore }),
      ...(rule.doneWhen === undefined ? {} : { doneWhen: rule.doneWhen }),
      citation: rule.citation,
    })),
  };
}
