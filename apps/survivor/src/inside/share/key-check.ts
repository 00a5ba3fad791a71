/**
 * Whether a person's key is still the one whose six words she compared, asked of their agency's directory before anything is
 * sealed to it. It seals nothing, and what cannot be made sure of is not "the same".
 */

import type { StaffId } from '@holdfast/domain';
import { checkDirectory, type DirectoryIssueCode, keyIn } from '@holdfast/evidence/receipts';
import type { PairedRecipient, SignedHead } from '@holdfast/wire';
import type { Inside } from '../state/inside.ts';

/**
 * `same`: seal to it. `changed`: another key stands there now. `altered`: the directory does not fit what it was. `gone`: the
 * person is not there any more. `no-way`: nobody could be asked.
 */
export type KeyCheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly recipient: string }
  | { readonly kind: 'altered'; readonly code: DirectoryIssueCode }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-way' };

type Asking = Pick<Inside, 'post' | 'held' | 'perform'>;

/** Asks, checks, and notes how far the directory goes now. */
export async function checkKey(inside: Asking, person: PairedRecipient): Promise<KeyCheck> {
  // The head that was noted says which agency; a person's id alone does not, so each known one is tried against the answer.
  const said = await inside.post({ op: 'key-of', recipientId: person.recipientId, after: 0 });
  if (!said.ok) return { kind: 'no-way' };
  if (said.answer.kind === 'refused') return said.answer.code === 'not-found' ? { kind: 'gone' } : { kind: 'no-way' };
  if (said.answer.kind !== 'key') return { kind: 'no-way' };
  return await readKey(inside, person.recipientId, { ...said.answer, expected: person.recipient });
}

async function readKey(
  inside: Asking,
  recipientId: StaffId,
  answer: {
    readonly entries: Parameters<typeof checkDirectory>[0]['answer']['entries'];
    readonly head: SignedHead;
    readonly expected: string;
  },
): Promise<KeyCheck> {
  const known = inside.held().directories.find((head) => head.agencyId === answer.head.agencyId);
  const whole = checkDirectory({ answer });
  if (!whole.ok) return { kind: 'altered', code: whole.issue.code };
  if (known !== undefined) {
    const since = answer.entries.filter((entry) => entry.sequence >= known.sequence);
    const follows = checkDirectory({ answer: { entries: since, head: answer.head }, known });
    if (!follows.ok) return { kind: 'altered', code: follows.issue.code };
  }
  const recipient = keyIn(answer.entries, recipientId);
  if (recipient === undefined) return { kind: 'gone' };
  if (known === undefined || known.sequence !== answer.head.sequence)
    await inside.perform({ do: 'note-directory', head: answer.head });
  return recipient === answer.expected ? { kind: 'same' } : { kind: 'changed', recipient };
}
