/**
 * Her records as data, for programs: each in its latest wording and in every earlier one. Of a file it says what it is and where
 * it lies in the copy; how its sealed bytes are named and opened on the phone stays there.
 */
import { utf8 } from '@holdfast/crypto';
import type { Instant, Language, TimeZone } from '@holdfast/domain';
import type { Kept } from '@holdfast/vault';
import type { Attachment } from '@holdfast/wire';
import type { ListedFile } from './files-part.ts';
import type { Records } from './records.ts';

const format = 'records/1';

/** The records as JSON. */
export function recordsBytes(options: {
  readonly records: Records;
  readonly listed: readonly ListedFile[];
  readonly now: Instant;
  readonly reader: { readonly language: Language; readonly zone: TimeZone };
}): Uint8Array<ArrayBuffer> {
  const { records, listed, now, reader } = options;
  const written = {
    format,
    takenOutAt: now,
    language: reader.language,
    timeZone: reader.zone,
    orders: records.orders.map(versionsOf),
    incidents: records.incidents.map(versionsOf),
    contacts: records.contacts.map(versionsOf),
    files: listed.map(fileOf),
  };
  return utf8(`${JSON.stringify(written, null, 1)}\n`);
}

function versionsOf<Value>({
  versions,
}: Kept<Value>): readonly { readonly writtenAt: Instant; readonly value: Value }[] {
  return versions.map(({ writtenAt, value }) => ({ writtenAt, value }));
}

/** Field by field, so that what is added to a file on the phone one day does not go along by itself. */
function fileOf({ number, attachment, how, path, sha256 }: ListedFile) {
  const { id, of, kind, way, mediaType, file, takenAt, fileDatedAt, addedAt, note, originalName } = attachment;
  const itself: Partial<Pick<Attachment, 'originalName' | 'fileDatedAt'>> =
    how === 'cleaned'
      ? {}
      : {
          ...(originalName === undefined ? {} : { originalName }),
          ...(fileDatedAt === undefined ? {} : { fileDatedAt }),
        };
  return {
    number,
    id,
    of,
    kind,
    way,
    mediaType,
    length: file.length,
    sha256,
    how,
    path,
    takenAt,
    addedAt,
    note,
    ...itself,
  };
}
