/** The times the engine knows by name. A time nobody recorded is missing; it is never put in from another one. */

/** Times a deadline may count from, or back from. */
export const factTimes = [
  'call-received',
  'officer-arrived',
  /** When the contact was over: what was owed at once and was not done by then is late. */
  'call-cleared',
  'report-completed',
  'report-asked-for',
  'incident-reported',
  'order-issued',
  'order-served',
  'order-changed',
  'order-ends',
  'petition-filed',
  'hearing',
  'proof-received-by-clerk',
  'proof-received-by-police',
  'order-received-by-police',
  'arrested',
  'released',
  'interviewed',
  'bail-changed',
  'decided-not-to-investigate',
  'affidavit-filed',
  'affidavit-received-by-prosecutor',
  'firearm-taken',
  'compliance-shown',
  'gun-hearing',
  'past-record-asked-for',
] as const;
export type FactTime = (typeof factTimes)[number];
