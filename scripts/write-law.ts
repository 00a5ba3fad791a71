// Writes the pages of `docs/law` from the law as data; `npm run check` compares them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lawPages } from './law-pages/index.ts';

for (const { path, text } of lawPages()) {
  const file = join(import.meta.dirname, '..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
