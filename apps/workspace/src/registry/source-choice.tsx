/** Which source a file came from: one whose mapping was saved, or a new one with a name. It saves nothing itself. */
import { Field, Select } from '@holdfast/ui';
import type { ClientIssue } from '@holdfast/wire';
import { type JSX, Show } from 'solid-js';
import { fieldProblem } from '../frame/problem.tsx';
import { importWords } from './import-words.ts';

export interface SourceChoiceProps {
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** The id of a saved source; empty for a new one. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly tried: boolean;
  readonly issue: ClientIssue | undefined;
}

/** The saved sources, when there are any, and the name. */
export function SourceChoice(props: SourceChoiceProps): JSX.Element {
  return (
    <>
      <Show when={props.sources.length > 0}>
        <Select
          label={importWords.source}
          unchosen={importWords.aNewSource}
          value={props.chosen}
          options={props.sources.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={props.onChoose}
        />
      </Show>
      <Field
        label={importWords.nameOfTheSource}
        hint={importWords.theMappingIsSavedUnder}
        maxLength={120}
        value={props.name}
        onInput={props.onName}
        error={props.tried && props.name.trim() === '' ? importWords.nameTheSource : fieldProblem(props.issue, 'name')}
      />
    </>
  );
}
