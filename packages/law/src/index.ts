/** The door of `law`: what differs by place, as data with citations. A place nobody has read yields nothing, not a guess. */
import type { Jurisdiction, PlaceLaw } from '@holdfast/domain';
import { englandAndWalesLaw } from './gb-eaw/law.ts';
import { lawFrom } from './law-from.ts';
import { federalLaw } from './us/law.ts';
import { californianLaw } from './us-ca/law.ts';
import { coloradoLaw } from './us-co/law.ts';
import { floridaLaw } from './us-fl/law.ts';
import { illinoisLaw } from './us-il/law.ts';
import { louisianaLaw } from './us-la/law.ts';
import { massachusettsLaw } from './us-ma/law.ts';
import { minnesotaLaw } from './us-mn/law.ts';
import { newJerseyLaw } from './us-nj/law.ts';
import { newYorkLaw } from './us-ny/law.ts';
import { oregonLaw } from './us-or/law.ts';
import { texasLaw } from './us-tx/law.ts';
import { washingtonLaw } from './us-wa/law.ts';
import { wisconsinLaw } from './us-wi/law.ts';

export * from './escalation.ts';
export { silentCall } from './helplines/gb.ts';
export * from './helplines.ts';
export * from './notice-regimes.ts';
export * from './process.ts';
export * from './recording.ts';
export { bradyIndicator } from './us/brady-indicator.ts';
export * from './visits.ts';

/** All that was read. */
export const readLaw: Readonly<Record<Jurisdiction, PlaceLaw>> = {
  US: federalLaw,
  'US-CA': californianLaw,
  'GB-EAW': englandAndWalesLaw,
  'US-CO': coloradoLaw,
  'US-FL': floridaLaw,
  'US-IL': illinoisLaw,
  'US-LA': louisianaLaw,
  'US-MA': massachusettsLaw,
  'US-MN': minnesotaLaw,
  'US-NJ': newJerseyLaw,
  'US-NY': newYorkLaw,
  'US-OR': oregonLaw,
  'US-TX': texasLaw,
  'US-WA': washingtonLaw,
  'US-WI': wisconsinLaw,
};

/**
 * The law of a place: its own rules, duties in the order in which things happen, then those of federal law where that applies
 * too. Its own part is empty where nobody has read it yet. Never throws.
 */
export const lawOf = lawFrom(readLaw);
