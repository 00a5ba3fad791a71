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
import { said, spoken } from '../language.ts';

export type OpeningIssue =
  | 'not-whole'
  | 'too-large'
  | 'not-for-us'
  | 'unreadable'
  | 'bad-signature'
  | 'not-named'
  | 'terms-differ'
  | 'release-ended';

const askAgain = said(
  'Nothing was shown. Ask the person who shared it to share it again.',
  'No se mostró nada. Pida a quien lo compartió que lo comparta de nuevo.',
);

export const openingIssueWords: Readonly<Record<OpeningIssue, readonly [string, string]>> = spoken({
  'not-whole': [said('A part of it is missing.', 'Falta una parte.'), askAgain],
  'too-large': [
    said('It is larger than anything that is shared here.', 'Es más grande que todo lo que aquí se comparte.'),
    askAgain,
  ],
  'not-for-us': [
    said('Your key does not open this.', 'Su llave no abre esto.'),
    said(
      'It was sealed to a key you had before, or it was changed on the way. Ask the person who shared it to share it again.',
      'Se selló con una llave que usted tenía antes, o cambió en el camino. Pida a quien lo compartió que lo comparta de nuevo.',
    ),
  ],
  unreadable: [said('What was inside cannot be read.', 'Lo de dentro no se puede leer.'), askAgain],
  'bad-signature': [
    said('The signature does not fit.', 'La firma no corresponde.'),
    said(
      'What was inside does not match what she signed, so it is not shown. Ask her to share it again, and tell whoever runs this server.',
      'Lo de dentro no es lo que ella firmó, así que no se muestra. Pídale que lo comparta de nuevo y avise a quien administra este servidor.',
    ),
  ],
  'not-named': [
    said('It is made out to someone else.', 'Es para otra persona.'),
    said(
      'What she signed names another person, so it is not shown to you. Tell whoever runs this server.',
      'Lo que ella firmó nombra a otra persona, así que no se le muestra. Avise a quien administra este servidor.',
    ),
  ],
  'terms-differ': [
    said('The server says other terms than she signed.', 'El servidor dice otras condiciones que las que ella firmó.'),
    said(
      'So it is not shown. Tell her, and whoever runs this server.',
      'Por eso no se muestra. Avísele a ella y a quien administra este servidor.',
    ),
  ],
  'release-ended': [
    said('This has ended.', 'Esto terminó.'),
    said(
      'By what she signed it can no longer be opened. Ask her to share it again.',
      'Según lo que ella firmó, ya no se puede abrir. Pídale que lo comparta de nuevo.',
    ),
  ],
});

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
