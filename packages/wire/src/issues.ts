/**
 * The one table of codes a program may answer with: what each means, its HTTP status, whether trying again helps, and the remedy.
 * Messages hold no personal data, so they can be logged and shown anywhere.
 */
export interface IssueMeaning {
  readonly status: number;
  readonly retry: boolean;
  /** What happened, in words for a screen. */
  readonly words: string;
  /** What to do next. */
  readonly remedy: string;
}

export const issueTable = {
  'bad-input': {
    status: 400,
    retry: false,
    words: 'Something in the form cannot be read.',
    remedy: 'Look at the fields named below and correct them. Nothing was stored; what you typed is still here.',
  },
  'not-json': {
    status: 400,
    retry: false,
    words: 'The request was not readable.',
    remedy: 'Send JSON with the content type application/json.',
  },
  'too-large': {
    status: 413,
    retry: false,
    words: 'That is more than can be taken at once.',
    remedy: 'Send less in one go.',
  },
  'wrong-media-type': {
    status: 415,
    retry: false,
    words: 'That kind of content is not taken here.',
    remedy: 'Send the content type the address expects.',
  },
  'not-signed-in': {
    status: 401,
    retry: false,
    words: 'You are not signed in, or your session has ended.',
    remedy: 'Sign in again. What you typed stays in the form.',
  },
  'not-accepted': {
    status: 401,
    retry: false,
    words: 'This was not accepted.',
    remedy: 'Check the address, the passphrase and the code. A code is good for half a minute.',
  },
  'not-allowed': {
    status: 403,
    retry: false,
    words: 'Your role does not allow this.',
    remedy: 'Ask an administrator of your agency.',
  },
  'in-conflict': {
    status: 403,
    retry: false,
    words: 'This look-up touches an order that you may not read: you are on record as in conflict with it.',
    remedy: 'Ask another officer to look. Your supervisor has been told that this was asked.',
  },
  'no-purpose': {
    status: 403,
    retry: false,
    words: 'A purpose and an incident number are needed for this.',
    remedy: 'Choose the purpose and type the incident number.',
  },
  'not-found': {
    status: 404,
    retry: false,
    words: 'There is nothing here that you may open.',
    remedy: 'Check the number, or ask the person who gave it to you.',
  },
  'already-there': {
    status: 409,
    retry: false,
    words: 'This is on record already.',
    remedy: 'Open the record that is there.',
  },
  'out-of-order': {
    status: 409,
    retry: false,
    words: 'This does not follow what was stored before.',
    remedy: 'Read again and send what is missing.',
  },
  'does-not-follow': {
    status: 409,
    retry: false,
    words: 'This cannot be recorded as it is.',
    remedy: 'Look at what is named below. Nothing was stored; what you typed is still here.',
  },
  stale: {
    status: 409,
    retry: false,
    words: 'Someone recorded this after you opened it.',
    remedy: 'Read it again; what you typed is still here.',
  },
  'bad-signature': {
    status: 400,
    retry: false,
    words: 'The signature does not fit the content.',
    remedy: 'Send it again from the device that wrote it.',
  },
  replayed: { status: 409, retry: false, words: 'This request was received before.', remedy: 'Nothing need be done.' },
  'clock-differs': {
    status: 400,
    retry: true,
    words: 'The clock of this device differs from ours.',
    remedy: 'Set the time, then try again.',
  },
  'term-too-long': {
    status: 400,
    retry: false,
    words: 'The end date is too far away or past.',
    remedy: 'Choose a day within 90 days.',
  },
  'not-sealed': {
    status: 400,
    retry: false,
    words: 'This is not a whole sealed file.',
    remedy: 'Send it again from the device that sealed it.',
  },
  'release-ended': {
    status: 410,
    retry: false,
    words: 'This has ended. It is destroyed, and so is its key.',
    remedy: 'Ask the person who shared it to share it again.',
  },
  'release-revoked': {
    status: 410,
    retry: false,
    words: 'This was taken back. It is destroyed, and so is its key.',
    remedy: 'Ask the person who shared it, if you need it.',
  },
  'record-not-allowed': {
    status: 403,
    retry: false,
    words: 'She did not allow this to become a police record.',
    remedy: 'Ask her. She can share it again and allow that.',
  },
  'supervisor-not-allowed': {
    status: 403,
    retry: false,
    words: 'No supervisor may open this: she, or your agency, has not allowed it.',
    remedy: 'Ask her, or an administrator of your agency.',
  },
  'not-opened': {
    status: 409,
    retry: false,
    words: 'This was not opened yet.',
    remedy: 'Open it first, then do this.',
  },
  'impossible-dates': {
    status: 400,
    retry: false,
    words: 'These dates cannot all be right.',
    remedy: 'Check the dates named below.',
  },
  'too-many-tries': { status: 429, retry: true, words: 'Too many tries.', remedy: 'Wait a minute, then try again.' },
  'over-limit': {
    status: 429,
    retry: true,
    words: 'That is as much as is taken from one key in a day.',
    remedy: 'Go on tomorrow. What was taken so far is kept.',
  },
  'too-much': {
    status: 413,
    retry: false,
    words: 'There is no more room for this key.',
    remedy: 'What is there stays. Ask whoever runs this server for more room.',
  },
  'not-ready': {
    status: 503,
    retry: true,
    words: 'The server is starting or stopping.',
    remedy: 'Try again in a moment.',
  },
  fault: {
    status: 500,
    retry: true,
    words: 'Something failed on our side.',
    remedy: 'Try again. If it fails again, tell whoever runs this server the code of the error.',
  },
} as const satisfies Readonly<Record<string, IssueMeaning>>;

export type IssueCode = keyof typeof issueTable;

function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(issueTable, text);
}

/** Every code. */
export const issueCodes: readonly IssueCode[] = Object.keys(issueTable).filter(isIssueCode);

/** One field that could not be taken: where it is and why, by code, never the value. */
export interface FieldIssue {
  readonly field: string;
  readonly code: string;
}
