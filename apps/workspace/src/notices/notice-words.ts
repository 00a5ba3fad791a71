/** The words of notices and visits, in one place so that another language can be added. They say what is on record and what is asked; they blame nobody. */
import type {
  BreachOutcome,
  ClockState,
  ContactWay,
  CourseClock,
  CourseEvent,
  CourseIssue,
  CourseStage,
  HearingOutcome,
  NextOnCourse,
  NoticeRegimeId,
  PaperStep,
  PatrolShift,
  PoliceRank,
  ReviewNext,
  ViewOnNotice,
  VisitOutcome,
  VisitStanding,
} from '@holdfast/domain';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const regimeWords: Words<NoticeRegimeId> = {
  'gb-dvpn': 'Domestic violence protection notice (DVPN)',
  'gb-dapn': 'Domestic abuse protection notice (DAPN)',
  'ca-epo': 'Emergency protective order (EPO-001)',
};
/** The short name of what is given first, and of the order after it. */
export const shortNames: Readonly<Record<NoticeRegimeId, { readonly given: string; readonly order: string }>> = {
  'gb-dvpn': { given: 'notice', order: 'order (DVPO)' },
  'gb-dapn': { given: 'notice', order: 'order (DAPO)' },
  'ca-epo': { given: 'emergency order', order: 'order' },
};
export const stageWords: Words<CourseStage> = {
  asked: 'Asked for',
  given: 'Given, not served',
  served: 'Served',
  applied: 'Before the court',
  order: 'Order made',
  ended: 'Reviewed',
  refused: 'Not made',
};
export const nextWords: Words<NextOnCourse> = {
  weigh: 'Weigh what each person says',
  decide: 'Decide',
  serve: 'Serve it',
  'enter-proof': 'Enter the proof of service',
  'finish-paper': 'Finish the paper',
  apply: 'Apply to the court',
  hear: 'The hearing',
  'bring-to-court': 'Bring the person held to court',
  'ask-contact-rules': 'Ask how she may be reached',
  'plan-visits': 'Plan the visits',
  visit: 'The next visit',
  'look-at-visits': 'Look at the visits',
  review: 'Review it',
  nothing: 'Nothing is open',
};
export const clockWords: Words<CourseClock['what']> = {
  hearing: 'The court hears it',
  'court-after-arrest': 'The person held is before a court',
  proof: 'The proof of service is on record',
};
export const clockStateWords: Words<ClockState> = {
  running: 'Running',
  met: 'Met',
  'met-late': 'Met late',
  late: 'Late',
  'cannot-tell': 'Cannot tell',
};
export const rankWords: Words<PoliceRank> = {
  constable: 'Constable',
  sergeant: 'Sergeant',
  inspector: 'Inspector',
  'chief-inspector': 'Chief inspector',
  superintendent: 'Superintendent',
  'chief-superintendent': 'Chief superintendent',
  'chief-officer': 'Chief officer',
};
export const viewWords: Words<ViewOnNotice> = {
  'wants-it': 'She wants it',
  'does-not-want-it': 'She does not want it',
  unsure: 'She is unsure',
  'did-not-say': 'She was asked and did not say',
  'could-not-be-asked': 'She could not be asked',
};
export const hearingWords: Words<HearingOutcome> = {
  'order-made': 'The court made the order',
  adjourned: 'Put off to another day',
  refused: 'The court refused it',
  withdrawn: 'The application was withdrawn',
};
export const visitOutcomeWords: Words<VisitOutcome> = {
  seen: 'Seen',
  'no-answer': 'No answer',
  declined: 'She did not want the visit',
  concern: 'Concern',
};
export const visitStandingWords: Words<VisitStanding> = {
  'to-come': 'To come',
  due: 'Due today',
  missed: 'Missed',
  done: 'Done',
  'try-again': 'No answer: try again',
  concern: 'Concern',
};
export const contactWayWords: Words<ContactWay> = {
  'in-person': 'A visit',
  phone: 'By telephone',
  text: 'By text',
  email: 'By e-mail',
  'through-her-advocate': 'Through her advocate',
  'at-the-station': 'She comes to the station',
};
export const shiftWords: Words<PatrolShift> = { early: 'Early', late: 'Late', night: 'Night' };
export const breachOutcomeWords: Words<BreachOutcome> = {
  admitted: 'Admitted',
  proved: 'Proved',
  'not-proved': 'Not proved',
  withdrawn: 'Withdrawn',
};
export const reviewWords: Words<ReviewNext> = {
  'nothing-more': 'Nothing more is asked for',
  'apply-again': 'Apply again',
  'other-order': 'Another order is asked for',
  'keep-in-touch': 'Keep in touch as she wants',
};
export const paperWords: Words<PaperStep> = {
  'copy-given': 'A copy was given to her',
  'filed-with-court': 'It was filed with the court',
  'order-entered': 'The order is in the state’s register',
  'proof-entered': 'The proof of service is in the state’s register',
  'proof-filed': 'The proof of service went to the court',
};
export const whyVisitWords: Words<'missed' | 'concern' | 'no-answer-twice'> = {
  missed: 'Nobody went, or nobody wrote it down',
  concern: 'Something was wrong at the last visit',
  'no-answer-twice': 'Nobody answered twice in a row',
};
export const issueWords: Words<CourseIssue['code']> = {
  'in-the-future': 'This is later than now.',
  'before-what-it-follows': 'This is before what it follows.',
  'not-yet': 'Something has to be recorded before this.',
  'already-recorded': 'This is on record already.',
  'too-young': 'The text does not reach a person of that age.',
  'age-not-known': 'Find out the age first: the notice can be given to an adult only.',
  'not-weighed': 'Record what was weighed first, her opinion among it.',
  'rank-missing': 'Say the rank of who decided.',
  'rank-too-low': 'The text asks for a higher rank.',
  'conditions-missing': 'Choose at least one term.',
  'number-missing': 'Give the number on the paper.',
  'ends-too-late': 'The text ends it sooner than that day.',
  'must-bar-molestation': 'It has to bar molestation.',
  'court-missing': 'Name the court.',
  'not-in-person': 'It has to be served in writing and in person.',
  'hearing-before-application': 'The hearing is before the application.',
  'next-hearing-missing': 'Say when it is heard next.',
  'order-missing': 'Say what order was made.',
  'order-length': 'The order is shorter or longer than the text allows.',
  'contact-rules-missing': 'Ask first how and when she may be reached.',
  'not-to-be-visited': 'She did not say that visits are all right.',
  'no-days': 'Choose at least one day.',
  'no-such-visit': 'There is no such visit.',
  'no-such-breach': 'There is no such breach.',
  'no-such-condition': 'The notice or order has no such term.',
  'consent-missing': 'A referral needs her consent.',
};

export function isCourseIssue(code: string): code is CourseIssue['code'] {
  return Object.hasOwn(issueWords, code);
}

/** What happened, in a few words for the line of a history. */
export function eventTitle(event: CourseEvent): string {
  switch (event.kind) {
    case 'asked':
      return 'Asked for';
    case 'weighed':
      return `Weighed. ${viewWords[event.view]}`;
    case 'decided':
      return event.decision === 'given'
        ? `Given by ${event.by}${event.rank === undefined ? '' : `, ${rankWords[event.rank].toLowerCase()}`}`
        : `Refused by ${event.by}`;
    case 'service-tried':
      return 'Tried to serve, not reached';
    case 'served':
      return event.how === 'personal' ? 'Served in person' : 'Served by telling';
    case 'paper':
      return paperWords[event.step];
    case 'applied':
      return `Application made to ${event.court}`;
    case 'heard':
      return hearingWords[event.outcome];
    case 'contact-rules':
      return 'Said how she may be reached';
    case 'visits-planned':
      return event.on.length === 1 ? '1 visit planned' : `${event.on.length} visits planned`;
    case 'visit-assigned':
      return `Visit ${event.visit} assigned: ${event.area}, ${shiftWords[event.shift].toLowerCase()}`;
    case 'visited':
      return `Visit ${event.visit}: ${visitOutcomeWords[event.outcome].toLowerCase()}`;
    case 'breach':
      return `Breach alleged of ${event.conditionNumbers.map((number) => `term ${number}`).join(', ') || 'its terms'}`;
    case 'arrested':
      return `Arrested for breach ${event.breach}`;
    case 'brought-to-court':
      return `Breach ${event.breach} before ${event.court}`;
    case 'breach-outcome':
      return `Breach ${event.breach}: ${breachOutcomeWords[event.outcome].toLowerCase()}`;
    case 'referred':
      return `Referred to ${event.to}, with her consent`;
    case 'reviewed':
      return `Reviewed. ${reviewWords[event.next]}`;
  }
}

/** What stands below that line: the words somebody wrote. */
export function eventWords(event: CourseEvent): readonly string[] {
  const some = (...words: readonly (string | undefined)[]) =>
    words.filter((word): word is string => word !== undefined && word !== '');
  switch (event.kind) {
    case 'asked':
      return some(event.grounds);
    case 'weighed':
      return some(
        event.viewWords === undefined ? undefined : `In her words: “${event.viewWords}”`,
        `Under 18: ${event.children}`,
        `The person to be restrained: ${event.representations}`,
        `Who else lives there: ${event.cohabitants}`,
      );
    case 'decided':
      return some(event.reason);
    case 'service-tried':
    case 'visited':
      return some(event.note);
    case 'breach':
      return some(event.what);
    case 'breach-outcome':
      return some(event.penalty);
    case 'referred':
      return some(event.purpose);
    case 'reviewed':
      return some(event.found);
    case 'served':
      return event.addressForHearing === undefined
        ? []
        : [`Address at which a hearing can be told: ${event.addressForHearing.replace('-', ' ')}`];
    case 'paper':
    case 'applied':
    case 'heard':
    case 'contact-rules':
    case 'visits-planned':
    case 'visit-assigned':
    case 'arrested':
    case 'brought-to-court':
      return [];
  }
}
