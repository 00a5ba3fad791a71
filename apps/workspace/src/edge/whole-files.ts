/** Whole files to and from this origin, and a beat to look again while one is read. Same origin only; nothing of a file is kept. */
import { ok, type Result } from '@holdfast/domain';
import {
  addressOfAuditReport,
  addressOfExport,
  addressOfExportToAudit,
  addressOfFile,
  type ClientIssue,
  issueTable,
  parse,
  refusal,
} from '@holdfast/wire';
import { tell } from '../language.ts';
import { saveFile } from './save-file.ts';

const noAnswer: ClientIssue = {
  code: 'no-answer',
  get words() {
    return tell('The file did not get through.', 'El archivo no pasó.');
  },
  get remedy() {
    return tell(
      'What arrived is kept. Choose the same file again to go on.',
      'Lo que llegó queda guardado. Elija el mismo archivo para seguir.',
    );
  },
  fields: [],
};

/** Sends a file's bytes into an import. It goes as it is; the server keeps only the columns that were mapped. */
export async function sendFile({
  importId,
  file,
}: {
  readonly importId: string;
  readonly file: File;
}): Promise<Result<true, ClientIssue>> {
  return await sendBytes(addressOfFile(importId), file);
}

/** Sends an export to be audited. The server keeps it until the audit is over. */
export async function sendExport({
  runId,
  file,
}: {
  readonly runId: string;
  readonly file: File;
}): Promise<Result<true, ClientIssue>> {
  return await sendBytes(addressOfExportToAudit(runId), file);
}

/** Takes the report of an audit and hands it to the browser to be saved: it is a page of its own, and is opened there, not here. */
export async function takeAuditReport(runId: string): Promise<Result<true, ClientIssue>> {
  try {
    const answered = await fetch(addressOfAuditReport(runId), {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    });
    if (!answered.ok) return { ok: false, issue: await refusalIn(answered) };
    saveFile({ bytes: new Uint8Array(await answered.arrayBuffer()), name: 'report.html' });
    return ok(true);
  } catch {
    return { ok: false, issue: noAnswer };
  }
}

async function sendBytes(address: string, file: File): Promise<Result<true, ClientIssue>> {
  try {
    const answered = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
      body: file,
    });
    return answered.ok ? ok(true) : { ok: false, issue: await refusalIn(answered) };
  } catch {
    return { ok: false, issue: noAnswer };
  }
}

/** The beginning of a file, as text for a look. */
export async function headOf(file: File, most: number): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Asks for the registry as a file and hands it to the browser to be saved. */
export async function takeExport({
  format,
  reason,
}: {
  readonly format: 'csv' | 'niem-xml';
  readonly reason: string;
}): Promise<Result<true, ClientIssue>> {
  try {
    const answered = await fetch(addressOfExport, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format, reason }),
    });
    if (!answered.ok) return { ok: false, issue: await refusalIn(answered) };
    const address = URL.createObjectURL(await answered.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = format === 'csv' ? 'registry.csv' : 'registry.xml';
    link.click();
    URL.revokeObjectURL(address);
    return ok(true);
  } catch {
    return { ok: false, issue: noAnswer };
  }
}

/** Calls `act` every `milliseconds`; answers how to stop. */
export function every(milliseconds: number, act: () => void): () => void {
  const timer = setInterval(act, milliseconds);
  return () => clearInterval(timer);
}

async function refusalIn(answered: Response): Promise<ClientIssue> {
  const read = parse(refusal, await answered.json().catch(() => undefined));
  const { words, remedy } = issueTable.fault;
  return read.ok ? read.value : { code: 'fault', words, remedy, fields: [] };
}
