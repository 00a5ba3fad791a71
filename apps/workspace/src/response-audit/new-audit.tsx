/** An export to be audited: choose the file, and it is sent. Nothing is counted before its columns were confirmed. */

import { FileField, Notice } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { createSending } from '../asking.ts';
import { sendExport } from '../edge/whole-files.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { Problem } from '../frame/problem.tsx';
import { useWorkspace } from '../workspace.ts';
import { auditWords } from './audit-page-words.ts';

/** The form. */
export function NewAudit(props: { readonly onBegun: (id: string) => void }): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const begin = async (file: File) => {
    const body = { fileName: file.name.slice(0, 255), fileBytes: file.size };
    const begun = await sending.send(() => client('beginAuditRun', { body }));
    if (begun === undefined) return;
    // It goes on while the audit is looked at; the page has to stay open until the file is there.
    void sendExport({ runId: begun.id, file });
    props.onBegun(begun.id);
  };
  return (
    <div class="stack form form-wide">
      <PageTitle tab={auditWords.newAudit}>{auditWords.auditAnExportOfYour}</PageTitle>
      <Notice icon="eye" title={auditWords.theRowsDoNotStay}>
        <p>{auditWords.theFileLiesInA}</p>
      </Notice>
      <FileField
        label={auditWords.file}
        hint={auditWords.callsReportsStopsOrArrests}
        onPick={(file) => void begin(file)}
      />
      <Problem issue={sending.issue()} />
    </div>
  );
}
