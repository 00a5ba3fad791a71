import {
  assess,
  type CallForService,
  type Duty,
  evaluateDuties,
  factsFromContact,
  factsFromResponse,
  idOf,
  type Response,
  standingAt,
} from '@holdfast/domain';
import { at, contactWith, incidentWith, orderWith } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { commandsOf, type DueRow, decide, dueOf, idsOf, type Known, type Row } from '../testing/decide.ts';
import { californianLaw as law } from './law.ts';

const onCall: Known = { 'called-about-order': 'yes', 'officer-came': 'yes' };
const noCall: Known = { 'called-about-order': 'no', 'threat-or-assault-alleged': 'no' };
const forArrest: Known = {
  ...onCall,
  'order-in-force': 'yes',
  'probable-cause-of-notice': 'yes',
  'probable-cause-of-violation': 'yes',
  'exigent-circumstances': 'no',
  'mutual-orders': 'no',
  'order-from-another-country': 'no',
};
const each: Known = {
  ...forArrest,
  'mutual-orders': 'yes',
  'order-from-this-state': 'yes',
  'order-is-criminal': 'no',
  'main-aggressor-is-restrained-party': 'yes',
};
const copy: Known = { 'report-copy-asked-for': 'yes', 'report-written': 'yes' };
const ours: Known = { 'order-from-this-state': 'yes', 'order-in-force': 'yes' };
const theirs: Known = {
  'order-from-this-state': 'no',
  'order-from-another-country': 'no',
  'order-in-force': 'yes',
};
const guns: Known = { ...ours, 'order-has-firearms-term': 'yes', 'restrained-party-had-notice': 'yes' };
const unserved: Known = {
  ...ours,
  'officer-came': 'yes',
  'restrained-party-present': 'yes',
  'restrained-party-had-notice': 'no',
};
const byAnother: Known = { ...ours, 'served-by-officer': 'no', 'proof-received-by-clerk': 'yes' };
const emergency: Known = { ...ours, 'order-is-emergency': 'yes', 'emergency-order-asked-for': 'yes' };
const temporary: Known = { ...ours, 'order-is-temporary': 'yes' };

const theCall: readonly Row[] = [
  ['dispatch-priority', 'a call about the order comes first', { 'called-about-order': 'yes' }, 'owed'],
  ['dispatch-priority', 'so does a call that tells of a threat', { 'threat-or-assault-alleged': 'yes' }, 'owed'],
  ['dispatch-priority', 'a call about neither does not', noCall, 'not-owed'],
  ['dispatch-priority', 'a call nobody can place is asked about', {}, 'cannot-tell'],
  ['keep-order-records', 'an order in force, served or not', { 'order-in-force': 'yes' }, 'owed'],
  ['keep-order-records', 'nobody knows if it is in force', {}, 'cannot-tell'],
  ['check-register', 'no copy was shown or found', { ...onCall, 'order-shown-or-found': 'no' }, 'owed'],
  ['check-register', 'a copy was shown', { ...onCall, 'order-shown-or-found': 'yes' }, 'not-owed'],
  ['check-register', 'nobody came', { 'called-about-order': 'yes', 'officer-came': 'no' }, 'not-owed'],
  ['terms-stay', 'she let him in: the order binds all the same', ours, 'owed'],
  ['terms-stay', 'the order had ended', { ...ours, 'order-in-force': 'no' }, 'not-owed'],
  ['enforce-anywhere', 'a copy was shown in another county', { ...ours, 'order-shown-or-found': 'yes' }, 'owed'],
  ['enforce-anywhere', 'it is in the register', { ...ours, 'order-in-register': 'yes' }, 'owed'],
  [
    'enforce-anywhere',
    'not shown, not in the register',
    { ...ours, 'order-shown-or-found': 'no', 'order-in-register': 'no' },
    'not-owed',
  ],
  ['tell-then-enforce', 'the order was not served and they were there', unserved, 'owed'],
  [
    'tell-then-enforce',
    'an officer came upon them unserved, with no call',
    { ...unserved, 'called-about-order': 'no', 'found-by-officer-on-patrol': 'yes' },
    'owed',
  ],
  ['tell-then-enforce', 'they had been served', { ...unserved, 'restrained-party-had-notice': 'yes' }, 'not-owed'],
  [
    'tell-then-enforce',
    'nobody knows if they were served',
    { ...unserved, 'restrained-party-had-notice': 'unknown' },
    'cannot-tell',
  ],
  ['tell-then-enforce', 'they had left', { ...unserved, 'restrained-party-present': 'no' }, 'not-owed'],
  ['tell-then-enforce', 'another state’s order', { ...unserved, ...theirs }, 'not-owed'],
  [
    'tell-then-enforce',
    'nobody knows whose order it is',
    { ...unserved, 'order-from-another-country': 'no', 'order-from-this-state': 'unknown' },
    'cannot-tell',
  ],
  [
    'tell-of-foreign-order',
    'another state’s order, not served, and they were there: a chance to obey comes first',
    { ...unserved, ...theirs },
    'owed',
  ],
  ['tell-of-foreign-order', 'a Californian order: enforced at once instead', unserved, 'not-owed'],
  [
    'tell-of-foreign-order',
    'an order of another country: the section is about states, tribes and territories',
    { ...unserved, ...theirs, 'order-from-another-country': 'yes' },
    'not-owed',
  ],
  [
    'tell-of-foreign-order',
    'another state’s order they had been served with',
    { ...unserved, ...theirs, 'restrained-party-had-notice': 'yes' },
    'not-owed',
  ],
  [
    'tell-of-foreign-order',
    'nobody knows whose order it is',
    { ...unserved, 'order-from-another-country': 'no', 'order-from-this-state': 'unknown' },
    'cannot-tell',
  ],
  ['foreign-order-on-its-face', 'another state’s order', { ...onCall, ...theirs }, 'owed'],
  ['foreign-order-on-its-face', 'a Californian order', { ...onCall, ...ours }, 'not-owed'],
  ['written-notice', 'an officer came to such a call', onCall, 'owed'],
  ['written-notice', 'nobody came', { ...onCall, 'officer-came': 'no' }, 'not-owed'],
  ['medical-help', 'an officer came to such a call', onCall, 'owed'],
  ['transport', 'an officer came to such a call', onCall, 'owed'],
  ['written-policy', 'such a call', onCall, 'owed'],
  ['written-policy', 'some other call', noCall, 'not-owed'],
  ['after-leaving', 'they had left', { ...onCall, 'restrained-party-had-left': 'yes' }, 'owed'],
  ['after-leaving', 'they had not', { ...onCall, 'restrained-party-had-left': 'no' }, 'not-owed'],
  ['after-leaving', 'nobody knows', onCall, 'cannot-tell'],
];

const arrest: readonly Row[] = [
  ['arrest-on-call', 'a call, notice and a breach on good grounds', forArrest, 'owed'],
  [
    'arrest-on-call',
    'told at the station next day: no call, so no duty of this section',
    { ...forArrest, 'called-about-order': 'no', 'report-taken-away-from-scene': 'yes' },
    'not-owed',
  ],
  [
    'arrest-on-call',
    'an officer came upon it on patrol',
    { ...forArrest, 'called-about-order': 'no', 'found-by-officer-on-patrol': 'yes' },
    'not-owed',
  ],
  ['arrest-on-call', 'nobody knows if anyone called', { ...forArrest, 'called-about-order': 'unknown' }, 'cannot-tell'],
  ['arrest-on-call', 'a call to which nobody came', { ...forArrest, 'officer-came': 'no' }, 'not-owed'],
  [
    'arrest-on-call',
    'no good reason to think the order was broken',
    { ...forArrest, 'probable-cause-of-violation': 'no' },
    'not-owed',
  ],
  [
    'arrest-on-call',
    'it happened before they were served: no reason to think they knew',
    { ...forArrest, 'probable-cause-of-notice': 'no' },
    'not-owed',
  ],
  [
    'arrest-on-call',
    'nobody said whether they knew: silence is no "no"',
    { ...forArrest, 'probable-cause-of-notice': 'unknown' },
    'cannot-tell',
  ],
  ['arrest-on-call', 'the order had ended', { ...forArrest, 'order-in-force': 'no' }, 'not-owed'],
  ['arrest-on-call', 'something urgent stood in the way', { ...forArrest, 'exigent-circumstances': 'yes' }, 'not-owed'],
  [
    'arrest-on-call',
    'nobody knows whether anything stood in the way',
    { ...forArrest, 'exigent-circumstances': 'unknown' },
    'cannot-tell',
  ],
  [
    'arrest-on-call',
    'the register was not checked: that is no gate',
    { ...forArrest, 'registry-checked': 'no', 'order-in-register': 'no' },
    'owed',
  ],
  [
    'arrest-on-call',
    'no copy was shown or found: that is no gate either',
    { ...forArrest, 'order-shown-or-found': 'no' },
    'owed',
  ],
  [
    'arrest-on-call',
    'it was not seen by the officer: the duty holds in presence or not',
    { ...forArrest, 'violation-in-presence': 'no' },
    'owed',
  ],
  [
    'arrest-on-call',
    'she asked that no one be arrested: the duty is not hers to lift',
    { ...forArrest, 'protected-party-asked-not-to-arrest': 'yes' },
    'owed',
  ],
  [
    'arrest-on-call',
    'they had left: the duty does not end there',
    { ...forArrest, 'restrained-party-present': 'no', 'restrained-party-had-left': 'yes' },
    'owed',
  ],
  ['arrest-on-call', 'another state’s order, known and broken', { ...forArrest, ...theirs }, 'owed'],
  [
    'arrest-on-call',
    'an order of another country: the section does not list those',
    { ...forArrest, 'order-from-another-country': 'yes' },
    'not-owed',
  ],
  ['arrest-on-call', 'each holds a Californian order against the other', each, 'not-owed'],
  [
    'arrest-on-call',
    'each holds an order, but this one is another state’s',
    { ...each, 'order-from-this-state': 'no' },
    'owed',
  ],
  [
    'arrest-on-call',
    'each holds an order, but this one is the criminal court’s',
    { ...each, 'order-is-criminal': 'yes' },
    'owed',
  ],
  [
    'arrest-on-call',
    'both are under suspicion, but only one has an order',
    { ...forArrest, 'both-parties-suspected': 'yes' },
    'owed',
  ],
  [
    'arrest-on-call',
    'nobody asked whether each has an order',
    { ...forArrest, 'mutual-orders': 'unknown', 'order-from-this-state': 'yes', 'order-is-criminal': 'no' },
    'cannot-tell',
  ],
  [
    'check-register-after-arrest',
    'an arrest, and no copy was given',
    { ...onCall, 'restrained-party-arrested': 'yes', 'order-shown-or-found': 'no' },
    'owed',
  ],
  [
    'check-register-after-arrest',
    'an arrest, and a copy was given',
    { ...onCall, 'restrained-party-arrested': 'yes', 'order-shown-or-found': 'yes' },
    'not-owed',
  ],
  [
    'check-register-after-arrest',
    'no arrest yet: the check is not asked for before it',
    { ...onCall, 'restrained-party-arrested': 'no', 'order-shown-or-found': 'no' },
    'not-owed',
  ],
  ['find-main-aggressor', 'each holds a Californian order', each, 'owed'],
  ['find-main-aggressor', 'only one does', forArrest, 'not-owed'],
  ['arrest-main-aggressor', 'each holds one, and this is the main aggressor', each, 'owed'],
  [
    'arrest-main-aggressor',
    'each holds one, and this is not the main aggressor',
    { ...each, 'main-aggressor-is-restrained-party': 'no' },
    'not-owed',
  ],
  ['arrest-main-aggressor', 'only one holds an order', { ...each, 'mutual-orders': 'no' }, 'not-owed'],
  ['policy-of-arrest', 'told at the station next day', { ...forArrest, 'called-about-order': 'no' }, 'owed'],
  ['policy-of-arrest', 'something urgent', { ...forArrest, 'exigent-circumstances': 'yes' }, 'not-owed'],
  ['policy-of-arrest', 'no good reason', { ...forArrest, 'probable-cause-of-violation': 'no' }, 'not-owed'],
  ['policy-of-arrest-for-harm', 'good reason to think of an attack', { 'probable-cause-of-assault': 'yes' }, 'owed'],
  ['policy-of-arrest-for-harm', 'no such reason', { 'probable-cause-of-assault': 'no' }, 'not-owed'],
  ['policy-on-two-arrests', 'both under suspicion', { 'both-parties-suspected': 'yes' }, 'owed'],
  ['policy-on-two-arrests', 'one only', { 'both-parties-suspected': 'no' }, 'not-owed'],
  [
    'arrest-for-harm',
    'an attack told of at the station next day',
    { 'called-about-order': 'no', 'probable-cause-of-assault': 'yes' },
    'owed',
  ],
  ['arrest-for-harm', 'nobody knows', {}, 'cannot-tell'],
  ['citizens-arrest', 'a call, and no arrest', { ...onCall, 'restrained-party-arrested': 'no' }, 'owed'],
  [
    'citizens-arrest',
    'an arrest for the order, not for harm',
    { ...onCall, 'restrained-party-arrested': 'yes', 'probable-cause-of-assault': 'no' },
    'owed',
  ],
  [
    'citizens-arrest',
    'an arrest for harm',
    { ...onCall, 'restrained-party-arrested': 'yes', 'probable-cause-of-assault': 'yes' },
    'not-owed',
  ],
];

const firearms: readonly Row[] = [
  [
    'take-weapon-in-sight',
    'a gun in sight after a threat',
    { 'firearm-or-weapon-seen': 'yes', 'threat-or-assault-alleged': 'yes' },
    'owed',
  ],
  [
    'take-weapon-in-sight',
    'a gun in sight while serving the order',
    { 'firearm-or-weapon-seen': 'yes', 'served-by-officer': 'yes', 'order-from-this-state': 'yes' },
    'owed',
  ],
  [
    'take-weapon-in-sight',
    'a gun in sight while serving another state’s order, and no threat',
    {
      'firearm-or-weapon-seen': 'yes',
      'served-by-officer': 'yes',
      'order-from-this-state': 'no',
      'threat-or-assault-alleged': 'no',
    },
    'not-owed',
  ],
  [
    'take-weapon-in-sight',
    'no gun in sight',
    { 'firearm-or-weapon-seen': 'no', 'threat-or-assault-alleged': 'yes' },
    'not-owed',
  ],
  [
    'take-weapon-in-sight',
    'a gun in sight, no threat known of',
    { 'firearm-or-weapon-seen': 'yes', 'threat-or-assault-alleged': 'no' },
    'cannot-tell',
  ],
  ['gun-receipt', 'a gun was taken', { 'firearm-or-weapon-taken': 'yes' }, 'owed'],
  ['gun-receipt', 'none was', { 'firearm-or-weapon-taken': 'no' }, 'not-owed'],
  ['enter-gun-in-record', 'a gun was taken', { ...ours, 'firearm-or-weapon-taken': 'yes' }, 'owed'],
  [
    'ask-for-guns',
    'an officer served an order that says they have guns',
    { ...ours, 'served-by-officer': 'yes', 'order-says-they-have-guns': 'yes' },
    'owed',
  ],
  [
    'ask-for-guns',
    'the order bans guns but says nothing of any they have',
    { ...guns, 'served-by-officer': 'yes', 'order-says-they-have-guns': 'no' },
    'not-owed',
  ],
  ['give-up-guns', 'an order with a term on guns, served', guns, 'owed'],
  ['give-up-guns', 'an order without such a term', { ...guns, 'order-has-firearms-term': 'no' }, 'not-owed'],
  [
    'give-up-guns',
    'nobody knows if it was served',
    { ...guns, 'restrained-party-had-notice': 'unknown' },
    'cannot-tell',
  ],
  ['give-up-guns', 'another state’s order', { ...guns, ...theirs }, 'not-owed'],
  ['file-gun-receipt', 'an order with a term on guns, served', guns, 'owed'],
  ['file-gun-receipt', 'another state’s order', { ...guns, ...theirs }, 'not-owed'],
  ['file-gun-receipt', 'the order had ended', { ...guns, 'order-in-force': 'no' }, 'not-owed'],
  [
    'tell-prosecutor-of-guns',
    'a hearing, and no receipt on file',
    { ...guns, 'hearing-held': 'yes', 'firearms-receipt-filed': 'no' },
    'owed',
  ],
  [
    'tell-prosecutor-of-guns',
    'the receipt is on file',
    { ...guns, 'hearing-held': 'yes', 'firearms-receipt-filed': 'yes' },
    'not-owed',
  ],
  [
    'tell-prosecutor-of-guns',
    'nobody knows of a receipt',
    { ...guns, 'hearing-held': 'yes', 'firearms-receipt-filed': 'unknown' },
    'cannot-tell',
  ],
  ['gun-policy', 'an order with a term on guns', guns, 'owed'],
  [
    'ask-court-to-keep-gun',
    'giving it back would be a danger',
    { 'firearm-or-weapon-taken': 'yes', 'danger-from-gun-return': 'yes' },
    'owed',
  ],
  [
    'ask-court-to-keep-gun',
    'no danger is seen',
    { 'firearm-or-weapon-taken': 'yes', 'danger-from-gun-return': 'no' },
    'not-owed',
  ],
  [
    'return-gun',
    'the owner showed the papers, and nothing bars it',
    {
      'firearm-or-weapon-taken': 'yes',
      'gun-owner-showed-compliance': 'yes',
      'gun-return-petition-filed': 'no',
      'gun-may-not-go-back': 'no',
    },
    'owed',
  ],
  [
    'return-gun',
    'the owner showed nothing: no days run from the taking',
    { 'firearm-or-weapon-taken': 'yes', 'gun-owner-showed-compliance': 'no' },
    'not-owed',
  ],
  [
    'return-gun',
    'a court was asked to keep it',
    {
      'firearm-or-weapon-taken': 'yes',
      'gun-owner-showed-compliance': 'yes',
      'gun-return-petition-filed': 'yes',
    },
    'not-owed',
  ],
  [
    'return-gun-after-order',
    'the order ended, and nothing bars it',
    { ...ours, 'order-in-force': 'no', 'firearms-surrendered': 'yes', 'gun-may-not-go-back': 'no' },
    'owed',
  ],
  [
    'return-gun-after-order',
    'a new order was made',
    { ...ours, 'order-in-force': 'no', 'firearms-surrendered': 'yes', 'gun-may-not-go-back': 'yes' },
    'not-owed',
  ],
  ['return-gun-after-order', 'the order still runs', { ...ours, 'firearms-surrendered': 'yes' }, 'not-owed'],
];

const service: readonly Row[] = [
  ['serve-on-request', 'asked at the scene', { ...unserved, 'service-requested-at-scene': 'yes' }, 'owed'],
  [
    'serve-on-request',
    'another state’s order: its service is part of telling of it',
    { ...unserved, ...theirs, 'service-requested-at-scene': 'yes' },
    'not-owed',
  ],
  ['serve-on-request', 'nobody asked', { ...unserved, 'service-requested-at-scene': 'no' }, 'not-owed'],
  ['serve-when-asked-later', 'asked at a desk', { ...ours, 'service-asked-of-police': 'yes' }, 'owed'],
  [
    'serve-when-asked-later',
    'asked while they sit in jail',
    { ...ours, 'service-asked-of-police': 'yes', 'restrained-party-arrested': 'yes' },
    'owed',
  ],
  ['serve-when-asked-later', 'nobody asked', { ...ours, 'service-asked-of-police': 'no' }, 'not-owed'],
  ['tell-where-to-get-copy', 'an officer served it', { ...ours, 'served-by-officer': 'yes' }, 'owed'],
  ['enter-proof-of-service', 'an officer served it', { 'served-by-officer': 'yes' }, 'owed'],
  ['enter-proof-of-service', 'someone else did', { 'served-by-officer': 'no' }, 'not-owed'],
  ['clerk-enters-proof', 'someone else served', { ...byAnother, 'clerk-cannot-enter-proof': 'no' }, 'owed'],
  ['clerk-enters-proof', 'the clerk cannot', { ...byAnother, 'clerk-cannot-enter-proof': 'yes' }, 'not-owed'],
  [
    'clerk-enters-proof',
    'an officer served: the clock is the officer’s',
    { ...byAnother, 'served-by-officer': 'yes' },
    'not-owed',
  ],
  ['clerk-enters-proof', 'the proof never came', { ...byAnother, 'proof-received-by-clerk': 'no' }, 'not-owed'],
  ['clerk-sends-proof', 'the clerk cannot enter it', { ...byAnother, 'clerk-cannot-enter-proof': 'yes' }, 'owed'],
  ['clerk-sends-proof', 'the clerk can', { ...byAnother, 'clerk-cannot-enter-proof': 'no' }, 'not-owed'],
  [
    'police-enter-proof',
    'the police got it from the clerk',
    { ...byAnother, 'proof-received-by-police': 'yes' },
    'owed',
  ],
  ['police-enter-proof', 'the police never got it', { ...byAnother, 'proof-received-by-police': 'no' }, 'not-owed'],
  ['court-sends-order', 'a civil order of this state', { ...ours, 'order-is-criminal': 'no' }, 'owed'],
  ['court-sends-order', 'another state’s order', { ...theirs, 'order-is-criminal': 'no' }, 'not-owed'],
  ['court-sends-change', 'the court changed it', { ...ours, 'order-was-changed': 'yes' }, 'owed'],
  ['court-sends-change', 'nobody knows of a change', ours, 'cannot-tell'],
  ['court-sends-criminal-order', 'a criminal court’s order', { ...ours, 'order-is-criminal': 'yes' }, 'owed'],
  ['court-sends-criminal-order', 'a civil one', { ...ours, 'order-is-criminal': 'no' }, 'not-owed'],
  ['serve-emergency-order', 'they are there', { ...emergency, 'restrained-party-present': 'yes' }, 'owed'],
  [
    'serve-emergency-order',
    'they are nowhere to be found',
    { ...emergency, 'restrained-party-present': 'no', 'restrained-party-arrested': 'no' },
    'not-owed',
  ],
  ['copy-of-emergency-order', 'the officer asked for it', emergency, 'owed'],
  ['copy-of-emergency-order', 'some other kind of order', { ...emergency, 'order-is-emergency': 'no' }, 'not-owed'],
  ['file-emergency-order', 'the officer asked for it', emergency, 'owed'],
  ['enter-emergency-order', 'the officer asked for it', emergency, 'owed'],
  ['enforce-emergency-order', 'an officer came', { ...emergency, 'officer-came': 'yes' }, 'owed'],
  [
    'enforce-emergency-order',
    'some other kind of order',
    { ...onCall, ...ours, 'order-is-emergency': 'no' },
    'not-owed',
  ],
];

const reports: readonly Row[] = [
  ['written-report', 'a call, arrest or not', { ...onCall, 'restrained-party-arrested': 'no' }, 'owed'],
  ['written-report', 'gone on arrival', { ...onCall, 'restrained-party-had-left': 'yes' }, 'owed'],
  ['written-report', 'a call to which nobody came', { ...onCall, 'officer-came': 'no' }, 'owed'],
  ['written-report', 'no such call', noCall, 'not-owed'],
  ['report-notes-influence', 'a call', onCall, 'owed'],
  ['report-notes-earlier-calls', 'a call', onCall, 'owed'],
  [
    'report-notes-weapons',
    'a call, nobody asked about weapons',
    { ...onCall, 'firearm-or-weapon-asked-about': 'no' },
    'owed',
  ],
  [
    'report-notes-strangulation',
    'hands on the neck were told of',
    { ...onCall, 'strangulation-alleged': 'yes' },
    'owed',
  ],
  ['report-notes-strangulation', 'they were not', { ...onCall, 'strangulation-alleged': 'no' }, 'not-owed'],
  ['report-notes-strangulation', 'nobody knows', onCall, 'cannot-tell'],
  [
    'report-notes-weapon-taken',
    'a call, and nothing was taken',
    { ...onCall, 'firearm-or-weapon-taken': 'no' },
    'owed',
  ],
  ['report-names-officer', 'the officer told them the terms', { ...ours, 'told-terms-by-officer': 'yes' }, 'owed'],
  ['report-names-officer', 'nobody told them', { ...ours, 'told-terms-by-officer': 'no' }, 'not-owed'],
  ['report-number', 'an officer came to such a call', onCall, 'owed'],
  ['record-calls', 'a call', onCall, 'owed'],
  ['copy-of-face-sheet', 'a copy was asked for', copy, 'owed'],
  ['copy-of-face-sheet', 'nobody asked', { ...copy, 'report-copy-asked-for': 'no' }, 'not-owed'],
  ['copy-of-report', 'a copy was asked for', copy, 'owed'],
  ['copy-of-report', 'there is no report to copy', { ...copy, 'report-written': 'no' }, 'not-owed'],
  ['copy-of-report', 'nobody knows if there is one', { 'report-copy-asked-for': 'yes' }, 'cannot-tell'],
];

const courts: readonly Row[] = [
  ['decide-temporary-order', 'one was asked for', { 'temporary-order-asked-for': 'yes' }, 'owed'],
  ['decide-temporary-order', 'none was', { 'temporary-order-asked-for': 'no' }, 'not-owed'],
  ['hearing-after-temporary-order', 'a temporary order', temporary, 'owed'],
  ['hearing-after-temporary-order', 'a final one', { ...temporary, 'order-is-temporary': 'no' }, 'not-owed'],
  ['hearing-after-petition', 'no temporary order was asked for', { 'temporary-order-asked-for': 'no' }, 'owed'],
  ['hearing-after-petition', 'one was', { 'temporary-order-asked-for': 'yes' }, 'not-owed'],
  [
    'serve-before-hearing',
    'the police were asked to serve',
    { ...temporary, 'service-asked-of-police': 'yes', 'time-to-serve-shortened': 'no' },
    'owed',
  ],
  [
    'serve-before-hearing',
    'the court allowed less time',
    { ...temporary, 'service-asked-of-police': 'yes', 'time-to-serve-shortened': 'yes' },
    'not-owed',
  ],
  ['new-end-on-moved-order', 'the hearing moved', { ...temporary, 'hearing-moved': 'yes' }, 'owed'],
  ['new-end-on-moved-order', 'it did not', { ...temporary, 'hearing-moved': 'no' }, 'not-owed'],
  ['free-copies-of-order', 'copies were asked for', { ...ours, 'copies-of-order-asked-for': 'yes' }, 'owed'],
  ['free-copies-of-order', 'none were', { ...ours, 'copies-of-order-asked-for': 'no' }, 'not-owed'],
  ['prosecutor-enforces', 'the order may be broken', { ...ours, 'incident-may-break-order': 'yes' }, 'owed'],
  ['prosecutor-enforces', 'it is not', { ...ours, 'incident-may-break-order': 'no' }, 'not-owed'],
];

const goodPractice: readonly Row[] = [
  ['search-for-person', 'they had left', { ...onCall, 'restrained-party-had-left': 'yes' }, 'owed'],
  ['search-for-person', 'they had not', { ...onCall, 'restrained-party-had-left': 'no' }, 'not-owed'],
  [
    'seek-warrant',
    'good reason and no arrest',
    { 'probable-cause-of-violation': 'yes', 'restrained-party-arrested': 'no' },
    'owed',
  ],
  [
    'seek-warrant',
    'an arrest was made',
    { 'probable-cause-of-violation': 'yes', 'restrained-party-arrested': 'yes' },
    'not-owed',
  ],
  ['interview-apart', 'an officer came to such a call', onCall, 'owed'],
  ['check-on-children', 'an officer came to such a call', onCall, 'owed'],
  ['offer-emergency-order', 'an officer came to such a call', onCall, 'owed'],
  ['offer-advocate', 'an officer came to such a call', onCall, 'owed'],
  ['offer-advocate', 'nobody came', { ...onCall, 'officer-came': 'no' }, 'not-owed'],
  ['visit', 'the agency’s plan has one', { 'visit-due': 'yes' }, 'owed'],
  ['visit', 'it has none', { 'visit-due': 'no' }, 'not-owed'],
];

const tables = { theCall, arrest, firearms, service, reports, courts, goodPractice };

describe.each(Object.entries(tables))('Californian rules: %s', (_name, table) => {
  it.each(table)('%s: %s', (id, _sentence, facts, answer) => {
    expect(decide({ law, id, facts }).answer).toBe(answer);
  });
});

describe('Californian rules', () => {
  it('all have a row above', () => {
    expect(new Set(Object.values(tables).flatMap((table) => table.map(([rule]) => rule)))).toEqual(idsOf(law));
  });
});

/** Friday 20 November 2026 at 10:00 in Los Angeles; Thursday 26th is Thanksgiving and the courts keep the 27th too. */
const friday = at('2026-11-20T18:00');
const due: readonly DueRow[] = [
  [
    'copy-of-face-sheet',
    '48 hours',
    { ...copy, 'reasons-given-for-delay': 'no' },
    { 'report-asked-for': friday },
    '2026-11-22T18:00:00.000Z',
  ],
  [
    'copy-of-face-sheet',
    'five working days when reasons were given',
    { ...copy, 'reasons-given-for-delay': 'yes' },
    { 'report-asked-for': friday },
    '2026-12-02T07:59:59.999Z',
  ],
  ['copy-of-report', 'five working days', copy, { 'report-asked-for': friday }, '2026-12-02T07:59:59.999Z'],
  [
    'copy-of-report',
    'ten when reasons were given',
    { ...copy, 'reasons-given-for-delay': 'yes' },
    { 'report-asked-for': friday },
    '2026-12-09T07:59:59.999Z',
  ],
  [
    'enter-proof-of-service',
    'one business day',
    { 'served-by-officer': 'yes' },
    { 'order-served': friday },
    '2026-11-24T07:59:59.999Z',
  ],
  ['give-up-guns', '24 hours', guns, { 'order-served': friday }, '2026-11-21T18:00:00.000Z'],
  ['file-gun-receipt', '48 hours', guns, { 'order-served': friday }, '2026-11-22T18:00:00.000Z'],
  [
    'tell-prosecutor-of-guns',
    'two business days from the hearing, not from service',
    { ...guns, 'hearing-held': 'yes', 'firearms-receipt-filed': 'no' },
    { 'order-served': at('2026-11-02T18:00'), 'gun-hearing': friday },
    '2026-11-25T07:59:59.999Z',
  ],
  [
    'return-gun',
    'five business days from the owner’s showing, not from the taking',
    {
      'firearm-or-weapon-taken': 'yes',
      'gun-owner-showed-compliance': 'yes',
      'gun-return-petition-filed': 'no',
      'gun-may-not-go-back': 'no',
    },
    { 'firearm-taken': at('2026-10-01T18:00'), 'compliance-shown': friday },
    '2026-12-02T07:59:59.999Z',
  ],
  [
    'return-gun',
    'nothing to count from while nothing was shown when',
    {
      'firearm-or-weapon-taken': 'yes',
      'gun-owner-showed-compliance': 'yes',
      'gun-return-petition-filed': 'no',
      'gun-may-not-go-back': 'no',
    },
    { 'firearm-taken': friday },
    'cannot-tell',
  ],
  [
    'clerk-enters-proof',
    'the clerk’s day starts when the proof comes, not on service',
    { ...byAnother, 'clerk-cannot-enter-proof': 'no' },
    { 'order-served': at('2026-11-02T18:00'), 'proof-received-by-clerk': friday },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'clerk-sends-proof',
    'so does the day to send it on',
    { ...byAnother, 'clerk-cannot-enter-proof': 'yes' },
    { 'proof-received-by-clerk': friday },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'police-enter-proof',
    'the police’s day starts when they get it',
    { ...byAnother, 'proof-received-by-police': 'yes' },
    { 'proof-received-by-clerk': friday, 'proof-received-by-police': at('2026-11-23T18:00') },
    '2026-11-25T07:59:59.999Z',
  ],
  [
    'court-sends-order',
    'one business day from the making',
    { ...ours, 'order-is-criminal': 'no' },
    { 'order-issued': at('2026-11-25T18:00') },
    '2026-12-01T07:59:59.999Z',
  ],
  [
    'court-sends-change',
    'one business day from the change',
    { ...ours, 'order-was-changed': 'yes' },
    { 'order-issued': at('2026-06-01T18:00'), 'order-changed': friday },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'decide-temporary-order',
    'asked for on a Friday: that day, or the next day of the court',
    { 'temporary-order-asked-for': 'yes' },
    { 'petition-filed': friday },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'hearing-after-temporary-order',
    '21 days',
    { ...temporary, 'later-hearing-for-good-cause': 'no' },
    { 'order-issued': at('2026-11-02T18:00') },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'hearing-after-temporary-order',
    '25 days for good cause fall on the day after Thanksgiving and move to the Monday',
    { ...temporary, 'later-hearing-for-good-cause': 'yes' },
    { 'order-issued': at('2026-11-02T18:00') },
    '2026-12-01T07:59:59.999Z',
  ],
  [
    'hearing-after-petition',
    '21 days from filing where no temporary order was asked for',
    { 'temporary-order-asked-for': 'no', 'later-hearing-for-good-cause': 'no' },
    { 'petition-filed': at('2026-11-02T18:00') },
    '2026-11-24T07:59:59.999Z',
  ],
  [
    'serve-before-hearing',
    'five days back from the hearing, its own day left out',
    { ...temporary, 'service-asked-of-police': 'yes', 'time-to-serve-shortened': 'no' },
    { hearing: at('2026-11-23T18:00') },
    '2026-11-19T07:59:59.999Z',
  ],
  [
    'ask-court-to-keep-gun',
    '60 days from the taking',
    { 'firearm-or-weapon-taken': 'yes', 'danger-from-gun-return': 'yes', 'more-time-to-ask-about-gun': 'no' },
    { 'firearm-taken': at('2026-09-21T18:00') },
    '2026-11-21T07:59:59.999Z',
  ],
  [
    'ask-court-to-keep-gun',
    '90 when the court gave more; a Sunday moves to the Monday',
    { 'firearm-or-weapon-taken': 'yes', 'danger-from-gun-return': 'yes', 'more-time-to-ask-about-gun': 'yes' },
    { 'firearm-taken': at('2026-09-21T18:00') },
    '2026-12-22T07:59:59.999Z',
  ],
  [
    'return-gun-after-order',
    'five days from the end of the order',
    { ...ours, 'order-in-force': 'no', 'firearms-surrendered': 'yes', 'gun-may-not-go-back': 'no' },
    { 'order-ends': friday },
    '2026-11-26T07:59:59.999Z',
  ],
];

describe('Californian clocks', () => {
  it.each(due)('%s: %s', (id, _sentence, facts, times, answer) => {
    expect(dueOf(decide({ law, id, facts, times }))).toBe(answer);
  });
});

describe('what Californian rules never say', () => {
  const ruleOf = (id: string) => {
    const rule = law.rules.find((one) => one.id === `us-ca-${id}`);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    return rule;
  };

  it('"must" about arrest apart from the call, about two orders, or about a policy', () => {
    for (const id of ['arrest-main-aggressor', 'arrest-for-harm', 'policy-of-arrest', 'policy-of-arrest-for-harm']) {
      expect(commandsOf(law, id)).toEqual([]);
    }
    expect(commandsOf(law, 'arrest-on-call')).not.toEqual([]);
  });

  it('a number of minutes to dispatch or to come', () => {
    expect(ruleOf('dispatch-priority').deadline).toEqual({ kind: 'none-in-text' });
  });

  it('that an order which can be enforced is an arrest that is owed', () => {
    for (const id of ['terms-stay', 'enforce-anywhere', 'foreign-order-on-its-face']) {
      expect(ruleOf(id).strength).toBe('may');
      expect(commandsOf(law, id)).toEqual([]);
    }
  });

  it('that one way of notice is the only one: each of the section’s four stands by itself', () => {
    expect(law.noticeRule?.accepts).toEqual(
      expect.arrayContaining([
        'proof-of-service-shown',
        'proof-of-service-on-file',
        'present-at-hearing',
        'told-by-officer',
      ]),
    );
  });

  it('that the register gates an arrest', () => {
    const read = JSON.stringify(ruleOf('arrest-on-call').when);
    expect(read).not.toMatch(/regist|order-shown/);
  });

  it('that good practice is law', () => {
    const rows = law.rules.filter((rule) => rule.strength === 'good-practice');
    expect(rows.length).toBe(new Set(goodPractice.map(([id]) => id)).size);
    for (const rule of rows) expect(rule.citation.confirmation).not.toBe('confirmed');
  });

  it('that an arrest not made is late: the section names no time', () => {
    const duty = decide({ law, id: 'arrest-on-call', facts: { ...forArrest, 'restrained-party-arrested': 'no' } });
    expect(duty).toMatchObject({ answer: 'owed', done: 'no', overdue: 'unknown' });
  });
});

const order = orderWith();
const standing = standingAt({ order, instant: at('2026-11-02T07:30'), law });
const now = at('2026-11-20T20:00');
const byRule = (duties: readonly Duty[], rule: string): Duty => {
  const found = duties.find((duty) => duty.rule.id === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return found;
};

describe('the story: a text at night, he had left, no report', () => {
  const incident = incidentWith({ channel: 'text' });
  const contact = contactWith({
    facts: {
      'called-about-order': 'yes',
      'officer-came': 'yes',
      'restrained-party-had-left': 'yes',
      'report-written': 'no',
    },
  });
  const duties = evaluateDuties({
    rules: law.rules,
    facts: factsFromContact({
      order,
      place: 'US-CA',
      assessments: assess({ order, incident, law }),
      contact,
      incident,
      standing,
    }),
    now,
    calendars: law.calendars,
  });

  it('owes her a report, and says that none was written', () => {
    expect(byRule(duties, 'us-ca-written-report')).toMatchObject({ answer: 'owed', done: 'no' });
  });

  it('cannot tell about an arrest, and asks only three things', () => {
    const duty = byRule(duties, 'us-ca-arrest-on-call');
    expect(duty.answer === 'cannot-tell' && duty.ask.map((question) => question.fact)).toEqual([
      'probable-cause-of-violation',
      'mutual-orders',
      'exigent-circumstances',
    ]);
  });

  it('does not owe telling him the terms: he had left, and was served long before', () => {
    expect(byRule(duties, 'us-ca-tell-then-enforce').answer).toBe('not-owed');
  });

  it('gives all three answers somewhere', () => {
    expect(new Set(duties.map((duty) => duty.answer))).toEqual(new Set(['owed', 'not-owed', 'cannot-tell']));
  });
});

describe('the officer’s side: the same engine over the agency’s record', () => {
  const call: CallForService = {
    id: idOf('call-1'),
    agencyId: idOf('marlow-police'),
    provenance: 'police',
    callNumber: '1',
    orderId: order.id,
    receivedAt: at('2026-11-02T08:05'),
    arrivedAt: at('2026-11-02T08:20'),
    clearedAt: at('2026-11-02T09:00'),
    initialType: 'ORDER VIOLATION',
  };
  const response: Response = {
    id: idOf('response-1'),
    callId: call.id,
    recordedBy: idOf('staff-1'),
    recordedAt: at('2026-11-02T09:05'),
    reportNumber: 'R-1',
    reportAskedForAt: at('2026-11-02T09:00'),
    facts: { 'called-about-order': 'yes', 'report-copy-given': 'no', 'reasons-given-for-delay': 'no' },
  };
  const duties = evaluateDuties({
    rules: law.rules,
    facts: factsFromResponse({ order, place: 'US-CA', call, response, standing }),
    now,
    calendars: law.calendars,
  });

  it('lets the copy that was never given stand out as overdue', () => {
    expect(byRule(duties, 'us-ca-copy-of-report')).toMatchObject({ answer: 'owed', done: 'no', overdue: 'yes' });
    expect(byRule(duties, 'us-ca-written-report')).toMatchObject({ answer: 'owed', done: 'yes', overdue: 'no' });
  });
});

describe('an order of another state, which the officer of this one finds not served', () => {
  const foreign = orderWith({
    instrument: 'out-of-state',
    issuingCourt: { ...order.issuingCourt, name: 'District Court of Fennmoor County', jurisdiction: 'US-NV' },
    serviceAttempts: [],
  });
  const contact = contactWith({
    facts: {
      'called-about-order': 'yes',
      'officer-came': 'yes',
      'restrained-party-present': 'yes',
      'probable-cause-of-notice': 'no',
    },
  });
  const duties = evaluateDuties({
    rules: law.rules,
    facts: factsFromContact({
      order: foreign,
      place: 'US-CA',
      assessments: [],
      contact,
      standing: standingAt({ order: foreign, instant: at('2026-11-02T07:30'), law }),
    }),
    now,
    calendars: law.calendars,
  });

  it('is not enforced in the same breath: that rule is for Californian orders', () => {
    expect(byRule(duties, 'us-ca-tell-then-enforce').answer).toBe('not-owed');
  });

  it('asks only whether they had been told or served before', () => {
    const duty = byRule(duties, 'us-ca-tell-of-foreign-order');
    expect(duty.answer === 'cannot-tell' && duty.ask).toEqual([
      {
        fact: 'restrained-party-had-notice',
        text: 'Had they been served with the order, or told what it says, before that?',
      },
    ]);
  });

  it('still gets a report, as every such call does', () => {
    expect(byRule(duties, 'us-ca-written-report').answer).toBe('owed');
  });
});
