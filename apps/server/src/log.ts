/**
 * What an operator may read of a running server: event codes and listed opaque fields, one JSON line each. There is no field
 * for free text, an address, a name, a path or a body, so none can be written by mistake.
 */
import type { Instant } from '@holdfast/domain';
import type { ApiName, IssueCode } from '@holdfast/wire';

/** Where in the program something happened: a name of ours, never an address that was asked for. */
export type Place = ApiName | 'sign-in' | 'channel' | 'cover' | 'workspace' | 'jobs' | 'start';

export type LogEvent =
  | { readonly event: 'starting' | 'stopping' | 'stopped' }
  | {
      readonly event: 'ready';
      readonly coverPort: number;
      readonly workspacePort: number;
      readonly milliseconds: number;
    }
  | { readonly event: 'refused'; readonly place: Place; readonly code: IssueCode }
  | { readonly event: 'fault'; readonly place: Place; readonly kind: string; readonly at: string }
  | { readonly event: 'keys-destroyed'; readonly count: number };

export type Log = (event: LogEvent) => void;

/** Writes each event with its time by `write`, such as standard error's. */
export function logTo({ write, now }: { readonly write: (line: string) => void; readonly now: () => Instant }): Log {
  return (event) => write(`${JSON.stringify({ time: now(), ...event })}\n`);
}

/**
 * What may be said of a defect: the kind of error and the first line of our source it came through. Its message is left out,
 * because messages repeat what people typed.
 */
export function faultOf(place: Place, problem: unknown): LogEvent {
  if (!(problem instanceof Error)) return { event: 'fault', place, kind: 'not-an-error', at: '' };
  const code = 'code' in problem ? String(problem.code) : '';
  const kind = [problem.name, code].filter((part) => /^[A-Za-z0-9_-]{1,60}$/.test(part)).join(' ');
  const at = /(?:apps|packages)\/[a-z]+\/src\/[a-z./-]+:\d+/.exec(problem.stack?.split('\n').slice(1).join('\n') ?? '');
  return { event: 'fault', place, kind, at: at?.[0] ?? '' };
}
