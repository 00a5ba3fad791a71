// The workspace speaks two languages: a text on one of its screens stands in a words file beside its other half, never in the markup.
import { child, isNode, lookThrough, type Node, type Rule, word } from '../house.ts';
import { isTest, ships } from '../rooms.ts';

/** Names and keys, which are the same in every language. */
const same = new Set([
  'Holdfast',
  'Ctrl K',
  'Esc',
  'Tab',
  'PDF',
  'JSON',
  'NIEM 6.0 XML',
  'English',
  'Español',
  'holdfast verify-audit FILE --agency-key KEY',
  // Whose words of a duty a list shows: a code, not a word.
  'officer',
  'protectedParty',
]);

/** Attributes whose text is read or heard. */
const shown = new Set([
  'alt',
  'aria-label',
  'caption',
  'error',
  'hint',
  'label',
  'legend',
  'listLabel',
  'many',
  'one',
  'optional',
  'owedLabel',
  'placeholder',
  'tab',
  'title',
  'unchosen',
  'words',
]);

/** Properties by which a part is handed the text it shows. */
const handedOn = new Set(['act', 'ask', 'hint', 'label', 'meaning', 'more', 'title', 'why', 'words']);

/** Functions that take a text to be shown or spoken. */
const speaking = new Set(['count', 'countOf', 'say', 'setSaid', 'setTold']);

const isScreen = (path: string): boolean =>
  path.startsWith('apps/workspace/src/') && ships(path) && !isTest(path) && !/words\.ts$/.test(path);

const textIn = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Literal' || node?.type === 'JSXText') return word(node, 'value');
  if (node?.type === 'JSXExpressionContainer') return textIn(child(node, 'expression'));
  if (node?.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  return node['quasis']
    .flatMap((quasi) => (isNode(quasi) ? [String(Object(quasi['value']).cooked ?? '')] : []))
    .join(' ');
};

/** Letters that make a word: a sign, a number and a code of one letter are none. */
const saysSomething = (text: string | undefined): boolean =>
  text !== undefined && /\p{L}{2}/u.test(text) && !same.has(text.trim());

const remedy =
  'Put both languages into a words file of its folder, and read it from there: see apps/workspace/src/language.ts.';

/** Every branch of an expression that ends in a text: `busy ? 'Reading…' : ''`. */
const branchesOf = (node: Node | undefined): readonly Node[] => {
  if (node?.type === 'JSXExpressionContainer') return branchesOf(child(node, 'expression'));
  if (node?.type === 'ConditionalExpression') {
    return [...branchesOf(child(node, 'consequent')), ...branchesOf(child(node, 'alternate'))];
  }
  if (node?.type === 'LogicalExpression') return branchesOf(child(node, 'right'));
  return node === undefined ? [] : [node];
};

export const screensSpeakBothLanguages: Rule = {
  name: 'what a screen of the workspace says stands in a words file, in both languages',
  check: (house) =>
    lookThrough({
      house,
      wanted: isScreen,
      visit: ({ node, parents, report }) => {
        const found = (told: Node | undefined): void => {
          const text = textIn(told);
          if (saysSomething(text)) report(`"${text?.trim().slice(0, 40)}" is said in one language. ${remedy}`, told);
        };
        if (node.type === 'JSXText') found(node);
        if (node.type === 'JSXAttribute' && shown.has(word(child(node, 'name'), 'name') ?? '')) {
          branchesOf(child(node, 'value')).forEach(found);
        }
        if (node.type === 'JSXExpressionContainer' && parents.at(-1)?.type !== 'JSXAttribute') {
          branchesOf(child(node, 'expression')).forEach(found);
        }
        if (node.type === 'Property' && handedOn.has(word(child(node, 'key'), 'name') ?? '')) {
          // A pair of both languages has its own words beside it.
          branchesOf(child(node, 'value')).forEach(found);
        }
        if (node.type === 'CallExpression' && speaking.has(word(child(node, 'callee'), 'name') ?? '')) {
          const given = Array.isArray(node['arguments']) ? node['arguments'] : [];
          given.filter(isNode).flatMap(branchesOf).forEach(found);
        }
      },
    }),
  breaks: {
    'words between tags': { 'apps/workspace/src/a.tsx': 'export const A = () => <p>Nothing here</p>;' },
    'a label': { 'apps/workspace/src/a.tsx': 'export const A = () => <Field label="Name" />;' },
    'a label that depends': {
      'apps/workspace/src/a.tsx': "export const A = (p: { b: boolean }) => <B title={p.b ? 'Open' : 'Closed'} />;",
    },
    'a branch between tags': {
      'apps/workspace/src/a.tsx': "export const A = (p: { b: boolean }) => <p>{p.b ? 'Reading…' : ''}</p>;",
    },
    'a title handed on': { 'apps/workspace/src/a.tsx': "export const a = [{ title: 'Signed in' }];" },
    'a sentence around a number': {
      'apps/workspace/src/a.ts': ['export const a = (n: number) => say(`', '{n} found`);'].join('$'),
    },
    'what is counted': { 'apps/workspace/src/a.ts': "export const a = (n: number) => count(n, 'call');" },
  },
  keeps: {
    'a words file': { 'apps/workspace/src/a-words.ts': "export const a = { title: said('Name', 'Nombre') };" },
    'words from it': { 'apps/workspace/src/a.tsx': 'export const A = () => <p title={aWords.b}>{aWords.b}</p>;' },
    'both languages in one place': {
      'apps/workspace/src/a.ts': "export const a = [{ title: said('Name', 'Nombre') }];",
    },
    'a name, a key and a code': {
      'apps/workspace/src/a.tsx': 'export const A = () => <b title="Ctrl K">Holdfast <i>—</i></b>;',
    },
    'what nobody reads': { 'apps/workspace/src/a.tsx': 'export const A = () => <p class="quiet small" id="here" />;' },
    'another room': { 'packages/ui/src/a.tsx': 'export const A = () => <p>if known</p>;' },
  },
};
