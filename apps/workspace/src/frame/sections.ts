/** Which sections of the workspace a role sees, first the one it works in most. A role without a section sees nothing of it. */
import type { Said } from '@holdfast/domain';
import type { IconName } from '@holdfast/ui';
import { type AgencyKind, type Me, type Position, positionOf, type StaffRole } from '@holdfast/wire';
import { said, spoken } from '../language.ts';

/** What belongs together, so that the bar stays short: a section's page shows the others of its group. */
const groups = spoken({
  casework: { label: said('Casework', 'Casos'), icon: 'book-open' },
  response: { label: said('Response', 'Respuesta'), icon: 'phone' },
  registry: { label: said('Order desk', 'Órdenes'), icon: 'scroll-text' },
  sharing: { label: said('Sharing', 'Compartido'), icon: 'file-text' },
  dates: { label: said('Dates', 'Fechas'), icon: 'calendar' },
  quality: { label: said('Quality', 'Calidad'), icon: 'chart-column' },
  agency: { label: said('Agency', 'Agencia'), icon: 'users' },
} as const satisfies Readonly<Record<string, { readonly label: Said; readonly icon: IconName }>>);

export type GroupName = keyof typeof groups;

export interface Section {
  readonly group: GroupName;
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly roles: readonly Position[];
  /** Only in an agency of this kind; absent: in any. */
  readonly kind?: AgencyKind;
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

const sections: readonly Section[] = spoken([
  {
    group: 'sharing',
    path: '/disclosures',
    label: said('Disclosures', 'Lo compartido'),
    icon: 'file-text',
    roles: ['advocate', 'case-supervisor'],
  },
  {
    group: 'sharing',
    path: '/pairing',
    label: said('Invitation code', 'Código de invitación'),
    icon: 'link-2',
    roles: ['advocate'],
  },
  {
    group: 'sharing',
    path: '/key',
    label: said('My key', 'Mi llave'),
    icon: 'key-round',
    roles: ['advocate', 'case-supervisor'],
  },
  {
    group: 'casework',
    path: '/cases',
    label: said('Cases', 'Casos'),
    icon: 'book-open',
    roles: ['advocate', 'case-supervisor'],
  },
  {
    group: 'casework',
    path: '/owed',
    label: said('Owed', 'Lo debido'),
    icon: 'clock',
    roles: ['advocate', 'case-supervisor'],
  },
  { group: 'casework', path: '/meetings', label: said('Meetings', 'Reuniones'), icon: 'users', roles: ['advocate'] },
  {
    group: 'response',
    path: '/overdue',
    label: said('Overdue', 'Vencido'),
    icon: 'circle-alert',
    roles: ['supervisor'],
  },
  {
    group: 'response',
    path: '/queue',
    label: said('Queue', 'Cola'),
    icon: 'list-checks',
    roles: ['supervisor', 'liaison'],
  },
  { group: 'registry', path: '/orders', label: said('Orders', 'Órdenes'), icon: 'scroll-text', roles: police },
  { group: 'registry', path: '/unserved', label: said('To serve', 'Por notificar'), icon: 'clock', roles: police },
  {
    group: 'registry',
    path: '/registry',
    label: said('Registry', 'Registro'),
    icon: 'list-checks',
    roles: ['liaison', 'supervisor'],
  },
  { group: 'registry', path: '/look-ups', label: said('Look-ups', 'Consultas'), icon: 'eye', roles: ['supervisor'] },
  {
    group: 'casework',
    path: '/access-report',
    label: said('Who looked', 'Quién consultó'),
    icon: 'eye',
    roles: ['advocate'],
  },
  { group: 'response', path: '/calls', label: said('Calls', 'Llamadas'), icon: 'phone', roles: police },
  {
    group: 'response',
    path: '/calls-in',
    label: said('Calls to match', 'Llamadas sin orden'),
    icon: 'link-2',
    roles: police,
  },
  {
    group: 'response',
    path: '/call-files',
    label: said('Call files', 'Archivos de llamadas'),
    icon: 'list-checks',
    roles: ['liaison', 'supervisor'],
  },
  { group: 'registry', path: '/notices', label: said('Notices', 'Avisos'), icon: 'file-text', roles: police },
  { group: 'dates', path: '/calendar', label: said('Calendar', 'Calendario'), icon: 'calendar', roles: police },
  { group: 'dates', path: '/visits', label: said('Visits', 'Visitas'), icon: 'house', roles: police },
  {
    group: 'sharing',
    path: '/letters',
    label: said('Letters', 'Cartas'),
    icon: 'scroll-text',
    roles: ['liaison', 'supervisor'],
  },
  {
    group: 'sharing',
    path: '/disclosures',
    label: said('Disclosures', 'Lo compartido'),
    icon: 'file-text',
    roles: police,
  },
  {
    group: 'sharing',
    path: '/pairing',
    label: said('Invitation code', 'Código de invitación'),
    icon: 'link-2',
    roles: police,
  },
  { group: 'sharing', path: '/key', label: said('My key', 'Mi llave'), icon: 'key-round', roles: police },
  {
    group: 'response',
    path: '/queue-settings',
    label: said('Our numbers', 'Nuestros números'),
    icon: 'list-checks',
    roles: ['supervisor'],
    kind: 'police',
  },
  {
    group: 'agency',
    path: '/queue-settings',
    label: said('Our numbers', 'Nuestros números'),
    icon: 'list-checks',
    roles: ['administrator'],
    kind: 'police',
  },
  { group: 'agency', path: '/members', label: said('Members', 'Personas'), icon: 'users', roles: ['administrator'] },
  {
    group: 'agency',
    path: '/case-files',
    label: said('Case files', 'Archivos de casos'),
    icon: 'book-open',
    roles: ['administrator'],
  },
  {
    group: 'casework',
    path: '/directory',
    label: said('Directory', 'Directorio'),
    icon: 'search',
    roles: ['advocate', 'case-supervisor'],
  },
  { group: 'response', path: '/directory', label: said('Directory', 'Directorio'), icon: 'search', roles: police },
  {
    group: 'agency',
    path: '/directory',
    label: said('Directory', 'Directorio'),
    icon: 'search',
    roles: ['administrator'],
  },
  { group: 'agency', path: '/key', label: said('My key', 'Mi llave'), icon: 'key-round', roles: ['administrator'] },
  {
    group: 'agency',
    path: '/instruments',
    label: said('Instruments', 'Cuestionarios'),
    icon: 'list-checks',
    roles: ['administrator'],
  },
  {
    group: 'agency',
    path: '/directory-files',
    label: said('Directory files', 'Archivos del directorio'),
    icon: 'list-checks',
    roles: ['administrator'],
  },
  {
    group: 'quality',
    path: '/measures',
    label: said('Measures', 'Medidas'),
    icon: 'chart-column',
    roles: ['coordinator', 'supervisor', 'case-supervisor'],
  },
  {
    group: 'quality',
    path: '/audit',
    label: said('Look-up audit', 'Auditoría de consultas'),
    icon: 'list-checks',
    roles: ['coordinator'],
  },
  {
    group: 'quality',
    path: '/audits',
    label: said('Response audit', 'Auditoría de respuesta'),
    icon: 'list-checks',
    roles: ['coordinator', 'supervisor'],
  },
  {
    group: 'quality',
    path: '/rounds',
    label: said('Case review', 'Revisión de casos'),
    icon: 'scale',
    roles: ['coordinator', 'supervisor', 'advocate'],
  },
  {
    group: 'quality',
    path: '/directory',
    label: said('Directory', 'Directorio'),
    icon: 'search',
    roles: ['coordinator'],
  },
]);

/** What a member may do here, by role and kind of agency. Whom the server let in without a position sees nothing. */
export function positionHere({ role, agencyKind }: Pick<Me, 'role' | 'agencyKind'>): Position | null {
  return positionOf({ role, kind: agencyKind });
}

/** The sections of a position, the one it starts from first. */
export function sectionsOf(position: Position | null, kind?: AgencyKind): readonly Section[] {
  return sections.filter(
    (section) =>
      position !== null && section.roles.includes(position) && (section.kind === undefined || section.kind === kind),
  );
}

/** The same sections by group, groups in the order their first section stands in. A group of one is called as its section. */
export function groupsOf(position: Position | null, kind?: AgencyKind): readonly SectionGroup[] {
  const mine = sectionsOf(position, kind);
  return [...new Set(mine.map((section) => section.group))].flatMap((name) => {
    const inside = mine.filter((section) => section.group === name);
    const [first] = inside;
    if (first === undefined) return [];
    const { label, icon } = inside.length === 1 ? first : groups[name];
    return [{ name, label, icon, path: first.path, sections: inside }];
  });
}

export const roleWords: Readonly<Record<StaffRole, string>> = spoken({
  advocate: said('Advocate', 'Defensora'),
  officer: said('Officer', 'Agente'),
  liaison: said('Liaison', 'Enlace'),
  supervisor: said('Supervisor', 'Supervisión'),
  coordinator: said('Coordinator', 'Coordinación'),
  administrator: said('Administrator', 'Administración'),
});
