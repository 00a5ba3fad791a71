import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPress, type Paper, type Press, paperRtf, paperText } from './index.ts';

const at = createRequire(import.meta.url).resolve;
const family = '@expo-google-fonts/source-serif-4';
const cuts = [`${family}/400Regular/SourceSerif4_400Regular.ttf`, `${family}/600SemiBold/SourceSerif4_600SemiBold.ttf`];
let press: Press;

beforeAll(async () => {
  const read = async (name: string) => new Uint8Array(await readFile(at(name)));
  press = await openPress({
    program: await read('@myriaddreamin/typst-ts-web-compiler/wasm'),
    fonts: await Promise.all(cuts.map(read)),
  });
}, 60_000);

const letter: Paper = {
  language: 'en',
  title: 'Order MC-DV-0001',
  from: ['Imani Okafor', 'Harbor Lantern Advocacy'],
  date: 'November 20, 2026',
  to: ['The officer’s supervisor', 'Marlow Police Department'],
  blocks: [
    { kind: 'paragraph', text: 'I am an advocate.' },
    { kind: 'heading', text: 'What the law asks for' },
    { kind: 'points', points: ['Write a report.', 'Give a copy.'] },
    { kind: 'part', text: 'Actions' },
    { kind: 'table', head: ['What', 'Who'], rows: [['Read the report again', 'M. Ibarra']] },
    { kind: 'note', text: 'Worked out from what was noted.' },
  ],
  signature: ['Imani Okafor'],
  enclosed: ['A copy of the order'],
  foot: 'Order MC-DV-0001',
};

interface Read {
  readonly words: string;
  readonly roles: readonly string[];
  readonly title: unknown;
  readonly language: unknown;
  readonly tagged: boolean;
  readonly pages: number;
}

/** The paper as another program reads it. */
async function readPdf(paper: Paper): Promise<Read> {
  const made = press.pdf(paper, 'us-letter');
  if (!made.ok) throw new Error(JSON.stringify(made.issue));
  const bytes = made.value.slice();
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  const [words, roles]: [string[], string[]] = [[], []];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('role' in node && typeof node.role === 'string') roles.push(node.role);
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const item of (await page.getTextContent()).items) if ('str' in item) words.push(item.str);
    walk(await page.getStructTree());
  }
  const { info } = await document.getMetadata();
  const marks: unknown = await document.getMarkInfo();
  const told = { title: Reflect.get(info, 'Title'), language: Reflect.get(info, 'Language') };
  const read = { words: words.join(' ').replaceAll(/\s+/g, ' '), roles, ...told, pages: document.numPages };
  await document.loadingTask.destroy();
  return { ...read, tagged: isTagged(marks) };
}

function isTagged(marks: unknown): boolean {
  return typeof marks === 'object' && marks !== null && 'Marked' in marks && marks.Marked === true;
}

const withText = (text: string): Paper => ({ ...letter, blocks: [{ kind: 'paragraph', text }] });

describe('a paper as PDF', () => {
  test('is tagged, titled and in its language, with headings, lists and tables as such', async () => {
    const read = await readPdf(letter);
    expect(read).toMatchObject({ tagged: true, title: 'Order MC-DV-0001', language: 'en', pages: 1 });
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
      expect(read.roles, role).toContain(role);
    expect((await readPdf({ ...letter, language: 'es' })).language).toBe('es');
  });

  test('holds every word, and its number at the foot of each page', async () => {
    const { words } = await readPdf(letter);
    for (const text of ['Harbor Lantern', 'Give a copy.', 'M. Ibarra', 'Respectfully,', 'Enclosed', 'Page 1 of 1'])
      expect(words).toContain(text);
    const long = await readPdf({ ...letter, blocks: Array.from({ length: 90 }, () => letter.blocks).flat() });
    expect(long.pages).toBeGreaterThan(3);
    expect(long.words).toContain(`Page ${long.pages} of ${long.pages}`);
  }, 30_000);

  test('is the same bytes for the same paper', () => {
    const twice = [press.pdf(letter, 'a4'), press.pdf(letter, 'a4')];
    expect(twice[0]).toEqual(twice[1]);
  });

  test.each([
    '#panic("x")',
    '$ x^2 $ and $1',
    'a\\nb \\ \\#sys.inputs',
    '@label <label>',
    '*bold* _under_ `raw` // comment /* more */',
    '= Heading\n- point\n+ step\n/ term: x',
    '#import "/paper.typ": *',
    '"}; #read("/etc/passwd")',
    "[#lorem(40)] #{1+1} ~ -- ... 'q' https://example.org",
    '{{ }} ]] [[ ))',
  ])('takes %s as words and nothing else, wherever it stands', async (text) => {
    const everywhere: Paper = {
      language: 'en',
      title: text,
      from: [text, text],
      date: text,
      to: [text],
      blocks: [
        { kind: 'heading', text },
        { kind: 'part', text },
        { kind: 'paragraph', text },
        { kind: 'note', text },
        { kind: 'points', points: [text] },
        { kind: 'table', head: [text], rows: [[text]] },
      ],
      signature: [text],
      enclosed: [text],
      foot: text,
    };
    const squeezed = (read: string) => read.replaceAll(/\s+/g, '');
    const read = await readPdf(everywhere);
    expect(squeezed(read.words).split(squeezed(text)).length - 1).toBeGreaterThanOrEqual(13);
    expect(read.title).toBe(text);
  });

  test('any words come out as they went in', async () => {
    const sign = fc.constantFrom(...'#$\\@*_`<>[]{}()="\'-+/~.:;,!?&%^|é ñ¿¡“”ŁЖλ09aZ ');
    const texts = fc.array(sign, { minLength: 1, maxLength: 60 }).map((signs) => signs.join('').trim());
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { words } = await readPdf(withText(`beginning ${text} ending`));
        expect(words.replaceAll(/\s+/g, '')).toContain(`beginning${text}ending`.replaceAll(/\s+/g, ''));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('refuses signs its typeface lacks by name, and prints no boxes', () => {
    expect(press.pdf(withText('王小明 wrote'), 'us-letter')).toEqual({
      ok: false,
      issue: { code: 'no-such-sign', signs: ['王', '小', '明'] },
    });
    expect(press.pdf(withText('Łukasz Ćwik, Ελένη, Жанна, Nguyễn Thị Ánh'), 'us-letter').ok).toBe(true);
  });
});

describe('a paper as text, and for editing', () => {
  test('is the same words in the same order', () => {
    const text = paperText(letter);
    const order = ['Imani Okafor', 'November 20', 'The officer’s supervisor', 'Order MC', '- Give a copy.', 'Enclosed'];
    const places = order.map((each) => text.indexOf(each));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is one group of plain ASCII in which no word can become a command', () => {
    const sign = fc.oneof(fc.constantFrom(..."\\{}\n'*"), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = `\\object{${signs.join('')}`.replaceAll('\r', '');
        const made = paperRtf(withText(text));
        expect(made).toMatch(/^[\x20-\x7e\n]*$/);
        expect(made.split('{').length).toBe(made.split('}').length);
        expect(made).not.toContain('\\object');
        expect(wordsOfRtf(made)).toContain(text);
      }),
    );
  });
});

/** The words of a file for editing, read by nothing but its own escapes. */
function wordsOfRtf(made: string): string {
  return made
    .replaceAll(/\\line /g, '\n')
    .replaceAll(/\\u(-?\d+)\?/g, (_, unit: string) => String.fromCharCode((Number(unit) + 65_536) % 65_536));
}
