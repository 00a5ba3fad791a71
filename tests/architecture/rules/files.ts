// The shape of files and rooms: small, opened by what they are for, named by the field.
import type { Finding, House, Rule, SourceFile } from '../house.ts';
import { folderOf, isTest, roomNames, roomOf, ships } from '../rooms.ts';

const longest = 300;

const isExcused = (path: string): boolean =>
  isTest(path) || path.startsWith('packages/law/') || path.endsWith('icon-paths.ts');

export const filesAreSmall: Rule = {
  name: `no file is longer than ${longest} lines (tests and law tables excepted)`,
  check: (house) =>
    house.files
      .filter(({ path }) => /\.(tsx?|css)$/.test(path) && roomOf(path) !== undefined && !isExcused(path))
      .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ path, lines }) => ({
        path,
        line: longest,
        message: `${lines} lines. Look for the second idea in it and give that a file of its own.`,
      })),
  breaks: { 'a long file': { 'packages/domain/src/a.ts': `${'// a\n'.repeat(301)}` } },
  keeps: {
    'a full file': { 'packages/domain/src/a.ts': '// a\n'.repeat(300) },
    'a law table': { 'packages/law/src/a.ts': '// a\n'.repeat(400) },
    'a test': { 'packages/domain/src/a.test.ts': '// a\n'.repeat(400) },
  },
};

export const filesSayWhatTheyAreFor: Rule = {
  name: 'every file of code opens with what it is for',
  check: (house) =>
    house.files
      .filter(({ path, code }) => ships(path) && code !== undefined && !path.endsWith('.d.ts'))
      .filter(({ code }) => {
        const first = code?.comments[0];
        return first === undefined || first.start > (code?.firstStatementAt ?? 0) || first.value.trim().length < 20;
      })
      .map(({ path }) => ({
        path,
        line: 1,
        message: 'Open the file with one or two sentences: what it is for, and what it refuses to do.',
      })),
  breaks: {
    'no opening': { 'packages/domain/src/a.ts': 'export const a = 1;\n// A comment that comes too late to open it.' },
  },
  keeps: {
    'an opening': {
      'packages/domain/src/a.ts': '// Says when an order ends; never reads a clock.\nexport const a = 1;',
    },
  },
};

const blandNames = /(^|[-.])(utils?|helpers?|common|managers?|handlers?|misc|v2)(?=[-.]|$)/;
const softwareService = /(^|-)services?(?=\.|$)/;
const legalService = /(proof-of|call-for|calls-for|of)-service|^services?\./;

const nameFault = (path: string): string | undefined => {
  const name = path.split('/').at(-1) ?? '';
  if (blandNames.test(name)) return 'This name says nothing. Name the file after the idea in it.';
  const isPlatform = name.startsWith('service-worker');
  if (softwareService.test(name) && !legalService.test(name) && !isPlatform) {
    return '"Service" means giving legal notice in this house. Name the file after what it does.';
  }
  return undefined;
};

export const filesAreNamedByIdea: Rule = {
  name: 'no file is called utils, helpers, common, manager, handler or a software service',
  check: (house) =>
    house.files
      .filter(({ path }) => ships(path) || /^(tests|scripts|bench)\//.test(path))
      .flatMap(({ path }) => {
        const message = nameFault(path);
        return message === undefined ? [] : [{ path, line: 1, message }];
      }),
  breaks: {
    utils: { 'packages/domain/src/utils.ts': '' },
    'a helper of something': { 'apps/server/src/date-helpers.ts': '' },
    'a software service': { 'apps/server/src/order-service.ts': '' },
  },
  keeps: {
    'legal service': { 'packages/domain/src/service.ts': '', 'packages/domain/src/proof-of-service.ts': '' },
    'the platform': { 'apps/survivor/src/service-worker.edge.ts': '' },
  },
};

const json = (file: SourceFile | undefined): Readonly<Record<string, unknown>> => {
  const parsed: unknown = file === undefined ? undefined : JSON.parse(file.text);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
};

const roomFaults = (house: House, room: string): Finding[] => {
  const folder = folderOf(room);
  const manifest = `${folder}/package.json`;
  const say = (path: string, message: string): Finding => ({ path, line: 1, message });
  const { name, license, exports, private: isPrivate } = json(house.byPath.get(manifest));
  const faults: Finding[] = [];
  if (name !== `@holdfast/${room}`) faults.push(say(manifest, `The name must be @holdfast/${room}.`));
  if (license !== 'AGPL-3.0-or-later') faults.push(say(manifest, 'The licence must be AGPL-3.0-or-later.'));
  if (isPrivate !== true) faults.push(say(manifest, 'Rooms are private: nothing is published by accident.'));
  if (!house.byPath.has(`${folder}/README.md`)) {
    faults.push(say(`${folder}/README.md`, 'Missing. Five lines: problem, exports, may import, must never do.'));
  }
  const doors = Object.values(Object(exports)).filter((target): target is string => typeof target === 'string');
  if (doors.length === 0) faults.push(say(manifest, 'A room has a door: name it in `exports`.'));
  for (const target of doors) {
    const path = `${folder}/${target.replace(/^\.\//, '')}`;
    if (!house.byPath.has(path)) faults.push(say(path, `Missing, though ${manifest} exports it.`));
  }
  return faults;
};

export const roomsAreWhole: Rule = {
  name: 'every room is in the table, has a door, a README and the licence',
  check: (house) => {
    const present = new Set(
      house.files.flatMap(({ path }) => (path.endsWith('/package.json') ? (roomOf(path) ?? []) : [])),
    );
    const unknown = [...present].filter((room) => !roomNames.includes(room));
    return [
      ...unknown.map((room) => ({
        path: `${room}/package.json`,
        line: 1,
        message: `The room ${room} is not in tests/architecture/rooms.ts. Decide what it may import before it exists.`,
      })),
      ...[...present].filter((room) => roomNames.includes(room)).flatMap((room) => roomFaults(house, room)),
    ];
  },
  breaks: {
    'a room nobody decided on': { 'packages/shared/package.json': '{"name":"@holdfast/shared"}' },
    'no README, no door, no licence': { 'packages/law/package.json': '{"name":"@holdfast/law","private":true}' },
    'a door that leads nowhere': {
      'packages/law/package.json':
        '{"name":"@holdfast/law","private":true,"license":"AGPL-3.0-or-later","exports":{".":"./src/index.ts"}}',
      'packages/law/README.md': 'law',
    },
  },
  keeps: {
    'a whole room': {
      'packages/law/package.json':
        '{"name":"@holdfast/law","private":true,"license":"AGPL-3.0-or-later","exports":{".":"./src/index.ts"}}',
      'packages/law/README.md': 'law',
      'packages/law/src/index.ts': '// The door of law: data with citations, no logic.\nexport const a = 1;',
    },
  },
};
