/**
 * Plain English for every kind in the domain, so that her phone and an officer's screen name a thing alike. Short sentences,
 * reading grade six at most; nothing here asks anyone "why", and nothing says that a person did it.
 */

import type { DutyActor, DutyStrength } from '../duties/duty.ts';
import type { IncidentKind } from '../incidents/incident.ts';
import type { Channel, ConditionKind, Distance, PlaceKind, Requirement } from '../orders/condition.ts';
import type { NoticeWay } from '../orders/notice.ts';
import type { Instrument, OrderKind, Provenance, ServiceMethod } from '../orders/order.ts';
import type { ReleasePurpose } from '../releases/release.ts';

export interface TitleWords {
  readonly title: string;
}
export interface MeaningWords extends TitleWords {
  readonly meaning: string;
}

export const incidentWords: Readonly<Record<IncidentKind, TitleWords>> = {
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

export const conditionWords: Readonly<Record<ConditionKind, MeaningWords>> = {
  'no-violence': { title: 'No violence', meaning: 'They may not hurt you or threaten to.' },
  'no-threats-to-household': {
    title: 'No threats to family',
    meaning: 'They may not threaten your family or the people you live with.',
  },
  'no-harassment': { title: 'No harassment', meaning: 'They may not bother, scare, follow or watch you.' },
  'no-contact': { title: 'No contact', meaning: 'They may not reach out to you in the ways the order names.' },
  'no-contact-through-others': {
    title: 'No contact through others',
    meaning: 'They may not send someone else to reach you.',
  },
  'stay-away': { title: 'Stay away', meaning: 'They have to keep away from the places the order names.' },
  'move-out': { title: 'Move out', meaning: 'They have to leave the home and not come back.' },
  'firearms-surrender': { title: 'Give up guns', meaning: 'They may not have guns and have to give them up.' },
  'exclusive-custody': { title: 'Custody of the children', meaning: 'The children are with you and no one else.' },
  'contact-permission': {
    title: 'Time with the children, allowed',
    meaning: 'The order lets them see the children as it says. This allows something. It forbids nothing.',
  },
  'positive-requirement': { title: 'Something to be done', meaning: 'The order tells them to do something.' },
  other: { title: 'Another term', meaning: 'The order has its own words for this.' },
};

export const channelWords: Readonly<Record<Channel, TitleWords>> = {
  'in-person': { title: 'In person' },
  phone: { title: 'By phone' },
  text: { title: 'By text' },
  email: { title: 'By e-mail' },
  'social-media': { title: 'On social media' },
  mail: { title: 'By mail' },
  'through-others': { title: 'Through someone else' },
  devices: { title: 'Through a device' },
};

export const placeWords: Readonly<Record<PlaceKind, TitleWords>> = {
  home: { title: 'Home' },
  work: { title: 'Work' },
  school: { title: 'School' },
  'child-care': { title: 'Child care' },
  vehicle: { title: 'Car' },
  person: { title: 'The person' },
  other: { title: 'Another place' },
};

export const distanceUnitWords: Readonly<Record<Distance['unit'], TitleWords>> = {
  yards: { title: 'yards' },
  feet: { title: 'feet' },
  metres: { title: 'metres' },
};

export const requirementWords: Readonly<Record<Requirement, TitleWords>> = {
  programme: { title: 'Go to a program or to classes' },
  treatment: { title: 'Get treatment' },
  tag: { title: 'Wear a tag' },
  'report-to-police': { title: 'Report to the police' },
  'notify-address': { title: 'Give the police a name and address' },
  other: { title: 'Something else the order asks for' },
};

export const provenanceWords: Readonly<Record<Provenance, TitleWords>> = {
  court: { title: 'From the court' },
  police: { title: 'From the police' },
  prosecution: { title: 'From the prosecutor' },
  advocate: { title: 'From an advocate' },
  survivor: { title: 'From the one it is for' },
};

export const orderKindWords: Readonly<Record<OrderKind, TitleWords>> = {
  emergency: { title: 'Emergency order' },
  temporary: { title: 'Temporary order' },
  final: { title: 'Order after a hearing' },
  criminal: { title: 'Order in a criminal case' },
  'police-notice': { title: 'Notice by the police' },
  unknown: { title: 'An order, kind not known' },
};

export const instrumentWords: Readonly<Record<Instrument, TitleWords>> = {
  'ca-epo-001': { title: 'Form EPO-001' },
  'ca-dv-110': { title: 'Form DV-110' },
  'ca-dv-130': { title: 'Form DV-130' },
  'ca-cr-160': { title: 'Form CR-160' },
  'gb-dvpn': { title: 'Domestic violence protection notice' },
  'gb-dvpo': { title: 'Domestic violence protection order' },
  'gb-dapn': { title: 'Domestic abuse protection notice' },
  'gb-dapo': { title: 'Domestic abuse protection order' },
  'gb-non-molestation': { title: 'Non-molestation order' },
  'gb-occupation': { title: 'Occupation order' },
  'state-order': { title: 'Order of a state court' },
  tribal: { title: 'Order of a tribal court' },
  military: { title: 'Order of a military commander' },
  'out-of-state': { title: 'An order from another state' },
  'other-country': { title: 'An order from another country' },
  other: { title: 'Another form' },
};

export const serviceMethodWords: Readonly<Record<ServiceMethod, TitleWords>> = {
  personal: { title: 'Handed over in person' },
  'verbal-by-officer': { title: 'MeaningWords by an officer' },
  'present-in-court': { title: 'Was there in court' },
  mail: { title: 'Sent by mail' },
  substituted: { title: 'Given to someone else' },
  other: { title: 'Another way' },
};

export const noticeWayWords: Readonly<Record<NoticeWay, TitleWords>> = {
  'proof-of-service-on-file': { title: 'Proof of service is on file' },
  'proof-of-service-shown': { title: 'Proof of service was shown' },
  'present-at-hearing': { title: 'Was there at the hearing' },
  'told-by-officer': { title: 'Was told by an officer' },
  'told-by-court': { title: 'Was told by the court' },
  'served-in-person': { title: 'Was served in person' },
  'mailed-where-only-duration-differs': { title: 'Was sent the order by mail; only its length was new' },
  'knew-otherwise': { title: 'Knew of it in another way' },
};

export const releasePurposeWords: Readonly<Record<ReleasePurpose, TitleWords>> = {
  advice: { title: 'To get advice' },
  court: { title: 'For court' },
  complaint: { title: 'For a complaint' },
  'safety-planning': { title: 'To plan for safety' },
  other: { title: 'Something else' },
};

export const actorWords: Readonly<Record<DutyActor, TitleWords>> = {
  'call-taker': { title: 'Call taker' },
  officer: { title: 'Officer' },
  agency: { title: 'Police agency' },
  supervisor: { title: 'Supervisor' },
  court: { title: 'Court' },
  clerk: { title: 'Court clerk' },
  prosecutor: { title: 'Prosecutor' },
  'restrained-party': { title: 'The restrained person' },
};

export const strengthWords: Readonly<Record<DutyStrength, MeaningWords>> = {
  shall: { title: 'The law commands it', meaning: 'The law says this has to be done.' },
  may: { title: 'The law allows it', meaning: 'The law lets them do this. They can choose.' },
  preferred: { title: 'The law prefers it', meaning: 'The law says this is the better way. They can choose.' },
  policy: { title: 'A policy covers it', meaning: 'The law says each agency needs a rule on this.' },
  'good-practice': { title: 'Good practice', meaning: 'No law asks for it. Those who do this well do it.' },
};
