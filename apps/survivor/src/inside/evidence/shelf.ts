/**
 * The files of her notes, as the screens use them: choosing, sealing with a bar and a way to stop, removing with a way back,
 * reading. A file is added to the notes only when all of its sealed bytes are durable; whatever goes wrong, nothing that was
 * kept before is touched.
 */
import type { Id, Instant } from '@holdfast/domain';
import { instantOf } from '@holdfast/domain';
import type { Desk } from '@holdfast/vault/log';
import type { Attachment, AttachmentId, AttachmentSubject, AttachmentWay } from '@holdfast/wire';
import { type Accessor, createSignal } from 'solid-js';
import type { Picked, Picking } from '../../shell/picking.ts';
import type { Command } from '../state/commands.ts';
import type { Held } from '../state/held.ts';
import { kindOf, mediaTypeFrom, originalNameFrom } from './kind-of-file.ts';
import { type Sealed, type SealingIssue, type Source, sealSource } from './sealing.ts';

/** What is used of a File, besides its bytes. */
export type Chosen = Source & { readonly name: string; readonly type: string; readonly lastModified: number };

/** A file on its way. */
export type Job = {
  readonly number: number;
  readonly of: AttachmentSubject;
  readonly name: string;
  readonly fraction: Accessor<number>;
  readonly cancel: () => void;
};

/** A file that did not arrive. */
export type Failure = Pick<Job, 'number' | 'of' | 'name'> & { readonly issue: SealingIssue };

export type Shelf = {
  readonly jobs: Accessor<readonly Job[]>;
  readonly failures: Accessor<readonly Failure[]>;
  readonly dismiss: (failure: Failure) => void;
  /** Opens the chooser; while a press is being answered. */
  readonly choose: (of: AttachmentSubject, way: 'chosen' | 'camera') => void;
  /** Takes what was chosen, one after the other. */
  readonly add: (of: AttachmentSubject, way: AttachmentWay, files: readonly Chosen[]) => Promise<void>;
  /** Writes a file whose bytes are sealed into the notes. False, and the bytes are gone again, when that fails. */
  readonly record: (about: NewFile) => Promise<boolean>;
  readonly correct: (changed: Attachment) => Promise<boolean>;
  /** Out of the notes at once; its bytes go with `letGo` or at the next opening. */
  readonly remove: (id: AttachmentId) => Promise<boolean>;
  readonly restore: (id: AttachmentId) => Promise<boolean>;
  /** What was removed and can still be taken back. */
  readonly removed: Accessor<readonly AttachmentId[]>;
  readonly letGo: () => Promise<void>;
  /** Takes away bytes that nothing names: what was cut short, and what was removed. Only where everything can be read. */
  readonly tidy: () => Promise<void>;
  /** Takes what was chosen while the app was closed, and answers where it belongs. */
  readonly take: (picked: Picked) => AttachmentSubject | null;
};

export type NewFile = {
  readonly of: AttachmentSubject;
  readonly way: AttachmentWay;
  readonly file: Sealed;
  readonly mediaType: string;
  readonly name: string;
  readonly takenAt?: Instant;
  readonly fileDatedAt?: Instant;
};

export type ShelfOptions = {
  readonly desk: Desk;
  readonly held: Accessor<Held>;
  readonly perform: (command: Command) => Promise<boolean>;
  readonly now: () => Instant;
  readonly newId: <Kind extends string>() => Id<Kind>;
  readonly picking: Pick<Picking, 'pick'>;
  /** Bytes this device still gives; `null` when it does not say. */
  readonly roomLeft: () => Promise<number | null>;
};

/** Left for what she writes: a film must never take the last room. A product decision. */
const keptFree = 16 * 1_048_576;

/** A shelf over `desk`. */
export function createShelf(options: ShelfOptions): Shelf {
  const { desk, held, perform, now, newId, picking } = options;
  const [jobs, setJobs] = createSignal<readonly Job[]>([]);
  const [failures, setFailures] = createSignal<readonly Failure[]>([]);
  const [removed, setRemoved] = createSignal<readonly AttachmentId[]>([]);
  let numbered = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const attachmentOf = (id: AttachmentId): Attachment | undefined =>
    held().attachments.find(({ current }) => current.id === id)?.current;

  async function record(about: NewFile): Promise<boolean> {
    const { of, way, file, name, takenAt, fileDatedAt } = about;
    const mediaType = mediaTypeFrom(about.mediaType);
    const attachment: Attachment = {
      id: newId<'attachment'>(),
      of,
      way,
      kind: kindOf({ mediaType, name, way }),
      ...originalNameFrom(name),
      mediaType,
      file,
      ...(takenAt === undefined ? {} : { takenAt }),
      ...(fileDatedAt === undefined ? {} : { fileDatedAt }),
      addedAt: now(),
    };
    const kept = await perform({ do: 'add-attachment', attachment });
    if (!kept) await desk.removeFile({ name: file.name });
    return kept;
  }

  async function addOne(of: AttachmentSubject, way: AttachmentWay, chosen: Chosen): Promise<void> {
    numbered += 1;
    const number = numbered;
    const [fraction, setFraction] = createSignal(0);
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
    };
    setJobs((before) => [...before, { number, of, name: chosen.name, fraction, cancel }]);
    const room = await options.roomLeft();
    const fits = room === null || chosen.size + keptFree <= room;
    const outcome = fits
      ? await sealSource({ desk, source: chosen, onProgress: setFraction, isCancelled: () => isCancelled })
      : ({ ok: false, issue: 'full' } as const);
    const dated = way === 'camera' ? { takenAt: now() } : datedAt(chosen.lastModified);
    const { name, type: mediaType } = chosen;
    const isKept = outcome.ok && (await record({ of, way, file: outcome.file, mediaType, name, ...dated }));
    const issue = outcome.ok ? 'not-kept' : outcome.issue;
    if (!isKept && issue !== 'cancelled') setFailures((before) => [...before, { number, of, name, issue }]);
    setJobs((before) => before.filter((job) => job.number !== number));
  }

  const add: Shelf['add'] = (of, way, files) => {
    const turn = queue.then(async () => {
      for (const file of files) await addOne(of, way, file);
    });
    queue = turn.catch(() => undefined);
    return turn;
  };

  return {
    jobs,
    failures,
    removed,
    add,
    record,
    dismiss: (failure) => setFailures((before) => before.filter((one) => one !== failure)),
    choose: (of, way) =>
      picking.pick({ accept: way === 'camera' ? 'image/*' : '', camera: way === 'camera', note: noteFor(of, way) }),
    correct: (attachment) => perform({ do: 'correct-attachment', attachment }),
    async remove(id) {
      const done = await perform({ do: 'remove-attachment', attachmentId: id });
      if (done) setRemoved((before) => [...before, id]);
      return done;
    },
    async restore(id) {
      const done = await perform({ do: 'restore-attachment', attachmentId: id });
      if (done) setRemoved((before) => before.filter((one) => one !== id));
      return done;
    },
    async letGo() {
      const names = removed().map((id) => attachmentOf(id)?.file.name);
      setRemoved([]);
      for (const name of names) if (name !== undefined) await desk.removeFile({ name });
    },
    async tidy() {
      if (held().unread > 0) return;
      const kept = held().attachments.filter(({ removedAt }) => removedAt === undefined);
      await desk.keepOnlyFiles({ names: kept.map(({ current }) => current.file.name) });
    },
    take({ files, note }) {
      const read = readNote(note, held());
      if (read === null) return null;
      void add(read.of, read.way, files);
      return read.of;
    },
  };
}

/** The date a file bears, when it bears one. */
function datedAt(milliseconds: number): { readonly fileDatedAt?: Instant } {
  return milliseconds > 0 && Number.isSafeInteger(milliseconds) ? { fileDatedAt: instantOf(milliseconds) } : {};
}

function noteFor(of: AttachmentSubject, way: AttachmentWay): string {
  return `${way} ${of.kind} ${of.id}`;
}

/** What a chooser was opened for; `null` when the notes that are open do not hold it. */
function readNote(
  note: string,
  held: Held,
): { readonly of: AttachmentSubject; readonly way: 'chosen' | 'camera' } | null {
  const way = note.startsWith('camera ') ? 'camera' : 'chosen';
  const incident = held.incidents.find(({ id }) => note === noteFor({ kind: 'incident', id }, way));
  if (incident) return { way, of: { kind: 'incident', id: incident.id } };
  const contact = held.contacts.find(({ id }) => note === noteFor({ kind: 'contact', id }, way));
  return contact ? { way, of: { kind: 'contact', id: contact.id } } : null;
}
