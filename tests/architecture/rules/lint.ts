// The linter holds the import directions too, while one types; its configuration must say what the table says.
import type { Rule } from '../house.ts';
import { lintRestrictions } from '../imports.ts';
import { folderOf, mayImport } from '../rooms.ts';

/** The overrides that `biome.json` has to contain, one per room. */
export const lintOverrides = () =>
  lintRestrictions(mayImport).map(({ room, forbidden }) => ({
    includes: [`${folderOf(room)}/src/**`, '!**/*.test.ts', '!**/testing/**', '!**/contracts/**'],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                {
                  group: forbidden.flatMap((name) => [name, `${name}/**`]),
                  message: `${room} may not import this room; see tests/architecture/rooms.ts.`,
                },
              ],
            },
          },
        },
      },
    },
  }));

export const linterKnowsTheRooms: Rule = {
  name: 'the linter forbids what the table of rooms forbids',
  check: (house) => {
    const { overrides } = Object(JSON.parse(house.byPath.get('biome.json')?.text ?? '{}'));
    const kept = new Set((Array.isArray(overrides) ? overrides : []).map((entry) => JSON.stringify(entry)));
    return lintOverrides()
      .filter((entry) => !kept.has(JSON.stringify(entry)))
      .map((entry) => ({
        path: 'biome.json',
        line: 1,
        message: `Does not hold the directions of ${entry.includes[0] ?? ''}. Run: node scripts/write-lint-rooms.ts`,
      }));
  },
  breaks: { 'a configuration without rooms': { 'biome.json': '{"overrides":[]}' } },
  keeps: { 'all of them': { 'biome.json': JSON.stringify({ overrides: lintOverrides() }) } },
};
