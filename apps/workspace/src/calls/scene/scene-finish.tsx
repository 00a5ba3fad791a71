/** The last screen: numbers, units, a reason where there was no arrest, and what is still not answered that the law turns on. */

import { Button, Field, Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { frameWords } from '../../frame/frame-words.ts';
import { said, spoken } from '../../language.ts';
import { useWorkspace } from '../../workspace.ts';
import { withCallNumber, withFact, withScene } from './draft-changes.ts';
import type { ScenePart } from './part.ts';
import { OwedNow } from './scene-owed.tsx';
import { ReasonForNone } from './scene-who.tsx';
import { sceneWords } from './scene-words.ts';

const callNumberWords = spoken({
  label: said('Call number', 'Número de la llamada'),
  hint: said(
    'The call goes with this record. Dispatch may know another number.',
    'La llamada va con este registro. La central puede tener otro número.',
  ),
});

/** Numbers and names. */
export function FinishRecord(props: ScenePart): JSX.Element {
  const { thisMoment } = useWorkspace();
  const body = () => props.draft().body;
  const setLine = (name: 'officerName' | 'badge' | 'reportNumber' | 'note', value: string) => {
    const { [name]: _before, ...rest } = body();
    props.onChange({ ...props.draft(), body: value === '' ? rest : { ...rest, [name]: value } });
  };
  const units = () => (body().scene?.units ?? []).join(' ');
  return (
    <>
      <Show when={props.draft().newCall}>
        {(call) => (
          <Field
            kind="code"
            label={callNumberWords.label}
            hint={callNumberWords.hint}
            maxLength={60}
            value={call().callNumber}
            onInput={(value) => props.onChange(withCallNumber(props.draft(), value))}
          />
        )}
      </Show>
      <Field
        kind="code"
        label={sceneWords.reportNumber}
        optional={frameWords.ifKnown}
        maxLength={60}
        value={body().reportNumber ?? ''}
        onInput={(value) => setLine('reportNumber', value)}
      />
      <Field
        kind="code"
        label={sceneWords.units}
        optional={frameWords.ifKnown}
        hint={sceneWords.withASpaceBetween}
        maxLength={80}
        value={units()}
        onInput={(text) => {
          const listed = text
            .split(/\s+/)
            .filter((unit) => unit !== '')
            .slice(0, 20);
          const { units: _before, ...rest } = body().scene ?? {};
          props.onChange({
            ...props.draft(),
            body: { ...body(), scene: listed.length === 0 ? rest : { ...rest, units: listed } },
          });
        }}
      />
      <Field
        kind="code"
        label={sceneWords.badge}
        optional={frameWords.ifKnown}
        maxLength={40}
        value={body().badge ?? ''}
        onInput={(value) => setLine('badge', value)}
      />
      <Show when={body().facts['restrained-party-arrested'] === 'no'}>
        <ReasonForNone {...props} />
      </Show>
      <Show when={body().servedAt === undefined && body().facts['told-terms-by-officer'] === 'yes'}>
        <Button
          wide
          icon="clock"
          onPress={() =>
            props.onChange(
              withScene(
                withFact({ ...props.draft(), body: { ...body(), servedAt: thisMoment() } }, 'served-by-officer', 'yes'),
                {},
              ),
            )
          }
        >
          {sceneWords.theOrderWasServedJust}
        </Button>
      </Show>
      <Notice title={sceneWords.stillOwedAfterThis}>
        <OwedNow {...props} />
      </Notice>
    </>
  );
}
