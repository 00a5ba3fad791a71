/** What a log line may hold: an event, a place of ours, a code. Whatever a problem says of itself stays out. */
import { instantOf } from '@holdfast/domain';
import { describe, expect, it } from 'vitest';
import { faultOf, logTo } from './log.ts';

describe('a log line', () => {
  it('is one event with its time', () => {
    const lines: string[] = [];
    const log = logTo({ write: (line) => lines.push(line), now: () => instantOf(0) });
    log({ event: 'refused', place: 'calls', code: 'not-found' });
    expect(lines).toEqual([
      '{"time":"1970-01-01T00:00:00.000Z","event":"refused","place":"calls","code":"not-found"}\n',
    ]);
  });

  it('of a defect names its kind and our own line, and nothing that was said', () => {
    const problem = Object.assign(new TypeError('Rowan Ellery lives at 1 Any Street'), {
      code: '23505',
      detail: 'Rowan Ellery',
    });
    const said = JSON.stringify(faultOf('calls', problem));
    expect(said).toContain('"kind":"TypeError 23505"');
    expect(said).toMatch(/apps\/server\/src\/log\.test\.ts:\d+/);
    expect(said).not.toMatch(/Rowan|Any Street/);
  });

  it.each([['text'], [null], [{ message: 'Rowan' }]])('of something thrown that is no error says so: %j', (thrown) => {
    expect(faultOf('calls', thrown)).toEqual({ event: 'fault', place: 'calls', kind: 'not-an-error', at: '' });
  });

  it('takes no name that is a sentence', () => {
    const problem = new Error('x');
    problem.name = 'Rowan Ellery said';
    expect(faultOf('calls', problem)).toMatchObject({ kind: '' });
  });
});
