/** A second door, for tests of any room: invented examples and a reading grade. No program imports it. */

export * from './example-calendar.ts';
export * from './example-conditions.ts';
export * from './example-rule.ts';
export * from './examples.ts';
export * from './readability.ts';
