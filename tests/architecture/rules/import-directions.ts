// Imports run one way, types included, and the server cannot reach what decrypts.
import type { Finding, House, Rule, Tree } from '../house.ts';
import { importsOf, reachableFrom } from '../imports.ts';
import { folderOf, isTest, lockedDoors, mayImport, roomOf, ships } from '../rooms.ts';

const door = (room: string, exports: Record<string, string> = { '.': './src/index.ts' }): Tree => ({
  [`${folderOf(room)}/package.json`]: JSON.stringify({ name: `@holdfast/${room}`, exports }),
});

const crypto = {
  ...door('crypto', { '.': './src/index.ts', './open': './src/open/index.ts' }),
  'packages/crypto/src/index.ts': 'export const seal = 1;',
  'packages/crypto/src/open/index.ts': 'export const open = 1; export type Key = string;',
};

const checkDirect = (house: House): Finding[] => {
  const findings: Finding[] = [];
  for (const file of house.files) {
    const room = roomOf(file.path);
    if (room === undefined || isTest(file.path)) continue;
    for (const { specifier, to, door: through, line } of importsOf(house, file)) {
      const say = (message: string) => findings.push({ path: file.path, line, message });
      if (to?.startsWith('no such door')) {
        say(`"${specifier}" is not in the exports of its package. Import a door of that room, or add one there.`);
      } else if (through !== undefined && ships(file.path)) {
        const allowed = mayImport[room] ?? [];
        const entered = through.split('/')[0] ?? through;
        const needed = lockedDoors.has(through) ? through : entered;
        if (entered !== room && !allowed.includes(needed)) {
          say(
            `${room} may not import ${through} (types count too). It may import: ${allowed.join(', ') || 'nothing of ours'}. Move the ` +
              `shared shape down to a room both may use, or pass it in as an argument from a program.`,
          );
        }
      } else if (to !== undefined && through === undefined && ships(file.path) && roomOf(to) !== room) {
        say(`"${specifier}" climbs out of ${room}. Import the other room by name, as @holdfast/${roomOf(to) ?? '…'}.`);
      }
    }
  }
  return findings;
};

const checkShipped = (house: House): Finding[] =>
  house.files
    .filter((file) => ships(file.path))
    .flatMap((file) =>
      importsOf(house, file)
        .filter(({ to }) => to !== undefined && isTest(to))
        .map(({ line, specifier }) => ({
          path: file.path,
          line,
          message: `"${specifier}" is test code. What ships imports only what ships; move what is needed out of testing.`,
        })),
    );

export const importsRunOneWay: Rule = {
  name: 'imports between rooms run one way, through doors, types included',
  check: (house) => [...checkDirect(house), ...checkShipped(house)],
  breaks: {
    'a pure room imports a room above it': {
      ...door('wire'),
      'packages/wire/src/index.ts': 'export const schema = 1;',
      'packages/domain/src/index.ts': "import { schema } from '@holdfast/wire'; export const order = schema;",
    },
    'a type import upward': {
      ...door('store'),
      'packages/store/src/index.ts': 'export type Row = string;',
      'packages/law/src/index.ts': "import type { Row } from '@holdfast/store'; export type Rule = Row;",
    },
    'an import type expression upward': {
      ...door('store'),
      'packages/store/src/index.ts': 'export type Row = string;',
      'packages/law/src/index.ts': "export type Rule = import('@holdfast/store').Row;",
    },
    'wire opens the decrypting door': {
      ...crypto,
      'packages/wire/src/index.ts': "export { open } from '@holdfast/crypto/open';",
    },
    'a relative path climbs out of the room': {
      'packages/domain/src/index.ts': 'export const order = 1;',
      'packages/law/src/index.ts': "export { order } from '../../domain/src/index.ts';",
    },
    'a path behind the door': {
      ...crypto,
      'packages/wire/src/index.ts': "export { seal } from '@holdfast/crypto/src/index.ts';",
    },
    'what ships imports test code': {
      'packages/store/src/testing/roles.ts': 'export const role = 1;',
      'packages/store/src/index.ts': "export { role } from './testing/roles.ts';",
    },
    'an import at run time': {
      ...door('store'),
      'packages/store/src/index.ts': 'export const pool = 1;',
      'packages/ui/src/index.ts': "export const late = () => import('@holdfast/store');",
    },
  },
  keeps: {
    'a test reaches further than its room': {
      ...door('law'),
      'packages/law/src/index.ts': 'export const rules = 1;',
      'packages/domain/src/duty.test.ts': "import { rules } from '@holdfast/law'; export const seen = rules;",
    },
    'the vault opens': {
      ...crypto,
      'packages/vault/src/index.ts': "export { open } from '@holdfast/crypto/open';",
    },
  },
};

const outOfReach = (path: string): boolean =>
  path.startsWith('packages/vault/') || path.startsWith('packages/crypto/src/open/');

const checkServer = (house: House): Finding[] => {
  const start = house.files.filter((file) => /^apps\/(server|cli)\//.test(file.path) && ships(file.path));
  return [...reachableFrom(house, start)]
    .filter(([path]) => outOfReach(path))
    .map(([path, way]) => ({
      path: way[0] ?? path,
      line: 1,
      message:
        `The server can reach ${path}: ${way.join(' → ')}. What can decrypt must never be loaded, or named in a type, by ` +
        `the program that holds the ciphertext. Verify signatures and hashes with @holdfast/crypto instead.`,
    }));
};

export const serverNeverOpens: Rule = {
  name: 'the server never reaches crypto/open or vault, by any way',
  check: checkServer,
  breaks: {
    directly: {
      ...crypto,
      'apps/server/src/peek.ts': "import { open } from '@holdfast/crypto/open'; export { open };",
    },
    'by a type': {
      ...crypto,
      'apps/server/src/peek.ts': "import type { Key } from '@holdfast/crypto/open'; export type K = Key;",
    },
    'through another room': {
      ...crypto,
      ...door('wire'),
      'packages/wire/src/index.ts': "export * from './deep.ts';",
      'packages/wire/src/deep.ts': "export { open } from '@holdfast/crypto/open';",
      'apps/server/src/peek.ts': "import { open } from '@holdfast/wire'; export { open };",
    },
    'through the vault': {
      ...door('vault'),
      'packages/vault/src/index.ts': 'export const fold = 1;',
      'apps/server/src/peek.ts': "import { fold } from '@holdfast/vault'; export { fold };",
    },
    'through the door of crypto itself': {
      ...crypto,
      'packages/crypto/src/index.ts': "export { open } from './open/index.ts';",
      'apps/server/src/peek.ts': "import { open } from '@holdfast/crypto'; export { open };",
    },
  },
  keeps: {
    'sealing only': {
      ...crypto,
      'apps/server/src/seal.ts': "import { seal } from '@holdfast/crypto'; export { seal };",
    },
  },
};
