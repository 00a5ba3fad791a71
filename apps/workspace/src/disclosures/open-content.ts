/** From the bytes an opening hands out to content that may be shown: decrypted in the key worker, parsed, its signature checked. Anything else is refused. */
import { base64urlFrom, signingMessage, verifySignature } from '@holdfast/crypto';
import { ok, type Result, refused } from '@holdfast/domain';
import { type ApiReply, type DisclosureContent, disclosureContentFrom, toCbor } from '@holdfast/wire';
import type { KeyRoom } from '../edge/key-room.ts';

export type OpeningIssue = 'not-for-us' | 'unreadable' | 'bad-signature';

export const openingIssueWords: Readonly<Record<OpeningIssue, readonly [string, string]>> = {
  'not-for-us': [
    'Your key does not open this.',
    'It was sealed to a key you had before, or it was changed on the way. Ask the person who shared it to share it again.',
  ],
  unreadable: ['What was inside cannot be read.', 'Nothing was shown. Ask the person who shared it to share it again.'],
  'bad-signature': [
    'The signature does not fit.',
    'What was inside does not match what she signed, so it is not shown. Ask her to share it again, and tell whoever runs this server.',
  ],
};

/** The content, or why it is not shown. */
export async function openContent(
  keyRoom: KeyRoom,
  opening: Pick<ApiReply<'openDisclosure'>, 'contentCiphertext' | 'wrappedKey'>,
): Promise<Result<DisclosureContent, OpeningIssue>> {
  const sealed = base64urlFrom(opening.contentCiphertext);
  const wrapped = base64urlFrom(opening.wrappedKey);
  if (!sealed.ok || !wrapped.ok) return refused('unreadable');
  const opened = await keyRoom.open(sealed.value, wrapped.value);
  if (!opened.ok) return refused('not-for-us');
  const content = disclosureContentFrom(opened.value);
  if (!content.ok) return refused('unreadable');
  const { publicKey, signature, release } = content.value;
  const message = signingMessage('record', toCbor(release));
  return verifySignature({ publicKey, message, signature }) ? ok(content.value) : refused('bad-signature');
}
