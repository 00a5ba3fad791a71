// A letter to PDF as the workspace makes it, its press warm, against a bare Typst compile of the same words in the same program and
// typeface; and a whole caseload of letters, one after another.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPress, type Paper } from '@holdfast/evidence/paper';
import { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { compare, type Figure } from './measure.ts';

const at = createRequire(new URL('../packages/evidence/src/index.ts', import.meta.url)).resolve;
const family = '@expo-google-fonts/source-serif-4';
const cuts = [`${family}/400Regular/SourceSerif4_400Regular.ttf`, `${family}/600SemiBold/SourceSerif4_600SemiBold.ttf`];

const letterOf = (number: number): Paper => ({
  language: 'en',
  title: `Order MC-DV-${number}, Superior Court of California, County of Marlow`,
  from: ['Harbor Lantern Advocacy', 'Imani Okafor'],
  date: 'November 22, 2026',
  to: ['The officer’s supervisor', 'Marlow Police Department'],
  blocks: Array.from({ length: 6 }, (_, part) => [
    { kind: 'heading' as const, text: `Part ${part + 1} of ${number}` },
    {
      kind: 'paragraph' as const,
      text: 'The protected person had contact with the police on October 29, 2026. '.repeat(2),
    },
    {
      kind: 'points' as const,
      points: Array.from({ length: 4 }, (__, point) => `Point ${point}: give a free copy of the report (§ 6228).`),
    },
  ]).flat(),
  signature: ['Imani Okafor', 'Harbor Lantern Advocacy'],
  enclosed: ['A copy of the order'],
  foot: `Order MC-DV-${number}`,
});

/** The same words as bare Typst: nothing passed in, nothing laid out but headings, paragraphs and points. */
const bareOf = ({ title, blocks }: Paper): string =>
  [
    '#set text(font: "Source Serif 4", size: 11pt)',
    `= ${title}`,
    ...blocks.map((block) => {
      if (block.kind === 'points') return block.points.map((point) => `- ${point}`).join('\n');
      return block.kind === 'heading' ? `== ${block.text}` : block.kind === 'paragraph' ? block.text : '';
    }),
  ].join('\n\n');

export const letters = async (): Promise<readonly Figure[]> => {
  const read = async (name: string) => new Uint8Array(await readFile(at(name)));
  const fonts = await Promise.all(cuts.map(read));
  const press = await openPress({ program: await read('@myriaddreamin/typst-ts-web-compiler/wasm'), fonts });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const bare = await builder.build();
  let [ours, theirs] = [0, 0];
  // Another letter each round: the same one twice would be remembered and cost nothing.
  const set = () => {
    ours += 1;
    const made = press.pdf(letterOf(ours), 'us-letter');
    if (!made.ok) throw new Error(made.issue.code);
  };
  const setBare = () => {
    theirs += 1;
    bare.reset();
    bare.add_source('/bare.typ', bareOf(letterOf(theirs)));
    const world = bare.snapshot(undefined, '/bare.typ', []);
    world.get_artifact(1, 3);
    world.free();
  };
  const many = (one: () => void) => () => {
    for (let count = 0; count < 20; count += 1) one();
  };
  const peerName = 'bare Typst, the same words as its own source';
  return [
    await compare({ subject: 'Letter to tagged PDF', ours: set, peerName, peer: setBare, rounds: 25, size: '2 pages' }),
    await compare({
      subject: 'Letters to tagged PDF, one after another',
      ours: many(set),
      peerName,
      peer: many(setBare),
      rounds: 5,
      size: '20 letters of 2 pages',
    }),
  ];
};
