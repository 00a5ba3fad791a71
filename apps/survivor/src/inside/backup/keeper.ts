/**
 * The copy on the server, as the screens see it: off until she says so, sent only while her notes are open, and never in her way.
 * It holds what the last meeting came to; it remembers nothing that the server or the log does not say.
 */
import type { CivilDate } from '@holdfast/domain';
import type { Desk } from '@holdfast/vault/log';
import { type Accessor, createSignal } from 'solid-js';
import type { Book } from '../state/book.ts';
import type { Pace } from '../state/inside.ts';
import type { Post } from '../state/post.ts';
import { type Synced, type SyncIssue, sync } from './sync.ts';

export type CopyState =
  /** Nothing was tried since the notes were opened. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'kept'; readonly on: CivilDate }
  | { readonly kind: 'stopped'; readonly issue: SyncIssue };

export type Keeper = {
  readonly state: Accessor<CopyState>;
  /** Whether she chose a copy. */
  readonly isOn: Accessor<boolean>;
  /** Begins the copy at the server, notes it, and sends. */
  readonly turnOn: () => Promise<boolean>;
  /** Ends the copy at the server, then notes it. False, and the copy goes on, when the server could not be reached. */
  readonly turnOff: () => Promise<boolean>;
  /** Looks and sends now. */
  readonly now: () => Promise<CopyState>;
  /** Looks and sends soon, when a copy is on; for whoever has just kept something. */
  readonly soon: () => void;
};

/** A keeper over this device's log. */
export function createKeeper(options: {
  readonly desk: Desk;
  readonly post: Post;
  readonly book: Book;
  readonly pace: (act: () => void) => Pace;
}): Keeper {
  const { desk, post, book } = options;
  const [state, setState] = createSignal<CopyState>({ kind: 'unknown' });
  const isOn = () => book.held().settings.copy ?? false;
  let running: Promise<CopyState> | null = null;
  let again = false;

  async function run(): Promise<CopyState> {
    setState({ kind: 'busy' });
    let outcome: Awaited<ReturnType<typeof sync>>;
    do {
      again = false;
      outcome = await sync(desk, post);
      if (outcome.ok && outcome.value.added > 0) await book.load();
    } while (again && outcome.ok);
    const reached = stateAfter(outcome);
    setState(reached);
    return reached;
  }
  const now = (): Promise<CopyState> => {
    again = running !== null;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
  const pace = options.pace(() => void now());
  const note = (copy: boolean) => book.perform({ do: 'choose-settings', settings: { copy } });
  const told = async (op: 'begin-copy' | 'end-copy'): Promise<boolean> => {
    const answered = await post({ op });
    return answered.ok && answered.answer.kind === 'done';
  };

  return {
    state,
    isOn,
    async turnOn() {
      if (!(await told('begin-copy'))) {
        setState({ kind: 'stopped', issue: 'no-way' });
        return false;
      }
      // Noted first, so that the note is in the copy and every phone knows.
      await note(true);
      await now();
      return true;
    },
    async turnOff() {
      if (!(await told('end-copy'))) return false;
      setState({ kind: 'unknown' });
      return note(false);
    },
    now,
    soon() {
      if (isOn()) pace.soon();
    },
  };
}

function stateAfter(
  outcome: { readonly ok: true; readonly value: Synced } | { readonly ok: false; readonly issue: SyncIssue },
): CopyState {
  return outcome.ok ? { kind: 'kept', on: outcome.value.today } : { kind: 'stopped', issue: outcome.issue };
}
