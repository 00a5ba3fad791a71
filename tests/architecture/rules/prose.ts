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

const threatModel = 'docs/threat-model.md';

const namedTest = /`([^`\s]+?\.(?:test|contract)\.tsx?)(?:\s*›\s*([^`]+))?`/g;

/** Whether a text in the code begins with this title, what a table puts before it aside. Words in the middle of another text, or in a comment, are no title. */
const hasTitle = ({ text }: SourceFile, title: string): boolean => {
  for (let at = text.indexOf(title); at !== -1; at = text.indexOf(title, at + 1)) {
    if (/['"`](?:%\w|\$[\w.]+|\$\{[^}]*\}|[\s,])*$/.test(text.slice(Math.max(0, at - 120), at))) return true;
  }
  return false;
};

export const documentsNameRealTests: Rule = {
  name: 'every test that a document names exists',
  check: (house) => [
    ...findAll({
      house,
      pattern: namedTest,
      fault: ([, path = '', title], { path: document }) => {
        // The page of a room may name its own tests for short; the threat model may not.
        const near = document === threatModel ? undefined : house.files.find((file) => file.path.endsWith(`/${path}`));
        const file = house.byPath.get(path) ?? near;
        if (file === undefined)
          return `${path} does not exist. A sentence about protection names its test by its whole path.`;
        if (title === undefined || hasTitle(file, title.trim())) return undefined;
        return `${path} has no test called "${title.trim()}".`;
      },
    }),
    ...findAll({
      house,
      pattern: /`[^`\n]*…\s*›[^`\n]*`/g,
      fault: ([found]) => `${found} leaves out where the test is. Name it by its whole path.`,
    }),
  ],
  breaks: {
    'a test that is not there': { 'docs/threat-model.md': 'Held by `tests/faults/gone.test.ts`.' },
    'a title that is not there': {
      'docs/storage.md': 'Held by `tests/faults/kill.test.ts › recovers`.',
      'tests/faults/kill.test.ts': "test('loses', () => {});",
    },
    'a title that is only spoken of': {
      'docs/threat-model.md': 'Held by `tests/faults/kill.test.ts › recovers`.',
      'tests/faults/kill.test.ts': "// It recovers.\ntest('loses what it never recovers', () => {});",
    },
    'a path that is left out': { 'docs/threat-model.md': 'Held by `… › recovers`.' },
  },
  keeps: {
    'a test of the room itself, for short': {
      'packages/evidence/README.md': 'Held by `packets.test.ts › shows`.',
      'packages/evidence/src/packets/packets.test.ts': "test('shows', () => {});",
    },
    'a real test': {
      'docs/threat-model.md': 'Held by `tests/faults/kill.test.ts › recovers`.',
      'tests/faults/kill.test.ts': "test('recovers', () => {});",
    },
  },
};

/** The pieces of the threat model that begin with `opening`, each to the next heading. */
const sectionsOf = (text: string, opening: RegExp): readonly { readonly at: number; readonly text: string }[] =>
  [...text.matchAll(opening)].map(({ index }) => {
    const rest = text.slice(index).indexOf('\n');
    const next = text.slice(index + rest).search(/^#{2,3} /m);
    return { at: index, text: next === -1 ? text.slice(index) : text.slice(index, index + rest + next) };
  });

export const everyActorAndRequirementIsAnswered: Rule = {
  name: 'for every actor the threat model says what is promised, what is not and the test; for every requirement the test, or that it is not met',
  check: (house) => {
    const file = house.byPath.get(threatModel);
    if (file === undefined) return [];
    const actors = sectionsOf(file.text, /^### T\d+ /gm).flatMap(({ at, text }) => {
      const name = text.slice(4, text.indexOf('\n'));
      const lacks = [
        ...(/^\*\*Promised:\*\* \S/m.test(text) ? [] : ['what is promised']),
        ...(/^\*\*Not promised:\*\* \S/m.test(text) ? [] : ['what is not promised']),
        ...(text.match(namedTest) === null ? ['a test'] : []),
      ];
      return lacks.map((lack) => ({ path: file.path, line: lineAt(file.text, at), message: `${name} lacks ${lack}.` }));
    });
    const requirements = [...file.text.matchAll(/^\| (R\d\d[^|]*) \|[^|]*\|(.*)\|$/gm)];
    const untested = requirements
      .filter(([, , state = '']) => !/^ not yet\b/.test(state) && state.match(namedTest) === null)
      .map(({ 1: number = '', index }) => ({
        path: file.path,
        line: lineAt(file.text, index),
        message: `${number} names no test. Name the one that holds it, or say "not yet".`,
      }));
    return [...actors, ...untested];
  },
  breaks: {
    'an actor without what is not promised': {
      [threatModel]: '### T1 Someone\n\n**Promised:** much: `tests/a.test.ts`.\n',
      'tests/a.test.ts': '',
    },
    'an actor whose promise names no test': {
      [threatModel]: '### T1 Someone\n\n**Promised:** much.\n**Not promised:** more.\n\n### T2',
    },
    'a requirement held by nothing': { [threatModel]: '| R01 | a calculator | held |\n' },
  },
  keeps: {
    'an actor and two requirements': {
      [threatModel]: [
        '### T1 Someone',
        '',
        '**Promised:** much: `tests/a.test.ts`.',
        '**Not promised:** more.',
        '',
        '## The requirements',
        '',
        '| R01 | a calculator | held: `tests/a.test.ts` |',
        '| R02, R03 | another | not yet |',
      ].join('\n'),
      'tests/a.test.ts': '',
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
