/**
 * Writes `ours.json` again, and `sealed.json` when it is missing. Run with Node from anywhere:
 * `node packages/crypto/vectors/generate.ts`. Commit the difference only together with the reason a format changed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { makeSealed, makeVectors } from './make.ts';

const fileAt = (name: string): URL => new URL(name, import.meta.url);
const write = (name: string, content: object): void =>
  writeFileSync(fileAt(name), `${JSON.stringify(content, null, 2)}\n`);

write('ours.json', await makeVectors());
if (!existsSync(fileAt('sealed.json'))) write('sealed.json', await makeSealed());
