/** Where nodes stand and what their links say: branches get lanes, circles and strangers do not break the page. */
import { type Chain, type Instant, instantOf, type TimeZone, timeZoneFrom } from '@holdfast/domain';
import { describe, expect, test } from 'vitest';
import { layoutChain } from './chain-layout.ts';
import { chainSentences, linkDetail } from './chain-words.ts';

const now: Instant = instantOf(Date.parse('2026-05-12T21:40:00Z'));
const time = { zone: pacific(), now };

const chain: Chain = {
  nodes: [
    { id: 'o', kind: 'order', title: 'Order 26-0412' },
    { id: 'c', kind: 'condition', title: '100 yards from the home' },
    { id: 'd1', kind: 'duty', title: 'Write a report' },
    { id: 'd2', kind: 'duty', title: 'Serve the order' },
    { id: 'x', kind: 'done', title: 'Report 26-1180' },
  ],
  links: [
    { from: 'o', to: 'c', state: 'met' },
    { from: 'c', to: 'd1', state: 'met' },
    { from: 'd1', to: 'x', state: 'met' },
    { from: 'c', to: 'd2', state: 'cannot-tell', question: 'Was he still there?' },
    { from: 'c', to: 'nobody', state: 'open' },
  ],
};

describe('the layout', () => {
  test('keeps the trunk in lane one and gives each further branch a lane', () => {
    const at = Object.fromEntries(layoutChain(chain).placed.map(({ node, column, lane }) => [node.id, [column, lane]]));
    expect(at).toEqual({ o: [1, 1], c: [2, 1], d1: [3, 1], x: [4, 1], d2: [3, 2] });
  });

  test('shows every node once even when links run in a circle', () => {
    const circle: Chain = {
      nodes: [
        { id: 'a', kind: 'order', title: 'A' },
        { id: 'b', kind: 'condition', title: 'B' },
      ],
      links: [
        { from: 'a', to: 'b', state: 'open' },
        { from: 'b', to: 'a', state: 'open' },
      ],
    };
    expect(layoutChain(circle).placed.map(({ node }) => node.id)).toEqual(['a', 'b']);
  });

  test('of nothing is nothing', () => {
    expect(layoutChain({ nodes: [], links: [] })).toEqual({ placed: [], columns: 0, lanes: 0 });
  });
});

describe('the words of a link', () => {
  test('a question, a due-by, a lateness', () => {
    expect(linkDetail({ from: 'a', to: 'b', state: 'cannot-tell', question: 'Was he served?' }, time)).toBe(
      'Was he served?',
    );
    expect(linkDetail({ from: 'a', to: 'b', state: 'open', dueBy: now }, time)).toBe('due by today, 2:40 PM');
    expect(linkDetail({ from: 'a', to: 'b', state: 'overdue', dueBy: now }, time)).toBe('was due today, 2:40 PM');
    expect(linkDetail({ from: 'a', to: 'b', state: 'met' }, time)).toBeUndefined();
  });

  test('"cannot tell" is never said as "no" or "not"', () => {
    const sentence = chainSentences(chain, time).at(-1);
    expect(sentence).toBe(
      'Duty: Serve the order (after "100 yards from the home": cannot tell yet; Was he still there?)',
    );
  });
});

function pacific(): TimeZone {
  const read = timeZoneFrom('America/Los_Angeles');
  if (!read.ok) throw new Error('zone');
  return read.value;
}
