/** The people of the demonstration's second partnership: Fenmark Constabulary, an English force that is nowhere. No person or place in it is real. */
import { idOf, timeZoneOf } from '@holdfast/domain';
import type { Partnership } from '@holdfast/store';
import type { CountyAgency, CountyStaff } from './county-people.ts';

export const fenmark: Partnership = {
  id: idOf('fenmark'),
  name: 'Fenmark partnership',
  timeZone: timeZoneOf('Europe/London'),
  jurisdiction: 'GB-EAW',
};

const force: CountyAgency = { id: idOf('fenmark-police'), name: 'Fenmark Constabulary', kind: 'police' };
export const support: CountyAgency = { id: idOf('sedge-lantern'), name: 'Sedge Lantern Support', kind: 'advocacy' };
export const fenmarkAgencies: readonly CountyAgency[] = [force, support];

export const pennock: CountyStaff = {
  id: idOf('staff-pennock'),
  agencyId: force.id,
  role: 'officer',
  name: 'J. Pennock',
};
export const thorley: CountyStaff = {
  id: idOf('staff-thorley'),
  agencyId: force.id,
  role: 'supervisor',
  name: 'A. Thorley',
};
export const fenmarkStaff: readonly CountyStaff[] = [pennock, thorley];
