/** Going anywhere by typing: the sections of this role, and the few acts that belong to every page. */

import { Dialog, Field, Icon, type IconName } from '@holdfast/ui';
import { createEffect, createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { titleOf } from '../cases/who.ts';
import { chooseLanguage, language } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { frameWords } from './frame-words.ts';
import { positionHere, sectionsOf } from './sections.ts';

interface Command {
  readonly label: string;
  readonly icon: IconName;
  readonly act: () => void;
}

/** Source: product decision: more than fit in view are found by typing on. */
const mostCases = 12;

export interface CommandsProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}

/** The command list, in a dialog. Enter runs the first that fits. */
export function Commands(props: CommandsProps): JSX.Element {
  const { me, go, signOut, print, caseRoom } = useWorkspace();
  const [typed, setTyped] = createSignal('');
  createEffect(() => {
    if (!props.open) setTyped('');
  });

  const commands = createMemo<readonly Command[]>(() => {
    const to = (label: string, icon: IconName, path: string): Command => ({ label, icon, act: () => go(path) });
    const mine = sectionsOf(positionHere(me()), me().agencyKind);
    const canRecord = mine.some((section) => section.path === '/calls');
    return [
      ...mine.map((section) => to(frameWords.goTo(section.label.toLowerCase()), section.icon, section.path)),
      ...(canRecord ? [to(frameWords.recordACall, 'plus', '/calls/new')] : []),
      to(frameWords.goToMyAccountAnd, 'user', '/account'),
      { label: frameWords.printThisPage, icon: 'printer', act: () => print() },
      { label: frameWords.showTheKeys, icon: 'keyboard', act: () => props.onKeys() },
      {
        label: frameWords.otherLanguage,
        icon: 'message-square',
        act: () => chooseLanguage(language() === 'es' ? 'en' : 'es'),
      },
      { label: frameWords.signOut, icon: 'log-out', act: () => signOut() },
    ];
  });
  const fitting = createMemo(() => {
    const wanted = typed().toLowerCase().trim();
    const acts = commands().filter((command) => command.label.toLowerCase().includes(wanted));
    return wanted === '' ? acts : [...acts, ...casesCalled(wanted)];
  });
  /** Cases by name, while they are open in this browser: nothing of them is here when the key is locked. */
  const casesCalled = (wanted: string): readonly Command[] =>
    [...caseRoom.cases().values()]
      .map((one) => ({ id: one.id, label: titleOf(one) }))
      .filter(({ label }) => label.toLowerCase().includes(wanted))
      .slice(0, mostCases)
      .map(({ id, label }) => ({ label, icon: 'book-open', act: () => go(`/cases/${id}`) }));
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    props.onClose();
    command.act();
  };

  return (
    <Dialog open={props.open} title={frameWords.commands} onClose={() => props.onClose()}>
      <form
        class="stack-tight"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          run(fitting()[0]);
        }}
      >
        <Field
          kind="search"
          label={frameWords.whatDoYouWantTo}
          labelUnseen
          placeholder={frameWords.typeToChoose}
          value={typed()}
          onInput={setTyped}
        />
        <Show when={fitting().length > 0} fallback={<p class="quiet">{frameWords.noCommandFitsTheseWords}</p>}>
          <ul class="commands">
            <For each={fitting()}>
              {(command) => (
                <li>
                  <button type="button" class="command" onClick={() => run(command)}>
                    <Icon name={command.icon} small />
                    <span>{command.label}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </form>
    </Dialog>
  );
}
