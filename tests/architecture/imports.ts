// Who imports whom, types included. It refuses to guess: a specifier that leads nowhere is a finding of its own.
import { posix } from 'node:path';
import { child, type House, isNode, lineAt, type Node, type SourceFile, walk, word } from './house.ts';
import { folderOf, roomNames } from './rooms.ts';

export type Import = {
  readonly from: SourceFile;
  readonly line: number;
  readonly specifier: string;
  /** The house path it leads to; undefined for packages from elsewhere. */
  readonly to: string | undefined;
  /** `crypto/open` for `@holdfast/crypto/open`; undefined for everything else. */
  readonly door: string | undefined;
};

const sourceTypes = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const specifierIn = (node: Node): string | undefined => {
  if (!sourceTypes.has(node.type)) return undefined;
  const source = child(node, 'source') ?? child(node, 'argument');
  return word(source, 'value') ?? word(child(source, 'literal'), 'value');
};

/** `new Worker(new URL('./x.ts', import.meta.url))` is an import too: the bundler follows it. */
const workerIn = (node: Node): string | undefined => {
  if (node.type !== 'NewExpression' || word(child(node, 'callee'), 'name') !== 'URL') return undefined;
  const [first, second] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  if (!isNode(second) || child(second, 'meta') !== undefined) return undefined;
  return isNode(first) && /^\.{1,2}\//.test(word(first, 'value') ?? '') ? word(first, 'value') : undefined;
};

const exportsOf = (house: House, room: string): Readonly<Record<string, string>> => {
  const file = house.byPath.get(`${folderOf(room)}/package.json`);
  const parsed: unknown = file === undefined ? {} : JSON.parse(file.text);
  if (typeof parsed !== 'object' || parsed === null || !('exports' in parsed)) return {};
  const { exports } = parsed;
  if (typeof exports !== 'object' || exports === null) return {};
  return Object.fromEntries(
    Object.entries(exports).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

const resolve = (options: { house: House; from: string; specifier: string }): Pick<Import, 'to' | 'door'> => {
  const { house, from, specifier } = options;
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return { to: posix.join(posix.dirname(from), plain), door: undefined };
  const ours = /^@holdfast\/([^/]+)(?:\/(.+))?$/.exec(plain);
  if (ours?.[1] === undefined) return { to: undefined, door: undefined };
  const [, room, inner] = ours;
  const door = inner === undefined ? room : `${room}/${inner}`;
  const target = exportsOf(house, room)[inner === undefined ? '.' : `./${inner}`];
  return { to: target === undefined ? `no such door: ${door}` : posix.join(folderOf(room), target), door };
};

/** Every import of one file, in order. */
export const importsOf = (house: House, file: SourceFile): Import[] => {
  const found: Import[] = [];
  if (file.code === undefined) return found;
  walk(file.code.program, (node) => {
    const specifier = specifierIn(node) ?? workerIn(node);
    if (specifier === undefined) return;
    const line = lineAt(file.text, node.start);
    found.push({ from: file, line, specifier, ...resolve({ house, from: file.path, specifier }) });
  });
  return found;
};

/** The package a specifier from elsewhere names: `@noble/hashes/sha2.js` is `@noble/hashes`, `pg/lib` is `pg`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * Every path reachable from `start`, each with the way that leads there. Types count: what a type names, a reader of the
 * type has to know.
 */
export const reachableFrom = (house: House, start: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> => {
  const ways = new Map<string, readonly string[]>(start.map((file) => [file.path, [file.path]]));
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const way = ways.get(file.path) ?? [file.path];
    for (const { to } of importsOf(house, file)) {
      if (to === undefined || ways.has(to)) continue;
      ways.set(to, [...way, to]);
      const next = house.byPath.get(to);
      if (next !== undefined) waiting.push(next);
    }
  }
  return ways;
};

/** What the linter has to forbid in each room, in the shape of its configuration. */
export const lintRestrictions = (
  mayImport: Readonly<Record<string, readonly string[]>>,
): readonly { room: string; forbidden: readonly string[] }[] =>
  roomNames.map((room) => ({
    room,
    forbidden: roomNames
      .filter((other) => other !== room && !(mayImport[room] ?? []).some((door) => door.split('/')[0] === other))
      .map((other) => `@holdfast/${other}`),
  }));
