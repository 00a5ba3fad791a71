/**
 * The facts and times the duty engine knows by name. Some are asked at the scene, some become known later, the rest are worked
 * out from the order. A fact says that something was so; none of them says that anyone was right or wrong.
 */
import type { Answer } from '../answer.ts';
import type { Instant } from '../time.ts';
import type { FactTime } from './fact-time.ts';

/**
 * What was done or found at the scene, the same questions for her notes and for the agency's form,
 * so that one duty engine reads both. A key that is absent is `unknown`.
 */
export const sceneFacts = [
  'called-about-order',
  'officer-came',
  'restrained-party-present',
  'restrained-party-had-left',
  'restrained-party-arrested',
  'probable-cause-of-notice',
  'probable-cause-of-violation',
  'order-shown-or-found',
  'proof-of-service-shown-or-found',
  'present-at-hearing',
  'told-terms-by-officer',
  'report-written',
  'report-copy-asked-for',
  'report-copy-given',
  'firearm-or-weapon-asked-about',
  'firearm-or-weapon-seen',
  'firearm-or-weapon-taken',
  'threat-or-assault-alleged',
  'strangulation-alleged',
  'exigent-circumstances',
  'service-requested-at-scene',
  'victim-notice-given',
  'registry-checked',
  'report-notes-weapons',
  'reasons-given-for-delay',
] as const;
export type SceneFact = (typeof sceneFacts)[number];

/** What the short forms do not ask but a record, a scenario or a later question may tell. */
export const laterFacts = [
  // How the police came to it, and what they could see.
  'found-by-officer-on-patrol',
  'violation-in-presence',
  'further-violence-feared',
  'probable-cause-of-assault',
  'assault-within-four-hours',
  'injury-seen',
  'weapon-involved',
  'both-parties-suspected',
  'main-aggressor-is-restrained-party',
  'protected-party-asked-not-to-arrest',
  'protected-party-reported-late',
  'report-taken-away-from-scene',
  /** The text lists the kinds of order it speaks of, and the rule's own question names them. */
  'order-of-listed-kind',
  'warrant-in-effect',
  // What the restrained party knew.
  'restrained-party-knew-of-order',
  'copy-of-order-given-to-restrained-party',
  'time-to-comply-given',
  'other-side-heard-in-time',
  /** Each protects one of two people from the other. One order alone never tells. */
  'mutual-orders',
  'mutual-orders-each-asked-for',
  // What was done at the scene.
  'parties-interviewed-apart',
  'children-checked-on',
  'reconciliation-attempted',
  'citizens-arrest-explained',
  'arrest-wish-asked',
  'officer-stayed',
  'report-number-given',
  'officer-named',
  'restrained-party-searched-for',
  'warrant-sought',
  'emergency-order-offered',
  'emergency-order-asked-for',
  'emergency-order-copy-given',
  'emergency-order-filed',
  'advocate-offered',
  'medical-help-offered',
  'transport-offered',
  'gun-receipt-given',
  'gun-entered-in-record',
  'order-says-they-have-guns',
  'surrender-of-guns-asked-for',
  'told-where-to-get-copy',
  'told-where-to-go',
  'report-refused',
  'photographs-taken',
  'witnesses-interviewed',
  'messages-shown',
  'voicemail-played',
  'service-recorded-in-report',
  // What followed.
  'report-notes-strangulation',
  'report-notes-earlier-calls',
  'report-notes-influence',
  'report-notes-weapon-taken',
  'report-sent-to-prosecutor',
  'report-sent-to-court',
  'under-active-investigation',
  'affidavit-filed',
  'affidavit-investigated',
  'charge-decided',
  'dual-arrest',
  'dual-arrest-reason-written',
  'brought-to-court',
  'restrained-party-interviewed',
  'told-of-arrest',
  'told-of-interview',
  'told-of-release',
  'told-of-bail-change',
  'told-of-no-investigation',
  'not-to-be-investigated',
  'enhanced-rights',
  'visit-due',
  'visit-made',
  'high-risk-found',
  'referred-to-risk-meeting',
  'past-record-asked-for',
  'past-record-answered',
  'danger-from-gun-return',
  'gun-return-petition-filed',
  'gun-owner-showed-compliance',
  'guns-returned',
  'gun-may-not-go-back',
  'more-time-to-ask-about-gun',
  'face-sheet-given',
  // What courts, clerks and the register did.
  'order-sent-to-register',
  'order-in-register',
  'order-was-changed',
  'change-sent-to-register',
  'clerk-cannot-enter-proof',
  'service-asked-of-police',
  'time-to-serve-shortened',
  'proof-received-by-clerk',
  'proof-received-by-police',
  'application-made',
  'application-heard',
  'order-decided-on-petition',
  'temporary-order-asked-for',
  'later-hearing-for-good-cause',
  'hearing-moved',
  'new-end-on-order',
  'hearing-held',
  'copies-of-order-asked-for',
  'copies-of-order-given',
  'court-told-prosecutor-of-guns',
  'restrained-party-told-of-registration',
  'registration-notice-asked-for',
  'published-on-internet',
  'address-notified-to-police',
  'already-notifying-police',
  // What a record of the order may show too; told, it stands over the record, which can lag behind a street.
  'restrained-party-had-notice',
  'served-by-officer',
  'proof-of-service-entered',
  'firearms-surrendered',
  'firearms-receipt-filed',
] as const;
export type LaterFact = (typeof laterFacts)[number];

export const givenFacts = [...sceneFacts, ...laterFacts] as const;
/** A fact somebody tells. */
export type GivenFact = SceneFact | LaterFact;
export type SceneFacts = Partial<Readonly<Record<GivenFact, Answer>>>;

/** What is worked out from the order, the incident and the place, never asked as such. */
export const workedOutFacts = [
  'order-in-force',
  /** Made by a court of the place whose rules are asked. An order from elsewhere binds too, but is enforced under other sections. */
  'order-from-this-state',
  /** Of a country other than that of the place whose rules are asked. Laws on the orders of other states do not speak of these. */
  'order-from-another-country',
  /** Some states list the orders of Canada beside those of other states. */
  'order-from-canada',
  'incident-may-break-order',
  'violence-term-may-be-broken',
  'place-term-may-be-broken',
  'contact-term-may-be-broken',
  'custody-term-may-be-broken',
  'firearms-term-may-be-broken',
  'order-has-firearms-term',
  'order-has-power-of-arrest',
  'order-made-without-notice',
  'order-is-emergency',
  'order-is-temporary',
  'order-is-criminal',
  'order-is-dvpn',
  'order-is-dvpo',
  'order-is-dapn',
  'order-is-dapo',
  'order-is-non-molestation',
  'order-is-occupation',
] as const;
export type WorkedOutFact = (typeof workedOutFacts)[number];

/** Facts a rule may ask about. */
export type Fact = GivenFact | WorkedOutFact;
export const allFacts: readonly Fact[] = [...givenFacts, ...workedOutFacts];

/** Times somebody tells, on her notes or an agency's record, beside those with a field of their own. */
export type GivenTimes = Partial<Readonly<Record<FactTime, Instant>>>;

/** Who said so. A reader weighs her notes, an agency's record and our own arithmetic differently. */
export const factOrigins = ['protected-party', 'agency', 'order-record', 'worked-out'] as const;
export type FactOrigin = (typeof factOrigins)[number];
