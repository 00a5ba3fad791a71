/** A paper to take away: as PDF, as text, for editing. Made in this browser from what is in view; nothing of it is sent anywhere. */
import type { Language } from '@holdfast/domain';
import { type Paper, paperRtf, paperText } from '@holdfast/evidence/paper';
import { Button, Notice } from '@holdfast/ui';
import { createSignal, type JSX, Show } from 'solid-js';
import type { PaperRoomIssue } from '../edge/paper-messages.ts';
import { saveFile } from '../edge/save-file.ts';
import { useWorkspace } from '../workspace.ts';
import { paperSizeAt } from './letter-paper.ts';
import { letterWords as words } from './letter-words.ts';

const issueWords = { 'no-press': words.noPress, 'not-set': words.notSet, 'no-such-sign': words.noSuchSign } as const;

/** Three presses. `name` is what the file is called: no name of a person belongs in it. */
export function GivePaper(props: {
  readonly paper: () => Paper;
  readonly name: string;
  readonly language: Language;
}): JSX.Element {
  const { paperRoom, me } = useWorkspace();
  const [setting, setSetting] = createSignal(false);
  const [issue, setIssue] = createSignal<PaperRoomIssue>();
  const save = (bytes: Uint8Array<ArrayBuffer>, ending: string) => saveFile({ bytes, name: `${props.name}.${ending}` });
  const givePdf = async () => {
    if (setting()) return;
    setIssue(undefined);
    setSetting(true);
    const made = await paperRoom.pdf(props.paper(), paperSizeAt(me().jurisdiction));
    setSetting(false);
    if (made.ok) save(made.value, 'pdf');
    else setIssue(made.issue);
  };
  const encoded = (text: string) => new TextEncoder().encode(text);
  return (
    <div class="stack-tight screen-only">
      <div class="row">
        <Button icon="file-text" busy={setting()} onPress={() => void givePdf()}>
          {words.pdf[props.language]}
        </Button>
        <Button tone="quiet" onPress={() => save(encoded(paperText(props.paper())), 'txt')}>
          {words.asText[props.language]}
        </Button>
        <Button tone="quiet" onPress={() => save(encoded(paperRtf(props.paper())), 'rtf')}>
          {words.forEditing[props.language]}
        </Button>
      </div>
      <p class="quiet small" role="status">
        {(setting() ? words.setting : words.leaves)[props.language]}
      </p>
      <Show when={issue()}>
        {(known) => (
          <Notice tone="owed" announce="at-once" title={issueWords[known().code][props.language]}>
            <Show when={'signs' in known() ? known() : undefined}>
              {(lacking) => <p class="code">{'signs' in lacking() ? signsOf(lacking()) : ''}</p>}
            </Show>
          </Notice>
        )}
      </Show>
    </div>
  );
}

function signsOf(issue: PaperRoomIssue): string {
  return issue.code === 'no-such-sign' ? issue.signs.join(' ') : '';
}
