/** What was asked for on the command line, or why it cannot be understood. Pure; it starts nothing. */
import { parseArgs } from 'node:util';

export type Command =
  | { readonly kind: 'demonstration'; readonly fresh: boolean; readonly ports: Ports }
  | { readonly kind: 'real'; readonly config: string }
  | { readonly kind: 'verify-audit' }
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
holdfast verify-audit
    Recomputes the audit chains of the stopped server's data, or of DATABASE_URL.`;

/** Reads the arguments after the program's name. Never throws. */
export function commandFrom(given: readonly string[]): Command {
  const read = parsed(given);
  if (read === null) return { kind: 'not-understood', words: 'An option is unknown or has no value.' };
  const { values, positionals } = read;
  const [verb, ...rest] = positionals;
  if (verb === undefined || values.help === true) return { kind: 'help' };
  if (rest.length > 0) return { kind: 'not-understood', words: 'There is a word too many.' };
  if (verb === 'verify-audit') return { kind: 'verify-audit' };
  if (verb !== 'start') return { kind: 'not-understood', words: 'There is no such command.' };
  if (values.config !== undefined && values.demonstration === true) {
    return { kind: 'not-understood', words: 'Choose either --demonstration or --config.' };
  }
  if (values.config !== undefined) return { kind: 'real', config: values.config };
  if (values.demonstration !== true)
    return { kind: 'not-understood', words: 'Say --demonstration, or --config with a file.' };
  const ports = portsFrom(values.ports);
  if (ports === null)
    return { kind: 'not-understood', words: 'Ports are two numbers with a comma, such as 4310,4320.' };
  return { kind: 'demonstration', fresh: values.fresh === true, ports };
}

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
