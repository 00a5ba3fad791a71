/** Asking for a notice, or recording an emergency order asked for by telephone: who, why, and what is known of age. No field takes an address. */

import { civilDateFrom, type NoticeAsked, type NoticeRegimeId } from '@holdfast/domain';
import { noticeRegimesIn } from '@holdfast/law';
import { Choice, EmptyState, Notice } from '@holdfast/ui';
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { language, said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { type FormSpec, oneOf, type Typed } from './form-spec.ts';
import { noticeFormWords } from './notice-form-words.ts';
import { regimeWords } from './notice-words.ts';
import { SpecForm } from './spec-form.tsx';

const yesNo = spoken([
  { value: 'yes', label: said('Yes', 'Sí') },
  { value: 'no', label: said('No', 'No') },
  { value: 'unknown', label: said('Cannot tell', 'No se sabe') },
]);

/** The form; opens the notice once it is on record. Begun from a call it begins with the number and the names that the call knows. */
export function NewNoticeForm(props: {
  readonly callId: string | undefined;
  readonly onBegun: () => void;
}): JSX.Element {
  const { client, me, go } = useWorkspace();
  const sending = createSending();
  const [regime, setRegime] = createSignal<NoticeRegimeId>();
  const call = createAsking(
    () => props.callId,
    (id) => client('readCall', { params: { id } }),
  );
  const known = createMemo<Typed>(() => {
    const file = call.value();
    if (file === undefined) return {};
    const { order } = file;
    return {
      call: file.call.callNumber,
      ...(order === undefined
        ? {}
        : {
            restrained: order.restrainedParty.name,
            protected: order.protectedParty.name,
            ...(order.restrainedParty.bornOn === undefined ? {} : { born: order.restrainedParty.bornOn }),
          }),
    };
  });
  const form = () => {
    const one = chosen();
    if (one === undefined || call.waiting()) return undefined;
    return { one, begin: known() };
  };
  const regimes = () => noticeRegimesIn(me().jurisdiction);
  const chosen = () => regimes().find(({ id }) => id === (regime() ?? regimes()[0]?.id));
  const send = async (asked: NoticeAsked) => {
    const begun = await sending.send(() => client('beginNotice', { body: { asked } }));
    if (begun === undefined) return;
    props.onBegun();
    go(`/notices/${begun.id}`);
  };
  return (
    <>
      <PageTitle tab={noticeFormWords.newNotice}>{noticeFormWords.beginANotice}</PageTitle>
      <Show
        when={form()}
        keyed
        fallback={
          <Show when={!call.waiting()}>
            <EmptyState title={noticeFormWords.nothingIsKnownForThis}>
              <p>{noticeFormWords.noLawOnShortOrders}</p>
            </EmptyState>
          </Show>
        }
      >
        {({ one, begin }) => (
          <div class="stack">
            <Show when={regimes().length > 1}>
              <Choice
                legend={noticeFormWords.whichOne}
                value={one.id}
                options={regimes().map(({ id }) => ({ value: id, label: regimeWords[id] }))}
                onChoose={setRegime}
              />
            </Show>
            <Show when={regimes().length === 1}>
              <p>{regimeWords[one.id]}</p>
            </Show>
            <Show when={one.unsure}>
              {(unsure) => (
                <Notice tone="ask" title={noticeFormWords.notConfirmed}>
                  <p>{unsure()[language()]}</p>
                </Notice>
              )}
            </Show>
            <SpecForm
              spec={{ ...askSpec(one.id, one.ages?.restrained, one.ages?.protectedParty), begin }}
              busy={sending.busy()}
              issue={sending.issue()}
              onEvent={(event) => {
                if (event.kind === 'asked') void send(event);
              }}
            />
          </div>
        )}
      </Show>
    </>
  );
}

function askSpec(regime: NoticeRegimeId, restrained: number | undefined, protectedAge: number | undefined): FormSpec {
  return {
    title: noticeFormWords.beginANotice,
    act: noticeFormWords.putItOnRecord,
    fields: [
      { name: 'at', kind: 'moment', label: noticeFormWords.askedForAt },
      { name: 'restrained', kind: 'line', label: noticeFormWords.personToBeRestrained },
      { name: 'born', kind: 'date', label: noticeFormWords.born, optional: noticeFormWords.ifKnown },
      ...(restrained === undefined
        ? []
        : [{ name: 'old', kind: 'choice', label: noticeFormWords.isOlder(restrained), options: yesNo } as const]),
      { name: 'protected', kind: 'line', label: noticeFormWords.personToBeProtected },
      ...(protectedAge === undefined
        ? []
        : [
            {
              name: 'protectedOld',
              kind: 'choice',
              label: noticeFormWords.isSheOlder(protectedAge),
              options: yesNo,
            } as const,
          ]),
      {
        name: 'grounds',
        kind: 'lines',
        label: noticeFormWords.whatHappenedAndWhyIt,
        hint: noticeFormWords.noAddressAndNoTelephone,
      },
      { name: 'call', kind: 'line', label: noticeFormWords.incidentNumber, optional: noticeFormWords.ifThereIsOne },
      { name: 'area', kind: 'line', label: noticeFormWords.patrolArea, optional: noticeFormWords.forTheVisits },
    ],
    eventFrom: ({ text, some, moment }, { name }) => {
      const at = moment('at');
      if (at === undefined) return undefined;
      const born = civilDateFrom(text('born'));
      const [callNumber, area] = [some('call'), some('area')];
      const answer = (field: string) => oneOf(['yes', 'no', 'unknown'] as const, text(field)) ?? 'unknown';
      return {
        kind: 'asked',
        at,
        regime,
        restrainedParty: { name: text('restrained'), ...(born.ok ? { bornOn: born.value } : {}) },
        protectedParty: { name: text('protected') },
        restrainedOldEnough: answer('old'),
        protectedOldEnough: answer('protectedOld'),
        grounds: text('grounds'),
        by: name,
        ...(callNumber === undefined ? {} : { callNumber }),
        ...(area === undefined ? {} : { area }),
      };
    },
  };
}
