/**
 * The title of every fact and the question that asks for it, in English. Short words, and never "why": a question may be read
 * aloud by someone who is frightened.
 */
import type { Fact } from '../facts/fact.ts';

export interface FactWords {
  readonly title: string;
  readonly question: string;
}

export const factWords: Readonly<Record<Fact, FactWords>> = {
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
  'found-by-officer-on-patrol': {
    title: 'An officer came upon it without a call',
    question: 'Did an officer come upon it, with no call made?',
  },
  'violation-in-presence': { title: 'The officer saw it happen', question: 'Did it happen in front of the officer?' },
  'further-violence-feared': {
    title: 'The officer thought more harm was likely',
    question: 'Did the officer think more harm was likely?',
  },
  'probable-cause-of-assault': {
    title: 'The officer had reason to think there was an attack',
    question: 'Did the officer have good reason to think there was an attack?',
  },
  'assault-within-four-hours': {
    title: 'It was an attack in the last four hours',
    question: 'Was there an attack in the last four hours?',
  },
  'injury-seen': { title: 'Signs of harm were seen', question: 'Did the officer see signs that someone was hurt?' },
  'weapon-involved': { title: 'A weapon played a part', question: 'Did a weapon play a part?' },
  'both-parties-suspected': {
    title: 'Both people were under suspicion',
    question: 'Did the officer think that both people broke the law?',
  },
  'main-aggressor-is-restrained-party': {
    title: 'The restrained person was taken for the main aggressor',
    question: 'Did the officer think the restrained person was the main one to attack?',
  },
  'protected-party-asked-not-to-arrest': {
    title: 'She asked that no one be arrested',
    question: 'Did you ask the officer not to make an arrest?',
  },
  'protected-party-reported-late': {
    title: 'It was told to the police a good while after',
    question: 'Was it told to the police more than 28 days after?',
  },
  'report-taken-away-from-scene': {
    title: 'The report was taken somewhere else later',
    question: 'Was the report taken somewhere else later, such as at a desk?',
  },
  'order-of-listed-kind': {
    title: 'The order is of a kind this law lists',
    question: 'Is it one of the kinds of order that this law lists?',
  },
  'warrant-in-effect': {
    title: 'A warrant was out already',
    question: 'Was there a warrant out for the restrained person already?',
  },
  'restrained-party-knew-of-order': {
    title: 'The restrained person knew of the order',
    question: 'Is there a sign that they knew of the order, such as their own words?',
  },
  'copy-of-order-given-to-restrained-party': {
    title: 'A copy was given to the restrained person',
    question: 'Did the officer give the restrained person a copy of the order?',
  },
  'time-to-comply-given': {
    title: 'They were given time to obey first',
    question: 'Did the officer give them a fair chance to obey first?',
  },
  'parties-interviewed-apart': {
    title: 'The people were spoken to apart',
    question: 'Did the officer speak to each of you alone?',
  },
  'children-checked-on': { title: 'The children were checked on', question: 'Did the officer check on the children?' },
  'reconciliation-attempted': {
    title: 'The officer tried to make peace between them',
    question: 'Did the officer try to get you two to make up?',
  },
  'citizens-arrest-explained': {
    title: 'The right to a citizen’s arrest was explained',
    question: 'Did the officer tell you that you can make a citizen’s arrest?',
  },
  'arrest-wish-asked': {
    title: 'The officer asked if she wanted an arrest',
    question: 'Did the officer ask if you wanted an arrest?',
  },
  'officer-stayed': { title: 'The officer stayed to look into it', question: 'Did the officer stay to look into it?' },
  'report-number-given': {
    title: 'The report number was given',
    question: 'Did the officer give you the report number?',
  },
  'officer-named': { title: 'The officer gave a name', question: 'Did the officer give you a name or a badge number?' },
  'restrained-party-searched-for': {
    title: 'The police looked for the restrained person',
    question: 'Did the police go and look for the restrained person?',
  },
  'warrant-sought': { title: 'A warrant was asked for', question: 'Did the police ask a court for a warrant?' },
  'emergency-order-offered': {
    title: 'An emergency order was offered',
    question: 'Did the officer offer to get an emergency order?',
  },
  'emergency-order-asked-for': {
    title: 'The officer asked a court for an emergency order',
    question: 'Did the officer ask a court for an emergency order?',
  },
  'advocate-offered': {
    title: 'Help from an advocate was offered',
    question: 'Did the officer offer to call someone to help you?',
  },
  'medical-help-offered': {
    title: 'Medical help was offered',
    question: 'Did the officer offer to get you to a doctor?',
  },
  'transport-offered': { title: 'A ride was offered', question: 'Did the officer offer you a ride to somewhere else?' },
  'gun-receipt-given': { title: 'A receipt for the gun was given', question: 'Was a receipt given for the gun?' },
  'service-recorded-in-report': {
    title: 'The telling was written in the report',
    question: 'Does the report say which officer told them of the order?',
  },
  'report-notes-strangulation': {
    title: 'The report speaks of hands on the neck',
    question: 'Does the report say if there were hands on the neck?',
  },
  'report-notes-earlier-calls': {
    title: 'The report speaks of earlier calls',
    question: 'Does the report name earlier calls to that address?',
  },
  'report-notes-weapon-taken': {
    title: 'The report says if a weapon was taken',
    question: 'Does the report say if a weapon was taken?',
  },
  'report-sent-to-prosecutor': {
    title: 'The report went to the prosecutor',
    question: 'Was the report sent to the prosecutor?',
  },
  'report-sent-to-court': { title: 'The report went to the court', question: 'Was the report sent to the court?' },
  'under-active-investigation': {
    title: 'The police are still looking into it',
    question: 'Are the police still looking into it?',
  },
  'affidavit-filed': { title: 'A sworn statement was filed', question: 'Was a sworn statement filed with the clerk?' },
  'affidavit-investigated': {
    title: 'The police looked into the sworn statement',
    question: 'Have the police looked into the sworn statement?',
  },
  'charge-decided': { title: 'The prosecutor decided on charges', question: 'Has the prosecutor decided on charges?' },
  'dual-arrest': { title: 'Both people were arrested', question: 'Were both of you arrested?' },
  'dual-arrest-reason-written': {
    title: 'The reason for two arrests was written down',
    question: 'Was the reason for the two arrests written down?',
  },
  'brought-to-court': { title: 'They were brought to court', question: 'Were they brought to court?' },
  'told-of-arrest': { title: 'She was told of the arrest', question: 'Did anyone tell you of the arrest?' },
  'told-of-release': { title: 'She was told of the release', question: 'Did anyone tell you that they were let out?' },
  'told-of-bail-change': {
    title: 'She was told of the bail terms',
    question: 'Did anyone tell you of the bail terms, or of a change to them?',
  },
  'told-of-no-investigation': {
    title: 'She was told it will not be looked into',
    question: 'Did anyone tell you that it will not be looked into?',
  },
  'not-to-be-investigated': {
    title: 'The police chose not to look into it',
    question: 'Did the police choose not to look into it?',
  },
  'enhanced-rights': {
    title: 'She has enhanced rights',
    question: 'Did the police say that you have enhanced rights?',
  },
  'visit-due': { title: 'A visit is due', question: 'Is a visit due under the agency’s own plan?' },
  'visit-made': { title: 'A visit was made', question: 'Did an officer visit or call as planned?' },
  'high-risk-found': {
    title: 'The checklist or the worker found high risk',
    question: 'Did anyone say that the risk to you is high?',
  },
  'referred-to-risk-meeting': {
    title: 'The case went to the local meeting on high risk',
    question: 'Did they pass your case to the local meeting on high risk?',
  },
  'past-record-asked-for': {
    title: 'The person’s past record was asked for',
    question: 'Did you ask the police about the person’s past record?',
  },
  'past-record-answered': {
    title: 'The police answered about the past record',
    question: 'Did the police answer about the past record?',
  },
  'danger-from-gun-return': {
    title: 'The agency sees danger in giving the gun back',
    question: 'Does the agency see danger in giving the gun back?',
  },
  'gun-return-petition-filed': {
    title: 'The agency asked the court to keep the gun',
    question: 'Did the agency ask the court to keep the gun?',
  },
  'gun-owner-showed-compliance': {
    title: 'The owner showed the papers the law asks for',
    question: 'Did the owner show the papers the law asks for?',
  },
  'guns-returned': { title: 'The gun was made ready to give back', question: 'Was the gun made ready to give back?' },
  'order-sent-to-register': {
    title: 'The court sent the order on',
    question: 'Did the court send the order on to be put on record?',
  },
  'order-in-register': { title: 'The order is in the state record', question: 'Is the order in the state record?' },
  'proof-received-by-clerk': {
    title: 'The clerk got the proof of service',
    question: 'Did the clerk get the proof of service?',
  },
  'proof-received-by-police': {
    title: 'The police got the proof of service',
    question: 'Did the police get the proof of service from the clerk?',
  },
  'application-made': {
    title: 'The police asked the court for an order',
    question: 'Did the police ask the court for an order?',
  },
  'application-heard': {
    title: 'The court heard the case for an order',
    question: 'Has the court heard the case for an order?',
  },
  'order-decided-on-petition': {
    title: 'The court decided on the first request',
    question: 'Has the court decided on the first request?',
  },
  'hearing-held': { title: 'The hearing was held', question: 'Was the hearing held?' },
  'copies-of-order-asked-for': {
    title: 'Copies of the order were asked for',
    question: 'Did you ask the clerk for copies of the order?',
  },
  'copies-of-order-given': {
    title: 'Copies of the order were given',
    question: 'Did the clerk give you copies of the order?',
  },
  'court-told-prosecutor-of-guns': {
    title: 'The court told the prosecutor about the guns',
    question: 'Did the court tell the prosecutor about the guns?',
  },
  'restrained-party-told-of-registration': {
    title: 'They were told where the order was registered',
    question: 'Was the restrained person told that the order was registered here?',
  },
  'registration-notice-asked-for': {
    title: 'She asked that they be told',
    question: 'Did you ask that they be told it was registered here?',
  },
  'published-on-internet': { title: 'It was put on the internet', question: 'Was the order put on the internet?' },
  'address-notified-to-police': {
    title: 'They gave the police their name and address',
    question: 'Did they give the police their name and address?',
  },
  'already-notifying-police': {
    title: 'They have to report to the police already',
    question: 'Do they have to report to the police already, under another law?',
  },
  'violence-term-may-be-broken': {
    title: 'A term on violence may be broken',
    question: 'Was there harm or a threat, and does the order forbid it?',
  },
  'place-term-may-be-broken': {
    title: 'A term on places or distance may be broken',
    question: 'Did they come to a place, or closer, than the order allows?',
  },
  'contact-term-may-be-broken': {
    title: 'A term on contact may be broken',
    question: 'Did they reach out in a way the order forbids?',
  },
  'custody-term-may-be-broken': {
    title: 'A term on the children may be broken',
    question: 'Was it about what the order says on the children?',
  },
  'firearms-term-may-be-broken': {
    title: 'A term on guns may be broken',
    question: 'Did they have a gun that the order forbids?',
  },
  'mutual-orders': {
    title: 'Each of two people has an order against the other',
    question: 'Do you each have an order against the other?',
  },
  'order-has-power-of-arrest': {
    title: 'The court attached a power of arrest',
    question: 'Does the order say that there is a power of arrest?',
  },
  'order-made-without-notice': {
    title: 'The order was made before they were heard',
    question: 'Was the order made before they could be heard?',
  },
  'order-is-emergency': { title: 'It is an emergency order', question: 'Is it an emergency order?' },
  'order-is-temporary': { title: 'It is a temporary order', question: 'Is it a temporary order?' },
  'order-is-criminal': { title: 'It is an order in a criminal case', question: 'Is it an order in a criminal case?' },
  'order-is-dvpn': {
    title: 'It is a domestic violence protection notice',
    question: 'Is it a domestic violence protection notice?',
  },
  'order-is-dvpo': {
    title: 'It is a domestic violence protection order',
    question: 'Is it a domestic violence protection order?',
  },
  'order-is-dapn': {
    title: 'It is a domestic abuse protection notice',
    question: 'Is it a domestic abuse protection notice?',
  },
  'order-is-dapo': {
    title: 'It is a domestic abuse protection order',
    question: 'Is it a domestic abuse protection order?',
  },
  'order-is-non-molestation': { title: 'It is a non-molestation order', question: 'Is it a non-molestation order?' },
  'order-is-occupation': { title: 'It is an occupation order', question: 'Is it an occupation order?' },
  'other-side-heard-in-time': {
    title: 'The other side was heard, or a hearing is set',
    question: 'Was the other side heard, or is a hearing set soon?',
  },
  'mutual-orders-each-asked-for': {
    title: 'Each of the two asked a court for their own order',
    question: 'Did each of you ask a court for your own order?',
  },
  'emergency-order-copy-given': {
    title: 'A copy of the emergency order was given',
    question: 'Did the officer give you a copy of the emergency order?',
  },
  'emergency-order-filed': {
    title: 'The emergency order was filed with the court',
    question: 'Did the officer file the emergency order with the court?',
  },
  'gun-entered-in-record': {
    title: 'The gun was put in the state record',
    question: 'Was the gun put in the state record of guns?',
  },
  'order-says-they-have-guns': {
    title: 'The order says that they have guns',
    question: 'Does the order say that they have guns or other weapons?',
  },
  'surrender-of-guns-asked-for': {
    title: 'The officer asked them to give up the guns',
    question: 'Did the officer ask them to give up the guns right then?',
  },
  'told-where-to-get-copy': {
    title: 'They were told where to get a copy',
    question: 'Did the officer tell them where to get a copy of the order?',
  },
  'report-notes-influence': {
    title: 'The report speaks of drink or drugs',
    question: 'Does the report say if they had been drinking or using drugs?',
  },
  'gun-may-not-go-back': {
    title: 'Something bars giving the gun back',
    question: 'Is there a case, a new order or a law that keeps the gun from going back?',
  },
  'more-time-to-ask-about-gun': {
    title: 'The court gave more time to ask about the gun',
    question: 'Did the court give the police more time to ask about the gun?',
  },
  'face-sheet-given': {
    title: 'The first page of the report was given',
    question: 'Did you get the first page of the report?',
  },
  'order-was-changed': {
    title: 'The order was changed or ended',
    question: 'Did the court change the order, make it longer or end it?',
  },
  'change-sent-to-register': {
    title: 'The change was sent on',
    question: 'Did the court send that change on to be put on record?',
  },
  'clerk-cannot-enter-proof': {
    title: 'The clerk cannot enter the proof',
    question: 'Is the clerk unable to put the proof on the state record?',
  },
  'service-asked-of-police': {
    title: 'The police were asked to serve the order',
    question: 'Did anyone ask the police to serve the order?',
  },
  'time-to-serve-shortened': {
    title: 'The court gave less time for service',
    question: 'Did the court allow less time before the hearing?',
  },
  'temporary-order-asked-for': {
    title: 'A temporary order was asked for',
    question: 'Did you ask for a temporary order?',
  },
  'later-hearing-for-good-cause': {
    title: 'The court found good cause for a later hearing',
    question: 'Did the court find a good reason for a later hearing?',
  },
  'hearing-moved': { title: 'The hearing was moved', question: 'Was the hearing moved to a later day?' },
  'new-end-on-order': { title: 'The new end is on the order', question: 'Does the order now bear its new end date?' },
};
