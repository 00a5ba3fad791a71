/**
 * The workspace's client: one typed call for each address of `api`. The transport is an argument, so this file never reaches
 * for the network itself; answers are parsed like anything else that crosses a boundary.
 */
import { ok, type Result, refused } from '@holdfast/domain';
import {
  type ApiAddress,
  type ApiBody,
  type ApiName,
  type ApiParams,
  type ApiQuery,
  type ApiReply,
  api,
  type Refusal,
  refusal,
} from './api.ts';
import { issueTable } from './issues.ts';
import { parse } from './parse.ts';

export interface TransportRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** JSON text, when there is a body. */
  readonly body?: string;
}
export interface TransportAnswer {
  readonly status: number;
  readonly body: string;
}
/** Sends one request; answers `null` when no answer came (offline, cut). Never throws. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer | null>;

export type ClientIssue =
  | Refusal
  | { readonly code: 'no-answer'; readonly words: string; readonly remedy: string; readonly fields: readonly never[] };

type Asked<Name extends ApiName> = (ApiParams<Name> extends undefined ? object : { readonly params: ApiParams<Name> }) &
  (ApiQuery<Name> extends undefined ? object : { readonly query: ApiQuery<Name> }) &
  (ApiBody<Name> extends undefined ? object : { readonly body: ApiBody<Name> });

export type Client = <Name extends ApiName>(
  name: Name,
  asked: Asked<Name>,
) => Promise<Result<ApiReply<Name>, ClientIssue>>;

const noAnswer = {
  code: 'no-answer',
  words: 'No answer came from the server.',
  remedy: 'Check the connection and try again. What you typed is still here.',
  fields: [],
} as const;
const fault: Refusal = { code: 'fault', words: issueTable.fault.words, remedy: issueTable.fault.remedy, fields: [] };

/** Makes the client over a transport. */
export function clientOver(transport: Transport): Client {
  return async (name, asked) => {
    const address: ApiAddress = api[name];
    const answered = await transport({
      method: address.method,
      path:
        pathOf(address.path, 'params' in asked ? textsOf(asked.params) : {}) +
        queryOf('query' in asked ? textsOf(asked.query) : {}),
      ...('body' in asked ? { body: JSON.stringify(asked.body) } : {}),
    });
    if (answered === null) return refused(noAnswer);
    const value = jsonFrom(answered.body);
    if (answered.status >= 400) {
      const read = parse(refusal, value);
      return refused(read.ok ? read.value : fault);
    }
    const read = parse(address.answer, value);
    // The schema of this very address has just accepted the value; the compiler cannot follow the table that far.
    return read.ok ? ok(read.value as ApiReply<typeof name>) : refused(fault);
  };
}

function pathOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function queryOf(query: Readonly<Record<string, string>>): string {
  return Object.keys(query).length === 0 ? '' : `?${new URLSearchParams(query)}`;
}

function textsOf(given: unknown): Record<string, string> {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
