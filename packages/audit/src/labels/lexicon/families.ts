/**
 * The words that make or unmake a broken order, with every spelling seen for them. Data only; the rules are elsewhere.
 * A form that also means something else is not here but in `weak`, and counts only beside a stronger word.
 */

export type Family =
  | 'violate'
  | 'enforce'
  | 'order'
  | 'injunction'
  | 'protect'
  | 'restrain'
  | 'court'
  | 'serve'
  | 'domestic'
  | 'harass'
  | 'not';

export interface FamilyOfForms {
  readonly forms: readonly string[];
  /** Read as this family only where a rule asks for it beside another word. */
  readonly weak?: readonly string[];
  /** Whole words of which a label cut off by its export may keep only the beginning, from this many letters on. */
  readonly whole: readonly (readonly [word: string, atLeast: number])[];
  readonly source: string;
}

const call =
  'call types of Seattle, New Orleans and Detroit (tsdataclinic/Vera) and of Hackensack NJ (racmac57/standards)';
const guides =
  'abbreviations in the nature-code lists that US agencies publish for scanner listeners and dispatch trainees';

export const families: Readonly<Record<Family, FamilyOfForms>> = {
  violate: {
    forms:
      'VIOLATION VIOLATIONS VIOLATE VIOLATED VIOLATES VIOLATING VIOLATOR VIOL VIOLS VIO VIOLA VIOLAT VIOLATI VIOLATIO VIOLATN VIOLTN VIOLN VLTN VLTNS VILATION VOILATION VIOLTION VIOATION VIOLATON BREACH BREACHED BREACHES BREACHING BRCH DISOBEY DISOBEYED DISOBEYING DISOBEDIENCE VIOLACION VIOLACIONES VIOLADA VIOLADO VIOLADAS VIOLAR DESOBEDIENCIA INCUMPLIMIENTO INCUMPLIDA INCUMPLIDO INCUMPLIR QUEBRANTAMIENTO QUEBRANTADA QUEBRANTAR CONTRAVENE CONTRAVENTION CONTRAVENING CONTRAVENES NONCOMPLIANCE'.split(
        ' ',
      ),
    weak: ['VI', 'V', 'BR', 'VL'],
    whole: [
      ['VIOLATION', 3],
      ['BREACH', 4],
    ],
    source: `${call}; ${guides}; "breach" in the offence names of England and Wales, Canada and Australia; the Spanish of court forms and of police vocabularies`,
  },
  enforce: {
    forms: ['ENFORCE', 'ENFORCEMENT', 'ENFORCING', 'ENFORCED', 'ENF', 'ENFRC', 'ENFORC'],
    whole: [['ENFORCEMENT', 6]],
    source: 'Seattle: a type that tells the officer to enforce a court order and that arrest is mandated',
  },
  order: {
    forms: ['ORDER', 'ORDERS', 'ORDR', 'ORDRS', 'ODER', 'ORDER1', 'ORDEN', 'ORDENES'],
    weak: ['ORD', 'ORDS', 'ORDE', 'OR', 'O'],
    whole: [['ORDER', 4]],
    source: `${call}. ORD is weak because it also shortens "ordinance"`,
  },
  injunction: {
    forms: [
      'INJUNCTION',
      'INJUNCTIONS',
      'INJUCTION',
      'INJUNTION',
      'INJUCNTION',
      'INJUNCT',
      'INJUNC',
      'INJUNCTN',
      'INJCTN',
      'INJUNCTIVE',
    ],
    weak: ['INJ', 'INJN'],
    whole: [['INJUNCTION', 5]],
    source: `${guides}; misspelt so in the list of a county of Florida; Florida and Wisconsin name their orders so. INJ is weak because it also shortens "injury"`,
  },
  protect: {
    forms:
      'PROTECTION PROTECTIVE PROTECT PROTECTED PROTECTING PROTECTN PROTCT PROTCTN PROTCTIVE PROTCTV PROTEC PROTECTI PROTECTIO PROTECTIV PROT PROTV PROTN PRTCT PRTCTN PRTCTV PRTECT PROTETION PROTECION PROTECTVE PROTECITVE PROCTECTIVE PROTECTIONS PROTECCION'.split(
        ' ',
      ),
    weak: ['PRO'],
    whole: [
      ['PROTECTION', 4],
      ['PROTECTIVE', 4],
    ],
    source: `${call}; ${guides}`,
  },
  restrain: {
    forms:
      'RESTRAINING RESTRAIN RESTRAINI RESTRAININ RESTRAING RESTRANING RESTAINING RESTRAINTING RESTRAINNG RESTRNG RESTRN RESTRN RESTRG RSTRNG RSTRN RSTR RSTRG RESTR RESTRA RESTRAI RESTRNING ALEJAMIENTO RESTRICCION'.split(
        ' ',
      ),
    weak: ['REST', 'RES', 'RST', 'RESTRAINT', 'RESTRICTED', 'RESTRICTIVE'],
    whole: [['RESTRAINING', 6]],
    source: `${call}; ${guides}. "Restraint" alone is a crime or a car seat, so it is weak`,
  },
  court: {
    forms: ['COURT', 'COURTS', 'CRT', 'COUR', 'CORT', 'COURT S', 'JUDICIAL', 'JUDGES'],
    weak: ['CT', 'CRTS'],
    whole: [['COURT', 4]],
    source: `${call}; ${guides}`,
  },
  serve: {
    forms:
      'SERVICE SERVE SERVED SERVES SERVING SERVC SERVCE SRVICE SRVC SVC SVCE SRV SRVD SVD SVCD SERV SERVIC DELIVER DELIVERY DELIVERED NOTIFICACION NOTIFICAR NOTIFICADA ENTREGA ENTREGAR DILIGENCIAMIENTO DILIGENCIAR EMPLAZAMIENTO'.split(
        ' ',
      ),
    weak: ['SERVICES', 'SVCS', 'SVS', 'SV', 'SER', 'S', 'PAPER', 'PAPERS', 'PAPERWORK', 'PPRS', 'PPR', 'PROCESS'],
    whole: [['SERVICE', 4]],
    source: `${call}; Spanish as courts of Puerto Rico and Mexico write of papers. The plural is weak: it names an agency ("protective services") or a theft`,
  },
  domestic: {
    forms:
      'DOMESTIC DOMESTICS DOMESTICA DOMESTICO DOMESTICAS PDOMESTIC PFMA DV DVS DOMV DOMVIO DOMVIOL DVIP DOMST DOMESTC DOMSTIC IPV INTRAFAMILY INTRAFAMILIAL INTRAFAMILIAR CONYUGAL'.split(
        ' ',
      ),
    weak: ['DOM', 'FAM', 'FAMILY', 'SPOUSE', 'SPOUSAL', 'PARTNER', 'DATING', 'FV'],
    whole: [['DOMESTIC', 5]],
    source: `${call}; incident codes of Las Vegas (alexplainlater/LVMPD_Calls_For_Service_v2); PFMA is Montana’s assault on a partner or family member; a county of Pennsylvania writes P, for police, before its types`,
  },
  harass: {
    forms:
      'HARASSMENT HARASSING HARASS HARRASSMENT HARASSMNT HARSMNT ANTIHARASSMENT STALKING STALK HARRASS HARSSMNT'.split(
        ' ',
      ),
    weak: ['HAR', 'HARR', 'HRSMNT'],
    whole: [['HARASSMENT', 6]],
    source:
      'orders against harassment and stalking, as Minnesota, Washington, Massachusetts, Oregon and England name them',
  },
  not: {
    forms: ['NO', 'NOT', 'NON', 'WITHOUT', 'EXCEPT', 'EXCLUDING', 'EXCLUDES', 'EXCL', 'NEVER'],
    whole: [],
    source: 'Seattle: types that name in brackets what they are not',
  },
};
