/** One's own sessions, listed and ended. Someone else's is not found. */
import { ok, refused } from '@holdfast/domain';
import { endSession, sessionsOf } from '../../sign-in/sessions.ts';
import type { Answers } from '../answering.ts';

export const sessionAnswers: Pick<Answers, 'sessions' | 'endSession'> = {
  sessions: async ({ concerns, session, now }) => {
    const sessions = await sessionsOf({ library: concerns.signIn, userId: session.userId, now });
    return ok({
      sessions: sessions.map(({ id, startedAt, endsAt }) => ({ id, startedAt, endsAt, mine: id === session.id })),
    });
  },

  endSession: async ({ concerns, session }, { params }) => {
    const ended = await endSession({ library: concerns.signIn, userId: session.userId, sessionId: params.id });
    return ended ? ok({ done: true }) : refused({ code: 'not-found' });
  },
};
