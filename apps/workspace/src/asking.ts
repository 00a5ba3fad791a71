/** Asking the server from a screen: waiting, an answer or a refusal as signals, and asking again. Refusals never empty a form. */
import type { Result } from '@holdfast/domain';
import type { ClientIssue } from '@holdfast/wire';
import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { useWorkspace } from './workspace.ts';

export interface Asking<Value> {
  readonly value: Accessor<Value | undefined>;
  readonly issue: Accessor<ClientIssue | undefined>;
  readonly waiting: Accessor<boolean>;
  readonly again: () => void;
}

/**
 * Asks whenever `subject` changes, unless it is `undefined`. The last answer stays in view while asking again about the same
 * subject; a late answer to an earlier subject is dropped.
 */
export function createAsking<Subject, Value>(
  subject: Accessor<Subject | undefined>,
  ask: (subject: Subject) => Promise<Result<Value, ClientIssue>>,
): Asking<Value> {
  const { askToSignIn } = useWorkspace();
  const [value, setValue] = createSignal<Value>();
  const [issue, setIssue] = createSignal<ClientIssue>();
  const [waiting, setWaiting] = createSignal(false);
  const [turn, setTurn] = createSignal(0);
  let latest = 0;

  createEffect(
    on([subject, turn], async ([now], before) => {
      latest += 1;
      const mine = latest;
      if (before === undefined || before[0] !== now) setValue(undefined);
      setIssue(undefined);
      if (now === undefined) {
        setWaiting(false);
        return;
      }
      setWaiting(true);
      const answered = await ask(now);
      if (mine !== latest) return;
      setWaiting(false);
      if (answered.ok) setValue(() => answered.value);
      else {
        setIssue(answered.issue);
        if (answered.issue.code === 'not-signed-in') askToSignIn();
      }
    }),
  );
  return { value, issue, waiting, again: () => setTurn((count) => count + 1) };
}

export interface Sending {
  readonly busy: Accessor<boolean>;
  readonly issue: Accessor<ClientIssue | undefined>;
  readonly clear: () => void;
  /** Sends once at a time; answers the value, or `undefined` when refused, with the issue left to be shown. */
  readonly send: <Value>(ask: () => Promise<Result<Value, ClientIssue>>) => Promise<Value | undefined>;
}

/** Sending a form: busy while it goes, and its refusal kept beside what was typed. */
export function createSending(): Sending {
  const { askToSignIn } = useWorkspace();
  const [busy, setBusy] = createSignal(false);
  const [issue, setIssue] = createSignal<ClientIssue>();
  return {
    busy,
    issue,
    clear: () => setIssue(undefined),
    send: async (ask) => {
      if (busy()) return undefined;
      setBusy(true);
      setIssue(undefined);
      const answered = await ask();
      setBusy(false);
      if (answered.ok) return answered.value;
      setIssue(answered.issue);
      if (answered.issue.code === 'not-signed-in') askToSignIn();
      return undefined;
    },
  };
}
