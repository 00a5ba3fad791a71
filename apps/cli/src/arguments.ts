/** What was asked for on the command line, or why it cannot be understood. Pure; it starts nothing. */
import { parseArgs } from 'node:util';
import { type DutyAudience, type Language, languages } from '@holdfast/domain';
import type { AuditCommand } from './audit/print-audit.edge.ts';

export type Command =
  | { readonly kind: 'demonstration'; readonly fresh: boolean; readonly ports: Ports }
  | { readonly kind: 'real'; readonly config: string }
  /** With a file: an export that was taken away; without: the data of this server. */
  | { readonly kind: 'verify-audit'; readonly file?: string; readonly agencyKey?: string }
  | { readonly kind: 'law'; readonly place?: string; readonly json: boolean; readonly language: Language }
  | {
      readonly kind: 'duties';
      /** `-` is standard input. */
      readonly file: string;
      readonly json: boolean;
      /** Absent: the scenario's own. */
      readonly language?: Language;
      readonly audience: DutyAudience;
    }
  | {
      readonly kind: 'labels';
      readonly file: string;
      /** Absent: the file has one column only. */
      readonly column?: string;
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly kind: 'verify';
      /** `-` is standard input. */
      readonly file: string;
      readonly agencyKey?: string;
      /** A file of what was shared, to be held to the receipt. */
      readonly shared?: string;
      readonly json: boolean;
    }
  | ({ readonly kind: 'audit' } & AuditCommand)
  | { readonly kind: 'help' }
  | { readonly kind: 'not-understood'; readonly words: string };

export interface Ports {
  readonly cover: number;
  readonly workspace: number;
}

export const usualPorts: Ports = { cover: 4310, workspace: 4320 };

export const usage = `holdfast start --demonstration [--fresh] [--ports COVER,WORKSPACE]
    An invented county to walk through, kept between starts. --fresh begins again.
holdfast start --config FILE
    Real mode. Says which secrets are missing, and how to make them.
holdfast verify-audit [FILE [--agency-key KEY]]
    Recomputes the audit chains of the stopped server's data, or of DATABASE_URL;
    or the chain in a file that a partner took away, on any machine. KEY is the
    agency's own key, as it published it.
holdfast verify FILE [--agency-key KEY] [--shared FILE] [--json]
    Checks a receipt of report without a server: 0 it holds, 1 it does not,
    2 it cannot be read. KEY is the agency's own key, as text. --shared names a
    file of what was shared, held to the receipt thing by thing. A folder or a
    zip is checked as a copy that was taken out of the app.
holdfast law [PLACE] [--language en|es] [--json]
    The places whose law is kept here and how far it is confirmed; or the rules
    of one place, such as us-ca.
holdfast duties FILE [--language en|es] [--audience protected-party|officer] [--json]
    Reads a scenario and says what is owed, by whom, by when and by which text.
    FILE may be - for standard input. Examples are in docs/examples.
holdfast audit FILE... [--mapping FILE] [--timezone ZONE] [--out DIR] [--yes]
    [--language en|es] [--json]
    Counts how calls for broken orders are answered, from an agency's own
    export. Several files are joined. --out writes the report and the mapping;
    --yes confirms what is only proposed. 0 done, 2 cannot be read, 3 nothing
    could be computed.
holdfast labels FILE --column NAME [--language en|es] [--json]
    Says what each call type in a column means: the violation of a protection
    order, its service, domestic, something else, or for a person to decide.`;

const audiences: readonly DutyAudience[] = ['protected-party', 'officer'];

/** Which options go with a verb: one that does not is refused, because somebody meant something by it. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  start: ['demonstration', 'fresh', 'ports', 'config'],
  'verify-audit': ['agency-key'],
  verify: ['agency-key', 'shared', 'json'],
  law: ['language', 'json'],
  duties: ['language', 'json', 'audience'],
  labels: ['column', 'language', 'json'],
  audit: ['mapping', 'timezone', 'out', 'yes', 'language', 'json'],
};

/** Reads the arguments after the program's name. Never throws. */
export function commandFrom(given: readonly string[]): Command {
  const read = parsed(given);
  if (read === null) return notUnderstood('An option is unknown or has no value.');
  const { values, positionals } = read;
  const [verb, first, ...rest] = positionals;
  if (verb === undefined || values.help === true) return { kind: 'help' };
  const options = Object.hasOwn(optionsOf, verb) ? optionsOf[verb] : undefined;
  if (options === undefined) return notUnderstood('There is no such command.');
  if ((rest.length > 0 && verb !== 'audit') || (first !== undefined && verb === 'start'))
    return notUnderstood('There is a word too many.');
  const stray = Object.keys(values).find((name) => !options.includes(name));
  if (stray !== undefined) return notUnderstood(`The option --${stray} does not go with ${verb}.`);
  switch (verb) {
    case 'verify-audit':
      return auditOf(first, values['agency-key']);
    case 'verify':
      return verifying({ first, values });
    case 'audit':
      return auditing({ files: positionals.slice(1), values });
    case 'law':
    case 'duties':
    case 'labels':
      return reading({ verb, first, values });
    default:
      return starting(values);
  }
}

function auditOf(file: string | undefined, agencyKey: string | undefined): Command {
  if (file === undefined && agencyKey !== undefined)
    return notUnderstood('A key goes with the file it should have signed.');
  return {
    kind: 'verify-audit',
    ...(file === undefined ? {} : { file }),
    ...(agencyKey === undefined ? {} : { agencyKey }),
  };
}

function verifying({ first, values }: { readonly first: string | undefined; readonly values: Values }): Command {
  if (first === undefined) return notUnderstood('Name the file of a receipt, or - for standard input.');
  const agencyKey = values['agency-key'];
  const { shared } = values;
  return {
    kind: 'verify',
    file: first,
    json: values.json === true,
    ...(agencyKey === undefined ? {} : { agencyKey }),
    ...(shared === undefined ? {} : { shared }),
  };
}

function auditing({ files, values }: { readonly files: readonly string[]; readonly values: Values }): Command {
  if (files.length === 0) return notUnderstood('Name the file of calls, and any to be joined to it.');
  const language = languages.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined)
    return notUnderstood(`The language is one of ${languages.join(', ')}.`);
  const { mapping, timezone, out, json, yes } = values;
  return {
    kind: 'audit',
    files,
    json: json === true,
    yes: yes === true,
    ...(mapping === undefined ? {} : { mapping }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(out === undefined ? {} : { out }),
    ...(language === undefined ? {} : { language }),
  };
}

function starting(values: Values): Command {
  if (values.config !== undefined && values.demonstration === true)
    return notUnderstood('Choose either --demonstration or --config.');
  if (values.config !== undefined) return { kind: 'real', config: values.config };
  if (values.demonstration !== true) return notUnderstood('Say --demonstration, or --config with a file.');
  const ports = portsFrom(values.ports);
  if (ports === null) return notUnderstood('Ports are two numbers with a comma, such as 4310,4320.');
  return { kind: 'demonstration', fresh: values.fresh === true, ports };
}

function reading({
  verb,
  first,
  values,
}: {
  readonly verb: 'law' | 'duties' | 'labels';
  readonly first: string | undefined;
  readonly values: Values;
}): Command {
  const json = values.json === true;
  const language = languages.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined)
    return notUnderstood(`The language is one of ${languages.join(', ')}.`);
  if (verb === 'law')
    return { kind: 'law', ...(first === undefined ? {} : { place: first }), json, language: language ?? 'en' };
  if (verb === 'labels') {
    if (first === undefined) return notUnderstood('Name the file with the labels.');
    const column = values.column === undefined ? {} : { column: values.column };
    return { kind: 'labels', file: first, ...column, json, language: language ?? 'en' };
  }
  const audience = values.audience === undefined ? 'protected-party' : audiences.find((one) => one === values.audience);
  if (audience === undefined) return notUnderstood(`The audience is one of ${audiences.join(', ')}.`);
  if (first === undefined) return notUnderstood('Name the file of a scenario, or - for standard input.');
  return { kind: 'duties', file: first, json, audience, ...(language === undefined ? {} : { language }) };
}

function notUnderstood(words: string): Command {
  return { kind: 'not-understood', words };
}

type Values = NonNullable<ReturnType<typeof parsed>>['values'];

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        demonstration: { type: 'boolean' },
        fresh: { type: 'boolean' },
        ports: { type: 'string' },
        config: { type: 'string' },
        'agency-key': { type: 'string' },
        shared: { type: 'string' },
        language: { type: 'string' },
        audience: { type: 'string' },
        column: { type: 'string' },
        mapping: { type: 'string' },
        timezone: { type: 'string' },
        out: { type: 'string' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}

function portsFrom(text: string | undefined): Ports | null {
  if (text === undefined) return usualPorts;
  const match = /^(\d{1,5}),(\d{1,5})$/.exec(text);
  const cover = Number(match?.[1]);
  const workspace = Number(match?.[2]);
  const fit = match !== null && cover <= 65_535 && workspace <= 65_535 && (cover !== workspace || cover === 0);
  return fit ? { cover, workspace } : null;
}
