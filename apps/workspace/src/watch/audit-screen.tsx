/** For a partner outside the police: an agency's chain of look-ups as a file, with the word of how to check it elsewhere. It holds codes and ids, no names. */

import { Button, EmptyState, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { saveFile } from '../edge/save-file.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { watchWords } from './watch-page-words.ts';

interface Taken {
  readonly name: string;
  readonly entries: number;
  readonly head: string;
}

/** Agencies whose chain may be taken away. */
export function AuditScreen(): JSX.Element {
  const { client, say } = useWorkspace();
  const reading = createAsking(
    () => 'agencies',
    () => client('auditAgencies', {}),
  );
  const sending = createSending();
  const [taken, setTaken] = createSignal<Taken>();
  const take = async (agency: { readonly id: string; readonly name: string }) => {
    const lines: string[] = [];
    let head = '';
    for (;;) {
      const after = lines.length;
      const page = await sending.send(() => client('exportAudit', { params: { id: agency.id }, query: { after } }));
      if (page === undefined) return;
      lines.push(...page.entries.map((entry) => JSON.stringify(entry)));
      if (page.head === undefined) {
        // A page with neither entries nor a head: there is nothing to take.
        if (page.entries.length === 0) break;
        continue;
      }
      head = page.head.head;
      lines.push(JSON.stringify(page.head));
      break;
    }
    const name = `audit-${agency.id}.jsonl`;
    saveFile({ bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), name });
    setTaken({ name, entries: Math.max(lines.length - 1, 0), head });
    say(watchWords.takenAway);
  };
  return (
    <Panes focus="thing">
      <PageTitle tab={watchWords.audit}>{watchWords.theChainOfAnAgency}</PageTitle>
      <p class="measure">{watchWords.eachLookUpAndEach}</p>
      <Problem issue={reading.issue() ?? sending.issue()} onRetry={reading.again} />
      <Show
        when={(reading.value()?.agencies.length ?? 0) > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title={watchWords.noPoliceAgencyInThis}>
              <p>{watchWords.agenciesWhoseChainYouMay}</p>
            </EmptyState>
          </Show>
        }
      >
        <ul class="plain-list stack">
          <For each={reading.value()?.agencies ?? []}>
            {(agency) => (
              <li class="stack-tight">
                <h2>{agency.name}</h2>
                <p class="small">
                  {watchWords.publishedKey} <span class="code">{agency.agencyKey}</span>
                </p>
                <div class="row">
                  <Button
                    icon="file-text"
                    busy={sending.busy()}
                    label={watchWords.takeChainOf(agency.name)}
                    onPress={() => void take(agency)}
                  >
                    {watchWords.takeAwayTheChain}
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={taken()}>
        {(file) => (
          <Notice tone="done" title={watchWords.entriesIn(file().entries, file().name)} announce="politely">
            <p>
              {watchWords.lastEntry} <span class="code">{file().head}</span>
              {watchWords.writeItDown}
            </p>
          </Notice>
        )}
      </Show>
      <section class="stack-tight" aria-labelledby="check">
        <h2 id="check">{watchWords.howAPartnerChecksIt}</h2>
        <ol class="list-marked measure">
          <li>{watchWords.noteThePublishedKeyAbove}</li>
          <li>
            {watchWords.onAnyMachineWithHoldfast} <span class="code">holdfast verify-audit FILE --agency-key KEY</span>
          </li>
          <li>{watchWords.wholeMeansThatNoEntry}</li>
        </ol>
      </section>
    </Panes>
  );
}
