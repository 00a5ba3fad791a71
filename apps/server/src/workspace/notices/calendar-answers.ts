/** Dates for the screen, and the secret addresses at which a telephone reads them. An address is shown once and kept only as its digest. */
import { sha256, toBase64url, utf8 } from '@holdfast/crypto';
import { civilDateAt, daysBetween, ok, refused } from '@holdfast/domain';
import { endFeed, listFeeds, makeFeed } from '@holdfast/store';
import type { Answers } from '../answering.ts';
import { agendaOf } from './agenda.ts';
import { feedPath } from './feed-route.ts';

const mostDays = 62;
const tokenBytes = 32;

export const calendarAnswers: Pick<Answers, 'agenda' | 'calendarFeeds' | 'makeCalendarFeed' | 'endCalendarFeed'> = {
  agenda: async ({ acting, standing, now }, { query: { from, to } }) => {
    const span = daysBetween(from, to);
    if (span < 0 || span > mostDays)
      return refused({ code: 'impossible-dates', fields: [{ field: 'to', code: 'span-too-long' }] });
    const zone = standing.partnership.timeZone;
    const entries = await acting('calendar', (session) => agendaOf(session, { from, to, now }));
    return ok({ entries: [...entries], today: civilDateAt(now, zone) });
  },

  calendarFeeds: async ({ acting }) => {
    const feeds = await acting('calendar', listFeeds);
    return ok({ feeds: [...feeds] });
  },

  makeCalendarFeed: async ({ acting, concerns, now }) => {
    const token = toBase64url(concerns.random(tokenBytes));
    const id = concerns.newId();
    const made = await acting('calendar', (session) =>
      makeFeed(session, { id, tokenHash: sha256(utf8(token)), at: now }),
    );
    return made.ok ? ok({ id, address: `${concerns.workspaceOrigin}${feedPath(token)}` }) : made;
  },

  endCalendarFeed: async ({ acting, now }, { params }) => {
    const ended = await acting('calendar', (session) => endFeed(session, { id: params.id, at: now }));
    return ended.ok ? ok({ done: true }) : ended;
  },
};
