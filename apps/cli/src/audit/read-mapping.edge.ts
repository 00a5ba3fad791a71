/** Reads a mapping file that somebody hands in. Refuses, by name and place, what the published schema does not allow; it repairs nothing. */
import { readFile } from 'node:fs/promises';
import { type AuditMapping, auditMapping } from '@holdfast/audit';
import { ok, type Result, refused } from '@holdfast/domain';
import { jsonFrom } from '../text/json.ts';

export type MappingIssue =
  | { readonly code: 'mapping-not-found' }
  | { readonly code: 'mapping-not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'mapping-not-valid'; readonly places: readonly string[] };

const mostPlaces = 10;

/** The mapping, or why it is none. */
export async function readMapping(path: string): Promise<Result<AuditMapping, MappingIssue>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return refused({ code: 'mapping-not-found' });
  const json = jsonFrom(text);
  if (!json.ok) return refused({ code: 'mapping-not-json', line: json.line, column: json.column });
  const parsed = auditMapping.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues
    .slice(0, mostPlaces)
    .map(({ path: at, message }) => `${at.join('.') || 'the whole'}: ${message}`);
  return refused({ code: 'mapping-not-valid', places });
}
