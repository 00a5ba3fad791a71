/** Files of the directory of help to and from this origin. Same origin only; nothing of a file is kept here. */
import { ok, type Result } from '@holdfast/domain';
import {
  addressOfHelpExport,
  addressOfHelpFile,
  type ClientIssue,
  type HelpImportAnswer,
  helpImport,
  issueTable,
  parse,
  refusal,
} from '@holdfast/wire';
import { tell } from '../language.ts';

const noAnswer: ClientIssue = {
  code: 'no-answer',
  get words() {
    return tell('The file did not get through.', 'El archivo no pasó.');
  },
  get remedy() {
    return tell(
      'Nothing of it was kept. Choose the same file again.',
      'No se guardó nada de él. Elija el mismo archivo otra vez.',
    );
  },
  fields: [],
};

/** Sends a file; answers what became of its rows. */
export async function sendHelpFile({
  file,
  source,
  licence,
}: {
  readonly file: File;
  readonly source: string;
  readonly licence: string;
}): Promise<Result<HelpImportAnswer, ClientIssue>> {
  const asked = new URLSearchParams({ name: file.name.slice(0, 255), source });
  if (licence !== '') asked.set('licence', licence);
  try {
    const answered = await fetch(`${addressOfHelpFile}?${asked}`, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (!answered.ok) return { ok: false, issue: await refusalIn(answered) };
    const read = parse(helpImport, await answered.json());
    return read.ok ? ok(read.value) : { ok: false, issue: noAnswer };
  } catch {
    return { ok: false, issue: noAnswer };
  }
}

/** Asks for the directory as a file and hands it to the browser to be saved. */
export async function takeHelpExport(body: {
  readonly format: 'json' | 'tables';
  readonly confidential: 'left-out' | 'included';
  readonly reason: string;
}): Promise<Result<true, ClientIssue>> {
  try {
    const answered = await fetch(addressOfHelpExport, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answered.ok) return { ok: false, issue: await refusalIn(answered) };
    const address = URL.createObjectURL(await answered.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = body.format === 'json' ? 'help-directory.json' : 'help-directory.zip';
    link.click();
    URL.revokeObjectURL(address);
    return ok(true);
  } catch {
    return { ok: false, issue: noAnswer };
  }
}

async function refusalIn(answered: Response): Promise<ClientIssue> {
  const read = parse(refusal, await answered.json().catch(() => undefined));
  const { words, remedy } = issueTable.fault;
  return read.ok ? read.value : { code: 'fault', words, remedy, fields: [] };
}
