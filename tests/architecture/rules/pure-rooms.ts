// Rooms that decide take nothing from outside but what stands here, each in one file. They stay pure because nothing they
// load could ask for the time, an id or chance.
import type { Rule } from '../house.ts';
import { importsOf, packageOf } from '../imports.ts';
import { roomOf, ships } from '../rooms.ts';

const pureRooms: ReadonlySet<string> = new Set(['domain', 'law']);

type Door = { readonly file: string; readonly loads: ReadonlySet<string> };

/** Each package from outside, the one file that may load it, and the parts it may load: of Temporal not the one that tells the time. */
const doors: Readonly<Record<string, Door>> = {
  'temporal-polyfill': {
    file: 'packages/domain/src/time.ts',
    loads: new Set(
      ['Instant', 'PlainDate', 'PlainDateTime', 'ZonedDateTime'].map((part) => `temporal-polyfill/fns/${part}`),
    ),
  },
};

const faultOf = (path: string, specifier: string): string | undefined => {
  const door = doors[packageOf(specifier)];
  if (door === undefined) {
    return pureRooms.has(roomOf(path) ?? '')
      ? 'a room that decides loads nothing from outside. Take what you need as an argument.'
      : undefined;
  }
  if (path !== door.file) return `only ${door.file} loads it. Use the functions that file exports.`;
  return door.loads.has(specifier) ? undefined : `only these parts may be loaded: ${[...door.loads].join(', ')}.`;
};

export const pureRoomsTakeNothingFromOutside: Rule = {
  name: 'domain and law load nothing from outside but Temporal, in one file',
  check: (house) =>
    house.files
      .filter((file) => ships(file.path))
      .flatMap((file) =>
        importsOf(house, file)
          .filter(({ to, door }) => to === undefined && door === undefined)
          .flatMap(({ specifier, line }) => {
            const fault = faultOf(file.path, specifier);
            return fault === undefined ? [] : [{ path: file.path, line, message: `"${specifier}": ${fault}` }];
          }),
      ),
  breaks: {
    'a package in domain': { 'packages/domain/src/a.ts': "import { z } from 'zod'; export const a = z;" },
    'a type of a package in law': { 'packages/law/src/a.ts': "import type { Z } from 'zod'; export type A = Z;" },
    'Node in domain': {
      'packages/domain/src/a.ts': "import { readFileSync } from 'node:fs'; export { readFileSync };",
    },
    'Temporal beside its file': {
      'packages/domain/src/orders/a.ts': "import * as D from 'temporal-polyfill/fns/PlainDate'; export { D };",
    },
    'the part of Temporal that tells the time': {
      'packages/domain/src/time.ts': "import * as Now from 'temporal-polyfill/fns/Now'; export { Now };",
    },
    'Temporal in a program': {
      'apps/workspace/src/a.ts': "import { Temporal } from 'temporal-polyfill'; export { Temporal };",
    },
  },
  keeps: {
    'Temporal in its file': {
      'packages/domain/src/time.ts': "import * as D from 'temporal-polyfill/fns/PlainDate'; export { D };",
    },
    'a package elsewhere': { 'packages/wire/src/a.ts': "import { z } from 'zod'; export const a = z;" },
    'a test of domain': { 'packages/domain/src/a.test.ts': "import fc from 'fast-check'; export { fc };" },
  },
};
