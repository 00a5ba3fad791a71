/** Who may work here: roles of people, kinds of agencies. Absence of a role denies everything. */
export const staffRoles = ['advocate', 'officer', 'liaison', 'supervisor', 'coordinator', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export const agencyKinds = ['police', 'advocacy', 'court', 'office'] as const;
export type AgencyKind = (typeof agencyKinds)[number];
