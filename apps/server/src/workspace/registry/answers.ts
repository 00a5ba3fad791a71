/** Bringing files of orders in: sources, looks, imports, rejected rows. Only who keeps the registry of an agency, and only that agency's. */
import { ok, type Result, refused } from '@holdfast/domain';
import {
  beginImport,
  cancelImport,
  correctRow,
  listImports,
  listRegistrySources,
  listRejectedRows,
  putRegistrySource,
  readImport,
  setRowAside,
} from '@holdfast/store';
import type { ApiReply } from '@holdfast/wire';
import { isCellOfCall } from '@holdfast/wire/calls-in';
import { isCellOfOrder } from '@holdfast/wire/registry';
import type { Issue } from '../../refusal.ts';
import type { Answers } from '../answering.ts';
import { lookAtFile } from './look-at-file.ts';

const purpose = 'registry-import';
/** A screen's worth; `after` gives the next. */
const rowsOnPage = 50;
const importsListed = 100;

type Names =
  | 'registrySources'
  | 'saveRegistrySource'
  | 'lookAtFile'
  | 'registryImports'
  | 'beginImport'
  | 'readImport'
  | 'cancelImport'
  | 'rejectedRows'
  | 'correctRow'
  | 'setRowAside';

export const registryAnswers: Pick<Answers, Names> = {
  registrySources: async ({ acting }) => ok({ sources: [...(await acting(purpose, listRegistrySources))] }),

  saveRegistrySource: async ({ acting, concerns, now }, { body: { id, name, settings } }) => {
    const source = { id: id ?? concerns.newId(), name, settings };
    return await acting(purpose, (session) => putRegistrySource(session, { source, at: now }));
  },

  lookAtFile: async ({ now }, { body: { head, settings } }) =>
    ok(await lookAtFile({ head: Buffer.from(head, 'base64url'), settings, now })),

  registryImports: async ({ acting }) =>
    ok({ imports: [...(await acting(purpose, (session) => listImports(session, { most: importsListed })))] }),

  beginImport: async ({ acting, concerns, now }, { body: { sourceId, fileName, fileBytes } }) =>
    await acting(purpose, async (session) => {
      const source = (await listRegistrySources(session)).find((one) => one.id === sourceId);
      if (source === undefined) return refused({ code: 'not-found' });
      const { name: sourceName, settings } = source;
      return await beginImport(session, { id: concerns.newId(), sourceName, settings, fileName, fileBytes, at: now });
    }),

  readImport: async ({ acting }, { params }) => await acting(purpose, (session) => readImport(session, params.id)),

  cancelImport: async ({ acting, now }, { params }) =>
    await acting(purpose, (session) => cancelImport(session, { id: params.id, at: now })),

  rejectedRows: async ({ acting }, { params, query }) => {
    const asked = { id: params.id, after: Number(query.after ?? 0), most: rowsOnPage, open: query.settled !== 'yes' };
    return ok({ rows: [...(await acting(purpose, (session) => listRejectedRows(session, asked)))] });
  },

  correctRow: async ({ acting, concerns, now }, { params, body }) => {
    const tried = { id: params.id, row: Number(params.row), ...body, now, newId: concerns.newId };
    const outcome = await acting(purpose, async (session): Promise<Result<ApiReply<'correctRow'>, Issue>> => {
      const under = await readImport(session, params.id);
      if (!under.ok) return under;
      // A cell no order or no call has would be kept beside the row: an address among them.
      const isCell = under.value.subject === 'calls' ? isCellOfCall : isCellOfOrder;
      const unknown = Object.keys(body.cells).filter((field) => !isCell(field));
      if (unknown.length > 0)
        return refused({ code: 'bad-input', fields: unknown.map((field) => ({ field, code: 'unknown-field' })) });
      return await correctRow(session, tried);
    });
    concerns.imports.wake();
    return outcome;
  },

  setRowAside: async ({ acting, now }, { params, body }) =>
    await acting(purpose, (session) =>
      setRowAside(session, { id: params.id, row: Number(params.row), ...body, at: now }),
    ),
};
