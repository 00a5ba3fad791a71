// Writes the published JSON Schemas where they are committed; `npm run check` compares them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedSchemas } from './schemas.ts';

for (const { path, text } of publishedSchemas()) {
  const file = join(import.meta.dirname, '..', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
