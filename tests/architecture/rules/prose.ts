// Documents that can be wrong in a checkable way: links, named tests, paths of somebody's machine, dependencies.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Finding, type House, lineAt, type Rule, root, type SourceFile } from '../house.ts';

const isProse = (file: SourceFile): boolean => file.path.endsWith('.md');

const findAll = (options: {
  house: House;
  pattern: RegExp;
  wanted?: (file: SourceFile) => boolean;
  fault: (match: RegExpExecArray, file: SourceFile) => string | undefined;
}): Finding[] =>
  options.house.files.filter(options.wanted ?? isProse).flatMap((file) =>
    [...file.text.matchAll(options.pattern)].flatMap((match) => {
      const message = options.fault(match, file);
      return message === undefined ? [] : [{ path: file.path, line: lineAt(file.text, match.index), message }];
    }),
  );

const exists = (house: House, path: string): boolean =>
  house.byPath.has(path) ||
  house.files.some((file) => file.path.startsWith(`${path.replace(/\/$/, '')}/`)) ||
  (house.byPath.has('tests/architecture.test.ts') && existsSync(join(root, path)));

/** The anchor a heading gets: lower case, spaces to dashes, punctuation gone. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')));

export const linksLeadSomewhere: Rule = {
  name: 'every link in a document leads to a file and heading that exist',
  check: (house) =>
    findAll({
      house,
      pattern: /\]\(([^)\s]+)\)/g,
      fault: ([, target = ''], file) => {
        if (/^(https?|mailto):/.test(target)) return undefined;
        const [path = '', anchor] = target.split('#');
        const full = path === '' ? file.path : posix.join(posix.dirname(file.path), decodeURIComponent(path));
        if (!exists(house, full)) return `The link ${target} leads nowhere. Name a file that exists.`;
        const text = house.byPath.get(full)?.text;
        if (anchor === undefined || text === undefined || !full.endsWith('.md') || anchorsIn(text).has(anchor))
          return undefined;
        return `The link ${target} names a heading that is not in ${full}.`;
      },
    }),
  breaks: {
    'a file that is not there': { 'docs/a.md': '[keys](./keys.md)' },
    'a heading that is not there': { 'docs/a.md': '[keys](./keys.md#born)', 'docs/keys.md': '# Keys\n' },
  },
  keeps: {
    'a file and a heading': { 'docs/a.md': '[keys](./keys.md#where-born)', 'docs/keys.md': '# Where born?\n' },
    'the web': { 'docs/a.md': '[law](https://example.org/law)' },
  },
};

export const threatsNameRealTests: Rule = {
  name: 'every test that the threat model names exists',
  check: (house) =>
    findAll({
      house,
      wanted: ({ path }) => path === 'docs/threat-model.md',
      pattern: /`([^`\s]+?\.(?:test|contract)\.tsx?)(?:\s*›\s*([^`]+))?`/g,
      fault: ([, path = '', title]) => {
        const file = house.byPath.get(path);
        if (file === undefined) return `${path} does not exist. A security sentence names its test by its whole path.`;
        if (title === undefined || file.text.includes(title.trim())) return undefined;
        return `${path} has no test called "${title.trim()}".`;
      },
    }),
  breaks: {
    'a test that is not there': { 'docs/threat-model.md': 'Held by `tests/faults/gone.test.ts`.' },
    'a title that is not there': {
      'docs/threat-model.md': 'Held by `tests/faults/kill.test.ts › recovers`.',
      'tests/faults/kill.test.ts': "test('loses', () => {});",
    },
  },
  keeps: {
    'a real test': {
      'docs/threat-model.md': 'Held by `tests/faults/kill.test.ts › recovers`.',
      'tests/faults/kill.test.ts': "test('recovers', () => {});",
    },
  },
};

const machinePaths = /(?<![\w./-])\/(?:work|root|home\/\w+|Users\/\w+|tmp\/\w[\w.-]*)(?=\/|\b)/g;

export const noMachinePaths: Rule = {
  name: 'no document or code names a path of one machine',
  check: (house) =>
    findAll({
      house,
      wanted: ({ path }) => !path.startsWith('tests/architecture/'),
      pattern: machinePaths,
      fault: ([found]) => `${found} is a path of one machine. Write it relative to the checkout, or as a setting.`,
    }),
  breaks: {
    'a checkout': { 'docs/a.md': `Run it in ${'/'}work/main.` },
    'a home': { 'packages/store/src/a.ts': `export const a = '${'/'}home/someone/data';` },
  },
  keeps: { 'a path of ours': { 'docs/a.md': 'See packages/work/home and https://example.org/work/' } },
};

const dependenciesOf = (file: SourceFile): readonly string[] => {
  const { dependencies, devDependencies, optionalDependencies } = Object(JSON.parse(file.text));
  return [dependencies, devDependencies, optionalDependencies]
    .flatMap((list) => Object.keys(Object(list)))
    .filter((name) => !name.startsWith('@holdfast/'));
};

export const dependenciesHaveReasons: Rule = {
  name: 'every dependency has its reason in docs/dependencies.md',
  check: (house) => {
    const reasons = house.byPath.get('docs/dependencies.md')?.text ?? '';
    return house.files
      .filter(({ path }) => /(^|\/)package\.json$/.test(path))
      .flatMap((file) =>
        dependenciesOf(file)
          .filter((name) => !reasons.includes(`| \`${name}\``))
          .map((name) => ({
            path: file.path,
            line: 1,
            message: `${name} has no row in docs/dependencies.md: what it does, why not thirty lines of ours, who stands behind it.`,
          })),
      );
  },
  breaks: { 'no reason': { 'package.json': '{"devDependencies":{"left-pad":"1.0.0"}}', 'docs/dependencies.md': '' } },
  keeps: {
    'a reason': {
      'package.json': '{"dependencies":{"zod":"4.0.0"}}',
      'docs/dependencies.md': '| `zod` | wire | parses |',
    },
  },
};
