// Writes the printed answers beside the scenarios of `docs/examples`; `npm run check` and a test compare them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleAnswers } from './examples.ts';

const root = join(import.meta.dirname, '..');
for (const { path, text } of exampleAnswers(root)) writeFileSync(join(root, path), text);
