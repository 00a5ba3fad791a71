/**
 * Plain English for every kind in the domain, so that her phone and an officer's screen name a thing alike. Short sentences,
 * reading grade six at most; nothing here asks anyone "why", and nothing says that a person did it.
 */

import type { DutyActor, DutyStrength, Fact, FactTime } from './duties/duty.ts';
import type { IncidentKind } from './incidents/incident.ts';
import type { Channel, ConditionKind, PlaceKind } from './orders/condition.ts';
import type { NoticeWay } from './orders/notice.ts';
import type { Instrument, OrderKind, ServiceMethod } from './orders/order.ts';
import type { ReleasePurpose } from './releases/release.ts';

interface Titled {
  readonly title: string;
}
interface Asked extends Titled {
  readonly question: string;
}
interface Told extends Titled {
  readonly meaning: string;
}

export const incidentWords: Readonly<Record<IncidentKind, Titled>> = {
  'came-near': { title: 'Came near me' },
  entered: { title: 'Came in' },
  message: { title: 'Sent a message' },
  call: { title: 'Called me' },
  'third-party': { title: 'Sent someone else' },
  'social-media': { title: 'Posted or wrote online' },
  gift: { title: 'Left or sent a thing' },
  'property-damage': { title: 'Broke or took things' },
  threat: { title: 'Made a threat' },
  assault: { title: 'Hurt me' },
  strangulation: { title: 'Put hands on my neck' },
  following: { title: 'Followed me' },
  tracking: { title: 'Tracked me' },
  children: { title: 'Something with the children' },
  firearm: { title: 'Had or showed a gun' },
  'did-not-move-out': { title: 'Did not move out' },
  other: { title: 'Something else' },
};

export const conditionWords: Readonly<Record<ConditionKind, Told>> = {
  'no-violence': { title: 'No violence', meaning: 'They may not hurt you or threaten to.' },
  'no-harassment': { title: 'No harassment', meaning: 'They may not bother, scare, follow or watch you.' },
  'no-contact': { title: 'No contact', meaning: 'They may not reach out to you in the ways the order names.' },
  'stay-away': { title: 'Stay away', meaning: 'They have to keep away from the places the order names.' },
  'move-out': { title: 'Move out', meaning: 'They have to leave the home and not come back.' },
  'firearms-surrender': { title: 'Give up guns', meaning: 'They may not have guns and have to give them up.' },
  other: { title: 'Another term', meaning: 'The order has its own words for this.' },
};

export const channelWords: Readonly<Record<Channel, Titled>> = {
  'in-person': { title: 'In person' },
  phone: { title: 'By phone' },
  text: { title: 'By text' },
  email: { title: 'By e-mail' },
  'social-media': { title: 'On social media' },
  mail: { title: 'By mail' },
  'through-others': { title: 'Through someone else' },
  devices: { title: 'Through a device' },
};

export const placeWords: Readonly<Record<PlaceKind, Titled>> = {
  home: { title: 'Home' },
  work: { title: 'Work' },
  school: { title: 'School' },
  'child-care': { title: 'Child care' },
  vehicle: { title: 'Car' },
  person: { title: 'The person' },
  other: { title: 'Another place' },
};

export const orderKindWords: Readonly<Record<OrderKind, Titled>> = {
  emergency: { title: 'Emergency order' },
  temporary: { title: 'Temporary order' },
  final: { title: 'Order after a hearing' },
  criminal: { title: 'Order in a criminal case' },
};

export const instrumentWords: Readonly<Record<Instrument, Titled>> = {
  'ca-epo-001': { title: 'Form EPO-001' },
  'ca-dv-110': { title: 'Form DV-110' },
  'ca-dv-130': { title: 'Form DV-130' },
  'ca-cr-160': { title: 'Form CR-160' },
  'out-of-state': { title: 'An order from another state' },
  other: { title: 'Another form' },
};

export const serviceMethodWords: Readonly<Record<ServiceMethod, Titled>> = {
  personal: { title: 'Handed over in person' },
  'verbal-by-officer': { title: 'Told by an officer' },
  'present-in-court': { title: 'Was there in court' },
  mail: { title: 'Sent by mail' },
  substituted: { title: 'Given to someone else' },
  other: { title: 'Another way' },
};

export const noticeWayWords: Readonly<Record<NoticeWay, Titled>> = {
  'proof-of-service-on-file': { title: 'Proof of service is on file' },
  'present-at-hearing': { title: 'Was there at the hearing' },
  'told-by-officer': { title: 'Was told by an officer' },
  'served-in-person': { title: 'Was served in person; proof is not on file yet' },
};

export const releasePurposeWords: Readonly<Record<ReleasePurpose, Titled>> = {
  advice: { title: 'To get advice' },
  court: { title: 'For court' },
  complaint: { title: 'For a complaint' },
  'safety-planning': { title: 'To plan for safety' },
  other: { title: 'Something else' },
};

export const actorWords: Readonly<Record<DutyActor, Titled>> = {
  'law-enforcement': { title: 'Police or sheriff' },
  dispatch: { title: '911 call taker' },
  court: { title: 'Court' },
  prosecutor: { title: 'Prosecutor' },
  'restrained-party': { title: 'The restrained person' },
};

export const strengthWords: Readonly<Record<DutyStrength, Told>> = {
  shall: { title: 'The law commands it', meaning: 'The law says this has to be done.' },
  may: { title: 'The law allows it', meaning: 'The law lets them do this. They can choose.' },
  policy: { title: 'A policy covers it', meaning: 'The law says each agency needs a rule on this.' },
};

export const timeWords: Readonly<Record<FactTime, string>> = {
  'call-received': 'the call came in',
  'officer-arrived': 'the officer came',
  'call-cleared': 'the officer left',
  'report-completed': 'the report was done',
  'report-asked-for': 'the copy was asked for',
  'order-served': 'the order was served',
  'order-issued': 'the order was made',
};

export const factWords: Readonly<Record<Fact, Asked>> = {
  'called-about-order': { title: 'The call was about the order', question: 'Was the call about breaking the order?' },
  'officer-came': { title: 'An officer came', question: 'Did an officer come?' },
  'restrained-party-present': {
    title: 'The restrained person was there',
    question: 'Was the restrained person there when the officer came?',
  },
  'restrained-party-had-left': {
    title: 'The restrained person had left',
    question: 'Had the restrained person left before the officer came?',
  },
  'restrained-party-arrested': {
    title: 'There was an arrest',
    question: 'Did the officer arrest the restrained person?',
  },
  'probable-cause-of-notice': {
    title: 'The officer had reason to think they knew of the order',
    question: 'Did the officer have good reason to think they knew of the order?',
  },
  'probable-cause-of-violation': {
    title: 'The officer had reason to think the order was broken',
    question: 'Did the officer have good reason to think the order was broken?',
  },
  'order-shown-or-found': {
    title: 'The order was shown or found',
    question: 'Did the officer see the order or find it on record?',
  },
  'proof-of-service-shown-or-found': {
    title: 'Proof of service was shown or found',
    question: 'Did the officer see proof that the order was served?',
  },
  'present-at-hearing': {
    title: 'The restrained person was at the hearing',
    question: 'Was the restrained person at the court hearing?',
  },
  'told-terms-by-officer': {
    title: 'The officer told them the terms',
    question: 'Did the officer tell the restrained person what the order says?',
  },
  'report-written': { title: 'A report was written', question: 'Did the officer write a report?' },
  'report-copy-asked-for': {
    title: 'A copy of the report was asked for',
    question: 'Did you ask for a copy of the report?',
  },
  'report-copy-given': { title: 'A copy of the report was given', question: 'Did you get a copy of the report?' },
  'firearm-or-weapon-asked-about': {
    title: 'The officer asked about guns or weapons',
    question: 'Did the officer ask about guns or other weapons?',
  },
  'firearm-or-weapon-seen': {
    title: 'A gun or weapon was seen or found',
    question: 'Did the officer see or find a gun or other weapon?',
  },
  'firearm-or-weapon-taken': {
    title: 'A gun or weapon was taken',
    question: 'Did the officer take the gun or weapon away?',
  },
  'threat-or-assault-alleged': {
    title: 'A threat or an attack was told of',
    question: 'Did anyone say there was a threat or an attack?',
  },
  'strangulation-alleged': {
    title: 'Hands on the neck were told of',
    question: 'Did anyone say there were hands on the neck?',
  },
  'exigent-circumstances': {
    title: 'Something urgent stood in the way of an arrest',
    question: 'Did something urgent keep the officer from making an arrest?',
  },
  'service-requested-at-scene': {
    title: 'The officer was asked to serve the order',
    question: 'Did anyone ask the officer to serve the order?',
  },
  'victim-notice-given': {
    title: 'A paper about rights and help was given',
    question: 'Did the officer give you a paper about your rights and help?',
  },
  'report-notes-weapons': {
    title: 'The report says if weapons were asked about',
    question: 'Does the report say if the officer asked about weapons?',
  },
  'registry-checked': {
    title: 'The state record was checked',
    question: 'Did the officer check the state record of orders?',
  },
  'reasons-given-for-delay': {
    title: 'Reasons for more time were given',
    question: 'Did they tell you they need more time, and give a reason?',
  },
  'order-in-force': { title: 'The order was in force', question: 'Was the order in force that day?' },
  'order-from-this-state': {
    title: 'A court of this state made the order',
    question: 'Did a court of this state make the order?',
  },
  'restrained-party-had-notice': {
    title: 'The restrained person knew of the order',
    question: 'Had the restrained person been served or told of the order?',
  },
  'incident-may-break-order': {
    title: 'What happened may break the order',
    question: 'What happened, and what does the order say about it?',
  },
  'order-has-firearms-term': { title: 'The order has a term on guns', question: 'Does the order say to give up guns?' },
  'served-by-officer': { title: 'An officer served the order', question: 'Did an officer serve the order?' },
  'proof-of-service-entered': {
    title: 'Proof of service was put on record',
    question: 'Was proof of service put in the state record?',
  },
  'firearms-surrendered': { title: 'The guns were given up', question: 'Were the guns given up?' },
  'firearms-receipt-filed': {
    title: 'The receipt for the guns was filed',
    question: 'Was a receipt for the guns filed with the court?',
  },
};
