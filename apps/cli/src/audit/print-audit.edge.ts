/**
 * `holdfast audit`: runs the audit in a process of its own, shows how far it is, asks about what was only proposed where somebody sits at the
 * terminal, writes the report where it is told to, and answers. It keeps no row.
 */
import { type Audited, type AuditIssue, type AuditMapping, confirmed, reportText, runAudit } from '@holdfast/audit';
import { type Language, type Result, timeZoneFrom } from '@holdfast/domain';
import { folded } from '../text/lines.ts';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { askToConfirm } from './ask.edge.ts';
import { wordsOf } from './issue-words.ts';
import { progressBar } from './progress.edge.ts';
import { type MappingIssue, readMapping } from './read-mapping.edge.ts';
import { sayMapping, waits } from './say-mapping.ts';
import { writeReport } from './write-report.edge.ts';

export interface AuditCommand {
  readonly files: readonly string[];
  readonly mapping?: string;
  readonly timezone?: string;
  readonly out?: string;
  readonly json: boolean;
  /** Take what is proposed as confirmed, without asking. */
  readonly yes: boolean;
  readonly language?: Language;
}

/** The answer to print: 0, 2 for what cannot be read, 3 where nothing could be computed. */
export async function printAudit({
  terminal,
  ...command
}: AuditCommand & { readonly terminal: Terminal }): Promise<Printed> {
  const { files, json, timezone, out } = command;
  const { width, ink } = inkOf(terminal);
  if (timezone !== undefined && !timeZoneFrom(timezone).ok)
    return refusal('no-such-timezone: There is no time zone of that name.', 'Write it as America/Los_Angeles.', width);
  const given = command.mapping === undefined ? undefined : await readMapping(command.mapping);
  if (given !== undefined && !given.ok) return mappingRefusal(given.issue, width);
  const language = command.language ?? given?.value.language ?? 'en';
  const run = (mapping: AuditMapping | undefined): Promise<Result<Audited, AuditIssue>> =>
    watched({
      files,
      language,
      ...(mapping === undefined ? {} : { mapping }),
      ...(timezone === undefined ? {} : { timezone }),
    });
  let audited = await run(given?.value);
  if (audited.ok && waits(audited.value.mapping)) {
    const proposal = audited.value.mapping;
    const isSettled =
      command.yes || (!json && (await askToConfirm({ lines: sayMapping(proposal, language), language })));
    if (isSettled) audited = await run(confirmed(proposal));
  }
  if (!audited.ok) {
    const { happened, remedy } = wordsOf(audited.issue, language);
    return refusal(happened, remedy, width);
  }
  const { answer, mapping } = audited.value;
  const written = out === undefined ? [] : await writeReport({ folder: out, audited: audited.value });
  const nothing = Object.values(answer.measures).every(({ state }) => state === 'not-computable');
  const code = nothing ? 3 : 0;
  if (json) return { out: `${JSON.stringify(answer, null, 2)}\n`, code };
  const text = reportText(answer, { width, strong: ink.strong });
  return { out: [text, ...waitingLines(mapping, language, out), ...writtenLines(written, language)].join('\n'), code };
}

async function watched({
  files,
  language,
  ...rest
}: {
  readonly files: readonly string[];
  readonly language: Language;
  readonly mapping?: AuditMapping;
  readonly timezone?: string;
}): Promise<Result<Audited, AuditIssue>> {
  const bar = progressBar({ language });
  const { result, stop } = runAudit({ order: { paths: files, language, ...rest }, onProgress: bar.show });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await result;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    bar.end();
  }
}

function waitingLines(mapping: AuditMapping, language: Language, out: string | undefined): string[] {
  if (!waits(mapping)) return [];
  const words =
    language === 'es'
      ? [
          'Propuesto, y sin usar hasta que alguien lo confirme:',
          out === undefined
            ? 'Confírmelo con --yes, o guárdelo con --out CARPETA y vuelva con --mapping.'
            : 'Revise mapping.json en la carpeta y vuelva con --mapping.',
        ]
      : [
          'Proposed, and not used until somebody confirms it:',
          out === undefined
            ? 'Confirm it with --yes, or keep it with --out DIR and come back with --mapping.'
            : 'Look at mapping.json in the folder and come back with --mapping.',
        ];
  return [words[0] ?? '', ...sayMapping(mapping, language), words[1] ?? '', ''];
}

function writtenLines(written: readonly string[], language: Language): string[] {
  return written.length === 0
    ? []
    : [language === 'es' ? 'Escrito:' : 'Written:', ...written.map((path) => `  ${path}`), ''];
}

function mappingRefusal(issue: MappingIssue, width: number): Printed {
  switch (issue.code) {
    case 'mapping-not-found':
      return refusal('mapping-not-found: There is no mapping file there.', 'Make one with --out DIR.', width);
    case 'mapping-not-json':
      return refusal(
        `mapping-not-json: The mapping stops being JSON at line ${issue.line}, column ${issue.column}.`,
        'Mend it there, or make a new one with --out DIR.',
        width,
      );
    case 'mapping-not-valid':
      return refusal(
        `mapping-not-valid: The mapping is not one: ${issue.places.join('; ')}.`,
        'Its schema is docs/schemas/audit-mapping.schema.json.',
        width,
      );
  }
}

function refusal(happened: string, remedy: string, width: number): Printed {
  return {
    problem: `${[...folded(happened, { width }), ...folded(remedy, { width, lead: '  ' })].join('\n')}\n`,
    code: 2,
  };
}
