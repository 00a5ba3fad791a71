/** Who may work here: roles of people, kinds of agencies. Absence of a role denies everything. */
export const staffRoles = ['advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who can be given something sealed to them: advocates and police. */
export const recipientRoles: readonly StaffRole[] = ['advocate', 'officer', 'liaison', 'supervisor'];

export const agencyKinds = ['police', 'advocacy', 'court', 'office'] as const;
export type AgencyKind = (typeof agencyKinds)[number];
