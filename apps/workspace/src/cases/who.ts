/** Whose name an entry bears, as the rosters of its case know it. An author they do not know is shown by nothing but a dash. */
import type { StaffId } from '@holdfast/domain';
import type { OpenCase } from './case-room-shape.ts';

/** The name of `staffId` in this case. */
export function nameIn(known: OpenCase | undefined, staffId: StaffId): string {
  const members = known?.reading.epochs.flatMap((epoch) => epoch.members) ?? [];
  return members.findLast((member) => member.staffId === staffId)?.name ?? '–';
}

/** What a case is called, by whoever began it. */
export function titleOf(known: OpenCase): string {
  const begun = known.file.items.find(({ says }) => says.kind === 'begun')?.says;
  return begun?.kind === 'begun' ? begun.name : '–';
}
