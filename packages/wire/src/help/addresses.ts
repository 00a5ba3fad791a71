/**
 * The addresses of the directory of help in the workspace's API; joined into the one table. The two that carry whole files are named
 * here too. A place that is confidential is in an answer only for whoever the database shows it to.
 */
import { z } from 'zod';
import { civilDate, instant, line, prose } from '../primitives.ts';
import { positions } from '../staff.ts';

const everyone = positions;
const keepers = ['administrator'] as const;
const byId = z.strictObject({ id: z.string().regex(/^[0-9a-f-]{36}$/, 'not-an-id') });
const count = z.number().int().min(0);
/** As the standard's rows were checked when they came in. */
const said = prose(20_000);
const name = z.string().max(20_000);

/** Source: product decision; the largest regional directory read has 30 MB of tables. */
export const largestHelpFile = 64 * 1024 * 1024;
/** Source: product decision; four times the rows the project promises to take. */
export const mostHelpRows = 400_000;

/** Where a file's bytes go, as `application/octet-stream`; not in the table, because it takes no JSON. */
export const addressOfHelpFile = '/api/help/files';
/** What is said of a file beside its bytes, in the address. */
export const helpFileQuery = z.strictObject({
  name: line(255),
  source: line(200),
  licence: z.exactOptional(line(200)),
});
/** Where the directory is asked for as a file. */
export const addressOfHelpExport = '/api/help/exports';
export const helpExportBody = z.strictObject({
  format: z.enum(['json', 'tables']),
  confidential: z.enum(['left-out', 'included']),
  reason: line(200),
});

const helpHours = z.strictObject({
  days: z.array(z.string().max(2)),
  opens: z.exactOptional(z.string().max(5)),
  closes: z.exactOptional(z.string().max(5)),
  words: z.exactOptional(said),
});
const helpPhone = z.strictObject({
  number: name,
  extension: z.exactOptional(name),
  words: z.exactOptional(said),
});
export const helpOffer = z.strictObject({
  id: z.string(),
  name,
  by: name,
  standing: z.string().max(40),
  says: z.exactOptional(said),
  alert: z.exactOptional(said),
  website: z.exactOptional(name),
  email: z.exactOptional(name),
  phones: z.array(helpPhone),
  hours: z.array(helpHours),
  languages: z.array(name),
  interpreting: z.exactOptional(said),
  accessibility: z.array(said),
  forWhom: z.exactOptional(said),
  howToAsk: z.exactOptional(said),
  cost: z.exactOptional(said),
  areas: z.array(said),
  bring: z.array(said),
  kinds: z.array(name),
  places: z.array(
    z.strictObject({
      locationId: z.string(),
      name: z.exactOptional(name),
      lines: z.array(said),
      hours: z.array(helpHours),
      phones: z.array(helpPhone),
      accessibility: z.array(said),
      transport: z.exactOptional(said),
      confidential: z.boolean(),
    }),
  ),
  confirmedOn: z.exactOptional(civilDate),
});
export type HelpOfferAnswer = z.infer<typeof helpOffer>;

export const helpImport = z.strictObject({
  id: z.string(),
  fileName: line(255),
  source: line(200),
  licence: z.exactOptional(line(200)),
  format: z.enum(['json', 'tables']),
  broughtAt: instant,
  read: count,
  kept: count,
  rejected: count,
  /** Kept with a loose end. */
  noted: count,
  /** Files within the package that are none of the standard's. */
  leftAside: z.array(z.string().max(300)).max(50),
});
export type HelpImportAnswer = z.infer<typeof helpImport>;

const onCard = z.strictObject({
  id: z.string(),
  name,
  by: name,
  standing: z.string().max(40),
});

export const helpAddresses = {
  findHelp: {
    method: 'GET',
    path: '/api/help/offers',
    summary: 'Help that is offered here, found by words',
    roles: everyone,
    query: z.strictObject({
      words: z.exactOptional(z.string().max(200)),
      from: z.exactOptional(z.string().regex(/^\d{1,6}$/, 'not-a-number')),
    }),
    answer: z.strictObject({ offers: z.array(onCard), count }),
  },
  readHelp: {
    method: 'GET',
    path: '/api/help/offers/:id',
    summary:
      'One offer: who, what, when, where, in which languages. Confidential places only for those who may read them',
    roles: everyone,
    params: byId,
    answer: helpOffer,
  },
  markHelpPlace: {
    method: 'POST',
    path: '/api/help/places/:id/marks',
    summary: 'Keep a place confidential, or no longer by hand; what a file says is confidential stays so',
    roles: keepers,
    params: byId,
    body: z.strictObject({ confidential: z.boolean() }),
    answer: z.strictObject({ confidential: z.boolean() }),
  },
  helpImports: {
    method: 'GET',
    path: '/api/help/imports',
    summary: 'Files of the directory that were brought in, newest first',
    roles: keepers,
    answer: z.strictObject({ imports: z.array(helpImport) }),
  },
  helpRejects: {
    method: 'GET',
    path: '/api/help/imports/:id/rejects',
    summary: 'Rows of a file that were not taken, or taken with a loose end, with the reasons; by number after `after`',
    roles: keepers,
    params: z.strictObject({ id: z.string().max(64) }),
    query: z.strictObject({ after: z.exactOptional(z.string().regex(/^\d{1,9}$/, 'not-a-number')) }),
    answer: z.strictObject({
      rejects: z.array(
        z.strictObject({
          number: count,
          table: z.string(),
          kept: z.boolean(),
          faults: z.array(z.strictObject({ column: z.string(), code: z.string() })),
          cells: z.string(),
        }),
      ),
    }),
  },
} as const;
