// Writes the description of the workspace's API where it is committed; `npm run check` compares the two.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiText } from '../apps/server/src/openapi.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'openapi.json'), openApiText());
