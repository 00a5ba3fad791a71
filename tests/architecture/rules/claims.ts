// No screen promises what software cannot keep. A word may stand in a reviewed sentence; nothing else may use it.
import { type Finding, lineAt, lookThrough, type Node, type Rule, word } from '../house.ts';
import { roomOf, ships } from '../rooms.ts';
import { allowedClaims } from './claims-allowed.ts';

const forbidden =
  /\b(safe|safely|safer|secure|securely|secured|undetectable|untraceable|invisible|anonymous|anonymously|anonymity|erased?|erases|wiped|admissible|guarantee[ds]?|guaranteed|unbreakable|unhackable|bulletproof|military[- ]grade|tamper[- ]?proof|100 ?%|zero[- ]knowledge|fully protected|completely private)\b/gi;

const speaking = new Set(['survivor', 'workspace', 'ui', 'domain', 'law']);

/** Of wire, only the words of its issues are shown to anyone. */
const speaks = (path: string): boolean => speaking.has(roomOf(path) ?? '') || path === 'packages/wire/src/issues.ts';

/** Prose rather than a key: more than one word, or a sentence's capital. */
const isProse = (text: string): boolean => /\S\s+\S/.test(text.trim()) || /^[A-Z][a-z]/.test(text.trim());

const textOf = (node: Node, parents: readonly Node[]): string | undefined => {
  const parent = parents.at(-1)?.type ?? '';
  if (node.type === 'JSXText') return word(node, 'value') ?? word(node, 'raw');
  if (node.type === 'TemplateElement') return word({ type: '', start: 0, ...Object(node['value']) }, 'raw');
  if (node.type !== 'Literal' || /^(Import|Export|TS)/.test(parent)) return undefined;
  const text = word(node, 'value');
  const attribute = parent === 'JSXAttribute' ? parents.at(-1) : undefined;
  const isClass = attribute !== undefined && /^class/.test(String(Object(attribute['name']).name));
  return text !== undefined && isProse(text) && !isClass ? text : undefined;
};

const remedy =
  'Say what happens and what remains, not what it amounts to: "locked", "sealed to", "removed from this phone". A sentence ' +
  'that needs the word goes to tests/architecture/rules/claims-allowed.ts with its reason.';

const isAllowed = (path: string, text: string): boolean =>
  allowedClaims.some((claim) => claim.path === path && text.replace(/\s+/g, ' ').includes(claim.text));

export const noScreenOverclaims: Rule = {
  name: 'no screen says safe, secure, anonymous, undetectable, erased, admissible or guaranteed',
  check: (house) => {
    const inCode = lookThrough({
      house,
      wanted: (path) => ships(path) && speaks(path),
      visit: ({ file, node, parents, report }) => {
        const text = textOf(node, parents);
        if (text === undefined || isAllowed(file.path, text)) return;
        for (const match of text.matchAll(forbidden))
          report(`"${match[0]}" in "${text.trim().slice(0, 60)}". ${remedy}`);
      },
    });
    const inPages: Finding[] = house.files
      .filter((file) => /^apps\/[^/]+\/.*\.(html|webmanifest)$/.test(file.path))
      .flatMap((file) =>
        [...file.text.replaceAll(/<[^>]*>/g, (tag) => ' '.repeat(tag.length)).matchAll(forbidden)].map((match) => ({
          path: file.path,
          line: lineAt(file.text, match.index),
          message: `"${match[0]}". ${remedy}`,
        })),
      );
    return [...inCode, ...inPages];
  },
  breaks: {
    'in a sentence': { 'apps/survivor/src/a.tsx': 'export const A = () => <p>Your notes are safe here.</p>;' },
    'in an attribute': { 'packages/ui/src/a.tsx': 'export const A = () => <p aria-label="Secure notes" />;' },
    'in a constant': { 'apps/workspace/src/a.ts': "export const words = 'This record is admissible in court.';" },
    'in a template': {
      'packages/domain/src/a.ts': 'export const a = () => `It was erased from the server`;',
    },
    'on the page': { 'apps/survivor/index.html': '<title>Secure</title>' },
  },
  keeps: {
    'a class': { 'packages/ui/src/a.tsx': 'export const A = () => <p class="safe area" />;' },
    'a key': { 'packages/domain/src/a.ts': "export const kind = 'secure';" },
    'a plan by its name': { 'apps/survivor/src/a.tsx': 'export const A = () => <p>Your safety plan</p>;' },
  },
};

const listPath = 'tests/architecture/rules/claims-allowed.ts';

const standing = Object.fromEntries(
  [...Map.groupBy(allowedClaims, ({ path }) => path)].map(([path, claims]) => [
    path,
    claims.map(({ text }) => `// ${text}`).join('\n'),
  ]),
);

/** An entry nobody needs any more is a hole left open. */
export const allowedClaimsAreUsed: Rule = {
  name: 'every reviewed sentence still stands where it was reviewed',
  check: (house) =>
    // Only a house that holds the list is asked: the small trees of other proofs hold none of the reviewed files.
    (house.byPath.has(listPath) ? allowedClaims : [])
      .filter(({ path, text }) => !house.byPath.get(path)?.text.replace(/\s+/g, ' ').includes(text))
      .map(({ path, text }) => ({
        path: listPath,
        line: 1,
        message: `"${text}" is no longer in ${path}. Take the entry out.`,
      })),
  breaks: { 'the reviewed files are gone': { [listPath]: '// The list.' } },
  keeps: { 'the sentences stand': { [listPath]: '// The list.', ...standing } },
};
