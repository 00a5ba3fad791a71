/**
 * Real mode's configuration: a file without secrets, and secrets from the environment. Nothing has a default that would work by
 * accident: what is missing is named, all at once, with how to make it.
 */
import { id, jurisdiction, line, timeZone } from '@holdfast/wire';
import { z } from 'zod';

const origin = z.strictObject({
  host: z.string().min(1),
  port: z.number().int().min(0).max(65_535),
  /** As browsers reach it, through whatever stands in front. */
  origin: z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/, 'must be https:// and a host, with no path'),
});

const name = line(200);

const configFile = z.strictObject({
  cover: origin,
  workspace: origin,
  dataFolder: z.string().min(1),
  /** A directory of help in HSDS 3 form, as JSON, for her app; taken out of the workspace without confidential places. */
  helpFile: z.exactOptional(z.string().min(1)),
  /** `jurisdiction`: whose law binds the officers of these agencies. */
  partnership: z.strictObject({ id: id<'partnership'>(), name, timeZone, jurisdiction }),
  agencies: z
    .array(z.strictObject({ id: id<'agency'>(), name, kind: z.enum(['police', 'advocacy', 'court', 'office']) }))
    .min(1),
  administrators: z.array(z.strictObject({ agencyId: id<'agency'>(), name, email: z.email().max(200) })).min(1),
});

export interface Secrets {
  readonly signInSecret: string;
  readonly setUpCodes: readonly string[];
  readonly databaseUrl?: string;
  readonly appPassword?: string;
}

export type RealConfig = z.infer<typeof configFile> & { readonly secrets: Secrets };

/** One thing that is missing or wrong, and how to mend it. Never a value. */
export interface ConfigProblem {
  readonly what: string;
  readonly remedy: string;
}

const random = "node -e \"console.log(require('node:crypto').randomBytes(32).toString('base64url'))\"";

/** The configuration, or everything that keeps it from being one. Never throws. */
export function configFrom({
  text,
  environment,
}: {
  /** Null when the file cannot be read. */
  readonly text: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}): { readonly config: RealConfig } | { readonly problems: readonly ConfigProblem[] } {
  const secrets = secretsFrom(environment);
  const file = fileFrom(text);
  const problems = [...('problems' in file ? file.problems : []), ...('problems' in secrets ? secrets.problems : [])];
  if ('problems' in file || 'problems' in secrets) return { problems };
  return { config: { ...file.value, secrets: secrets.value } };
}

function fileFrom(
  text: string | null,
): { readonly value: z.infer<typeof configFile> } | { readonly problems: readonly ConfigProblem[] } {
  if (text === null) {
    return {
      problems: [{ what: 'The configuration file cannot be read.', remedy: 'Check its path and who may read it.' }],
    };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {
      problems: [{ what: 'The configuration file is not JSON.', remedy: 'See docs/running.md for one to begin with.' }],
    };
  }
  const read = configFile.safeParse(json);
  if (read.success) return { value: read.data };
  return {
    problems: read.error.issues.map((issue) => ({
      what: `The configuration's "${issue.path.join('.') || 'whole'}" does not fit.`,
      remedy: issue.message,
    })),
  };
}

function secretsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly value: Secrets } | { readonly problems: readonly ConfigProblem[] } {
  const { HOLDFAST_SIGN_IN_SECRET: signInSecret = '', HOLDFAST_SET_UP_CODES: codes = '' } = environment;
  const { DATABASE_URL: databaseUrl, HOLDFAST_APP_PASSWORD: appPassword } = environment;
  const setUpCodes = codes.split(',').filter((code) => code !== '');
  const problems: ConfigProblem[] = [];
  if (signInSecret.length < 32) {
    problems.push({
      what: 'HOLDFAST_SIGN_IN_SECRET is missing or shorter than 32 letters. It signs the cookies of staff.',
      remedy: `Make one and keep it: ${random}`,
    });
  }
  if (setUpCodes.length === 0 || setUpCodes.some((code) => !/^\d{8,16}$/.test(code))) {
    problems.push({
      what: 'HOLDFAST_SET_UP_CODES is missing, or one of its codes is not 8 to 16 digits. A code typed into the calculator opens set-up.',
      remedy: 'Choose codes that nobody types by chance, and name them with commas between: HOLDFAST_SET_UP_CODES=…,…',
    });
  }
  if (databaseUrl !== undefined && (appPassword ?? '').length < 20) {
    problems.push({
      what: 'DATABASE_URL is set and HOLDFAST_APP_PASSWORD is missing or shorter than 20 letters. The server signs in to that database with it.',
      remedy: `Make one and give it to every server of this database: ${random}`,
    });
  }
  if (problems.length > 0) return { problems };
  return {
    value: {
      signInSecret,
      setUpCodes,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(appPassword === undefined ? {} : { appPassword }),
    },
  };
}
