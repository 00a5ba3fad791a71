// A letter to PDF as the workspace makes it, its press warm: against bare Typst compiling the same source with the same data, which tells
// what we add; and against bare Typst compiling the same words without a layout, which tells what the layout costs.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPress, type Paper } from '@holdfast/evidence/paper';
import { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { paperWords } from '../packages/evidence/src/paper/paper.ts';
import { paperSource } from '../packages/evidence/src/paper/template.ts';
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

/** The same words as a source: nothing passed in, nothing laid out but headings, paragraphs and points. */
const plainOf = ({ title, blocks }: Paper): string =>
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
  // Far apart, so that neither meets what the other left in memory.
  let [ours, theirs] = [0, 1_000_000];
  // Another letter each round: the same one twice would be remembered and cost nothing.
  const set = () => {
    ours += 1;
    const made = press.pdf(letterOf(ours), 'us-letter');
    if (!made.ok) throw new Error(made.issue.code);
  };
  const compileBare = (source: string, inputs: [string, string][]) => {
    bare.reset();
    bare.add_source('/bare.typ', source);
    const world = bare.snapshot(undefined, '/bare.typ', inputs);
    const made: unknown = world.get_artifact(1, 3);
    world.free();
    if (!JSON.stringify(Object.keys(Object(made))).includes('result')) throw new Error('bare Typst set nothing');
  };
  const setSame = () => {
    theirs += 1;
    compileBare(paperSource, [
      ['paper', JSON.stringify(letterOf(theirs))],
      ['words', JSON.stringify(paperWords.en)],
      ['size', 'us-letter'],
    ]);
  };
  const setPlain = () => {
    theirs += 1;
    compileBare(plainOf(letterOf(theirs)), []);
  };
  const shared = { ours: set, rounds: 25, size: '2 pages' } as const;
  return [
    await compare({
      ...shared,
      subject: 'Letter to tagged PDF',
      peerName: 'bare Typst, the same source and data',
      peer: setSame,
    }),
    await compare({
      ...shared,
      subject: 'Letter to tagged PDF, with its layout',
      peerName: 'bare Typst, the same words as a source of their own',
      peer: setPlain,
    }),
  ];
};
