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
import { frameWords } from '../frame/frame-words.ts';
import { language } from '../language.ts';
import { answerOptions } from './answers.ts';
import { responseWords } from './response-words.ts';

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
      <summary>{responseWords.whatElseIsKnownOf}</summary>
      <div class="stack">
        <div class="two">
          <Field
            kind="code"
            label={responseWords.units}
            optional={frameWords.ifKnown}
            hint={responseWords.withASpaceBetween}
            maxLength={120}
            value={(props.scene.units ?? []).join(' ')}
            onInput={setUnits}
          />
          <Field
            kind="digits"
            label={responseWords.childrenThere}
            optional={frameWords.ifKnown}
            short
            maxLength={2}
            value={props.scene.children === undefined ? '' : String(props.scene.children)}
            onInput={setChildren}
          />
        </div>
        <Select<NoArrestReason>
          label={responseWords.reasonForNoArrest}
          optional={frameWords.ifKnown}
          value={props.scene.noArrestReason ?? ''}
          unchosen={responseWords.noneGiven}
          options={noArrestReasons.map((value) => ({ value, label: noArrestWords[value][language()] }))}
          error={props.reasonProblem}
          onChoose={(noArrestReason) => props.onChange({ ...props.scene, noArrestReason })}
        />
        <Field
          kind="lines"
          rows={2}
          label={responseWords.thatReasonInWords}
          optional={frameWords.ifKnown}
          maxLength={2_000}
          value={props.scene.noArrestWords ?? ''}
          onInput={(value) => setWords('noArrestWords', value)}
        />
        <Field
          kind="lines"
          rows={3}
          label={responseWords.whatSheWantsInHer}
          optional={frameWords.ifKnown}
          maxLength={4_000}
          value={props.scene.wishes ?? ''}
          onInput={(value) => setWords('wishes', value)}
        />
        <Field
          kind="lines"
          rows={3}
          label={responseWords.injuriesSeenAndTold}
          optional={frameWords.ifKnown}
          maxLength={4_000}
          value={props.scene.injuries ?? ''}
          onInput={(value) => setWords('injuries', value)}
        />
        <fieldset class="field">
          <legend class="field-label">{responseWords.pointedTo}</legend>
          <For each={referralKinds}>
            {(kind) => (
              <Tick
                label={referralWords[kind][language()]}
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
              legend={sceneCheckWords[check].title[language()]}
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
