/** What checking a packet found, as it is printed: whether it is as it was made, and what that does not show. Pure. */
import { type PacketFault, type PacketIssue, type PacketReport, toHex, wordsOfSigner } from '@holdfast/evidence';
import { folded, type Ink } from '../text/lines.ts';
import type { Printed } from '../text/printed.ts';

interface Shown {
  readonly json: boolean;
  readonly width: number;
  readonly ink: Ink;
}

/** More would hide the first. */
const mostFaults = 20;

/** Code 0: as it was made. Code 1: something was changed. */
export function sayPacket(report: PacketReport, { json, width, ink }: Shown): Printed {
  const { faults, files, bytes, signedBy, custody } = report;
  const code = faults.length === 0 ? 0 : 1;
  const words = signedBy === null ? null : wordsOfSigner(signedBy);
  if (json) {
    const out = { outcome: code === 0 ? 'holds' : 'changed', faults, files, bytes, words, custody: custody.length };
    const key = signedBy === null ? null : toHex(signedBy);
    return { out: `${JSON.stringify({ ...out, signedBy: key }, null, 2)}\n`, code };
  }
  if (code === 1) {
    const lines = [
      ...folded('It does not hold: this copy is not as it was made.', { width }),
      ...faults.slice(0, mostFaults).flatMap((fault) => folded(sayFault(fault), { width, lead: '  ' })),
      ...(faults.length > mostFaults ? [`  and ${faults.length - mostFaults} more`] : []),
    ];
    return { problem: `${lines.join('\n')}\n`, code };
  }
  const signed =
    words === null
      ? 'Nobody signed it: whoever changed something could have made the lists anew.'
      : `Signed by the key with these six words: ${words.join(' ')}. Ask whoever gave it whether their app shows the same.`;
  const lines = [
    ink.strong('It holds: nothing in this copy was changed since it was made.'),
    '',
    ...folded(`${files} files, ${bytes} bytes, ${custody.length} entries in the custody log, unbroken.`, { width }),
    '',
    ...folded(signed, { width }),
    ...folded('It does not show that what is written is true, nor who wrote it.', { width }),
  ];
  return { out: `${lines.join('\n')}\n`, code };
}

function sayFault(fault: PacketFault): string {
  switch (fault.code) {
    case 'changed':
      return `changed: ${fault.path} is not what it was.`;
    case 'missing':
      return `missing: ${fault.path} is listed and not there.`;
    case 'not-listed':
      return `not-listed: ${fault.path} was put in afterwards.`;
    case 'unreadable':
      return `unreadable: ${fault.path} cannot be read to its end.`;
    case 'custody-broken':
      return `custody-broken: the custody log was changed at entry ${fault.number}.`;
    case 'custody-unreadable':
      return 'custody-unreadable: the custody log cannot be read.';
    case 'custody-disagrees':
      return `custody-disagrees: the custody log has another number for ${fault.path}.`;
    case 'wrong-signature':
      return 'wrong-signature: the signature is not over these lists.';
  }
}

const unreadWords: Readonly<Record<string, readonly [string, string]>> = {
  'not-there': ['There is nothing at this path.', 'Check the path.'],
  'not-a-zip': [
    'This is no zip that can be read here.',
    'If its name ends in .age, open it with age and its pass phrase first.',
  ],
  'unsafe-path': [
    'A name in it leads out of its folder, or stands in it twice.',
    'Do not unpack it. Ask for it again.',
  ],
  'not-a-packet': ['This is no packet.', 'Name the zip that was saved, or the folder that holds bagit.txt.'],
  'unreadable-list': ['One of its lists cannot be read.', 'Ask for it again from whoever gave it.'],
};

/** Code 2: there is nothing that could be checked. */
export function sayUnread(code: PacketIssue['code'] | string, width: number): Printed {
  const [words = '', remedy = ''] = unreadWords[code] ?? [];
  const lines = [...folded(`${code}: ${words}`, { width }), ...folded(remedy, { width, lead: '  ' })];
  return { problem: `${lines.join('\n')}\n`, code: 2 };
}
