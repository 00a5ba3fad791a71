// The house as the rules see it: every file's text, and for code its syntax tree. It reads and parses only; it runs
// nothing of ours, so a rule cannot be fooled by what a module does when loaded.
import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A node of the syntax tree: a name, a place, and children under other names. */
export type Node = { readonly type: string; readonly start: number; readonly [part: string]: unknown };

export type Code = {
  readonly program: Node;
  /** Where the first statement starts; before it there is only comment. */
  readonly firstStatementAt: number;
  readonly comments: readonly { readonly start: number; readonly value: string }[];
};

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  /** Absent for anything that is not TypeScript. */
  readonly code: Code | undefined;
};

export type House = {
  readonly files: readonly SourceFile[];
  readonly byPath: ReadonlyMap<string, SourceFile>;
};

/** What a rule found: where, and what to do instead. */
export type Finding = { readonly path: string; readonly line: number; readonly message: string };

export type Tree = Readonly<Record<string, string>>;

export type Rule = {
  /** A sentence that is true while the rule holds. */
  readonly name: string;
  readonly check: (house: House) => readonly Finding[];
  /** Small trees that each break the rule, by what is wrong with them: they prove that the rule can fail. */
  readonly breaks: Readonly<Record<string, Tree>>;
  /** Small trees that look alike and are right. */
  readonly keeps: Readonly<Record<string, Tree>>;
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number';

const parse = (path: string, text: string): Code => {
  const parsed = parseSync(path, text, { sourceType: 'module' });
  const program: unknown = parsed.program;
  if (parsed.errors.length > 0 || !isNode(program)) {
    throw new Error(`${path} does not parse: ${parsed.errors[0]?.message ?? 'no program'}`);
  }
  const first = Array.isArray(program['body']) ? program['body'].find(isNode) : undefined;
  return { program, firstStatementAt: first?.start ?? text.length, comments: parsed.comments };
};

const isCode = (path: string): boolean => /\.tsx?$/.test(path);

/** A house made of a small tree, for proving rules. */
export const houseFrom = (tree: Tree): House => {
  const files = Object.entries(tree).map(([path, text]) => ({
    path,
    text,
    code: isCode(path) ? parse(path, text) : undefined,
  }));
  return { files, byPath: new Map(files.map((file) => [file.path, file])) };
};

const notOurs = new Set(['node_modules', 'dist', '.git', '.holdfast', 'coverage', 'artifacts', 'package-lock.json']);
const readable = new Set(['.ts', '.tsx', '.css', '.html', '.json', '.md', '.sql', '.webmanifest', '.svg']);

/** The checkout as it lies on disk, whether or not it is committed. */
export const readHouse = (): House => {
  const paths = globSync('{apps,packages,tests,scripts,bench,docs}/**/*', {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => notOurs.has(entry.name),
  })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  const onTop = globSync('*.{md,json,ts}', { cwd: root }).filter((name) => !notOurs.has(name));
  const wanted = [...paths, ...onTop].filter((path) => readable.has(extname(path))).sort();
  return houseFrom(Object.fromEntries(wanted.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
};

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Walks the tree depth first. `visit` gets each node and the chain of its parents, nearest last. */
export const walk = (top: Node, visit: (node: Node, parents: readonly Node[]) => void): void => {
  const parents: Node[] = [];
  const go = (node: Node): void => {
    visit(node, parents);
    parents.push(node);
    for (const part of Object.values(node)) {
      if (isNode(part)) go(part);
      else if (Array.isArray(part)) for (const item of part) if (isNode(item)) go(item);
    }
    parents.pop();
  };
  go(top);
};

/** Applies a visitor to every code file that `wanted` picks, and gathers what it reports. */
export const lookThrough = ({
  house,
  wanted,
  visit,
}: {
  house: House;
  wanted: (path: string) => boolean;
  visit: (found: {
    file: SourceFile;
    node: Node;
    parents: readonly Node[];
    report: (message: string, at?: Node) => void;
  }) => void;
}): Finding[] => {
  const findings: Finding[] = [];
  for (const file of house.files) {
    if (file.code === undefined || !wanted(file.path)) continue;
    walk(file.code.program, (node, parents) => {
      const report = (message: string, at: Node = node): void => {
        findings.push({ path: file.path, line: lineAt(file.text, at.start), message });
      };
      visit({ file, node, parents, report });
    });
  }
  return findings;
};

/** The node under `part`, when there is one. */
export const child = (node: Node | undefined, part: string): Node | undefined => {
  const value = node?.[part];
  return isNode(value) ? value : undefined;
};

/** The string under `part`, when there is one. */
export const word = (node: Node | undefined, part: string): string | undefined => {
  const value = node?.[part];
  return typeof value === 'string' ? value : undefined;
};
