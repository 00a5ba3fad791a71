/** A colleague with the keys that make them a possible reader. It proves nothing: the words are for comparing by voice. */
import { base64urlFrom } from '@holdfast/crypto';
import type { ApiReply, CaseCard } from '@holdfast/wire';

/** A colleague as the server names them, or nothing when they have entered no keys. */
export function cardFrom(colleague: ApiReply<'caseColleagues'>['colleagues'][number]): CaseCard | undefined {
  const { staffId, name, role, recipient, signingKey } = colleague;
  const key = signingKey === undefined ? undefined : base64urlFrom(signingKey);
  if (recipient === undefined || key?.ok !== true) return undefined;
  return {
    staffId,
    name,
    part: role === 'supervisor' ? 'supervisor' : 'advocate',
    recipient,
    signingKey: new Uint8Array(key.value),
  };
}
