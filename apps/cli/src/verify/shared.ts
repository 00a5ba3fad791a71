/**
 * What was shared, held to a receipt: which of its things are shown, each as it was or not at all. Pure; it shows no more of a thing
 * than the file does, and never says that it is true.
 */
import { checkShared, sharedFromText } from '@holdfast/evidence/receipts';
import { cborFrom, type ReceiptOfReport } from '@holdfast/wire';

export type SharedReading =
  | { readonly kind: 'fits'; readonly lines: readonly string[]; readonly json: object }
  | { readonly kind: 'differs'; readonly code: string; readonly words: string; readonly remedy: string }
  | { readonly kind: 'unread'; readonly words: string; readonly remedy: string };

const differences = {
  'other-release': 'What was shared is of another release than the receipt.',
  'other-content': 'What was shared is not what the receipt speaks of: a thing, a term or a mark differs.',
} as const;

/** Reads the text of a file of what was shared beside a receipt that holds. */
export function readShared(text: string | null, receipt: ReceiptOfReport): SharedReading {
  if (text === null)
    return {
      kind: 'unread',
      words: 'cannot-read: The file of what was shared cannot be read.',
      remedy: 'Check its path, and who may read it.',
    };
  const read = sharedFromText(text);
  if (!read.ok)
    return {
      kind: 'unread',
      words: `${read.issue.code}: The file of what was shared cannot be read.`,
      remedy: 'Name the file that lay beside the receipt.',
    };
  const checked = checkShared(read.value, receipt);
  if (!checked.ok) {
    const { issue } = checked;
    const words =
      issue.code === 'thing-differs'
        ? `Thing ${issue.at} of the file was changed since it was shared, or was never in it.`
        : differences[issue.code];
    return { kind: 'differs', code: issue.code, words, remedy: 'Ask for the file again from whoever gave it to you.' };
  }
  const { release } = read.value.manifest;
  const things = checked.value.map(({ item, shown }) => ({
    kind: item.kind,
    id: item.id,
    ...(shown === undefined ? {} : { told: plain(shown) }),
  }));
  const lines = things.map(
    ({ kind, told }, index) =>
      `Thing ${index + 1} of ${things.length}, ${kind}: ${told === undefined ? 'not shown.' : 'as it was shared.'}`,
  );
  const { recipientName, agencyName, endsOn } = release;
  return {
    kind: 'fits',
    lines: [`Shared with ${recipientName} of ${agencyName}, until ${endsOn}.`, ...lines],
    json: { release, things },
  };
}

/** A thing as JSON can say it: bytes as hexadecimal text. */
function plain(bytes: Uint8Array): unknown {
  const read = cborFrom(bytes);
  return read.ok ? withoutBytes(read.value) : null;
}

function withoutBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutBytes(inner)]));
}
