/** What a person does, in her words; a role this version does not know is said as it came. */
import type { Said } from '@holdfast/domain';
import { staffRoles } from '@holdfast/wire';
import { roleWords } from '../words/sharing.ts';

export function sayRole(role: string, say: (said: Said) => string): string {
  const known = staffRoles.find((one) => one === role);
  return known === undefined ? role : say(roleWords[known]);
}
