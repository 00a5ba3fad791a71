/**
 * The directory of help over the API. Who may read what is the database's to say: an offer is put together from the rows it shows to
 * whoever asks, so that a confidential place is not left out here, it never arrives.
 */
import { ok, refused, searchText } from '@holdfast/domain';
import { helpKeyOf, helpOfferFrom, type KnownHelpRow } from '@holdfast/domain/directory';
import {
  findHelp,
  helpRowsOf,
  listHelpImports,
  listHelpRejects,
  markHelpPlace,
  readHelpMarks,
  readHelpRows,
  setHelpConfidential,
} from '@holdfast/store';
import { helpOffer, parse } from '@holdfast/wire';
import type { Answers } from '../answering.ts';
import { listingsOf } from './take-file.ts';

const purpose = 'help-directory';
/** What fits on a list; words find the rest. */
const mostShown = 50;
const rejectsShown = 200;

export const helpAnswers: Pick<Answers, 'findHelp' | 'readHelp' | 'markHelpPlace' | 'helpImports' | 'helpRejects'> = {
  findHelp: async ({ acting }, { query }) => {
    const words = searchText(query.words ?? '').split(/[^\p{L}\p{N}]+/u);
    const from = Number(query.from ?? 0);
    const found = await acting(purpose, (session) => findHelp(session, { words, from, most: mostShown }));
    return ok({ offers: [...found.offers], count: found.count });
  },

  readHelp: async ({ acting }, { params }) => {
    const rows = await acting(purpose, (session) => readHelpRows(session, params.id));
    const offer = helpOfferFrom(params.id, rows);
    if (offer === undefined) return refused({ code: 'not-found' });
    const answered = parse(helpOffer, offer);
    // Rows were checked as they came in; an offer that does not fit its own answer is a defect.
    if (!answered.ok) throw new Error('an offer that does not fit its answer');
    return ok(answered.value);
  },

  markHelpPlace: async ({ acting, now }, { params, body }) =>
    await acting(purpose, async (session) => {
      const isPlace = (row: KnownHelpRow) => row.table === 'location' && row.id === params.id;
      const rows = await helpRowsOf(session, { own: true, confidential: 'included' });
      if (!rows.some(isPlace)) return refused({ code: 'not-found' as const });
      await markHelpPlace(session, { locationId: params.id, confidential: body.confidential, at: now });
      const marked = await readHelpMarks(session);
      const hidden = await setHelpConfidential(session, { rows, marked, listings: listingsOf });
      return ok({ confidential: hidden.has(helpKeyOf('location', params.id)) });
    }),

  helpImports: async ({ acting }) => {
    const imports = await acting(purpose, listHelpImports);
    return ok({
      imports: imports.map(({ licence, leftAside, ...each }) => ({
        ...each,
        leftAside: [...leftAside],
        ...(licence === null ? {} : { licence }),
      })),
    });
  },

  helpRejects: async ({ acting }, { params, query }) => {
    const after = Number(query.after ?? 0);
    const rejects = await acting(purpose, (session) =>
      listHelpRejects(session, { importId: params.id, after, most: rejectsShown }),
    );
    return ok({
      rejects: rejects.map(({ kind, faults, ...each }) => ({ ...each, table: kind, faults: JSON.parse(faults) })),
    });
  },
};
