/**
 * A form that is kept as it is typed, sealed like everything else, so that closing at any moment loses at most the last
 * second. It writes one entry a second at most.
 */
import { createSignal, onCleanup } from 'solid-js';
import { draftFrom } from '../forms/answers.ts';
import type { Inside } from './inside.ts';

export type Drafting<Form extends object> = {
  readonly form: () => Form;
  readonly change: (change: Partial<Form>) => void;
  /** True when something typed earlier was found and put back. */
  readonly wasKept: boolean;
  /** Forgets the draft; call it once the record is kept. */
  readonly clear: () => Promise<void>;
};

/** The form called `name`, as it was left. */
export function createDrafting<Form extends object>(inside: Inside, name: string, empty: Form): Drafting<Form> {
  const kept = inside.held().drafts[name] ?? '';
  const [form, setForm] = createSignal<Form>(kept === '' ? empty : draftFrom(kept, empty));
  const keep = () => inside.perform({ do: 'keep-draft', form: name, text: JSON.stringify(form()) });
  const pace = inside.pace(keep);
  onCleanup(pace.finish);
  return {
    form,
    wasKept: kept !== '',
    change(change) {
      setForm((before) => ({ ...before, ...change }));
      pace.soon();
    },
    async clear() {
      pace.drop();
      await inside.perform({ do: 'keep-draft', form: name, text: '' });
    },
  };
}
