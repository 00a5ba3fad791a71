// What a screen may be made of: fields that remember nothing, no markup from strings, no style the content policy refuses.
import { child, isNode, lineAt, lookThrough, type Node, type Rule, word } from '../house.ts';
import { isTest, roomOf, ships } from '../rooms.ts';

const screens = new Set(['survivor', 'workspace', 'ui']);
const isScreen = (path: string): boolean => ships(path) && screens.has(roomOf(path) ?? '');

const tagOf = (node: Node): string | undefined =>
  node.type === 'JSXOpeningElement' ? word(child(node, 'name'), 'name') : undefined;

/** The tag in `document.createElement('input')`. */
const madeTag = (node: Node): string | undefined => {
  if (node.type !== 'CallExpression' || word(child(child(node, 'callee'), 'property'), 'name') !== 'createElement') {
    return undefined;
  }
  const [first] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  return isNode(first) ? word(first, 'value') : undefined;
};

/** The one file field: it takes no text, leaves none behind, and cannot come from ui, which the page before unlocking may not reach. */
const filePicker = 'apps/survivor/src/shell/picking.ts';

export const onlyFieldTakesText: Rule = {
  name: 'text is typed only into the Field of ui',
  check: (house) =>
    lookThrough({
      house,
      wanted: (path) =>
        ships(path) && path !== filePicker && (roomOf(path) === 'survivor' || roomOf(path) === 'workspace'),
      visit: ({ node, report }) => {
        const tag = tagOf(node) ?? madeTag(node);
        if (tag !== 'input' && tag !== 'textarea') return;
        report(
          `<${tag}> leaves what was typed in the browser's profile. Use Field (or another control) of @holdfast/ui, which ` +
            `asks the browser to remember, correct and complete nothing.`,
        );
      },
    }),
  breaks: {
    'an input': { 'apps/survivor/src/a.tsx': 'export const A = () => <input />;' },
    'a text area': { 'apps/workspace/src/a.tsx': 'export const A = () => <p><textarea rows={3} /></p>;' },
    'an input made by hand': {
      'apps/survivor/src/a.ts': "export const a = (d: Document) => d.createElement('input');",
    },
  },
  keeps: {
    'the Field': {
      'apps/survivor/src/a.tsx': "import { Field } from '@holdfast/ui'; export const A = () => <Field />;",
    },
    'the chooser of files': {
      'apps/survivor/src/shell/picking.ts': "export const a = (d: Document) => d.createElement('input');",
    },
    'ui, where the Field is': { 'packages/ui/src/controls/field.tsx': 'export const Field = () => <input />;' },
  },
};

const markup = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
]);

export const noMarkupFromStrings: Rule = {
  name: 'no markup is made from strings',
  check: (house) =>
    lookThrough({
      house,
      wanted: isScreen,
      visit: ({ node, report }) => {
        const property = node.type === 'MemberExpression' ? child(node, 'property') : undefined;
        const attribute = node.type === 'JSXAttribute' ? child(node, 'name') : undefined;
        const name = word(property, 'name') ?? word(property, 'value') ?? word(attribute, 'name');
        if (name === undefined || !markup.has(name)) return;
        report(`${name} turns text into markup. Render elements, or set textContent.`);
      },
    }),
  breaks: {
    set: { 'packages/ui/src/a.ts': "export const a = (e: Element) => { e.innerHTML = '<b>'; };" },
    'as an attribute': { 'apps/survivor/src/a.tsx': 'export const A = (p: { t: string }) => <p innerHTML={p.t} />;' },
    inserted: { 'apps/workspace/src/a.ts': "export const a = (e: Element) => e.insertAdjacentHTML('beforeend', '');" },
  },
  keeps: { text: { 'packages/ui/src/a.ts': "export const a = (e: Element) => { e.textContent = '<b>'; };" } },
};

const isConstant = (value: Node | undefined): boolean => {
  if (value === undefined || value.type === 'Literal') return true;
  const inner = value.type === 'JSXExpressionContainer' ? child(value, 'expression') : value;
  if (inner?.type === 'Literal' || inner?.type === 'TemplateLiteral')
    return !Array.isArray(inner['expressions']) || inner['expressions'].length === 0;
  if (inner?.type !== 'ObjectExpression' || !Array.isArray(inner['properties'])) return false;
  return inner['properties'].some((property) => isNode(property) && child(property, 'value')?.type === 'Literal');
};

const styleRemedy =
  'A constant style is compiled into a style attribute, which the content policy refuses. Use a class.';

export const noConstantStyle: Rule = {
  name: 'no constant style attribute, no inline script',
  check: (house) => [
    ...lookThrough({
      house,
      wanted: isScreen,
      visit: ({ node, report }) => {
        if (node.type !== 'JSXAttribute' || word(child(node, 'name'), 'name') !== 'style') return;
        if (isConstant(child(node, 'value'))) report(styleRemedy);
      },
    }),
    ...house.files
      .filter((file) => file.path.endsWith('.html') && roomOf(file.path) !== undefined && !isTest(file.path))
      .flatMap((file) =>
        [...file.text.matchAll(/<[^>]*\sstyle\s*=|<style\b|<script(?![^>]*\ssrc=)[^>]*>|<[^>]*\son[a-z]+\s*=/gi)].map(
          (match) => ({
            path: file.path,
            line: lineAt(file.text, match.index),
            message: `"${match[0].slice(0, 40)}": the content policy refuses what is inline. Use a class and a file.`,
          }),
        ),
      ),
  ],
  breaks: {
    'a string': { 'packages/ui/src/a.tsx': 'export const A = () => <p style="color: red" />;' },
    'an object of constants': { 'packages/ui/src/a.tsx': "export const A = () => <p style={{ color: 'red' }} />;" },
    'an inline script': { 'apps/survivor/index.html': '<script>1</script>' },
    'an inline handler': { 'apps/survivor/index.html': '<button onclick="x()">' },
    'an inline style': { 'apps/workspace/index.html': '<p style="color:red">' },
  },
  keeps: {
    'a style that changes': {
      'packages/ui/src/a.tsx': 'export const A = (p: { w: string }) => <p style={{ width: p.w }} />;',
    },
    'a script file': { 'apps/survivor/index.html': '<script type="module" src="/main.ts"></script>' },
  },
};
