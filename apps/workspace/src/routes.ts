/** Which screen a path names, and the path of each screen. Paths hold opaque ids only; an unknown path is `nowhere`. */

export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'disclosures'; readonly id?: string }
  | { readonly view: 'letters'; readonly id?: string }
  | { readonly view: 'pairing' }
  | { readonly view: 'key' }
  | { readonly view: 'cases'; readonly id?: string }
  | { readonly view: 'owed' }
  | { readonly view: 'meetings' }
  | { readonly view: 'case-files' }
  | { readonly view: 'orders'; readonly id?: string }
  | { readonly view: 'registry'; readonly id?: string }
  | { readonly view: 'unserved' }
  | { readonly view: 'calls'; readonly id?: string }
  | { readonly view: 'notices'; readonly id?: string; readonly callId?: string }
  | { readonly view: 'visits' }
  | { readonly view: 'calendar' }
  | { readonly view: 'calls-in'; readonly id?: string }
  | { readonly view: 'call-files'; readonly id?: string }
  | { readonly view: 'new-call' }
  | { readonly view: 'response'; readonly id: string }
  | { readonly view: 'scene'; readonly id: string }
  | { readonly view: 'queue'; readonly id?: string }
  | { readonly view: 'queue-settings' }
  | { readonly view: 'overdue'; readonly id?: string }
  | { readonly view: 'look-ups' }
  | { readonly view: 'audit' }
  | { readonly view: 'access-report' }
  | { readonly view: 'measures' }
  | { readonly view: 'audits'; readonly id?: string }
  | { readonly view: 'rounds'; readonly id?: string }
  | { readonly view: 'directory'; readonly id?: string }
  | { readonly view: 'directory-files' }
  | { readonly view: 'instruments' }
  | { readonly view: 'members' }
  | { readonly view: 'account' }
  | { readonly view: 'invitation'; readonly token: string }
  | { readonly view: 'nowhere' };

const plain: ReadonlyMap<string, Route> = new Map<string, Route>([
  ['', { view: 'home' }],
  ['disclosures', { view: 'disclosures' }],
  ['letters', { view: 'letters' }],
  ['pairing', { view: 'pairing' }],
  ['key', { view: 'key' }],
  ['cases', { view: 'cases' }],
  ['owed', { view: 'owed' }],
  ['meetings', { view: 'meetings' }],
  ['case-files', { view: 'case-files' }],
  ['orders', { view: 'orders' }],
  ['registry', { view: 'registry' }],
  ['unserved', { view: 'unserved' }],
  ['notices', { view: 'notices' }],
  ['visits', { view: 'visits' }],
  ['calendar', { view: 'calendar' }],
  ['calls', { view: 'calls' }],
  ['calls/new', { view: 'new-call' }],
  ['calls-in', { view: 'calls-in' }],
  ['call-files', { view: 'call-files' }],
  ['queue', { view: 'queue' }],
  ['queue-settings', { view: 'queue-settings' }],
  ['overdue', { view: 'overdue' }],
  ['look-ups', { view: 'look-ups' }],
  ['audit', { view: 'audit' }],
  ['access-report', { view: 'access-report' }],
  ['measures', { view: 'measures' }],
  ['audits', { view: 'audits' }],
  ['rounds', { view: 'rounds' }],
  ['directory', { view: 'directory' }],
  ['directory-files', { view: 'directory-files' }],
  ['instruments', { view: 'instruments' }],
  ['members', { view: 'members' }],
  ['account', { view: 'account' }],
]);

/** The screen of a path. */
export function routeFrom(path: string): Route {
  const parts = path.split('/').filter((part) => part !== '');
  const named = plain.get(parts.join('/'));
  if (named !== undefined) return named;
  const [section, id, more, ...rest] = parts;
  // A notice begun from a call begins with what the call says.
  if (section === 'notices' && id === 'new' && rest.length === 0 && /^[A-Za-z0-9_-]{1,200}$/.test(more ?? ''))
    return { view: 'notices', id: 'new', callId: more ?? '' };
  if (id === undefined || rest.length > 0 || !/^[A-Za-z0-9_-]{1,200}$/.test(id)) return { view: 'nowhere' };
  if (section === 'calls' && more === 'response') return { view: 'response', id };
  if (section === 'calls' && more === 'scene') return { view: 'scene', id };
  if (more !== undefined) return { view: 'nowhere' };
  switch (section) {
    case 'disclosures':
      return { view: 'disclosures', id };
    case 'letters':
      return { view: 'letters', id };
    case 'cases':
      return { view: 'cases', id };
    case 'directory':
      return { view: 'directory', id };
    case 'orders':
      return { view: 'orders', id };
    case 'registry':
      return { view: 'registry', id };
    case 'calls-in':
      return { view: 'calls-in', id };
    case 'call-files':
      return { view: 'call-files', id };
    case 'calls':
      return { view: 'calls', id };
    case 'notices':
      return { view: 'notices', id };
    case 'audits':
      return { view: 'audits', id };
    case 'rounds':
      return { view: 'rounds', id };
    case 'queue':
      return { view: 'queue', id };
    case 'overdue':
      return { view: 'overdue', id };
    case 'invitation':
      return { view: 'invitation', token: id };
    default:
      return { view: 'nowhere' };
  }
}
