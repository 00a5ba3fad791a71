/** Paths and screens: every section has one, and what is not a path of ours is nowhere. */
import { expect, test } from 'vitest';
import { routeFrom } from './routes.ts';

test.each([
  ['/', { view: 'home' }],
  ['/calls', { view: 'calls' }],
  ['/calls/new', { view: 'new-call' }],
  ['/calls/c-17', { view: 'calls', id: 'c-17' }],
  ['/calls/c-17/response', { view: 'response', id: 'c-17' }],
  ['/orders/o_1', { view: 'orders', id: 'o_1' }],
  ['/disclosures/d1/', { view: 'disclosures', id: 'd1' }],
  ['/invitation/abc', { view: 'invitation', token: 'abc' }],
  ['/calls/c 17', { view: 'nowhere' }],
  ['/calls/c-17/other', { view: 'nowhere' }],
  ['/constructor', { view: 'nowhere' }],
  ['/measures/12', { view: 'nowhere' }],
])('%s', (path, route) => {
  expect(routeFrom(path)).toEqual(route);
});
