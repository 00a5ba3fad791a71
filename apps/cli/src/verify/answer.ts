/**
 * From the text of a receipt to what is printed: whether the agency's key signed exactly this, and what that does and does not
 * show. Pure; it needs no server and no network, and never says whose key it is.
 */
import { momentWords, type TimeZone } from '@holdfast/domain';
import { agencyKeyFromText, agencyWordsOf, checkReceipt, receiptFromText } from '@holdfast/evidence/receipts';
import type { ReceiptOfReport } from '@holdfast/wire';
import { folded, type Ink } from '../text/lines.ts';
import type { Printed } from '../text/printed.ts';
import { readShared } from './shared.ts';

interface Asked {
  /** Null when the file cannot be read. */
  readonly written: string | null;
  /** The text of the agency's key, when whoever asks has it from the agency. */
  readonly agencyKey?: string | undefined;
  /** The text of a file of what was shared; null when it cannot be read, absent when none was named. */
  readonly shared?: string | null | undefined;
  readonly json: boolean;
  readonly zone: TimeZone;
  readonly width: number;
  readonly ink: Ink;
}

/** Code 0: it holds. Code 1: it does not. Code 2: there is nothing that could be checked. Never throws. */
export function answerTo(asked: Asked): Printed {
  const { written, width } = asked;
  if (written === null)
    return unread('cannot-read: The file cannot be read.', 'Check its path, and who may read it.', width);
  const read = receiptFromText(written);
  if (!read.ok) {
    switch (read.issue.code) {
      case 'not-json':
        return unread('not-json: The file is not JSON.', 'Save the text of the receipt again, all of it.', width);
      case 'not-a-receipt':
        return unread('not-a-receipt: This is no receipt of report.', 'Name the file that was saved as one.', width);
      case 'bad-receipt': {
        const fields = read.issue.fields.map(({ field, code }) => `${field} (${code})`).join(', ');
        return unread(
          `bad-receipt: Parts of it cannot be read: ${fields}.`,
          'Save the text of the receipt again.',
          width,
        );
      }
    }
  }
  const expected = asked.agencyKey === undefined ? undefined : agencyKeyFromText(asked.agencyKey);
  if (expected === null)
    return unread(
      'bad-key: The agency’s key has 43 letters, digits, - or _.',
      'Ask the agency for its key as text.',
      width,
    );
  const checked = checkReceipt(read.value, { agencyKey: expected });
  const things = checked.ok && asked.shared !== undefined ? readShared(asked.shared, read.value) : undefined;
  if (things?.kind === 'unread') return unread(things.words, things.remedy, width);
  const code = checked.ok ? (things?.kind === 'differs' ? things.code : 'holds') : checked.issue.code;
  if (asked.json) {
    const out = {
      outcome: code,
      agencyKeyCompared: expected !== undefined && checked.ok,
      receipt: read.value,
      ...(things?.kind === 'fits' ? { shared: things.json } : {}),
    };
    return { out: `${JSON.stringify(out, null, 2)}\n`, code: code === 'holds' ? 0 : 1 };
  }
  if (things?.kind === 'differs') return failing({ code, words: things.words, remedy: things.remedy, width });
  if (!checked.ok) return fails(code, width);
  const shown = things?.kind === 'fits' ? things.lines : [];
  return holds(read.value, { ...asked, compared: expected !== undefined, shown });
}

const failures: Readonly<Record<string, readonly [string, string]>> = {
  'bad-signature': [
    'It does not hold. Something in this receipt was changed after it was signed, or this key never signed it.',
    'Ask for the receipt again from whoever gave you this file.',
  ],
  'other-agency-key': [
    'It does not hold for this agency. It is signed, but by another key than the one you gave.',
    'Ask the agency which key was theirs on that day.',
  ],
};

function fails(code: string, width: number): Printed {
  const [words = '', remedy = ''] = failures[code] ?? [];
  return failing({ code, words, remedy, width });
}

function failing({
  code,
  words,
  remedy,
  width,
}: {
  readonly code: string;
  readonly words: string;
  readonly remedy: string;
  readonly width: number;
}): Printed {
  const lines = [...folded(`${code}: ${words}`, { width }), ...folded(remedy, { width, lead: '  ' })];
  return { problem: `${lines.join('\n')}\n`, code: 1 };
}

function holds(
  receipt: ReceiptOfReport,
  { compared, shown, zone, width, ink }: Asked & { readonly compared: boolean; readonly shown: readonly string[] },
): Printed {
  const words = agencyWordsOf(receipt)?.join(' ') ?? '';
  const whose = compared
    ? 'The key is the one you gave as the agency’s.'
    : `Whose key it is, this cannot say. Ask the agency whether its six words are: ${words}.`;
  const lines = [
    ink.strong('It holds: nothing in this receipt was changed since it was signed.'),
    '',
    ...line('Received by', `${receipt.agencyName} (${receipt.agencyKind})`, width),
    ...line('By role', receipt.role, width),
    ...line('Received at', `${momentWords(receipt.receivedAt, zone).en}, ${zone} (${receipt.receivedAt})`, width),
    ...line('Told by key', receipt.from, width),
    ...line('What was told', receipt.digest, width),
    ...line('Signed by key', receipt.agencyKey, width),
    '',
    ...folded(whose, { width }),
    ...(shown.length === 0
      ? folded(
          'It shows that the agency said it received what has this mark, from this key, at this time. It does not show what was told, nor that it is true.',
          { width },
        )
      : [
          ...shown.flatMap((told) => folded(told, { width })),
          '',
          ...folded(
            'It shows that the agency said it received these things, as they are here. It does not show that they are true.',
            {
              width,
            },
          ),
        ]),
  ];
  return { out: `${lines.join('\n')}\n`, code: 0 };
}

function line(term: string, text: string, width: number): string[] {
  return folded(text, { width, lead: `${term.padEnd(14)} ` });
}

function unread(words: string, remedy: string, width: number): Printed {
  const lines = [...folded(words, { width }), ...folded(remedy, { width, lead: '  ' })];
  return { problem: `${lines.join('\n')}\n`, code: 2 };
}
