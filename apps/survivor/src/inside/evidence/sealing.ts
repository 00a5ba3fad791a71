/**
 * A chosen file on its way to the desk, a mebibyte at a time: one slice is sealed while the next is read, so a long film
 * needs no more memory than a short one. The bytes go as they are; nothing looks at them first.
 */
import type { Desk } from '@holdfast/vault/log';
import type { Attachment } from '@holdfast/wire';

/** What is used of a File. */
export type Source = {
  readonly size: number;
  readonly slice: (from: number, to: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
};

export type Sealed = Attachment['file'];

/** `full`: no room is left. `unreadable`: the device would not give the bytes. In every case nothing of it is kept. */
export type SealingIssue = 'full' | 'unreadable' | 'cancelled' | 'not-kept';

export type Outcome =
  | { readonly ok: true; readonly file: Sealed }
  | { readonly ok: false; readonly issue: SealingIssue };

const sliceLength = 1_048_576;

/** The issue of the desk as it is told to her. */
export function issueFrom(code: string): SealingIssue {
  return code === 'full' ? 'full' : 'not-kept';
}

/** Seals the whole of `source`; `onProgress` hears a fraction. Ends early once `isCancelled` says so. */
export async function sealSource(options: {
  readonly desk: Desk;
  readonly source: Source;
  readonly onProgress: (fraction: number) => void;
  readonly isCancelled: () => boolean;
}): Promise<Outcome> {
  const { desk, source, onProgress, isCancelled } = options;
  const begun = await desk.beginFile({ length: source.size });
  if (!begun.ok) return { ok: false, issue: issueFrom(begun.issue.code) };
  const { name } = begun.value;
  const stop = async (issue: SealingIssue): Promise<Outcome> => {
    await desk.cancelFile({ name });
    return { ok: false, issue };
  };
  const read = (at: number) => readSlice(source, at);
  let next = read(0);
  for (let at = 0; at < source.size; at += sliceLength) {
    const bytes = await next;
    if (isCancelled()) return stop('cancelled');
    if (bytes === null) return stop('unreadable');
    next = read(at + sliceLength);
    const added = await desk.addToFile({ name, bytes });
    if (!added.ok) return { ok: false, issue: issueFrom(added.issue.code) };
    onProgress(Math.min(1, added.value / source.size));
  }
  if (isCancelled()) return stop('cancelled');
  const ended = await desk.endFile({ name });
  return ended.ok ? { ok: true, file: ended.value } : { ok: false, issue: issueFrom(ended.issue.code) };
}

/** The slice at `at`, empty past the end; `null` when the device does not give it whole. */
async function readSlice(source: Source, at: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const to = Math.min(at + sliceLength, source.size);
  if (at >= to) return new Uint8Array(0);
  try {
    const bytes = new Uint8Array(await source.slice(at, to).arrayBuffer());
    return bytes.length === to - at ? bytes : null;
  } catch {
    return null;
  }
}

/** Every byte of a kept file, or `null` when it cannot be read. Only for what is short: ask `file.length` first. */
export async function wholeFile(desk: Desk, file: Sealed): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = new Uint8Array(file.length);
  for (let at = 0; at < file.length; ) {
    const read = await desk.readFile({ file, from: at, length: file.length - at });
    if (!read.ok || read.value.length === 0) return null;
    whole.set(read.value, at);
    at += read.value.length;
  }
  return whole;
}
