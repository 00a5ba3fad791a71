/** How each source of an agency writes its files, saved by name, so that the next file needs no mapping. */
import { type Instant, ok, type Result } from '@holdfast/domain';
import { parse, type RegistrySource, registrySource } from '@holdfast/wire';
import type { Session, StaffActing } from './acting.ts';
import { attempt } from './attempt.ts';
import { appendAudit } from './audit.ts';
import type { StoreIssue } from './issues.ts';

/** The sources of the actor's agency by name. */
export async function listRegistrySources(session: Session<StaffActing>): Promise<readonly RegistrySource[]> {
  const rows = await session.transaction
    .selectFrom('open_plane.registry_source')
    .select(['id', 'name', 'settings'])
    .where('partnership_id', '=', session.acting.partnershipId)
    .where('agency_id', '=', session.acting.agencyId)
    .orderBy('name')
    .execute();
  return rows.map((row) => {
    const read = parse(registrySource, row);
    if (!read.ok) throw new Error('a stored source does not parse');
    return read.value;
  });
}

/** Saves a source under its id; `already-there` when another of the agency has the name. */
export async function putRegistrySource(
  session: Session<StaffActing>,
  { source, at }: { source: RegistrySource; at: Instant },
): Promise<Result<RegistrySource, StoreIssue>> {
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
      .values({ partnership_id: partnershipId, agency_id: agencyId, id: source.id, ...changing })
      .onConflict((there) => there.columns(['partnership_id', 'agency_id', 'id']).doUpdateSet(changing))
      .execute();
    const events = [{ code: 'registry-source-saved', recordKind: 'registry-source', recordId: source.id }];
    await appendAudit(session, { events, at });
    return ok(source);
  });
}
