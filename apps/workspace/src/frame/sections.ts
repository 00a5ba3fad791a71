/** Which sections of the workspace a role sees, first the one it works in most. A role without a section sees nothing of it. */
import type { IconName } from '@holdfast/ui';
import type { StaffRole } from '@holdfast/wire';

export interface Section {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly roles: readonly StaffRole[];
}

const police = ['officer', 'liaison', 'supervisor'] as const;

const sections: readonly Section[] = [
  { path: '/disclosures', label: 'Disclosures', icon: 'file-text', roles: ['advocate'] },
  { path: '/pairing', label: 'Invitation code', icon: 'link-2', roles: ['advocate'] },
  { path: '/key', label: 'My key', icon: 'key-round', roles: ['advocate'] },
  { path: '/cases', label: 'Cases', icon: 'book-open', roles: ['advocate'] },
  { path: '/owed', label: 'Owed', icon: 'clock', roles: ['advocate'] },
  { path: '/overdue', label: 'Overdue', icon: 'circle-alert', roles: ['supervisor'] },
  { path: '/orders', label: 'Orders', icon: 'scroll-text', roles: police },
  { path: '/unserved', label: 'To serve', icon: 'clock', roles: police },
  { path: '/registry', label: 'Registry', icon: 'list-checks', roles: ['liaison', 'supervisor'] },
  { path: '/calls', label: 'Calls', icon: 'phone', roles: police },
  { path: '/disclosures', label: 'Disclosures', icon: 'file-text', roles: police },
  { path: '/pairing', label: 'Invitation code', icon: 'link-2', roles: police },
  { path: '/key', label: 'My key', icon: 'key-round', roles: police },
  { path: '/look-ups', label: 'Look-ups', icon: 'eye', roles: ['supervisor'] },
  { path: '/members', label: 'Members', icon: 'users', roles: ['administrator'] },
  { path: '/case-files', label: 'Case files', icon: 'book-open', roles: ['administrator'] },
  { path: '/measures', label: 'Measures', icon: 'chart-column', roles: ['coordinator', 'supervisor'] },
];

/** The sections of a role, in the order of the bar. */
export function sectionsOf(role: StaffRole): readonly Section[] {
  return sections.filter((section) => section.roles.includes(role));
}

export const roleWords: Readonly<Record<StaffRole, string>> = {
  advocate: 'Advocate',
  officer: 'Officer',
  liaison: 'Liaison',
  supervisor: 'Supervisor',
  coordinator: 'Coordinator',
  administrator: 'Administrator',
};
