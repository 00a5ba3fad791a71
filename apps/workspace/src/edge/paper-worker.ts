/**
 * Where papers are set: a worker of its own, so that the compiler never stops the page. It fetches its program and typeface from where
 * the page came from, once, and sends nothing; what it set is forgotten with it.
 */
import regular from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import { openPress, type Press } from '@holdfast/evidence/paper';
import program from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import type { PaperAsked, PaperTold } from './paper-messages.ts';

async function fileAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error('no file');
  return new Uint8Array(await answered.arrayBuffer());
}

async function opened(): Promise<Press> {
  const [compiler, ...fonts] = await Promise.all([program, regular, semibold].map(fileAt));
  if (compiler === undefined) throw new Error('no program');
  return await openPress({ program: compiler, fonts });
}

let press: Promise<Press> | undefined;

async function answer({ turn, paper, size }: PaperAsked): Promise<PaperTold> {
  try {
    press ??= opened();
    const made = (await press).pdf(paper, size);
    return made.ok ? { turn, told: 'pdf', bytes: made.value } : { turn, told: 'refused', issue: made.issue };
  } catch {
    // Not here yet and no connection, or not our file: the next paper tries again.
    press = undefined;
    return { turn, told: 'refused', issue: { code: 'no-press' } };
  }
}

addEventListener('message', (event: MessageEvent<PaperAsked>) => {
  void answer(event.data).then((told) => postMessage(told));
});
