/** The part of the response form that no rule turns on. Every line may stay empty; an answer that is left out was not asked. */
import {
  type Answer,
  type NoArrestReason,
  noArrestReasons,
  noArrestWords,
  referralKinds,
  referralWords,
  type SceneCheck,
  type SceneRecord,
  sceneChecks,
  sceneCheckWords,
} from '@holdfast/domain';
import { Choice, Field, Select, Tick } from '@holdfast/ui';
import { For, type JSX } from 'solid-js';
import { answerOptions } from './answers.ts';

export interface SceneRecordFieldsProps {
  readonly scene: SceneRecord;
  readonly onChange: (scene: SceneRecord) => void;
  readonly reasonProblem: string | undefined;
}

/** The fields. */
export function SceneRecordFields(props: SceneRecordFieldsProps): JSX.Element {
  const setWords = (name: 'wishes' | 'injuries' | 'noArrestWords', value: string) => {
    const { [name]: _before, ...rest } = props.scene;
    props.onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const setCheck = (check: SceneCheck, answer: Answer) =>
    props.onChange({ ...props.scene, checks: { ...props.scene.checks, [check]: answer } });
  const setUnits = (text: string) => {
    const units = text.split(/\s+/).filter((unit) => unit !== '');
    const { units: _before, ...rest } = props.scene;
    props.onChange(units.length === 0 ? rest : { ...rest, units: units.slice(0, 20) });
  };
  const setChildren = (text: string) => {
    const { children: _before, ...rest } = props.scene;
    props.onChange(/^\d{1,2}$/.test(text) ? { ...rest, children: Number(text) } : rest);
  };
  return (
    <details class="folded">
      <summary>What else is known of the scene</summary>
      <div class="stack">
        <div class="two">
          <Field
            kind="code"
            label="Units"
            optional
            hint="With a space between."
            maxLength={120}
            value={(props.scene.units ?? []).join(' ')}
            onInput={setUnits}
          />
          <Field
            kind="digits"
            label="Children there"
            optional
            short
            maxLength={2}
            value={props.scene.children === undefined ? '' : String(props.scene.children)}
            onInput={setChildren}
          />
        </div>
        <Select<NoArrestReason>
          label="Reason for no arrest"
          optional
          value={props.scene.noArrestReason ?? ''}
          unchosen="None given"
          options={noArrestReasons.map((value) => ({ value, label: noArrestWords[value].en }))}
          error={props.reasonProblem}
          onChoose={(noArrestReason) => props.onChange({ ...props.scene, noArrestReason })}
        />
        <Field
          kind="lines"
          rows={2}
          label="That reason in words"
          optional
          maxLength={2_000}
          value={props.scene.noArrestWords ?? ''}
          onInput={(value) => setWords('noArrestWords', value)}
        />
        <Field
          kind="lines"
          rows={3}
          label="What she wants, in her words"
          optional
          maxLength={4_000}
          value={props.scene.wishes ?? ''}
          onInput={(value) => setWords('wishes', value)}
        />
        <Field
          kind="lines"
          rows={3}
          label="Injuries, seen and told"
          optional
          maxLength={4_000}
          value={props.scene.injuries ?? ''}
          onInput={(value) => setWords('injuries', value)}
        />
        <fieldset class="field">
          <legend class="field-label">Pointed to</legend>
          <For each={referralKinds}>
            {(kind) => (
              <Tick
                label={referralWords[kind].en}
                checked={props.scene.referrals?.includes(kind) === true}
                onChange={(checked) => {
                  const others = (props.scene.referrals ?? []).filter((one) => one !== kind);
                  const referrals = checked ? [...others, kind] : others;
                  const { referrals: _before, ...rest } = props.scene;
                  props.onChange(referrals.length === 0 ? rest : { ...rest, referrals });
                }}
              />
            )}
          </For>
        </fieldset>
        <For each={sceneChecks}>
          {(check) => (
            <Choice
              inRow
              legend={sceneCheckWords[check].title.en}
              value={props.scene.checks?.[check]}
              options={answerOptions}
              onChoose={(answer) => setCheck(check, answer)}
            />
          )}
        </For>
      </div>
    </details>
  );
}
