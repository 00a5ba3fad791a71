// What is loaded before the passcode reaches nothing that speaks of what lies behind it. (What the built files say word by
// word is asked of the build.)
import type { House, Rule } from '../house.ts';
import { reachableFrom } from '../imports.ts';
import { ships } from '../rooms.ts';

const seenFromOutside = (path: string): boolean =>
  /^apps\/survivor\/src\/(cover|shell|offline|worker)\//.test(path) && ships(path);

const liesBehind = (path: string): boolean =>
  /^packages\/(law|ui|wire|evidence)\//.test(path) ||
  path.startsWith('apps/survivor/src/inside/') ||
  (path.startsWith('packages/vault/') && !/^packages\/vault\/src\/(log|blobs)\//.test(path));

const check = (house: House) =>
  [
    ...reachableFrom(
      house,
      house.files.filter(({ path }) => seenFromOutside(path)),
    ),
  ]
    .filter(([path]) => liesBehind(path))
    .map(([path, way]) => ({
      path: way[0] ?? path,
      line: 1,
      message:
        `The cover can reach ${path}: ${way.join(' → ')}. Anyone may read what is loaded before the passcode. Let it carry ` +
        `opaque bytes through @holdfast/vault/log, and do the rest inside the veiled bundle.`,
    }));

const vault = {
  'packages/vault/package.json': JSON.stringify({ exports: { '.': './src/index.ts', './log': './src/log/index.ts' } }),
  'packages/vault/src/index.ts': "export * from './log/index.ts';",
  'packages/vault/src/log/index.ts': 'export const log = 1;',
};

export const coverKnowsNothing: Rule = {
  name: 'what is loaded before the passcode reaches nothing that lies behind it',
  check,
  breaks: {
    'the worker folds entries': { ...vault, 'apps/survivor/src/worker/a.ts': "export { log } from '@holdfast/vault';" },
    'the cover borrows a part of ui': {
      'packages/ui/package.json': JSON.stringify({ exports: { '.': './src/index.ts' } }),
      'packages/ui/src/index.ts': 'export const Field = 1;',
      'apps/survivor/src/cover/a.ts': "export { Field } from '@holdfast/ui';",
    },
    'the shell names a screen': {
      'apps/survivor/src/inside/words.ts': 'export type Screen = string;',
      'apps/survivor/src/shell/a.ts': "import type { Screen } from '../inside/words.ts'; export type S = Screen;",
    },
  },
  keeps: {
    'the worker keeps bytes': {
      ...vault,
      'apps/survivor/src/worker/a.ts': "export { log } from '@holdfast/vault/log';",
    },
    'the inside may know all': { ...vault, 'apps/survivor/src/inside/a.ts': "export { log } from '@holdfast/vault';" },
  },
};
