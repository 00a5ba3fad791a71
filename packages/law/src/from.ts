/**
 * A second door, for an app that must stay small and brings what was read as data: how the law of a place is made from it. It holds no
 * law itself.
 */
export { lawFrom, type ReadLaw } from './law-from.ts';
