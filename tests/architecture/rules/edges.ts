// The world is touched at the edges only: clocks, chance, the network, the environment, timers, the console, storage.
import { child, isNode, lookThrough, type Node, type Rule, word } from '../house.ts';
import { isEdge, isTest, isWorkshop, roomOf, ships } from '../rooms.ts';

const timers = new Set(['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback']);
const edgeWords = 'or do it in an edge file (*.edge.ts, edge/, main.ts) and hand the result in';

const timeRemedy = `Time is an argument: take \`now\` as a parameter, ${edgeWords}.`;
const chanceRemedy = `Chance is an argument: take the bytes or the generator as a parameter, ${edgeWords}.`;
const fetchRemedy = `The network is an argument: take a transport as a parameter, ${edgeWords}.`;
const envRemedy = `Settings are an argument: read process.env once in an edge file and pass what was parsed.`;
const timerRemedy = `A timer is an argument: take a scheduler as a parameter, ${edgeWords}.`;

const globals = new Set(['globalThis', 'window', 'self', 'global']);

/** The dotted name of an expression, with `globalThis.` and its like taken off; undefined for anything else. */
const dotted = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Identifier') return word(node, 'name');
  if (node?.type !== 'MemberExpression') return undefined;
  const object = dotted(child(node, 'object'));
  const property = child(node, 'property');
  const name = word(property, 'name') ?? word(property, 'value');
  if (object === undefined || name === undefined) return undefined;
  return globals.has(object) ? name : `${object}.${name}`;
};

/** Whether an identifier is being read as a value here, rather than named as a key, a binding or a type. */
const isRead = (node: Node, parents: readonly Node[]): boolean => {
  const parent = parents.at(-1);
  if (parent === undefined || parent.type.startsWith('TS') || parent.type.startsWith('Import')) return false;
  if (parent.type === 'Property') return child(parent, 'value') === node && !parents.at(-2)?.type.includes('Pattern');
  if (parent.type === 'MemberExpression') return child(parent, 'object') === node;
  if (parent.type === 'VariableDeclarator') return child(parent, 'init') === node;
  if (parent.type === 'AssignmentPattern') return child(parent, 'right') === node;
  const params = parent['params'];
  return (
    !(Array.isArray(params) && params.includes(node)) && child(parent, 'id') !== node && child(parent, 'key') !== node
  );
};

/** Names this file gives to something of its own; a parameter called `fetch` is an argument, which is what we want. */
const ownNames = new WeakMap<Node, Set<string>>();
const namesBoundIn = (program: Node): ReadonlySet<string> => {
  const known = ownNames.get(program);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const take = (node: unknown): void => {
    if (!isNode(node)) return;
    const name = node.type === 'Identifier' ? word(node, 'name') : undefined;
    if (name !== undefined) names.add(name);
    take(child(node, 'left'));
    take(child(node, 'argument'));
    take(node.type === 'Property' ? child(node, 'value') : undefined);
    for (const part of [node['properties'], node['elements']]) if (Array.isArray(part)) part.forEach(take);
  };
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') take(child(node, 'id'));
    if (node.type.startsWith('Import')) take(child(node, 'local'));
    if (Array.isArray(node['params'])) node['params'].forEach(take);
    for (const part of Object.values(node)) {
      if (isNode(part)) visit(part);
      else if (Array.isArray(part)) for (const item of part) if (isNode(item)) visit(item);
    }
  };
  visit(program);
  ownNames.set(program, names);
  return names;
};

const remedyFor = (name: string): string | undefined => {
  if (name === 'Date.now' || name === 'performance.now') return timeRemedy;
  if (name === 'Math.random') return chanceRemedy;
  if (name === 'fetch' || name === 'XMLHttpRequest' || name === 'navigator.sendBeacon') return fetchRemedy;
  if (name === 'process.env') return envRemedy;
  return timers.has(name) ? timerRemedy : undefined;
};

const isBareDate = (node: Node): boolean =>
  (node.type === 'NewExpression' || node.type === 'CallExpression') &&
  dotted(child(node, 'callee')) === 'Date' &&
  Array.isArray(node['arguments']) &&
  node['arguments'].length === 0;

export const worldOnlyAtTheEdges: Rule = {
  name: 'clocks, chance, network, environment and timers are touched at the edges only',
  check: (house) =>
    lookThrough({
      house,
      wanted: (path) => ships(path) && !isEdge(path),
      visit: ({ file, node, parents, report }) => {
        if (isBareDate(node)) return report(`Date without an argument is a clock. ${timeRemedy}`);
        const source = node.type === 'ImportDeclaration' ? word(child(node, 'source'), 'value') : undefined;
        if (source !== undefined && /^(node:)?timers(\/|$)/.test(source)) return report(`"${source}". ${timerRemedy}`);
        const name = dotted(node);
        const remedy = name === undefined ? undefined : remedyFor(name);
        if (name === undefined || remedy === undefined) return;
        if (node.type === 'Identifier') {
          const bound = file.code !== undefined && namesBoundIn(file.code.program).has(name);
          if (bound || !isRead(node, parents)) return;
        }
        report(`${name}. ${remedy}`);
      },
    }),
  breaks: {
    'a clock': { 'packages/domain/src/a.ts': 'export const a = () => Date.now();' },
    'a clock by new Date': { 'packages/vault/src/a.ts': 'export const a = () => new Date();' },
    'a clock by the global': { 'packages/vault/src/a.ts': 'export const a = () => globalThis.Date.now();' },
    'a stop-watch': { 'packages/vault/src/a.ts': 'export const a = () => performance.now();' },
    chance: { 'packages/ui/src/a.ts': 'export const a = () => Math.random();' },
    'a function of chance handed on': { 'packages/ui/src/a.ts': 'export const a = [1].map(Math.random);' },
    'the network': { 'packages/ui/src/a.ts': "export const a = () => fetch('/x');" },
    'the network as a default': { 'packages/wire/src/a.ts': 'export const a = (send = fetch) => send;' },
    'the environment': { 'apps/server/src/a.ts': "export const a = process.env['PORT'];" },
    'a timer': { 'apps/survivor/src/a.ts': 'export const a = (f: () => void) => setTimeout(f, 1);' },
    'a timer by import': {
      'apps/server/src/a.ts': "import { setTimeout as wait } from 'node:timers/promises'; export { wait };",
    },
  },
  keeps: {
    'an edge file': { 'apps/server/src/clock.edge.ts': 'export const now = () => Date.now();' },
    'an edge folder': { 'apps/workspace/src/edge/clock.ts': 'export const now = () => new Date();' },
    'a program': { 'apps/survivor/src/main.tsx': 'export const now = () => Date.now();' },
    'a date from an argument': { 'packages/domain/src/a.ts': 'export const a = (at: number) => new Date(at);' },
    'an argument called fetch': {
      'packages/wire/src/a.ts': "export const a = (fetch: (x: string) => string) => fetch('/x');",
    },
    'a key called fetch': { 'packages/wire/src/a.ts': 'export type A = { fetch: 1 }; export const a = { fetch: 1 };' },
  },
};

export const noBrowserStorage: Rule = {
  name: 'localStorage and sessionStorage are used nowhere',
  check: (house) =>
    lookThrough({
      house,
      wanted: (path) => roomOf(path) !== undefined && !isTest(path),
      visit: ({ node, report }) => {
        const name = node.type === 'Identifier' ? word(node, 'name') : word(node, 'value');
        if (name !== 'localStorage' && name !== 'sessionStorage') return;
        report(
          `${name} outlives the lock and is read by anyone with the phone. Keep it in memory, or in the sealed log.`,
        );
      },
    }),
  breaks: {
    kept: { 'apps/survivor/src/edge/a.ts': "localStorage.setItem('a', 'b');" },
    'kept for a session': { 'apps/workspace/src/a.ts': "window.sessionStorage.getItem('a');" },
    'hidden in a key': {
      'packages/ui/src/a.ts': "export const a = (w: Record<string, unknown>) => w['localStorage'];",
    },
  },
  keeps: { 'the word in a comment': { 'packages/ui/src/a.ts': '// Never localStorage.\nexport const a = 1;' } },
};

export const consoleOnlyInTheLog: Rule = {
  name: 'console is used only by the log and by tools',
  check: (house) =>
    lookThrough({
      house,
      wanted: (path) =>
        roomOf(path) !== undefined &&
        !isTest(path) &&
        !isWorkshop(path) &&
        path !== 'apps/server/src/log.ts' &&
        !path.startsWith('apps/cli/'),
      visit: ({ node, parents, report }) => {
        if (node.type !== 'Identifier' || word(node, 'name') !== 'console' || !isRead(node, parents)) return;
        report('console. Log an event code through the log of the server; the survivor app keeps no log at all.');
      },
    }),
  breaks: {
    'in the app': { 'apps/survivor/src/a.ts': "console.log('opened');" },
    'in an edge': { 'apps/server/src/a.edge.ts': "console.error('x');" },
    'handed on': { 'packages/vault/src/a.ts': 'export const log = console;' },
  },
  keeps: {
    'the log': { 'apps/server/src/log.ts': "console.log('x');" },
    'a tool': { 'apps/cli/src/main.ts': "console.log('x');" },
  },
};
