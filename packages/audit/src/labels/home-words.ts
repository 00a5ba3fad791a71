/**
 * Which words speak of violence or a dispute at home: "domestic" itself, a family or a partner beside trouble or harm, and the Spanish of it.
 * It refuses a family that is only told, found or brought together.
 */
import { otherDomestics } from './lexicon/lookalikes.ts';
import { is, isOrderWord, type Scene, textAt } from './scene.ts';

const wordSet = (written: string): ReadonlySet<string> => new Set(written.split(' '));
const trouble = wordSet(
  'VIOLENCE VIOL VIO VIOLENT DISTURBANCE DISTURB DIST DISTURBANC DISTRB DISP DISPUTE DISPUTES FIGHT FIGHTING TROUBLE TRBL ARGUMENT ARGUE BEEF ALTERCATION ABUSE ASSAULT ASLT BATTERY BATT QUARREL PROBLEM PROB DISAGREEMENT VERBAL PHYSICAL MATTER THREAT THREATS CRISIS DOMESTIC INJ INJURY',
);
const partners = wordSet(
  'SPOUSE SPOUSES SPOUSAL COHABITANT COHABITATOR COHABITEE COHABIT COHABITA COHAB BOYFRIEND GIRLFRIEND WIFE HUSBAND EXWIFE EXHUSBAND LOVERS',
);

const harm = /^(?:ASLT|ASS?AU?LTS?|ASSAU|BATT?(?:ERY)?|ABUSE|VIOLENCE|THREATS?|STRANG\w*)$/;

/** This word says that it is at home, by itself or with its neighbours. */
export function isDomestic(scene: Scene, at: number): boolean {
  const word = textAt(scene, at);
  const next = textAt(scene, at + 1);
  if (is(scene, at, 'domestic')) return !otherDomestics.has(next) || (next === 'COURT' && isOrderWord(scene, at + 2));
  if (word === 'DOM') return trouble.has(next) || ['', 'RPT', 'REPORT', 'IP', 'JO'].includes(next);
  if (/^(?:FAMILY|FAM|DATING|HOUSEHOLD)$/.test(word) && (trouble.has(next) || /^\d+$/.test(textAt(scene, at - 1))))
    return true;
  if (/^(?:FAMILY|FAM)$/.test(word)) return isFamilyHarmed(scene, at);
  if (word === 'PARTNER' || word === 'FV') return [at - 1, at + 1].some((near) => harm.test(textAt(scene, near)));
  if (word === 'VIOLENCIA')
    return /^(?:FAMILIAR|PAREJA|GENERO|CONYUGAL)$/.test(next === 'DE' ? textAt(scene, at + 2) : next);
  if (word === 'INTIMATE') return next.startsWith('PART');
  if (partners.has(word) || (word === 'CO' && partners.has(`CO${next}`))) return true;
  if (word === 'CORPORAL') return next.startsWith('INJ');
  if (word === 'LEY') return next === '54';
  return trouble.has(word) && word !== 'DOMESTIC' && /^(?:FAMILY|FAM|DOM)$/.test(next);
}

/** "Violence against family", "assault - family member", New York's "family offense" (the plural heads neglect and support in national tables). */
function isFamilyHarmed(scene: Scene, at: number): boolean {
  const next = textAt(scene, at + 1);
  if (next === 'OFFENSE') return true;
  if (textAt(scene, at - 1) === 'AGAINST') return harm.test(textAt(scene, at - 2));
  return /^(?:MEMBER|MBR|MEM)S?$/.test(next) && scene.tokens.some(({ text }) => harm.test(text));
}
