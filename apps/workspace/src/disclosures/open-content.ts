/**
 * From the bytes an opening hands out to content that may be shown: whole, decrypted in the key worker, parsed, signed thing by
 * thing, made out to this very reader or open to their supervisor by her word, and not yet ended. Anything else is refused, whatever the server says of it.
 */
import { base64urlFrom, sealedLengthOf, signingMessage, verifySignature } from '@holdfast/crypto';
import { endOfRelease, type Instant, ok, type Result, refused, type StaffId } from '@holdfast/domain';
import {
  type ApiReply,
  type DisclosureContent,
  disclosureContentFrom,
  manifestOf,
  mostDisclosureBytes,
  toManifestBytes,
} from '@holdfast/wire';
import type { KeyRoom } from '../edge/key-room.ts';

export type OpeningIssue =
  | 'not-whole'
  | 'too-large'
  | 'not-for-us'
  | 'unreadable'
  | 'bad-signature'
  | 'not-named'
  | 'terms-differ'
  | 'release-ended';

const askAgain = 'Nothing was shown. Ask the person who shared it to share it again.';

export const openingIssueWords: Readonly<Record<OpeningIssue, readonly [string, string]>> = {
  'not-whole': ['A part of it is missing.', askAgain],
  'too-large': ['It is larger than anything that is shared here.', askAgain],
  'not-for-us': [
    'Your key does not open this.',
    'It was sealed to a key you had before, or it was changed on the way. Ask the person who shared it to share it again.',
  ],
  unreadable: ['What was inside cannot be read.', askAgain],
  'bad-signature': [
    'The signature does not fit.',
    'What was inside does not match what she signed, so it is not shown. Ask her to share it again, and tell whoever runs this server.',
  ],
  'not-named': [
    'It is made out to someone else.',
    'What she signed names another person, so it is not shown to you. Tell whoever runs this server.',
  ],
  'terms-differ': [
    'The server says other terms than she signed.',
    'So it is not shown. Tell her, and whoever runs this server.',
  ],
  'release-ended': ['This has ended.', 'By what she signed it can no longer be opened. Ask her to share it again.'],
};

/** Who reads, and when. */
export interface Reader {
  readonly staffId: StaffId;
  /** A supervisor may be shown what she allowed the supervisor of another to open. */
  readonly supervises?: boolean;
  readonly now: Instant;
}

type Opening = Pick<ApiReply<'openDisclosure'>, 'contentCiphertext' | 'wrappedKey' | 'endsOn' | 'mayKeepCopy'>;

/** The content, or why it is not shown. */
export async function openContent(
  keyRoom: Pick<KeyRoom, 'open'>,
  opening: Opening,
  reader: Reader,
): Promise<Result<DisclosureContent, OpeningIssue>> {
  const sealed = base64urlFrom(opening.contentCiphertext);
  const wrapped = base64urlFrom(opening.wrappedKey);
  if (!sealed.ok || !wrapped.ok) return refused('unreadable');
  if (sealed.value.length > mostDisclosureBytes) return refused('too-large');
  if (!sealedLengthOf(sealed.value).ok || !sealedLengthOf(wrapped.value).ok) return refused('not-whole');
  const opened = await keyRoom.open(sealed.value, wrapped.value);
  if (!opened.ok) return refused('not-for-us');
  const content = disclosureContentFrom(opened.value);
  if (!content.ok) return refused('unreadable');
  return checked(content.value, { opening, reader });
}

function checked(
  content: DisclosureContent,
  { opening, reader }: { readonly opening: Opening; readonly reader: Reader },
): Result<DisclosureContent, OpeningIssue> {
  const { publicKey, signature, release } = content;
  const message = signingMessage('record', toManifestBytes(manifestOf(content)));
  if (!verifySignature({ publicKey, message, signature })) return refused('bad-signature');
  const named = release.recipientId === reader.staffId;
  const allowed = reader.supervises === true && release.supervisorMayOpen === true;
  if (!named && !allowed) return refused('not-named');
  // Bytes put back by the server under new terms still end when she said.
  if (endOfRelease(release.endsOn) <= reader.now) return refused('release-ended');
  const same = release.endsOn === opening.endsOn && release.mayKeepCopy === opening.mayKeepCopy;
  return same ? ok(content) : refused('terms-differ');
}
