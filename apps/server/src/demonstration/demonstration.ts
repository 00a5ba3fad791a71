/** What the demonstration adds to a server: invented people whose sign-ins are shown to anyone. Real mode has none of it. */
import type { StaffRole } from '@holdfast/wire';

export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly email: string;
  readonly passphrase: string;
  readonly codeSecret: string;
}

export interface Demonstration {
  readonly people: readonly DemonstrationPerson[];
}
