// The printed answer to each written scenario of `docs/examples`, as it should be now: what a person would see in a file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawOf } from '@holdfast/law';
import { answerTo } from '../apps/cli/src/duties/answer.ts';
import { inkOf } from '../apps/cli/src/text/printed.ts';

const folder = 'docs/examples';

/** Throws when an example is refused: an example is there to be followed. */
export const exampleAnswers = (root: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { out, problem } = answerTo({
        written: readFileSync(join(root, folder, name), 'utf8'),
        json: false,
        audience: 'protected-party',
        law: lawOf,
        ...inkOf({ colour: false, columns: undefined }),
      });
      if (out === undefined) throw new Error(`${name}: ${problem}`);
      return { path: `${folder}/${name.replace(/\.json$/, '.txt')}`, text: out };
    });
