/**
 * The one address of the workspace's origin that is answered without a session: a calendar program has none. The address itself is the secret, so
 * it answers neutral words and dates only, never by a cookie, and nothing at all once its owner ended it.
 */
import { sha256, toBase64url, utf8 } from '@holdfast/crypto';
import { civilDateAt, icalendarOf, plusDays } from '@holdfast/domain';
import { feedOwner } from '@holdfast/store';
import type { FastifyInstance } from 'fastify';
import type { Concerns } from '../../concerns.ts';
import { dayOf } from '../../days.ts';
import { NotTaken } from '../api.ts';
import { agendaOf, ownEntries } from './agenda.ts';

/** Source: product decision; a calendar outside keeps what it read, so it is given no more than it needs. */
const daysBack = 1;
const daysAhead = 60;

const prefix = '/calendar/';
const ending = '.ics';

/** Where the feed of `token` is read. */
export function feedPath(token: string): string {
  return `${prefix}${token}${ending}`;
}

/** Adds the address. */
export function serveFeed({ app, concerns }: { readonly app: FastifyInstance; readonly concerns: Concerns }): void {
  app.get<{ Params: { file: string } }>(`${prefix}:file`, { config: { place: 'agenda' } }, async (request, reply) => {
    const { file } = request.params;
    if (!file.endsWith(ending)) throw new NotTaken({ code: 'not-found' });
    const text = await feedOf(concerns, file.slice(0, -ending.length));
    if (text === undefined) throw new NotTaken({ code: 'not-found' });
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('cache-control', 'no-store')
      .serializer(String)
      .send(text);
  });
}

async function feedOf({ store, now: clock }: Concerns, token: string): Promise<string | undefined> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  const now = clock();
  const tokenHash = sha256(utf8(token));
  const own = { kind: 'system', actor: 'calendar-feed', purpose: 'calendar-feed' } as const;
  const owner = await store.withActor(own, (session) => feedOwner(session, { tokenHash, today: dayOf(now) }));
  if (!owner.ok) return undefined;
  const { staffId, timeZone: zone, ...who } = owner.value;
  const acting = { kind: 'staff', actor: staffId, purpose: 'calendar-feed', ...who } as const;
  const today = civilDateAt(now, zone);
  const span = { from: plusDays(today, -daysBack), to: plusDays(today, daysAhead) };
  const entries = await store.withActor(acting, (session) => agendaOf(session, { ...span, now }));
  const seed = toBase64url(tokenHash);
  return icalendarOf({
    entries: ownEntries(entries, { staffId, role: who.role }),
    now,
    uidOf: (id) => `${toBase64url(sha256(utf8(`${seed}|${id}`))).slice(0, 32)}@calendar`,
  });
}
