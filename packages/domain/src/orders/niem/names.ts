/**
 * The names an order bears in a NIEM document, and our own for what NIEM lacks. They are an exchange's words and stay on its side:
 * nothing in the house is called by them.
 *
 * Source: NIEM 6.0, Project Specification 02 of 26 March 2025 (`csv/Property.csv`, `csv/TypeContainsProperty.csv`,
 * `json-ld/context.json` at tag 6.0-ps02), CC BY 4.0, read 2026-11-22.
 */

/** Prefixes as NIEM's own context maps them, and ours. */
export const niemContext = {
  j: 'https://docs.oasis-open.org/niemopen/ns/model/domains/justice/6.0/',
  nc: 'https://docs.oasis-open.org/niemopen/ns/model/niem-core/6.0/',
  ncic: 'https://docs.oasis-open.org/niemopen/ns/model/codes/ncic/6.0/',
  /** What neither `j:ProtectionOrderType` nor `j:CourtOrderType` can hold: expiry, service status and method, category, terms. */
  hf: 'urn:holdfast:order:1:',
} as const;

/** Elements of NIEM 6.0 that carry a part of an order. */
export const niem = {
  order: 'j:ProtectionOrder',
  identification: 'nc:ActivityIdentification',
  identificationId: 'nc:IdentificationID',
  effectiveDate: 'nc:ActivityEffectiveDate',
  court: 'j:CourtOrderIssuingCourt',
  courtName: 'j:CourtName',
  issuingDate: 'j:CourtOrderIssuingDate',
  serviceDate: 'j:CourtOrderServiceDate',
  serviceAttemptedDate: 'j:CourtOrderServiceAttemptedDate',
  recallDate: 'j:CourtOrderRecallDate',
  conditionCode: 'ncic:ProtectionOrderConditionCode',
  conditionText: 'j:ProtectionOrderConditionText',
  /** Despite its name this is the person to be protected: the one with whom the subject may have no contact. */
  protectedPerson: 'j:ProtectionOrderRestrictedPerson',
  protectedAssociation: 'j:ProtectionOrderProtectedPersonAssociation',
  respondentAssociation: 'j:ProtectionOrderRespondentPersonAssociation',
  petitionerAssociation: 'j:ProtectionOrderPetitionerPersonAssociation',
  activity: 'nc:Activity',
  person: 'nc:Person',
  personName: 'nc:PersonName',
  personFullName: 'nc:PersonFullName',
  personGivenName: 'nc:PersonGivenName',
  personSurName: 'nc:PersonSurName',
  personBirthDate: 'nc:PersonBirthDate',
  date: 'nc:Date',
  dateTime: 'nc:DateTime',
  expirationDate: 'nc:ExpirationDate',
} as const;

/** Our own elements. Everything here stands inside `hf:OrderAugmentation`, save the code on an association. */
export const ours = {
  augmentation: 'hf:OrderAugmentation',
  id: 'hf:OrderID',
  provenance: 'hf:OrderProvenanceCode',
  category: 'hf:OrderCategoryCode',
  instrument: 'hf:OrderInstrumentCode',
  place: 'hf:CourtPlaceCode',
  timeZone: 'hf:CourtTimeZoneText',
  effective: 'hf:OrderEffective',
  hearing: 'hf:OrderHearingDate',
  madeWithoutNotice: 'hf:OrderMadeWithoutNoticeCode',
  powerOfArrest: 'hf:OrderPowerOfArrestCode',
  expiration: 'hf:OrderExpiration',
  /** True when the court set no end, for readers that look for a flag as registries have one. */
  noExpiration: 'hf:NoExpirationIndicator',
  hearingOn: 'hf:HearingDate',
  event: 'hf:EndingEventText',
  timeOfDay: 'hf:EndingTimeText',
  condition: 'hf:OrderCondition',
  service: 'hf:OrderService',
  knowledge: 'hf:OrderKnowledge',
  change: 'hf:OrderChange',
  otherProtected: 'hf:OtherProtectedPerson',
  respondent: 'hf:ProceedingRespondent',
  sameAsOrderParty: 'hf:SameAsOrderPartyCode',
  kind: 'hf:CategoryCode',
  at: 'hf:Date',
  name: 'hf:NameText',
  relation: 'hf:RelationCode',
  number: 'hf:NumberText',
  text: 'hf:Text',
  channel: 'hf:ChannelCode',
  childExchange: 'hf:ChildExchangeExceptionIndicator',
  placeKind: 'hf:PlaceCode',
  distance: 'hf:DistanceValue',
  distanceUnit: 'hf:DistanceUnitCode',
  ammunition: 'hf:AmmunitionIndicator',
  supervised: 'hf:SupervisedCode',
  requirement: 'hf:RequirementCode',
  method: 'hf:ServiceMethodCode',
  succeeded: 'hf:ServiceSucceededCode',
  by: 'hf:ServerText',
  byRole: 'hf:ServerRoleCode',
  proofFiled: 'hf:ProofFiledDate',
  onlyDurationDiffers: 'hf:OnlyDurationDiffersCode',
} as const;
