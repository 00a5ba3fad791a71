/**
 * How the invented people of the demonstration sign in. Their passphrases and keys are written here for everyone to read,
 * which is why real mode never loads this file.
 */
import { agencies as countyAgencies, staff as countyStaff } from './county-people.ts';
import type { Demonstration } from './demonstration.ts';
import { fenmarkAgencies, fenmarkStaff } from './fenmark-people.ts';

const agencies = [...countyAgencies, ...fenmarkAgencies];
const staff = [...countyStaff, ...fenmarkStaff];

const passphrases: Readonly<Record<string, string>> = {
  'Imani Okafor': 'lantern over quiet water',
  'Petra Lindqvist': 'copper kettle on the stove',
  'T. Vance': 'gravel road before sunrise',
  'M. Ibarra': 'seven maps on one wall',
  'Noor Haddad': 'long table with nine chairs',
  'Cass Wrenfield': 'green door at the corner',
  'Bea Thornquist': 'two keys on one ring',
  'Wren Takahara': 'tide table by the window',
  'J. Pennock': 'reed bed under a wide sky',
  'A. Thorley': 'brass lamp in the window',
};

/** In the order in which the story meets them. */
export const demonstration: Demonstration = {
  people: Object.entries(passphrases).flatMap(([name, passphrase]) =>
    staff
      .filter((member) => member.name === name)
      .map(({ id, role, agencyId }) => ({
        id,
        name,
        role,
        agencyId,
        agencyName: agencies.find((agency) => agency.id === agencyId)?.name ?? '',
        email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@${agencyId}.example`,
        passphrase,
        codeSecret: `demonstration-key-${id}`,
      })),
  ),
};
