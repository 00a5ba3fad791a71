// What is owed, and by when, is worked out in one room. Everyone else asks by the door that puts standing, facts, rules and
// calendars together (`dutiesFor`, `dutiesForCall`, `readingsFor`), so that two screens cannot say different things.
import { child, lookThrough, type Rule, word } from '../house.ts';
import { roomOf, ships } from '../rooms.ts';

const innerParts = new Set([
  'evaluateDuties',
  'deadlineFor',
  'factsFromContact',
  'factsFromResponse',
  'endOfWorkingDay',
  'isWorkingDay',
  'holds',
]);
const remedy =
  'Only packages/domain works out duties and deadlines. Ask dutiesFor, dutiesForCall or readingsFor with the law book.';

const outside = (path: string): boolean => ships(path) && roomOf(path) !== 'domain' && roomOf(path) !== 'law';

export const onlyDomainWorksOutDuties: Rule = {
  name: 'only domain works out duties and deadlines',
  check: (house) =>
    lookThrough({
      house,
      wanted: outside,
      visit: ({ node, report }) => {
        if (node.type !== 'ImportSpecifier' && node.type !== 'ExportSpecifier') return;
        const name = word(child(node, node.type === 'ImportSpecifier' ? 'imported' : 'local'), 'name') ?? '';
        if (innerParts.has(name)) report(`${name}: ${remedy}`);
      },
    }),
  breaks: {
    'a screen that evaluates rules itself': {
      'apps/workspace/src/late.ts': "import { evaluateDuties } from '@holdfast/domain'; export { evaluateDuties };",
    },
    'a server that counts working days': {
      'apps/server/src/late.ts': "import { endOfWorkingDay as end } from '@holdfast/domain'; export const due = end;",
    },
    'a room that passes an inner part on': {
      'packages/ui/src/late.ts': "export { deadlineFor } from '@holdfast/domain';",
    },
  },
  keeps: {
    'the door': {
      'apps/server/src/late.ts': "import { dutiesForCall } from '@holdfast/domain'; export const due = dutiesForCall;",
    },
    'domain itself': {
      'packages/domain/src/late.ts': "import { deadlineFor } from './deadline.ts'; export const due = deadlineFor;",
    },
    'a test of the data': {
      'packages/law/src/late.test.ts': "import { evaluateDuties } from '@holdfast/domain'; export { evaluateDuties };",
    },
  },
};
