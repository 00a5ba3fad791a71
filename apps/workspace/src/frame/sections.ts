/** Which sections of the workspace a role sees, first the one it works in most. A role without a section sees nothing of it. */
import type { IconName } from '@holdfast/ui';
import type { StaffRole } from '@holdfast/wire';

/** What belongs together, so that the bar stays short: a section's page shows the others of its group. */
const groups = {
  casework: { label: 'Casework', icon: 'book-open' },
  response: { label: 'Response', icon: 'phone' },
  registry: { label: 'Order desk', icon: 'scroll-text' },
  sharing: { label: 'Sharing', icon: 'file-text' },
  dates: { label: 'Dates', icon: 'calendar' },
  quality: { label: 'Quality', icon: 'chart-column' },
  agency: { label: 'Agency', icon: 'users' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly icon: IconName }>>;

export type GroupName = keyof typeof groups;

export interface Section {
  readonly group: GroupName;
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly roles: readonly StaffRole[];
}

/** The sections of one group that a role has: never empty. */
export interface SectionGroup {
  readonly name: GroupName;
  readonly label: string;
  readonly icon: IconName;
  /** Where the group leads: its first section. */
  readonly path: string;
  readonly sections: readonly Section[];
}

const police = ['officer', 'liaison', 'supervisor'] as const;

const sections: readonly Section[] = [
  { group: 'sharing', path: '/disclosures', label: 'Disclosures', icon: 'file-text', roles: ['advocate'] },
  { group: 'sharing', path: '/pairing', label: 'Invitation code', icon: 'link-2', roles: ['advocate'] },
  { group: 'sharing', path: '/key', label: 'My key', icon: 'key-round', roles: ['advocate'] },
  { group: 'casework', path: '/cases', label: 'Cases', icon: 'book-open', roles: ['advocate'] },
  { group: 'casework', path: '/owed', label: 'Owed', icon: 'clock', roles: ['advocate'] },
  { group: 'casework', path: '/meetings', label: 'Meetings', icon: 'users', roles: ['advocate'] },
  { group: 'response', path: '/overdue', label: 'Overdue', icon: 'circle-alert', roles: ['supervisor'] },
  { group: 'response', path: '/queue', label: 'Queue', icon: 'list-checks', roles: ['supervisor'] },
  { group: 'registry', path: '/orders', label: 'Orders', icon: 'scroll-text', roles: police },
  { group: 'registry', path: '/unserved', label: 'To serve', icon: 'clock', roles: police },
  { group: 'registry', path: '/registry', label: 'Registry', icon: 'list-checks', roles: ['liaison', 'supervisor'] },
  { group: 'registry', path: '/look-ups', label: 'Look-ups', icon: 'eye', roles: ['supervisor'] },
  { group: 'casework', path: '/access-report', label: 'Who looked', icon: 'eye', roles: ['advocate'] },
  { group: 'response', path: '/calls', label: 'Calls', icon: 'phone', roles: police },
  { group: 'registry', path: '/notices', label: 'Notices', icon: 'file-text', roles: police },
  { group: 'dates', path: '/calendar', label: 'Calendar', icon: 'calendar', roles: police },
  { group: 'dates', path: '/visits', label: 'Visits', icon: 'house', roles: police },
  { group: 'sharing', path: '/disclosures', label: 'Disclosures', icon: 'file-text', roles: police },
  { group: 'sharing', path: '/pairing', label: 'Invitation code', icon: 'link-2', roles: police },
  { group: 'sharing', path: '/key', label: 'My key', icon: 'key-round', roles: police },
  { group: 'agency', path: '/members', label: 'Members', icon: 'users', roles: ['administrator'] },
  { group: 'agency', path: '/case-files', label: 'Case files', icon: 'book-open', roles: ['administrator'] },
  { group: 'casework', path: '/directory', label: 'Directory', icon: 'search', roles: ['advocate'] },
  { group: 'response', path: '/directory', label: 'Directory', icon: 'search', roles: police },
  { group: 'agency', path: '/directory', label: 'Directory', icon: 'search', roles: ['administrator'] },
  { group: 'agency', path: '/key', label: 'My key', icon: 'key-round', roles: ['administrator'] },
  { group: 'agency', path: '/instruments', label: 'Instruments', icon: 'list-checks', roles: ['administrator'] },
  {
    group: 'agency',
    path: '/directory-files',
    label: 'Directory files',
    icon: 'list-checks',
    roles: ['administrator'],
  },
  {
    group: 'quality',
    path: '/measures',
    label: 'Measures',
    icon: 'chart-column',
    roles: ['coordinator', 'supervisor'],
  },
  { group: 'quality', path: '/audit', label: 'Look-up audit', icon: 'list-checks', roles: ['coordinator'] },
  {
    group: 'quality',
    path: '/audits',
    label: 'Response audit',
    icon: 'list-checks',
    roles: ['coordinator', 'supervisor'],
  },
  {
    group: 'quality',
    path: '/rounds',
    label: 'Case review',
    icon: 'scale',
    roles: ['coordinator', 'supervisor', 'advocate'],
  },
  { group: 'quality', path: '/directory', label: 'Directory', icon: 'search', roles: ['coordinator'] },
];

/** The sections of a role, the one it starts from first. */
export function sectionsOf(role: StaffRole): readonly Section[] {
  return sections.filter((section) => section.roles.includes(role));
}

/** The same sections by group, groups in the order their first section stands in. A group of one is called as its section. */
export function groupsOf(role: StaffRole): readonly SectionGroup[] {
  const mine = sectionsOf(role);
  return [...new Set(mine.map((section) => section.group))].flatMap((name) => {
    const inside = mine.filter((section) => section.group === name);
    const [first] = inside;
    if (first === undefined) return [];
    const { label, icon } = inside.length === 1 ? first : groups[name];
    return [{ name, label, icon, path: first.path, sections: inside }];
  });
}

export const roleWords: Readonly<Record<StaffRole, string>> = {
  advocate: 'Advocate',
  officer: 'Officer',
  liaison: 'Liaison',
  supervisor: 'Supervisor',
  coordinator: 'Coordinator',
  administrator: 'Administrator',
};
