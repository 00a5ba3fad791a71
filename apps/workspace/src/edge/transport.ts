/** The one place of the workspace that sends requests. Same origin only; it keeps nothing and never throws. */
import type { Transport } from '@holdfast/wire';
import { hearServerTime } from './clock.ts';

/** Sends JSON to this origin; answers `null` when no answer came. */
export const transport: Transport = async ({ method, path, body }) => {
  try {
    const answered = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    });
    hearServerTime(answered.headers.get('date'));
    return { status: answered.status, body: await answered.text() };
  } catch {
    return null;
  }
};
