// One word for one thing: exported types carry no word that the glossary forbids.
import { child, type House, isNode, lookThrough, type Node, type Rule, word } from '../house.ts';
import { ships } from '../rooms.ts';

export type ForbiddenWord = { readonly word: string; readonly instead: string };

const glossaryPath = 'docs/glossary.md';

const tableUnder = (text: string, heading: string): readonly (readonly string[])[] => {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s-|]*$/.test(line))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
};

/** The glossary's own tables, read from its prose: the page people read is the page that is enforced. */
export const forbiddenIn = (house: House): { words: readonly ForbiddenWord[]; allowed: ReadonlySet<string> } => {
  const text = house.byPath.get(glossaryPath)?.text ?? '';
  const words = tableUnder(text, 'Never in a type name').flatMap(([cell = '', instead = '']) =>
    cell.split(',').map((one) => ({ word: one.trim(), instead })),
  );
  const allowed = new Set(tableUnder(text, 'Allowed all the same').map(([name = '']) => name));
  return { words, allowed };
};

const typeKinds = new Set(['TSTypeAliasDeclaration', 'TSInterfaceDeclaration', 'ClassDeclaration']);

const wordsOf = (name: string): readonly string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [];

const includesWords = (name: string, forbidden: string): boolean => {
  const all = wordsOf(name).map((part) => part.toLowerCase());
  const wanted = wordsOf(forbidden.replace(/^=/, '')).map((part) => part.toLowerCase());
  if (forbidden.startsWith('=')) return all.join(' ') === wanted.join(' ');
  return all.some((_, at) => wanted.every((part, offset) => all[at + offset] === part));
};

/** "Service" closes a software name (`OrderService`); it opens or stands inside a legal one (`ServiceAttempt`). */
const isSoftwareService = (name: string): boolean => /[a-z]Service$/.test(name) && !/(Of|For)Service$/.test(name);

const exportedName = (node: Node, parents: readonly Node[]): string | undefined => {
  if (!typeKinds.has(node.type) || parents.at(-1)?.type !== 'ExportNamedDeclaration') return undefined;
  return word(child(node, 'id'), 'name');
};

const words =
  '## Never in a type name\n\n| word | instead |\n| --- | --- |\n| Victim, Abuser | ProtectedParty |\n| =Event | Incident |\n';

export const typesSpeakTheGlossary: Rule = {
  name: 'exported types carry no word that the glossary forbids',
  check: (house) => {
    const { words: forbidden, allowed } = forbiddenIn(house);
    if (forbidden.length === 0) {
      return [
        { path: glossaryPath, line: 1, message: 'Has no table under "Never in a type name"; nothing would be held.' },
      ];
    }
    return lookThrough({
      house,
      wanted: ships,
      visit: ({ node, parents, report }) => {
        const name = exportedName(node, parents);
        if (name === undefined || allowed.has(name) || !isNode(node)) return;
        if (isSoftwareService(name))
          report(`${name}: "service" is legal notice in this house. Name it after what it does.`);
        for (const one of forbidden) {
          if (includesWords(name, one.word))
            report(`${name} says "${one.word}". Use ${one.instead} (docs/glossary.md).`);
        }
      },
    });
  },
  breaks: {
    'a word of blame': { [glossaryPath]: words, 'packages/domain/src/a.ts': 'export type AbuserName = string;' },
    'a whole name': { [glossaryPath]: words, 'packages/domain/src/a.ts': 'export interface Event { at: string }' },
    'a software service': { [glossaryPath]: words, 'apps/server/src/a.ts': 'export class OrderService {}' },
    'an empty glossary': { 'packages/domain/src/a.ts': 'export type A = string;' },
  },
  keeps: {
    'a longer word': { [glossaryPath]: words, 'packages/domain/src/a.ts': 'export type EventTarget = string;' },
    'legal service': {
      [glossaryPath]: words,
      'packages/domain/src/a.ts': 'export type ProofOfService = string; export type CallForService = 1;',
    },
    'an exception with a reason': {
      [glossaryPath]: `${words}\n## Allowed all the same\n\n| name | why |\n| --- | --- |\n| \`VictimRights\` | the statute's title |\n`,
      'packages/law/src/a.ts': 'export type VictimRights = string;',
    },
  },
};
