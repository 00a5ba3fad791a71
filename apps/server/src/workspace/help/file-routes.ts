/** The two addresses that carry whole files of the directory, in and out. Who may is checked before the first byte, as everywhere. */

import { Readable } from 'node:stream';
import { zipOf } from '@holdfast/evidence';
import { appendAudit, helpRowsOf } from '@holdfast/store';
import {
  type ApiAddress,
  addressOfHelpExport,
  addressOfHelpFile,
  helpExportBody,
  helpFileQuery,
  parse,
  staffRoles,
} from '@holdfast/wire';
import { toHelpJson, toHelpTables } from '@holdfast/wire/help';
import type { FastifyInstance } from 'fastify';
import type { Concerns } from '../../concerns.ts';
import type { StaffVisit } from '../answering.ts';
import { NotTaken } from '../api.ts';
import { webHeadersOf } from '../web-headers.ts';
import { visitFrom } from '../who-visits.ts';
import { takeHelpFile } from './take-file.ts';

/** Adds both. A plugin of its own, so that no other address takes a stream. */
export function serveHelpFiles({
  app,
  concerns,
}: {
  readonly app: FastifyInstance;
  readonly concerns: Concerns;
}): void {
  const visitOf = async (headers: Headers, roles: ApiAddress['roles']): Promise<StaffVisit> => {
    const visited = await visitFrom({ concerns, headers, roles });
    if (!visited.ok) throw new NotTaken(visited.issue);
    return visited.value.visit;
  };
  app.register(async (files) => {
    files.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
    files.route<{ Querystring: unknown; Body: AsyncIterable<Uint8Array> }>({
      method: 'POST',
      url: addressOfHelpFile,
      config: { place: 'helpImports' },
      handler: async (request, reply) => {
        const visit = await visitOf(webHeadersOf(request), ['administrator']);
        const about = parse(helpFileQuery, { ...Object(request.query) });
        if (!about.ok) throw new NotTaken(about.issue);
        const taker = { acting: visit.acting, now: visit.now, newId: visit.concerns.newId };
        const taken = await takeHelpFile({ taker, about: about.value, bytes: request.body });
        if (!taken.ok) throw new NotTaken(taken.issue);
        return reply
          .header('content-type', 'application/json; charset=utf-8')
          .serializer(JSON.stringify)
          .send(taken.value);
      },
    });
    files.post(addressOfHelpExport, { config: { place: 'findHelp' } }, async (request, reply) => {
      const asked = parse(helpExportBody, request.body);
      // Whole confidential places leave only by the hand of whoever keeps them; the policies narrow it further to their own agency.
      const wantsAll = asked.ok && asked.value.confidential === 'included';
      const visit = await visitOf(webHeadersOf(request), wantsAll ? ['administrator'] : staffRoles);
      if (!asked.ok) throw new NotTaken(asked.issue);
      const { format, confidential, reason } = asked.value;
      const code = confidential === 'included' ? 'help-taken-out-whole' : 'help-taken-out';
      const rows = await visit.acting(reason, async (session) => {
        await appendAudit(session, { events: [{ code, recordKind: 'directory', recordId: format }], at: visit.now });
        return await helpRowsOf(session, { own: false, confidential });
      });
      const isJson = format === 'json';
      reply
        .header('content-type', isJson ? 'application/json; charset=utf-8' : 'application/zip')
        .header('content-disposition', `attachment; filename="help-directory.${isJson ? 'json' : 'zip'}"`);
      if (isJson) return reply.serializer(String).send(toHelpJson(rows).text);
      const parts = async function* () {
        for (const { path, text } of toHelpTables(rows)) yield { path, bytes: [new TextEncoder().encode(text)] };
      };
      return reply.send(Readable.from(zipOf({ name: 'help-directory', parts: parts(), at: visit.now })));
    });
  });
}
