/** How each source of an agency writes its files, saved by name, so that the next file needs no mapping. */
import { type Instant, ok, type Result } from '@holdfast/domain';
import {
  type CallSource,
  callSourceSettings,
  type ImportSubject,
  parse,
  type RegistrySource,
  registrySource,
} from '@holdfast/wire';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** The sources of orders of the actor's agency by name. */
export async function listRegistrySources(session: Session<StaffActing>): Promise<readonly RegistrySource[]> {
  return (await sourcesOf(session, 'orders')).map((row) => {
    const read = parse(registrySource, row);
    if (!read.ok) throw new Error('a stored source does not parse');
    return read.value;
  });
}

/** The sources of calls of the actor's agency by name. */
export async function listCallSources(session: Session<StaffActing>): Promise<readonly CallSource[]> {
  return (await sourcesOf(session, 'calls')).map(({ id, name, settings }) => {
    const read = parse(callSourceSettings, settings);
    if (!read.ok) throw new Error('a stored source does not parse');
    return { id, name, settings: read.value };
  });
}

async function sourcesOf(session: Session<StaffActing>, subject: ImportSubject) {
  return await session.transaction
    .selectFrom('open_plane.registry_source')
    .select(['id', 'name', 'settings'])
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('agency_id', '=', session.acting.agencyId)
    .where('subject', '=', subject)
    .orderBy('name')
    .execute();
}

/** Saves a source of orders under its id; `already-there` when another of the agency has the name. */
export async function putRegistrySource(
  session: Session<StaffActing>,
  { source, at }: { source: RegistrySource; at: Instant },
): Promise<Result<RegistrySource, StoreIssue>> {
  return await putSource(session, { source, subject: 'orders', at });
}

/** As `putRegistrySource`, for a source of calls. */
export async function putCallSource(
  session: Session<StaffActing>,
  { source, at }: { source: CallSource; at: Instant },
): Promise<Result<CallSource, StoreIssue>> {
  return await putSource(session, { source, subject: 'calls', at });
}

async function putSource<Source extends RegistrySource | CallSource>(
  session: Session<StaffActing>,
  { source, subject, at }: { source: Source; subject: ImportSubject; at: Instant },
): Promise<Result<Source, StoreIssue>> {
  const { partnershipId, agencyId, actor } = session.acting;
  return await attempt(session, async () => {
    const changing = {
      name: source.name,
      settings: JSON.stringify(source.settings),
      changed_by: actor,
      changed_at: at,
    };
    await session.transaction
      .insertInto('open_plane.registry_source')
      .values({ partnership_id: partnershipId, agency_id: agencyId, id: source.id, subject, ...changing })
      .onConflict((there) => there.columns(['partnership_id', 'agency_id', 'id']).doUpdateSet(changing))
      .execute();
    const events = [{ code: 'registry-source-saved', recordKind: 'registry-source', recordId: source.id }];
    await appendAudit(session, { events, at });
    return ok(source);
  });
}
