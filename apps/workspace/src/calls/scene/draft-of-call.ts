/** Drafts of a scene begun without a network: on a call that nobody has yet, or on one as it was last seen. Pure; what was recorded of it since is not known and not claimed. */
import type { CallForService } from '@holdfast/domain';
import type { ApiBody, ApiReply, CallFile, SceneDraft } from '@holdfast/wire';
import { beginDraft } from './draft-changes.ts';
import { newResponseId } from './scene-id.ts';

/** A call that nobody has yet, as a draft of its scene. */
export function draftOfNewCall({
  body,
  id,
  me,
  order,
  now,
}: {
  readonly body: ApiBody<'recordCall'>;
  readonly id: CallForService['id'];
  readonly me: Pick<ApiReply<'me'>, 'name' | 'agencyId'>;
  readonly order: CallFile['order'] | undefined;
  readonly now: SceneDraft['startedAt'];
}): SceneDraft {
  const { id: _, ...fields } = body;
  const call: CallForService = { ...fields, id, agencyId: me.agencyId, provenance: 'police' };
  return { ...draftOfKnownCall({ call, me, order, now }), newCall: { ...body, id } };
}

/** A call seen before, with nothing known of what was recorded of it. */
export function draftOfKnownCall({
  call,
  me,
  order,
  now,
}: {
  readonly call: CallForService;
  readonly me: Pick<ApiReply<'me'>, 'name' | 'agencyId'>;
  readonly order?: CallFile['order'] | undefined;
  readonly now: SceneDraft['startedAt'];
}): SceneDraft {
  const file: CallFile = {
    call,
    ...(order === undefined ? {} : { order }),
    responses: [],
    dutiesDone: [],
    statements: [],
    approvals: [],
    queue: [],
  };
  return beginDraft({ file, responseId: newResponseId(), officerName: me.name, startedAt: now });
}
