/** How she may be reached, in view before every contact. What nobody wrote is shown as not written, never as allowed. */
import { type CaseFile, oneOf } from '@holdfast/domain';
import { Notice } from '@holdfast/ui';
import { type JSX, Show } from 'solid-js';
import { useWorkspace } from '../workspace.ts';
import { channelWords } from './case-words.ts';
import { words } from './screen-words.ts';

/** The rules of a case. */
export function ContactRules(props: { readonly file: CaseFile }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const language = caseRoom.language;
  const rules = () => oneOf(props.file, 'safe-contact')?.says.rules;
  return (
    <Notice tone="ask" icon="phone" title={words.contactRules[language()]}>
      <Show when={rules()} fallback={<p>{words.noRules[language()]}</p>}>
        {(known) => (
          <dl class="case-rules">
            <Rule label={words.when[language()]} value={known().when} />
            <Rule
              label={words.how[language()]}
              value={known()
                .channels.map((channel) => channelWords[channel][language()])
                .join(', ')}
            />
            <Rule label={words.codeWord[language()]} value={known().codeWord ?? ''} />
            <Rule label={words.ifHe[language()]} value={known().ifHeAnswers} />
            <Rule label={words.message[language()]} value={words[known().mayLeaveMessage][language()]} />
            <Rule label={words.never[language()]} value={known().never ?? ''} />
          </dl>
        )}
      </Show>
    </Notice>
  );
}

function Rule(props: { readonly label: string; readonly value: string }): JSX.Element {
  return (
    <Show when={props.value !== ''}>
      <div>
        <dt>{props.label}</dt>
        <dd>{props.value}</dd>
      </div>
    </Show>
  );
}
