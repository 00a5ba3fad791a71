/** Where nodes stand and what their links say: branches get lanes, circles and strangers do not break the page. */
import { type Chain, type Instant, instantOf, type TimeZone, timeZoneFrom } from '@holdfast/domain';
import { describe, expect, test } from 'vitest';
import { layoutChain } from './chain-layout.ts';
import { chainSentences, linkWords } from './chain-words.ts';

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

  test('the branch that leads furthest is the trunk; a dead end stands below it, beside other branches', () => {
    const at = Object.fromEntries(
      layoutChain({
        nodes: [
          { id: 'o', kind: 'order', title: 'O' },
          { id: 'c1', kind: 'condition', title: 'C1' },
          { id: 'c2', kind: 'condition', title: 'C2' },
          { id: 'a', kind: 'alleged-violation', title: 'A' },
          { id: 'd1', kind: 'duty', title: 'D1' },
          { id: 'd2', kind: 'duty', title: 'D2' },
        ],
        links: [
          { from: 'o', to: 'c1', state: 'met' },
          { from: 'o', to: 'c2', state: 'met' },
          { from: 'c2', to: 'a', state: 'met' },
          { from: 'c1', to: 'a', state: 'cannot-tell' },
          { from: 'a', to: 'd1', state: 'met' },
          { from: 'a', to: 'd2', state: 'met' },
        ],
      }).placed.map(({ node, column, lane, also }) => [node.id, [column, lane, also.length]]),
    );
    expect(at).toEqual({ o: [1, 1, 0], c1: [2, 1, 0], c2: [2, 2, 0], a: [3, 1, 1], d1: [4, 1, 0], d2: [4, 2, 0] });
  });

  test('is told stage by stage: an outcome comes last, a condition that leads on comes last of its kind', () => {
    const told = layoutChain({
      nodes: [
        { id: 'o', kind: 'order', title: 'O' },
        { id: 'c1', kind: 'condition', title: 'C1' },
        { id: 'c2', kind: 'condition', title: 'C2' },
        { id: 'a', kind: 'alleged-violation', title: 'A' },
        { id: 'p', kind: 'contact', title: 'P' },
        { id: 'd1', kind: 'duty', title: 'D1' },
        { id: 'd2', kind: 'duty', title: 'D2' },
        { id: 'x2', kind: 'done', title: 'X2' },
        { id: 'e', kind: 'outcome', title: 'E' },
      ],
      links: [
        { from: 'o', to: 'c1', state: 'met' },
        { from: 'o', to: 'c2', state: 'met' },
        { from: 'c1', to: 'a', state: 'met' },
        { from: 'a', to: 'p', state: 'met' },
        { from: 'p', to: 'd1', state: 'cannot-tell' },
        { from: 'p', to: 'd2', state: 'met' },
        { from: 'd2', to: 'x2', state: 'open' },
        { from: 'p', to: 'e', state: 'met' },
      ],
    }).placed;
    expect(told.map(({ node }) => node.id)).toEqual(['o', 'c2', 'c1', 'a', 'p', 'd1', 'd2', 'x2', 'e']);
    expect(told.find(({ node }) => node.id === 'e')?.lane).toBe(1);
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
  test('a question, a due-by, a lateness; a solid link needs none', () => {
    const from = { from: 'a', to: 'b' };
    expect(linkWords({ ...from, state: 'cannot-tell', question: 'Was he served?' }, 'duty', time)).toBe(
      'Cannot tell yet: was he served?',
    );
    expect(linkWords({ ...from, state: 'open', dueBy: now }, 'done', time)).toBe('Open: due by today, 2:40 PM');
    expect(linkWords({ ...from, state: 'overdue', dueBy: now }, 'done', time)).toBe('Overdue: was due today, 2:40 PM');
    expect(linkWords({ ...from, state: 'met' }, 'condition', time)).toBeUndefined();
    expect(linkWords({ ...from, state: 'met' }, 'done', time)).toBe('Done');
    expect(linkWords({ ...from, state: 'met', label: 'Owed' }, 'duty', time)).toBe('Owed');
  });

  test('"cannot tell" is never said as "no" or "not"', () => {
    const sentence = chainSentences(chain, time).at(-1);
    expect(sentence).toBe(
      'Duty: Serve the order (after "100 yards from the home"; Cannot tell yet: was he still there?)',
    );
  });

  test('in Spanish the same, a question with its own marks, the moment on the whole day’s clock', () => {
    const from = { from: 'a', to: 'b' };
    const inSpanish = { ...time, language: 'es' as const };
    const at = instantOf(Date.parse('2026-05-14T21:40:00Z'));
    expect(linkWords({ ...from, state: 'cannot-tell', question: '¿Vino la policía?' }, 'duty', inSpanish)).toBe(
      'Aún no se sabe: ¿vino la policía?',
    );
    expect(linkWords({ ...from, state: 'open', dueBy: now }, 'done', inSpanish)).toBe('Pendiente: plazo: hoy, 14:40');
    expect(linkWords({ ...from, state: 'overdue', dueBy: at }, 'done', inSpanish)).toBe(
      'Atrasado: el plazo era jue, 14 de may, 14:40',
    );
    expect(chainSentences(chain, inSpanish).at(-1)).toBe(
      'Lo que deben hacer: Serve the order (después de «100 yards from the home»; Aún no se sabe: was he still there?)',
    );
  });
});

function pacific(): TimeZone {
  const read = timeZoneFrom('America/Los_Angeles');
  if (!read.ok) throw new Error('zone');
  return read.value;
}
