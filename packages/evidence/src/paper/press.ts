/**
 * The press: from a paper to a tagged PDF, by Typst in WebAssembly. Its program and its typeface are handed in as bytes; it fetches
 * nothing, reads no file and no clock, and refuses signs its typeface does not have rather than print boxes for them.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import load, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { type Paper, paperWords, textsOfPaper } from './paper.ts';
import { signsOf } from './signs.ts';
import { paperSource } from './template.ts';

export type PaperSize = 'us-letter' | 'a4';

export type PaperIssue =
  | { readonly code: 'not-set'; readonly message: string }
  /** The first signs that the typeface lacks. The text and the file for editing have them all. */
  | { readonly code: 'no-such-sign'; readonly signs: readonly string[] };

export interface Press {
  readonly pdf: (paper: Paper, size: PaperSize) => Result<Uint8Array<ArrayBuffer>, PaperIssue>;
}

/** The format and the wording of complaints, as the compiler numbers them. Source: typst.ts 0.7.0, `CompileFormatEnum`. */
const [asPdf, inFull] = [1, 3];

/** A press that stays warm. Throws when the bytes are no such program or no typeface: a defect of the build. */
export async function openPress({
  program,
  fonts,
}: {
  readonly program: WebAssembly.Module | Uint8Array<ArrayBuffer>;
  readonly fonts: readonly Uint8Array<ArrayBuffer>[];
}): Promise<Press> {
  await load({ module_or_path: program });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const has = fonts.map(signsOf);
  return {
    pdf: (paper, size) => {
      const missing = signsMissing(paper, has);
      if (missing.length > 0) return refused({ code: 'no-such-sign', signs: missing });
      compiler.reset();
      compiler.add_source('/paper.typ', paperSource);
      const blocks = paper.blocks.map((block) =>
        block.kind === 'table' ? { ...block, widths: widthsOf(block) } : block,
      );
      const world = compiler.snapshot(undefined, '/paper.typ', [
        ['paper', JSON.stringify({ ...paper, blocks })],
        ['words', JSON.stringify(paperWords[paper.language])],
        ['size', size],
      ]);
      try {
        const made: unknown = world.get_artifact(asPdf, inFull);
        const bytes = Object.entries(Object(made)).find(([name]) => name === 'result')?.[1];
        return bytes instanceof Uint8Array
          ? ok(new Uint8Array(bytes))
          : refused({ code: 'not-set', message: JSON.stringify(made) ?? '' });
      } finally {
        world.free();
      }
    },
  };
}

/** Signs of no width or of layout, which no typeface needs to have. */
const unseen = /\p{C}|\p{Z}|\p{Variation_Selector}/u;
const mostNamed = 12;

/** Any of the typeface's cuts may be used for any word, so a sign counts as had when all of them have it. */
function signsMissing(paper: Paper, cuts: readonly ((sign: number) => boolean)[]): readonly string[] {
  const signs = new Set(textsOfPaper(paper).join('').normalize('NFC'));
  const lacks = (sign: string) => !unseen.test(sign) && cuts.some((has) => !has(sign.codePointAt(0) ?? 0));
  return [...signs].filter(lacks).slice(0, mostNamed);
}

/** Shares of the width: a column of long text gets more, none gets next to nothing. */
function widthsOf({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  return head.map((title, column) => {
    const longest = Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(4, Math.max(1, longest / 14));
  });
}
