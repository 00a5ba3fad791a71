/** For a partner outside the police: an agency's chain of look-ups as a file, with the word of how to check it elsewhere. It holds codes and ids, no names. */
import { Button, EmptyState, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { saveFile } from '../edge/save-file.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';

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
    say('Taken away');
  };
  return (
    <Panes focus="thing">
      <PageTitle tab="Audit">The chain of an agency</PageTitle>
      <p class="measure">
        Each look-up and each reading of an order is an entry that names the one before it. Nobody in the agency can
        alter one, and the file shows it if somebody did. It holds codes, ids and purposes; no names.
      </p>
      <Problem issue={reading.issue() ?? sending.issue()} onRetry={reading.again} />
      <Show
        when={(reading.value()?.agencies.length ?? 0) > 0}
        fallback={
          <Show when={!reading.waiting()}>
            <EmptyState title="No police agency in this partnership">
              <p>Agencies whose chain you may take away are listed here.</p>
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
                  Published key: <span class="code">{agency.agencyKey}</span>
                </p>
                <div class="row">
                  <Button
                    icon="file-text"
                    busy={sending.busy()}
                    label={`Take away the chain of ${agency.name}`}
                    onPress={() => void take(agency)}
                  >
                    Take away the chain
                  </Button>
                </div>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={taken()}>
        {(file) => (
          <Notice tone="done" title={`${file().entries} entries in ${file().name}`} announce="politely">
            <p>
              Last entry: <span class="code">{file().head}</span>. Write it down: a later file has to go on from it.
            </p>
          </Notice>
        )}
      </Show>
      <section class="stack-tight" aria-labelledby="check">
        <h2 id="check">How a partner checks it</h2>
        <ol class="list-marked measure">
          <li>
            Note the published key above, by another way than this screen if you can: on paper, or read over the
            telephone.
          </li>
          <li>
            On any machine with Holdfast, without a server and without a network:{' '}
            <span class="code">holdfast verify-audit FILE --agency-key KEY</span>
          </li>
          <li>
            “whole” means that no entry was altered, left out or cut off up to the last one. “BROKEN” names the first
            that does not fit.
          </li>
        </ol>
      </section>
    </Panes>
  );
}
