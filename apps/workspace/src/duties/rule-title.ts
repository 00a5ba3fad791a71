/** A duty by its rule, in the language of the page. A rule that is no longer read keeps the words it came with. */
import type { Jurisdiction } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { language } from '../language.ts';

/** The title of the rule with this id at `place`, or `told` where no such rule is read any more. */
export function ruleTitle(
  ruleId: string,
  { place, told }: { readonly place: Jurisdiction; readonly told: string },
): string {
  return lawOf(place).rules.find((rule) => rule.id === ruleId)?.title[language()] ?? told;
}
