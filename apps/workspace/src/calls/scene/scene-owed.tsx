/** What is owed now, worked out from what was answered so far by the same engine as everywhere: with its strength and its text. */

import { byUrgency, type DutyAct, idOf, isOpen, type Response, wordsIn } from '@holdfast/domain';
import { Tag } from '@holdfast/ui';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { ledgerOf } from '../../duties/ledger.ts';
import { language } from '../../language.ts';
import { useWorkspace } from '../../workspace.ts';
import type { ScenePart } from './part.ts';
import { sceneWords } from './scene-words.ts';

/** More than these are read at the desk. */
const mostAtTheDoor = 7;

export interface OwedNowProps extends ScenePart {
  /** Acts to show before the others, in this order. */
  readonly first?: readonly DutyAct[] | undefined;
}

/** The open duties: what this screen is about, then what a law commands, then the rest. */
export function OwedNow(props: OwedNowProps): JSX.Element {
  const { now, me } = useWorkspace();
  const owed = createMemo(() => {
    const { file, body, responseId, callId } = props.draft();
    const { id: _id, ...rest } = body;
    const response: Response = { ...rest, id: responseId, callId, recordedBy: idOf(me().staffId), recordedAt: now() };
    const { duties } = ledgerOf({ file: { ...file, responses: [response] }, place: me().jurisdiction, now: now() });
    // What an agency or a court owes is read at the desk.
    const open = duties.filter((duty) => isOpen(duty) && duty.rule.actor === 'officer');
    const first = (props.first ?? []).flatMap((act) => open.filter(({ rule }) => rule.act === act));
    const after = open.filter((duty) => !first.includes(duty));
    const commanded = after.filter(({ rule }) => rule.strength === 'shall');
    const others = after.filter((duty) => !commanded.includes(duty));
    return [...first, ...byUrgency(commanded, (duty) => duty), ...byUrgency(others, (duty) => duty)];
  });
  return (
    <section class="stack-tight" aria-label={sceneWords.whatIsOwedNow}>
      <Show when={owed().length > 0} fallback={<p class="quiet">{sceneWords.nothingIsKnownToBe}</p>}>
        <ul class="scene-owed">
          <For each={owed().slice(0, mostAtTheDoor)}>
            {(duty) => (
              <li>
                <p>
                  <strong>{duty.rule.title[language()]}</strong>
                </p>
                <p class="small">
                  <Tag state={duty.rule.strength === 'shall' ? 'open' : 'plain'}>
                    {wordsIn(language()).strengthWords[duty.rule.strength].title}
                  </Tag>{' '}
                  <span class="quiet">
                    {duty.rule.citation.text}
                    {duty.rule.citation.confirmation === 'confirmed' ? '' : sceneWords.notConfirmed}
                  </span>
                </p>
              </li>
            )}
          </For>
        </ul>
        <Show when={owed().length > mostAtTheDoor}>
          <p class="quiet small">
            {sceneWords.andMore} {owed().length - mostAtTheDoor} {sceneWords.moreOnPage}
          </p>
        </Show>
      </Show>
    </section>
  );
}
