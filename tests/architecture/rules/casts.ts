// A cast believes without looking. Brands are made in one file each, by a parser; the few places where the compiler cannot
// follow a check are listed with their reason.
import { child, lookThrough, type Node, type Rule, type SourceFile, word } from '../house.ts';
import { ships } from '../rooms.ts';
import { allowedCasts } from './casts-allowed.ts';

const isBrandFile = (file: SourceFile): boolean => /\bunique symbol\b/.test(file.text);

const isListed = (file: SourceFile, node: Node): boolean =>
  allowedCasts.some(({ path, text }) => path === file.path && file.text.slice(node.start).startsWith(text));

export const nothingIsCast: Rule = {
  name: 'nothing is cast, except where a brand is made',
  check: (house) =>
    lookThrough({
      house,
      wanted: (path) => ships(path),
      visit: ({ file, node, report }) => {
        if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return;
        const type = child(node, 'typeAnnotation');
        if (word(child(type, 'typeName'), 'name') === 'const' || isBrandFile(file) || isListed(file, node)) return;
        report(
          'A cast believes without looking. Parse the value (a schema, a type guard), or make the brand in the file that ' +
            'declares its unique symbol. What the compiler cannot follow is reviewed and listed in rules/casts-allowed.ts.',
        );
      },
    }),
  breaks: {
    'a cast': { 'packages/wire/src/a.ts': 'export const a = (x: unknown) => x as string;' },
    'an angle cast': { 'packages/wire/src/a.ts': 'export const a = (x: unknown) => <string>x;' },
  },
  keeps: {
    'as const': { 'packages/wire/src/a.ts': "export const a = ['x'] as const;" },
    'a brand': {
      'packages/domain/src/a.ts':
        'declare const brand: unique symbol; export type A = string & { [brand]: 1 }; export const a = (x: string) => x as A;',
    },
    'a renamed import': { 'packages/wire/src/a.ts': "import { a as b } from './b.ts'; export { b as c };" },
  },
};

const listPath = 'tests/architecture/rules/casts-allowed.ts';

export const allowedCastsAreUsed: Rule = {
  name: 'every reviewed cast still stands where it was reviewed',
  check: (house) =>
    (house.byPath.has(listPath) ? allowedCasts : [])
      .filter(({ path, text }) => !house.byPath.get(path)?.text.includes(text))
      .map(({ path, text }) => ({
        path: listPath,
        line: 1,
        message: `"${text}" is no longer in ${path}. Take the entry out.`,
      })),
  breaks: { 'the reviewed files are gone': { [listPath]: '// The list.' } },
  keeps: { 'no list, nothing to ask': {} },
};
