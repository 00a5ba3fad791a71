/** Audits of exports: those run so far on the left; one of them, a new one, or several beside each other in the middle. */

import { Button, sayMoment } from '@holdfast/ui';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { createAsking } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Panes } from '../frame/panes.tsx';
import { Problem } from '../frame/problem.tsx';
import { RecordList } from '../frame/record-list.tsx';
import { useWorkspace } from '../workspace.ts';
import { auditWords } from './audit-page-words.ts';
import { AuditView } from './audit-view.tsx';
import { stateWords } from './audit-words.ts';
import { CompareAudits } from './compare-audits.tsx';
import { NewAudit } from './new-audit.tsx';

/** The screen. `id` is the run looked at, `new`, or `compare`. */
export function AuditsScreen(props: { readonly id?: string | undefined }): JSX.Element {
  const { client, go, time, me } = useWorkspace();
  const reading = createAsking(
    () => 'all',
    () => client('auditRuns', {}),
  );
  const runs = () => reading.value()?.runs ?? [];
  const mayBegin = () => me().role === 'supervisor';
  const one = () => (props.id === undefined || props.id === 'new' || props.id === 'compare' ? undefined : props.id);
  return (
    <Panes
      focus={props.id === undefined ? 'list' : 'thing'}
      listLabel={auditWords.audits}
      list={
        <RecordList
          title={auditWords.audits}
          one={auditWords.oneAudit}
          many={auditWords.manyAudits}
          rows={runs()}
          keyOf={(run) => run.id}
          hrefOf={(run) => `/audits/${run.id}`}
          wordsOf={(run) => `${run.fileName} ${run.agencyName} ${stateWords[run.state]}`}
          current={one()}
          waiting={reading.waiting()}
          empty={{
            title: auditWords.noAuditYet,
            words: mayBegin() ? auditWords.auditsOfYourAgencysExports : auditWords.auditsThatAgenciesShareWith,
          }}
          actions={
            <>
              <Show when={mayBegin()}>
                <Button icon="plus" onPress={() => go('/audits/new')}>
                  {auditWords.auditAnExport}
                </Button>
              </Show>
              <Button icon="chart-column" onPress={() => go('/audits/compare')}>
                {auditWords.compare}
              </Button>
            </>
          }
        >
          {(run) => (
            <>
              <span class="record-title">{run.fileName}</span>
              <span class="quiet small">
                {run.agencyName}, {sayMoment(run.startedAt, time())}
              </span>
              <span class="record-foot small">
                {stateWords[run.state]}
                <Show when={run.sharedAt}>{auditWords.sharedWithThePartnership}</Show>
              </span>
            </>
          )}
        </RecordList>
      }
    >
      <Problem issue={reading.issue()} onRetry={reading.again} />
      <Switch
        fallback={
          <>
            <PageTitle tab={auditWords.audits}>{auditWords.howDoesOurResponseLook}</PageTitle>
            <p class="quiet">{auditWords.chooseAnAuditFromThe}</p>
          </>
        }
      >
        <Match when={props.id === 'compare'}>
          <CompareAudits runs={runs()} />
        </Match>
        <Match when={mayBegin() && (props.id === 'new' || (props.id === undefined && runs().length === 0))}>
          <NewAudit
            onBegun={(id) => {
              reading.again();
              go(`/audits/${id}`);
            }}
          />
        </Match>
        <Match when={one()} keyed>
          {(id) => <AuditView id={id} onChanged={reading.again} />}
        </Match>
      </Switch>
    </Panes>
  );
}
