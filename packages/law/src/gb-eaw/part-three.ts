/**
 * What every rule on a DAPN or DAPO says besides its own text: that nobody confirmed where Part 3 of the Act is in force today,
 * and that what was already given or made counts everywhere. It refuses to let such a rule be read without it.
 */
import type { DutyRule, Said } from '@holdfast/domain';

const protectedParty: Said = {
  en: 'We could not confirm where new ones can be made now. One made before counts in all of England and Wales.',
  es: 'No pudimos confirmar dónde se dictan nuevas hoy. La que ya se dictó vale en toda Inglaterra y Gales.',
};
const officer: Said = {
  en: 'Whether and where Part 3 is in force today is not confirmed: the pilot was set to end on 31 March 2026. A notice or order already made can be enforced anywhere in England and Wales.',
  es: 'No está confirmado si la Parte 3 está vigente hoy ni dónde: la prueba piloto iba a terminar el 31 de marzo de 2026. Un aviso o una orden ya dictados se pueden hacer cumplir en toda Inglaterra y Gales.',
};

/** The rule's own words, followed by what is not confirmed about Part 3. */
export function underPartThree(words: DutyRule['words']): DutyRule['words'] {
  return { protectedParty: joined(words.protectedParty, protectedParty), officer: joined(words.officer, officer) };
}

function joined(first: Said, second: Said): Said {
  return { en: `${first.en} ${second.en}`, es: `${first.es} ${second.es}` };
}
