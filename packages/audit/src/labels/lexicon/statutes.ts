/**
 * Sections of law under which breaking a protection order is charged, because some agencies file calls under a section and
 * nothing else. Data only. A section that also covers other conduct is not here, or says so and never settles a label.
 */

export interface StatuteCode {
  readonly place: string;
  readonly cite: string;
  /** Matched against the label in capitals, with spaces around it. Never matches inside a longer number. */
  readonly pattern: RegExp;
  readonly means: 'order-violation' | 'domestic' | 'either';
  /**
   * `confirmed`: the section and what it makes a crime were read, in the statute or in a list that pairs the number with the
   * words. `recalled`: known to the authors and not read again for this; it answers with less confidence and says so.
   */
  readonly standing: 'confirmed' | 'recalled';
  readonly source: string;
}

/** Letters and brackets that may follow a section: "(A)(4)", "A 4", ".1" do not change what it is about. */
const end = String.raw`(?!\d|\.\d)`;
const start = String.raw`(?<![\d.\-:/])`;

const law = 'the project’s law notes, sections 3 to 5, read 2026-11';
const listed = 'a published charge or call-type list that pairs the number with the words, read 2026-11';
const own = 'the authors’ knowledge; not read again';

function code(
  place: string,
  cite: string,
  written: string,
  rest: Pick<StatuteCode, 'means' | 'standing' | 'source'>,
): StatuteCode {
  return { place, cite, pattern: new RegExp(`${start}(?:${written})${end}`), ...rest };
}

const confirmed = (source: string) => ({ means: 'order-violation', standing: 'confirmed', source }) as const;
const recalled = { means: 'order-violation', standing: 'recalled', source: own } as const;
/** Two memories that agree are still no statute: the answer stays as careful as for `recalled`. */
const alsoTabled = {
  means: 'order-violation',
  standing: 'recalled',
  source:
    'the authors’ knowledge; the same section stands in a table of offences by state in public code, read 2026-11',
} as const;

export const statutes: readonly StatuteCode[] = [
  code('California', 'Penal Code 273.6', String.raw`273\.6`, confirmed(law)),
  code('California', 'Penal Code 166(a)(4)', String.raw`166\s*\(?A\)?\s*\(?4\)?|166\.4`, confirmed(listed)),
  code('California', 'Penal Code 166(b), (c)', String.raw`166\s*\(?[BC]\)?\s*\(?\d?\)?`, confirmed(listed)),
  code('California', 'Penal Code 646.9(b)', String.raw`646\.9\s*\(?B\)?`, confirmed(listed)),
  code('Washington', 'RCW 7.105.450', String.raw`7\.105\.450|26\.50\.110|10\.99\.050`, confirmed(law)),
  code('New York', 'Penal Law 215.50(3), 215.51, 215.52', String.raw`215\.5[12]|215\.50\s*\(?0?3\)?`, recalled),
  code('Texas', 'Penal Code 25.07, 25.072', String.raw`25\.07[12]?`, confirmed(law)),
  code('Florida', '741.31; 784.047; 784.0487', String.raw`741\.31|784\.047|784\.0487`, confirmed(law)),
  code('Louisiana', 'R.S. 14:79', String.raw`14[:\s]79`, confirmed(law)),
  code('Colorado', '18-6-803.5', String.raw`18-6-803\.5`, confirmed(law)),
  code('Minnesota', '518B.01 subd. 14', String.raw`518B\.01|609\.748|629\.75`, confirmed(law)),
  code('Oregon', '163.750', String.raw`163\.?750`, confirmed(listed)),
  code('Illinois', '720 ILCS 5/12-3.4, 3.8, 3.9', String.raw`(?:5/)?(?:12-3\.[489]|12-30)`, confirmed(listed)),
  code('New Jersey', '2C:29-9b', String.raw`2C:\s*29-9\s*\(?B\)?`, confirmed('Hackensack NJ call types')),
  code('Wisconsin', '813.12(8), 813.125(7)', String.raw`813\.12[235]?\s*\(?\d*\)?`, confirmed(law)),
  code('Pennsylvania', '23 Pa.C.S. 6114', '6114', alsoTabled),
  code('Ohio', '2919.27', String.raw`2919\.27`, confirmed(listed)),
  code('Michigan', 'MCL 600.2950', String.raw`600\.2950A?`, confirmed(listed)),
  code('Georgia', '16-5-95', '16-5-95', confirmed(listed)),
  code('Virginia', '16.1-253.2; 18.2-60.4', String.raw`16\.1-253\.2|18\.2-60\.4`, confirmed(listed)),
  code('Maryland', 'Family Law 4-509', '4-509', recalled),
  code('Tennessee', '39-13-113', '39-13-113', alsoTabled),
  code('Kentucky', '403.763', String.raw`403\.763`, alsoTabled),
  code('Missouri', '455.085', String.raw`455\.085`, alsoTabled),
  code('Kansas', '21-5924', '21-5924', alsoTabled),
  code('Nebraska', '42-924', '42-924', alsoTabled),
  code('Iowa', '664A.7', String.raw`664A\.7`, alsoTabled),
  code('Indiana', '35-46-1-15.1', String.raw`35-46-1-15\.1`, alsoTabled),
  code('Oklahoma', '22 O.S. 60.6', String.raw`22-60\.6|60\.6`, confirmed(listed)),
  code('Arkansas', '5-53-134', '5-53-134', alsoTabled),
  code('Alabama', '13A-6-142', '13A-6-142', alsoTabled),
  code('New Mexico', '40-13-6', '40-13-6', alsoTabled),
  code('Nevada', '33.100', String.raw`33\.100`, alsoTabled),
  code('Utah', '76-5-108', '76-5-108', confirmed(listed)),
  code('Idaho', '39-6312; 18-920', '39-6312|18-920', recalled),
  code('Montana', '45-5-626', '45-5-626', confirmed(listed)),
  code('Wyoming', '6-4-404', '6-4-404', alsoTabled),
  code('North Dakota', '14-07.1-06', String.raw`14-07\.1-06`, alsoTabled),
  code('South Dakota', '25-10-13; 22-19A-16', '25-10-13|22-19A-16', confirmed(listed)),
  code('Alaska', '11.56.740', String.raw`11\.56\.740`, alsoTabled),
  code('Hawaii', '586-4, 586-11', '586-(?:4|11)', recalled),
  code('Connecticut', '53a-223', '53A-223[AB]?', alsoTabled),
  code('Rhode Island', '12-29-4', '12-29-4', recalled),
  code('New Hampshire', '173-B:9', '173-B:9', alsoTabled),
  code('Vermont', '13 V.S.A. 1030', String.raw`13\s*VSA\s*1030`, recalled),
  code('Delaware', '11 Del.C. 1271A', '1271A', recalled),
  code('North Carolina', '50B-4.1; 50D-10', String.raw`50B-4\.1|50D-10`, alsoTabled),
  code('Mississippi', '93-21-21', '93-21-21', alsoTabled),
  code('Maine', '19-A M.R.S. 4011, 4113', '19-A[\\s-]*(?:4011|4113)', alsoTabled),
  code('West Virginia', '48-27-903', '48-27-903', alsoTabled),
  code('District of Columbia', '16-1005', '16-1005', alsoTabled),
  code('Rhode Island', '15-15-3', '15-15-3', alsoTabled),
  code('Washington', 'RCW 10.14.170', String.raw`10\.14\.170`, confirmed(listed)),
  code('Montana', '45-5-206', '45-5-206', { means: 'domestic', standing: 'confirmed', source: listed }),
  code('United States', '18 U.S.C. 2262', String.raw`18\s*U\.?S\.?C\.?\s*2262`, confirmed(listed)),
  code('California', 'Penal Code 273.5; 243(e)(1)', String.raw`273\.5|243\s*\(?E\)?\s*\(?1?\)?`, {
    means: 'domestic',
    standing: 'confirmed',
    source: listed,
  }),
  code('New Jersey', '2C:25-21', '2C:25-21', {
    means: 'domestic',
    standing: 'confirmed',
    source: 'Hackensack NJ call types',
  }),
  code('Ohio', '2919.25', String.raw`2919\.25`, { means: 'domestic', standing: 'recalled', source: own }),
  code('Nevada', '200.485', String.raw`200\.485`, { means: 'domestic', standing: 'recalled', source: own }),
  code('Louisiana', 'R.S. 14:35.3', String.raw`14[:\s]35\.3`, { means: 'domestic', standing: 'recalled', source: own }),
  code('New Jersey', '2C:29-9', String.raw`2C:\s*29-9(?!\s*\(?[AB])`, {
    means: 'either',
    standing: 'confirmed',
    source: 'Hackensack NJ call types: contempt of any court order',
  }),
  code('California', 'Penal Code 166', String.raw`166(?=\s*P\.?C)`, {
    means: 'either',
    standing: 'confirmed',
    source: listed,
  }),
  code('Arizona', '13-2810', '13-2810', { means: 'either', standing: 'recalled', source: own }),
];
