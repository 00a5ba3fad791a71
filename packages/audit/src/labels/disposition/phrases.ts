/**
 * What dispatchers write when a call is closed, phrase by phrase. Data only. The order matters: what denies is read, and
 * taken out of the cell, before what affirms, so that "no report" is never also a report.
 */

/**
 * What a cell can say. Several may hold in one: an arrest and a gone-on-arrival can stand side by side. `noReport` and
 * `noArrest` are said outright; they are not the absence of the other.
 */
export const dispositionFlags = [
  'report',
  'noReport',
  'arrest',
  'noArrest',
  'citation',
  'warning',
  'goneOnArrival',
  'unableToLocate',
  'unfounded',
  'falseAlarm',
  'cancelled',
  'duplicate',
  'referred',
  'followUp',
  'handled',
  'noAction',
] as const;
export type DispositionFlag = (typeof dispositionFlags)[number];

export interface DispositionPhrase {
  readonly flags: readonly DispositionFlag[];
  /** Matched against the cell in capitals with one space between words. */
  readonly pattern: RegExp;
  readonly source: string;
}

const vera = 'dispositions of Seattle and New Orleans (tsdataclinic/Vera)';
const vegas = 'disposition letters of Las Vegas (alexplainlater/LVMPD_Calls_For_Service_v2), in words';
const lists =
  'disposition codes that US agencies publish, San Francisco and three Florida and Ohio agencies among them';

const phrase = (flags: readonly DispositionFlag[], written: string, source: string): DispositionPhrase => ({
  flags,
  pattern: new RegExp(`(?<![A-Z0-9])(?:${written})(?![A-Z0-9])`, 'g'),
  source,
});

const who =
  '(?:SUSPECTS?|SUSP|SUBJECTS?|SUBJ|SUBS?|PARTY|PARTIES|PERPETRATORS?|PERP|OFFENDERS?|VEHICLES?|VEH|COMPLAINANT|COMP|PERSONS?|ALL|RP|ACTOR)';

export const dispositionPhrases: readonly DispositionPhrase[] = [
  phrase(
    ['noReport'],
    String.raw`(?:NO|WITHOUT|W\/O) (?:\w+ )?(?:REPORTS?|RPTS?|PAPER|CASE)(?: (?:WRITTEN|TAKEN|REQUIRED|REQ|NEEDED|NECESSARY|MADE|NUMBER|DESIRED))?`,
    lists,
  ),
  phrase(
    ['noReport'],
    String.raw`(?:REPORT|RPT) (?:NOT|UN)\s?(?:WRITTEN|TAKEN|REQUIRED|REQ|NEEDED|NECESSARY|MADE)|REPORT (?:REFUSED|DECLINED)|REFUSED REPORT|DECLINED REPORT|UNREPORTED|NONREPORT(?:ABLE)?|NON REPORT(?:ABLE)?|NR|NRN|NRR|NRD`,
    lists,
  ),
  phrase(
    ['noArrest'],
    String.raw`(?:NO|WITHOUT|W\/O|NON) (?:PHYSICAL )?(?:ARRESTS?|CUSTODY)(?: MADE)?|NOT ARRESTED|ARREST NOT MADE|SUSPECT RELEASED`,
    vera,
  ),
  phrase(
    [],
    String.raw`(?:NO|WITHOUT) (?:CITATIONS?|SUMMONS|WARNING)(?: (?:ISSUED|GIVEN))?|REFUSED TO SIGN(?: COMPLAINT)?|NO DISPO(?:SITION)?|TEST(?: [\w ]+)?|CREATED ON SYS DOWN|RESEARCH|INCIDENT VERIFIED|NEW INCI(?:DENT NUMBER REQUIRED)?|CRIMINAL OR NON CRIMINAL`,
    vera,
  ),
  phrase(
    ['unableToLocate'],
    '(?:UNABLE|UNABL|UNA|COULD NOT|CANNOT) (?:TO )?(?:LOCATE|LOC|FIND|CONTACT)(?: (?:INCIDENT|COMPLAINANT|OR|SUBJECT|SUSPECT|ADDRESS|ANYONE|CALLER))*|UTL|UNABLE TO LOC|NO SUCH (?:ADDRESS|PERSON|LOCATION|PLACE)(?: OR LOCATION)?|NOT FOUND|NEGATIVE CONTACT|NO CONTACT(?: MADE)?|BAD ADDRESS',
    `${vera}; ${vegas}`,
  ),
  phrase(
    ['goneOnArrival'],
    String.raw`GOA|G O A|GPTA|GPA|GUA|GONE (?:UP)?ON (?:OUR |OFFICERS? |POLICE )?(?:ARRIVAL|ARR|ARRIV\w*)|GONE (?:PRIOR|BEFORE|PTA)(?: TO)?(?: (?:OUR|OFFICERS?|POLICE))?(?: ARRIVAL)?|${who} (?:WAS |WERE )?(?:GONE|LEFT|FLED)(?: (?:UPON|ON|PRIOR|BEFORE|SCENE|TO|THE|ARRIVAL))*|LEFT (?:PRIOR|BEFORE)(?: TO)?(?: ARRIVAL)?|LEFT (?:THE )?SCENE(?: PRIOR(?: TO ARRIVAL)?)?|DEPARTED (?:PRIOR|BEFORE)(?: TO)?(?: ARRIVAL)?|NOT ON SCENE|GONE`,
    `${vera}; ${vegas}; ${lists}`,
  ),
  phrase(
    ['unfounded'],
    'UNFOUNDED|UNFOUND|UNFND|UNFD|UNF|FALSE COMPLAINT|FALSE (?:REPORT|CALL)|NO MERIT|NOT BONA ?FIDE|NON BONA ?FIDE|NO CRIME(?: OCCURRED)?|BASELESS|NOM|NO CAUSE|NO OFFEN[CS]E',
    `${vera}; ${lists}`,
  ),
  phrase(['falseAlarm'], 'FALSE ALARMS?(?: (?:NO )?GUARD AT SCENE)?|FA|ALARM NO RESPONSE', `${vera}; ${vegas}`),
  phrase(['duplicate'], 'DUPLICATED?(?: CALL)?|DUPE?|DUPL|REPEAT CALL|RELATED TO ANOTHER CALL|SEE OTHER CALL', vera),
  phrase(
    ['cancelled'],
    '(?:RESPONDING )?(?:UNITS?(?: S)?[ ;S]* )?CANCEL+(?:ED|ATION)?(?: (?:BY|IN|EN) (?:RADIO|DISPATCH|CALLER|COMPLAINANT|RP|ROUTE|ENROUTE))?|CANC|CXL|CNCL|CNX|CAN|DISPATCH CANCEL+ED|DISREGARD(?:ED)?|VOID(?:ED)?|CALL CANCEL+ED|RECALLED|10 ?22',
    `${vera}; ${vegas}`,
  ),
  phrase(
    ['followUp', 'report'],
    'SUPPLEMENT(?:AL)?(?: REPORT)?(?: (?:MADE|TAKEN|WRITTEN|SUBMITTED))?|FOLLOW ?UP REPORT(?: MADE)?|SUPP(?: REPORT)?',
    vera,
  ),
  phrase(
    ['referred'],
    String.raw`(?:NON CRIMINAL )?REFER+(?:ED|RAL)(?: TO [\w ]+)?|HANDLED BY OTHER (?:JURISDICTION|AGENCY|UNIT)|(?:TURNED|REFERRED|HANDED) OVER TO [\w ]+|OTHER (?:JURISDICTION|AGENCY)|OUTSIDE AGENCY|WARRANT (?:ADVISED|REQUEST(?:ED)?|REFERRAL)|ADVISED (?:OF )?(?:WARRANT|LEGAL|CIVIL)[\w ]*|CIVIL MATTER|TOT [\w ]+`,
    `${vera}; ${vegas}; ${lists}`,
  ),
  phrase(
    ['citation'],
    String.raw`(?:\d |CRIMINAL |TRAFFIC |PARKING |MUNICIPAL |MISDEMEANOR )?(?:CITATIONS?|CITES?|CITED|SUMMONS(?:ES)?|TICKETS?|NTA|NOTICE TO APPEAR)(?: (?:CRIMINAL |CITATION |NEW )*(?:ISSUED|ISSUE|MADE|GIVEN))?(?: CRIMINAL OR NON CRIMINAL)?|CIT|MUNICIPAL SUMMONS`,
    `${vera}; ${vegas}; ${lists}`,
  ),
  phrase(
    ['warning'],
    '(?:ORAL |VERBAL |WRITTEN |TRESPASS )?WARN(?:ING|INGS|ED)?(?: (?:GIVEN|ISSUED))?(?: SUBJECTS? ADVISED)?|SUBJECTS? ADVISED|ADMONISHED|ADM|WARN',
    `${vera}; ${vegas}`,
  ),
  phrase(
    ['arrest'],
    '(?:PHYSICAL |FELONY |MISDEMEANOR |MISD |WARRANT |ADULT |JUVENILE |CUSTODIAL |ON ?VIEW )*ARRESTS?(?:ED|S)?(?: (?:MADE|ISSUED|EFFECTED|ADULT|JUVENILE))?|ARR|CLEARED (?:BY )?ARREST|IN CUSTODY|TAKEN INTO CUSTODY|BOOKED|10 ?15|ARRESTADO|ARRESTO',
    `${vera}; ${vegas}`,
  ),
  phrase(
    ['report'],
    '(?:[A-Z]+ ){0,2}(?:REPORTS?|RPTS?|RPT)(?: (?:WRITTEN|TAKEN|MADE|TO FOLLOW|FILED|COMPLETED|SUBMITTED|GENERATED|CURFEW|MUNICIPAL|TRUANCY))*|RTF|REP|R T F|STREET CHECK WRITTEN|CASE (?:NUMBER )?(?:TAKEN|ISSUED|MADE|PULLED|OPENED)|OFFENSE REPORT|INFORME(?: ESCRITO)?',
    `${vera}; ${vegas}; ${lists}`,
  ),
  phrase(
    ['noAction'],
    String.raw`NO (?:POLICE )?ACTION(?: (?:POSSIBLE|OR|NECESSARY|TAKEN|REQUIRED|NEEDED))*|NO POLICE (?:ACTION|SERVICE)[\w ]*|NO ASSISTANCE NEEDED|NO ISSUE FOUND|NO (?:PROBLEM|DISTURBANCE)(?: FOUND)?|ALL OK|CHECKS? OK|QUIET ON ARRIVAL|QOA|NCR`,
    `${vera}; ${lists}`,
  ),
  phrase(
    ['handled'],
    String.raw`(?:MUNICIPAL |TRUANCY |CURFEW )?(?:NECESSARY|NEC) ACTION (?:TAKEN|TAK|TAKE)|NAT|ASSIST(?:ANCE|ED)?(?: (?:RENDERED|GIVEN|MADE|CITIZEN|PROVIDED|COMPLETED))?|ADVISED|ADVICE GIVEN|ADV|SETTLED(?: AT SCENE| ON SCENE)?|DETAIL COMPLETED?|SERVICE (?:RENDERED|PROVIDED)|SERVICES RENDERED|HANDLED(?: BY OFFICER)?|HBO|HAN|ABATED|ABA|PROBLEM SOLVING PROJECT|INCIDENT LOCATED|PUBLIC ORDER RESTORED|PEACE RESTORED|RESTORED PEACE|SEPARATED|MEDIATED|TRANSPORT(?:ED|ATION)?(?: [\w ]*(?:PROVIDED|ESCORT))?|ESCORT PROVIDED|RADIO BROADCAST AND CLEAR|EXTRA UNIT|SERVICE OF [\w ]+ ORDER|PRIORITY CALL HANDLING|COMPLETED?|RESOLVED|CLEAR(?:ED)?(?: ON ARRIVAL)?|EVIDENCE SUBMITTED|INFORMATION (?:RECEIVED|ONLY)|INFO ONLY`,
    `${vera}; ${vegas}; ${lists}`,
  ),
];
