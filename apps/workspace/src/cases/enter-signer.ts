/**
 * Entering the key that one's pages of case files are signed with, as soon as there is a key: colleagues can assign only whom they can
 * check, and two administrators are named for opening a case again before either of them has ever opened one.
 */
import { toBase64url } from '@holdfast/crypto';
import type { Client, Me } from '@holdfast/wire';
import { isTold } from '../edge/case-messages.ts';
import type { KeyRoom } from '../edge/key-room.ts';

/** Whether it is entered. Only while no case file is open here: asking begins the worker's desk anew. */
export async function enterCaseSigner({
  client,
  keyRoom,
  me,
}: {
  readonly client: Client;
  readonly keyRoom: KeyRoom;
  readonly me: Me;
}): Promise<boolean> {
  if (me.agencyKind !== 'advocacy') return false;
  const begun = await keyRoom.cases({ does: 'begin', staffId: me.staffId });
  if (!begun.ok || !isTold(begun.value, 'signing-key')) return false;
  const entered = await client('putCaseSigner', { body: { signingKey: toBase64url(begun.value.signingKey) } });
  return entered.ok;
}
