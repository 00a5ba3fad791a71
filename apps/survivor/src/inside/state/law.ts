/**
 * The law the screens go by: that of the first place lies within the app, the other places come with the sealed pages before
 * anything is shown. It refuses to be changed once something was asked of it.
 */
import type { IssuingPlace, PlaceLaw } from '@holdfast/domain';
import { lawFrom, nearLaw, type ReadLaw } from '@holdfast/law/near';

let brought: ReadLaw = {};
let made: ((place: IssuingPlace) => PlaceLaw) | null = null;

/** Adds what was read of the other places. Throws after the first answer, which would no longer hold. */
export function bringLaw(more: ReadLaw): void {
  if (made !== null) throw new Error('the law was asked for already');
  brought = more;
}

/** The law of a place; with no rules where nobody has read it. */
export function lawOf(place: IssuingPlace): PlaceLaw {
  made ??= lawFrom({ ...brought, ...nearLaw });
  return made(place);
}
