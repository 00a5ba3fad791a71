/** What she says she wants, in her own words, and injuries as she tells them. Empty is an answer too. */

import { Field } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { frameWords } from '../../frame/frame-words.ts';
import { withScene } from './draft-changes.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

/** Two places for words. */
export function Wishes(props: ScenePart): JSX.Element {
  const scene = () => props.draft().body.scene ?? {};
  return (
    <>
      <Show when={props.draft().body.facts['injury-seen'] === 'yes'}>
        <Field
          kind="lines"
          rows={2}
          label={sceneWords.injuriesSeenAndTold}
          optional={frameWords.ifKnown}
          maxLength={4_000}
          value={scene().injuries ?? ''}
          onInput={(injuries) => props.onChange(withScene(props.draft(), { injuries }))}
        />
      </Show>
      <Field
        kind="lines"
        rows={2}
        label={sceneWords.whatSheWantsInHer}
        optional={frameWords.ifKnown}
        hint={sceneWords.noAddressOrPhoneOf}
        maxLength={4_000}
        value={scene().wishes ?? ''}
        onInput={(wishes) => props.onChange(withScene(props.draft(), { wishes }))}
      />
    </>
  );
}
