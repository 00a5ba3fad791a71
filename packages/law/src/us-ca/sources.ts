/**
 * The copies of Californian law that were read, and the citations made from them. It refuses a citation without a copy:
 * every one names the source, the date the copy states, and the day somebody reads it again.
 */
import { type Citation, type CivilDate, civilDateOf } from '@holdfast/domain';

interface Copy {
  readonly key: string;
  readonly source: string;
  readonly asOf: CivilDate;
}

const penalCode: Copy = {
  key: 'CA-PEN',
  source: 'CA-PEN: California Penal Code, copy made from the legislature’s bulk download',
  asOf: civilDateOf('2026-07-21'),
};
const familyCode: Copy = {
  key: 'CA-FAM',
  source: 'CA-FAM: California Family Code, copy made from the legislature’s bulk download',
  asOf: civilDateOf('2025-11-27'),
};
const civilProcedure: Copy = {
  key: 'CA-CCP',
  source: 'CA-CCP: California Code of Civil Procedure, copy made from the legislature’s bulk download',
  asOf: civilDateOf('2026-07-10'),
};

/** Laws of the 2026 session take effect on 1 January 2027 and no copy read shows them, so all of it is read again then. */
const reviewOn = civilDateOf('2027-01-01');

export function penal(section: string): Citation {
  return confirmed(`Cal. Penal Code § ${section}`, penalCode);
}

export function family(section: string): Citation {
  return confirmed(`Cal. Fam. Code § ${section}`, familyCode);
}

/** The statute says "working days" or "business days" and the sections read do not say what those are. */
export const dayNotDefined: Citation = {
  text: 'Cal. Fam. Code §§ 6228, 6380: the day is not defined there',
  confirmation: 'unconfirmed',
  source: `${familyCode.source}; counted here as Cal. Code Civ. Proc. §§ 12-12b and 135 count days for courts`,
  asOf: familyCode.asOf,
  reviewOn,
};

/** The same for a clock of another section, in the Family Code unless another is named. */
export function businessDayNotDefined(section: string, code: 'Family' | 'Penal' = 'Family'): Citation {
  const copy = code === 'Family' ? familyCode : penalCode;
  return {
    text: `Cal. ${code === 'Family' ? 'Fam.' : 'Penal'} Code § ${section}: the day is not defined there`,
    confirmation: 'unconfirmed',
    source: `${copy.source}; counted here as Cal. Code Civ. Proc. §§ 12-12b and 135 count days for courts`,
    asOf: copy.asOf,
    reviewOn,
  };
}

/** The day these pages were read; they state no date of their own that bears on what is taken from them. */
const pagesReadOn = civilDateOf('2026-11-21');

function practised(text: string, source: string, confirmation: 'secondary' | 'unconfirmed'): Citation {
  return { text, confirmation, source, asOf: pagesReadOn, reviewOn };
}

/** Frameworks of good practice. None is law, and none was read through. */
export const practice = {
  frameworkOnLeaving: practised(
    'Praxis International, Best-Practice Assessment: 911 and Patrol (2010), on finding someone who left; M. Wynn on calls where the person has gone',
    'docsbay.net (assessment tool, in part); domesticshelters.org (“Ask Amanda”)',
    'secondary',
  ),
  patrolReview: practised(
    'Praxis International, Best-Practice Assessment: 911 and Patrol (2010), patrol part',
    'paperzz.com/doc/7111647; the patrol part was not read, its topics are believed to be these',
    'unconfirmed',
  ),
  callFromScene: practised(
    'Maryland Network Against Domestic Violence, Lethality Assessment Program: call to a hotline from the scene',
    'lethalityassessmentprogram.org; draper.ut.us (protocol, in part)',
    'secondary',
  ),
  localVisits: practised(
    'Local policy of the agency; no law read asks for visits',
    'No source confirms a schedule; the default is this house’s own',
    'unconfirmed',
  ),
} as const;

/** The list of court holidays was read in secondary copies only. */
export const courtHolidays: Citation = {
  text: 'Cal. Code Civ. Proc. § 135; Cal. Gov. Code § 6700; Cal. Rules of Court, rule 1.11',
  confirmation: 'secondary',
  source: `${civilProcedure.source}; list of Gov. Code § 6700 from a secondary copy and bill texts of 2025`,
  asOf: civilProcedure.asOf,
  reviewOn,
};

function confirmed(text: string, copy: Copy): Citation {
  return { text, confirmation: 'confirmed', source: copy.source, asOf: copy.asOf, reviewOn };
}
