// Writes the import directions of the table of rooms into the linter's configuration, and touches nothing else in it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tests/architecture/house.ts';
import { lintOverrides } from '../tests/architecture/rules/lint.ts';

const path = join(root, 'biome.json');
const settings = Object(JSON.parse(readFileSync(path, 'utf8')));
const others = settings.overrides.filter((entry: unknown) => !JSON.stringify(entry).includes('noRestrictedImports'));
writeFileSync(path, `${JSON.stringify({ ...settings, overrides: [...others, ...lintOverrides()] }, null, 2)}\n`);
