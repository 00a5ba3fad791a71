/**
 * Whether a person's key is still the one whose six words she compared, asked of their agency's directory before anything is
 * sealed to it. It seals nothing, and what cannot be made sure of is not "the same".
 */

import { checkDirectory, type DirectoryIssueCode, keyIn } from '@holdfast/evidence/receipts';
import type { ChannelAnswer, PairedRecipient, SignedHead } from '@holdfast/wire';
import type { Inside } from '../state/inside.ts';

/** What an agency decided, as its server says it. */
export type AgencyRules = {
  /** Its supervisors may open what she allows them to. */
  readonly supervisorsMayOpen: boolean;
  /** Two of it together can open a case file again. */
  readonly casesOpenAgain: boolean;
};

/**
 * `same`: seal to it; and what their agency decided. `changed`: another key stands there now. `altered`: the directory does not fit what it was; `anew` is its head
 * when it holds together by itself and names the expected key, so that comparing six words again can begin with it. `gone`: the
 * person is not there any more. `no-way`: nobody could be asked.
 */
export type KeyCheck =
  | ({ readonly kind: 'same' } & AgencyRules)
  | { readonly kind: 'changed'; readonly recipient: string }
  | { readonly kind: 'altered'; readonly code: DirectoryIssueCode; readonly anew?: SignedHead }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-way' };

type Asking = Pick<Inside, 'post' | 'held' | 'perform'>;

/** Asks, checks, and notes how far the directory goes now. */
export async function checkKey(
  inside: Asking,
  person: Pick<PairedRecipient, 'recipientId' | 'recipient'>,
): Promise<KeyCheck> {
  // Always from the first row: a directory that is only ever shown from where she left off could have another beginning.
  const said = await inside.post({ op: 'key-of', recipientId: person.recipientId, after: 0 });
  if (!said.ok) return { kind: 'no-way' };
  if (said.answer.kind === 'refused') return said.answer.code === 'not-found' ? { kind: 'gone' } : { kind: 'no-way' };
  return said.answer.kind === 'key' ? await readKey(inside, person, said.answer) : { kind: 'no-way' };
}

async function readKey(
  inside: Asking,
  person: Pick<PairedRecipient, 'recipientId' | 'recipient'>,
  answer: Extract<ChannelAnswer, { readonly kind: 'key' }>,
): Promise<KeyCheck> {
  const whole = checkDirectory({ answer });
  if (!whole.ok) return { kind: 'altered', code: whole.issue.code };
  const recipient = keyIn(answer.entries, person.recipientId);
  const known = inside.held().directories.find((head) => head.agencyId === answer.head.agencyId);
  if (known !== undefined) {
    const since = answer.entries.filter((entry) => entry.sequence >= known.sequence);
    const follows = checkDirectory({ answer: { entries: since, head: answer.head }, known });
    const anew = recipient === person.recipient ? { anew: answer.head } : {};
    if (!follows.ok) return { kind: 'altered', code: follows.issue.code, ...anew };
  }
  if (recipient === undefined) return { kind: 'gone' };
  if (known?.sequence !== answer.head.sequence) await inside.perform({ do: 'note-directory', head: answer.head });
  return recipient === person.recipient
    ? {
        kind: 'same',
        supervisorsMayOpen: answer.supervisorsMayOpen === true,
        casesOpenAgain: answer.casesOpenAgain === true,
      }
    : { kind: 'changed', recipient };
}
