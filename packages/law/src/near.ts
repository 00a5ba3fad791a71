/**
 * A second door, for an app that must stay small: the law of the first place alone, and the way to add more. It refuses to stand for
 * the whole: an app that uses it has to bring the other places itself.
 */
import type { ReadLaw } from './law-from.ts';
import { federalLaw } from './us/law.ts';
import { californianLaw } from './us-ca/law.ts';

export { lawFrom, type ReadLaw } from './law-from.ts';

export const nearLaw: ReadLaw = { US: federalLaw, 'US-CA': californianLaw };
