/** What a dispatch label means: one row is a label as agencies write it, and the class a careful reader gives it. */
import { describe, expect, it } from 'vitest';
import { classifyLabel } from './index.ts';

const rows = {
  'order-violation': [
    'VIOLATION OF PROTECTIVE ORDERS',
    'VIOLATION OF PROTECTION ORDER',
    'VIOLATION OF ORDER OF PROTECTI',
    'Violation Order Of Protection',
    'PPO VIOLATION I/P',
    'PPO VIOLATION REPORT',
    '--DV - ENFORCE COURT ORDER (ARREST MANDATED)',
    'ORDER - IP - VIOLATION OF DV COURT ORDER',
    'ORDER - VIOLATION OF COURT ORDER (NON DV)',
    'Violation: TRO/ FRO - 2C:29-9b',
    'Violation FRO 2C:29-9b',
    'VIOL RESTR ORD',
    'VIOL R/O',
    'RO VIOL',
    'RESTRAINING ORDER VIO',
    'RESTRAINING ORDER IN PROGRESS',
    'RestrainingOrderViolation',
    'VIOLTRO',
    'TRO/INJ VIOLATION',
    'DV INJUNCTION VIOLATION',
    'VIO OF EX PARTE',
    'NO-CONTACT ORDER VIOLATION',
    'VIOL NO CONTACT',
    'VIOLATION STAY-AWAY ORDER',
    'STAY AWAY ORDERS & PEACE BONDS',
    'DANCO VIOLATION',
    'OFP VIOL',
    'PFA VIOLATION',
    'DVPO VIOL',
    'VOPO',
    'VPO',
    'VIOLATE COURT ORDER',
    'COURT ORDER VIOLATION',
    'PO VIOLATION',
    'PROTECTED ORDER VIOLATION',
    'ANTI-HARASSMENT ORDER VIOLATION',
    'CONTEMPT OF COURT - RESTRAINING ORDER',
    'CRIMINAL CONTEMPT 1',
    'Breach of non-molestation order',
    'Breach of harassment injunction',
    'Breach DVPO',
    'FAIL TO COMPLY WITH PROTECTION ORDER',
    'PEACE BOND BREACH',
    'PEACE ORDER VIOLATION',
    'BREACH AVO',
    'DOMESTIC VIOL ORDER VIOL',
    '273.6 PC',
    'DOM-VIOL OF PO',
    'V OF COURT ORDER',
    'VIOL EPRO',
    'FVO BREACH',
    '720 ILCS 5/12-3.4',
    'PC 166(A)(4)',
    'VIOLACIÓN DE ORDEN DE PROTECCIÓN',
  ],
  'order-service': [
    'Service - TRO',
    'Service of TRO / FRO',
    'ORDER - SERVICE OF DV COURT ORDER',
    '--DV - SERVICE OF COURT ORDER',
    'ORDER - ASSIST DV VIC W/SRVC OF COURT ORDER',
    'SERVE RESTRAINING ORDER',
    'Restraining Order Service',
    'SERVE COURT ORDER',
    'ATTEMPT SERVICE EX PARTE',
    'PPO SVC',
    'SERVE VPO',
    'Service - FERPO',
    'PEACE ORDER SERVICE',
  ],
  domestic: [
    'DISTURBANCE (DOMESTIC)',
    '--DV - DOMESTIC VIOL/ASLT (ARREST MANDATORY)',
    '--DV - ASSIST VICTIM BY COURT ORDER',
    'DV A/B I/P-J/H',
    'FAMILY DISTURBANCE',
    'FAMILY FIGHT',
    'FAMILY VIOL',
    '415 FAMILY',
    'BATTERY ON CO-HABITANT',
    'DOM DIST',
    'Domestic Violence - 2C:25-21',
    'CORPORAL INJURY TO SPOUSE',
  ],
  other: [
    'CHILD RESTRAINT VIOLATION',
    'Criminal Restraint - 2C:13-2',
    'ANIMAL NOT UNDER RESTRAINT',
    'Property Returned - Court Ordered',
    'PROTECTIVE SERVICES REFERRAL',
    'ADULT PROTECTIVE SERV',
    'PROTECTIVE CUSTODY',
    'FIRE PROTECTION SYSTEM',
    'ORDER MAINTENANCE',
    'DISORDERLY CONDUCT',
    'mail order fraud',
    'NOISE ORDINANCE VIOLATION',
    'CITY/COUNTY ORD & STATE STATUTE VIOLATIONS',
    'VIOLATION OF PROBATION',
    'PAROLE/PROBATION VIOLATION',
    'BAIL VIOLATION',
    'VIO BAIL BOND/CLASS X CONVIC',
    'VIOLATION OF CUSTODY ORDER',
    'CUSTODY ORDER',
    'WARRANT SERVICE',
    '--WARRANT SERVICES - FELONY',
    'CIVIL STANDBY',
    'PEACE-STANDBY TO ASSURE (NO COURT ORDR SVC)',
    'ASSIST PUBLIC - NO WELFARE CHK OR DV ORDER SERVICE',
    'ALARM - DURESS/PANIC,BUS/TAXI/CAR/PRSN - NOT DV',
    '--DOMESTIC SEX TRAFFICKING',
    'NARCOTICS - VIOLATION OF SODA ORDER',
    'PUBLIC HEALTH ORDER VIOLATION',
    'STAY AT HOME ORDER VIOLATION',
    'Breach of the peace',
    'Breach of anti-social behaviour order',
    'Breach of sex offender order',
    'PSPO breach',
    'ECO/TDO ORDER SERVICE',
    'MT EMS-TRO/ENTRY',
    'TRAFFIC - MOVING VIOLATION',
    'RESTRAINING ORDER INFO',
    'OBTAIN PROTECTION ORDER',
    'Public Health Order Violation, Notification',
  ],
  unknown: [
    '',
    '  ',
    'NULL',
    '-',
    'UNKNOWN',
    '10-16',
    '415',
    'RESTRAINING ORDER',
    'DV ORDER',
    'PPO',
    'EX PARTE',
    'COURT ORDER',
    'VIOLATION OF',
    'VIOLATION OF P',
    'VOP',
    'Contempt of Court - 2C:29-9',
    'INVASION OF PRIVACY',
    'VIOL/SERVICE PROTECTION ORDER',
    'VXPO',
  ],
} as const;

for (const [expected, labels] of Object.entries(rows)) {
  describe(expected, () => {
    it.each(labels)('%s', (label) => expect(classifyLabel(label).class).toBe(expected));
  });
}

describe('what surrounds the words', () => {
  const labels = Object.values(rows)
    .flat()
    .filter((label) => !/[a-z]/.test(label));

  it.each(labels)('capitals, spaces and stops around it change nothing: %s', (label) => {
    const expected = classifyLabel(label).class;
    expect(classifyLabel(label.toLowerCase()).class).toBe(expected);
    expect(classifyLabel(`  ${label.replaceAll(' ', '  ')}. `).class).toBe(expected);
    expect(classifyLabel(`"${label}"`).class).toBe(expected);
  });

  it('says why in both languages, with the words that settled it', () => {
    expect(classifyLabel('PPO VIOLATION I/P').why).toContain('VIOLATION … PPO');
    expect(classifyLabel('PPO VIOLATION I/P', 'es').why).toContain('incumplió');
  });
});
