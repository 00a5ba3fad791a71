/**
 * Beginning at the scene without a network: the call as it was typed, or as it was last seen, waits sealed on this device with the record of it.
 * It promises nothing about when it goes, and asks for nothing that can wait.
 */
import type { CallForService } from '@holdfast/domain';
import { Button, Notice } from '@holdfast/ui';
import type { ApiBody, ApiReply, CallFile, SceneDraft } from '@holdfast/wire';
import type { JSX } from 'solid-js';
import { said, spoken } from '../../language.ts';
import { beginDraft } from './draft-changes.ts';
import { newResponseId } from './scene-id.ts';

export const withoutNetworkWords = spoken({
  title: said('There is no network', 'No hay red'),
  typed: said(
    'You can begin now. The call and what you record wait sealed on this device and go by themselves.',
    'Puede empezar ya. La llamada y lo que registre esperan sellados en este dispositivo y se envían solos.',
  ),
  lastSeen: said(
    'You can begin on the call as you last saw it. What others recorded since is not shown here.',
    'Puede empezar con la llamada como la vio por última vez. No se muestra lo que otros registraron después.',
  ),
  begin: said('Begin at the scene now', 'Empezar ya en el lugar'),
});

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
  readonly me: ApiReply<'me'>;
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
  readonly me: ApiReply<'me'>;
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

/** The offer, where a request found no network. */
export function BeginWithoutNetwork(props: { readonly words: string; readonly onBegin: () => void }): JSX.Element {
  return (
    <Notice tone="ask" icon="wifi-off" title={withoutNetworkWords.title} announce="politely">
      <p>{props.words}</p>
      <Button tone="primary" wide icon="shield" onPress={() => props.onBegin()}>
        {withoutNetworkWords.begin}
      </Button>
    </Notice>
  );
}
