/**
 * What every place must keep, as cases any runner can run: in Node over memory, in a real browser over its file system and
 * its database. It refuses to know which place it runs over, and throws at the first broken promise.
 */
import { concatBytes, equalBytes, randomBytes } from '@holdfast/crypto';
import type { LogPlace, LogStorage } from '../log-storage.ts';

export interface LogStorageCase {
  readonly name: string;
  /** `fresh` gives a new empty place at every call. Throws when the promise is broken. */
  readonly run: (fresh: () => Promise<LogPlace>) => Promise<void>;
}

function must(condition: boolean, promise: string): void {
  if (!condition) throw new Error(`broken promise: ${promise}`);
}

async function openAt(place: LogPlace): Promise<LogStorage> {
  const opened = await place.open();
  if (!opened.ok) throw new Error(`did not open: ${opened.issue.code}`);
  return opened.value;
}

async function mustHold(storage: LogStorage, expected: Uint8Array, promise: string): Promise<void> {
  must(equalBytes(await storage.readAll(), expected), promise);
}

async function mustAppend(storage: LogStorage, bytes: Uint8Array): Promise<void> {
  must((await storage.append(bytes)).ok, 'an append is acknowledged');
}

export const logStorageCases: readonly LogStorageCase[] = [
  {
    name: 'a new place is empty and has no header',
    run: async (fresh) => {
      const storage = await openAt(await fresh());
      await mustHold(storage, new Uint8Array(0), 'a new log is empty');
      must((await storage.readHeader()) === null, 'a new place has no header');
      await storage.close();
    },
  },
  {
    name: 'what was appended is there in order, also after closing and opening again',
    run: async (fresh) => {
      const place = await fresh();
      const parts = [1, 392, 70_000, 131_068, 5, 200_000].map((length) => randomBytes(length));
      const storage = await openAt(place);
      for (const part of parts) await mustAppend(storage, part);
      await mustHold(storage, concatBytes(...parts), 'appended bytes are read back');
      await storage.close();
      const again = await openAt(place);
      await mustHold(again, concatBytes(...parts), 'appended bytes outlive closing');
      await mustAppend(again, Uint8Array.of(7));
      await mustHold(again, concatBytes(...parts, Uint8Array.of(7)), 'a reopened log grows at its end');
      await again.close();
    },
  },
  {
    name: 'cutting keeps exactly the first bytes, and growing goes on from there',
    run: async (fresh) => {
      const place = await fresh();
      const bytes = randomBytes(300_000);
      for (const length of [299_999, 262_136, 131_068, 131_067, 1, 0]) {
        const storage = await openAt(place);
        must((await storage.truncate(0)).ok, 'a log can be emptied');
        await mustAppend(storage, bytes);
        must((await storage.truncate(length)).ok, 'a cut is acknowledged');
        await mustHold(storage, bytes.subarray(0, length), `a cut to ${length} keeps the first bytes`);
        await mustAppend(storage, Uint8Array.of(1, 2, 3));
        await storage.close();
        const again = await openAt(place);
        const expected = concatBytes(bytes.subarray(0, length), Uint8Array.of(1, 2, 3));
        await mustHold(again, expected, `a log cut to ${length} and grown outlives closing`);
        await again.close();
      }
    },
  },
  {
    name: 'a cut never lengthens',
    run: async (fresh) => {
      const storage = await openAt(await fresh());
      await mustAppend(storage, Uint8Array.of(1));
      await storage.truncate(10);
      await mustHold(storage, Uint8Array.of(1), 'cutting beyond the end changes nothing');
      await storage.close();
    },
  },
  {
    name: 'the header is replaced whole and does not touch the log',
    run: async (fresh) => {
      const place = await fresh();
      const storage = await openAt(place);
      await mustAppend(storage, Uint8Array.of(9));
      const long = randomBytes(131_072);
      const short = randomBytes(1000);
      for (const header of [long, short, long]) {
        must((await storage.writeHeader(header)).ok, 'a header is acknowledged');
        const read = await storage.readHeader();
        must(read !== null && equalBytes(read, header), 'the header is the last one written');
      }
      await storage.close();
      const again = await openAt(place);
      const read = await again.readHeader();
      must(read !== null && equalBytes(read, long), 'the header outlives closing');
      await mustHold(again, Uint8Array.of(9), 'the log is what it was');
      await again.close();
    },
  },
  {
    name: 'the summary is replaced whole or taken away, and touches neither the log nor the header',
    run: async (fresh) => {
      const place = await fresh();
      const storage = await openAt(place);
      must((await storage.readSummary()) === null, 'a new place has no summary');
      await mustAppend(storage, Uint8Array.of(9));
      const header = randomBytes(1000);
      must((await storage.writeHeader(header)).ok, 'a header is acknowledged');
      const last = randomBytes(200_000);
      for (const summary of [randomBytes(400_000), randomBytes(131_072), last]) {
        must((await storage.writeSummary(summary)).ok, 'a summary is acknowledged');
        const read = await storage.readSummary();
        must(read !== null && equalBytes(read, summary), 'the summary is the last one written');
      }
      await storage.close();
      const again = await openAt(place);
      const read = await again.readSummary();
      must(read !== null && equalBytes(read, last), 'the summary outlives closing');
      must((await again.writeSummary(null)).ok, 'a summary can be taken away');
      must((await again.readSummary()) === null, 'a summary taken away is gone');
      await mustHold(again, Uint8Array.of(9), 'the log is what it was');
      const kept = await again.readHeader();
      must(kept !== null && equalBytes(kept, header), 'the header is what it was');
      await again.close();
      const third = await openAt(place);
      must((await third.readSummary()) === null, 'and stays gone');
      await third.close();
    },
  },
  {
    name: 'a second opener is refused until the first lets go',
    run: async (fresh) => {
      const place = await fresh();
      const first = await openAt(place);
      const second = await place.open();
      must(!second.ok && second.issue.code === 'in-use', 'a held place is in use');
      await first.close();
      await first.close();
      const third = await openAt(place);
      const fourth = await place.open();
      must(!fourth.ok, 'closing twice does not let a third hold go');
      await third.close();
    },
  },
];
