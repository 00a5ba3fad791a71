/**
 * Puts on record the call of a scene that was begun without a network. The same call sent twice is one call; where dispatch has put the same
 * number there meanwhile, the record belongs to that call. It makes no second call of one number.
 */
import { ok, type Result } from '@holdfast/domain';
import type { CallFile, Client, ClientIssue, SceneDraft } from '@holdfast/wire';

/** The file of the call as it is on record; `undefined` where it was there all along. */
export async function placeCall(client: Client, draft: SceneDraft): Promise<Result<CallFile | undefined, ClientIssue>> {
  const { newCall } = draft;
  if (newCall === undefined) return ok(undefined);
  const sent = await client('recordCall', { body: newCall });
  if (!sent.ok && sent.issue.code !== 'already-there') return sent;
  const id = sent.ok ? sent.value.id : await idOfNumber(client, newCall.callNumber);
  if (id === undefined) return sent.ok ? ok(undefined) : sent;
  return await client('readCall', { params: { id } });
}

async function idOfNumber(client: Client, callNumber: string): Promise<CallFile['call']['id'] | undefined> {
  const found = await client('calls', { query: { find: callNumber } });
  if (!found.ok) return undefined;
  const same = (one: string) => one.trim().toLowerCase() === callNumber.trim().toLowerCase();
  return found.value.calls.find((call) => same(call.callNumber))?.id;
}
