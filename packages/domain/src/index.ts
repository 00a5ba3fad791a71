/** The door of `domain`: orders, conditions, incidents, contacts, duties, releases, measures. Pure; imports nothing. */
export * from './answer.ts';
export * from './chain.ts';
export * from './condition.ts';
export * from './contact.ts';
export * from './duty.ts';
export * from './ids.ts';
export * from './incident.ts';
export * from './order.ts';
export * from './release.ts';
export * from './result.ts';
export * from './time.ts';
