// The rooms of the house and who may import whom. This table is the only statement of it: the rules read it, and so does
// the linter's configuration.

/**
 * A room named here may be entered by any of its doors, save those in `lockedDoors`, which have to be named themselves.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  crypto: [],
  law: ['domain'],
  ui: ['domain'],
  wire: ['domain', 'crypto'],
  evidence: ['domain', 'crypto', 'wire'],
  vault: ['domain', 'crypto', 'crypto/open', 'wire'],
  audit: ['domain'],
  store: ['domain', 'wire', 'evidence'],
  survivor: ['domain', 'law', 'wire', 'vault', 'evidence', 'ui', 'crypto', 'crypto/open'],
  workspace: ['domain', 'law', 'wire', 'vault', 'evidence', 'ui', 'crypto', 'crypto/open'],
  server: ['domain', 'law', 'wire', 'store', 'evidence', 'audit', 'crypto'],
  cli: ['domain', 'law', 'server', 'audit', 'evidence', 'wire'],
};

/** Doors that a room's name alone does not open: this one can decrypt. */
export const lockedDoors: ReadonlySet<string> = new Set(['crypto/open']);

export const roomNames: readonly string[] = Object.keys(mayImport);

const programs = new Set(['survivor', 'workspace', 'server', 'cli']);

export const folderOf = (room: string): string => `${programs.has(room) ? 'apps' : 'packages'}/${room}`;

/** The room a path lies in; undefined outside `packages/` and `apps/`. */
export const roomOf = (path: string): string | undefined => /^(?:packages|apps)\/([^/]+)\//.exec(path)?.[1];

/** Code that only tests load: it may reach further, and nothing else may reach it. */
export const isTest = (path: string): boolean =>
  /\.(test|property\.test|contract)\.tsx?$/.test(path) ||
  /\/(testing|contracts|vectors)\//.test(path) ||
  path.startsWith('tests/');

/** Code of the workshop: it never ships inside a program. */
export const isWorkshop = (path: string): boolean =>
  /^(scripts|bench)\//.test(path) || !path.includes('/') || /^(apps|packages)\/[^/]+\/[^/]+\.ts$/.test(path);

/** Code that ships. */
export const ships = (path: string): boolean => roomOf(path) !== undefined && !isTest(path) && !isWorkshop(path);

/** Where the world may be touched: a clock, a network, an environment. */
export const isEdge = (path: string): boolean =>
  /\.edge\.tsx?$/.test(path) || path.includes('/edge/') || /\/main\.tsx?$/.test(path);
