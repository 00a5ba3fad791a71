/** Who may work here: roles of people, kinds of agencies. Absence of a role denies everything. */
export const staffRoles = ['advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const agencyKinds = ['police', 'advocacy', 'court', 'office'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/**
 * What kind of agency has which roles. An advocacy agency with an officer in it would be a back door into the registry, and a police
 * agency with an advocate one into case files; so neither can be invited.
 */
export const rolesIn: Readonly<Record<AgencyKind, readonly StaffRole[]>> = {
  police: ['officer', 'liaison', 'supervisor', 'administrator'],
  advocacy: ['advocate', 'supervisor', 'administrator'],
  court: ['coordinator', 'administrator'],
  office: ['coordinator', 'administrator'],
};

/** What a member may do here: a supervisor of advocates is not a supervisor of officers, though both are called so. */
export const positions = [...staffRoles, 'case-supervisor'] as const;
export type Position = (typeof positions)[number];

/** Who can be given something sealed to them: advocates and police. */
export const recipientPositions = ['advocate', 'officer', 'liaison', 'supervisor', 'case-supervisor'] as const;

/** The position of a role in an agency of that kind; `null` where the kind has no such role: absence denies. Pure. */
export function positionOf({ role, kind }: { readonly role: StaffRole; readonly kind: AgencyKind }): Position | null {
  if (!rolesIn[kind].includes(role)) return null;
  return role === 'supervisor' && kind === 'advocacy' ? 'case-supervisor' : role;
}
