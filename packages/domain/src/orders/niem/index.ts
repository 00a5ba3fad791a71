/** The door of NIEM: orders to a document and back. What the names are inside is nobody else's business. */
export { type OrderRead, orderFromNiem, type ToldOfDocument } from './from-niem.ts';
export { niem as niemElements, niemContext, ours as ownElements } from './names.ts';
export { type NiemIssue, type NiemIssueCode, niemIssueCodes, niemRemedies } from './reading.ts';
export { type NiemJson, toNiem } from './to-niem.ts';
