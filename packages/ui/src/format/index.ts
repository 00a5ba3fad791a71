/** The words for dates and amounts without any component, for workers and tests that have no document. */
export { count, countOf, sayDistance, sayLength } from './amounts.ts';
export { clock, exactMoment, type SayTime, sayDate, sayDay, sayMoment, sayMonth, sayWhen } from './moments.ts';
