/** The door of `wire`: everything that crosses a boundary. Pure: it parses and encodes, and never sends. */
export * from './api.ts';
export {
  type CaseHoldingAnswer,
  type CasePolicyAnswer,
  mostCasesAsked,
  type SealedCaseEntryText,
} from './api-cases.ts';
export { longestInstrument } from './api-instruments.ts';
export { type LetterCard, letterReaderRoles, type ReceivedLetter, type SentLetter } from './api-letters.ts';
export {
  exportedEntry,
  type FoundBy,
  foundBy,
  type RegistryWatchAnswer,
  type WatchMarksAnswer,
  type WhyFound,
} from './api-look-ups.ts';
export type { NoticeFileAnswer, NoticeSummary, VisitToMake } from './api-notices.ts';
export type { CaseRecoveryAnswer } from './api-recovery.ts';
export * from './attachments.ts';
export * from './audit-head.ts';
export { type AuditRoundAnswer, type AuditRoundFile, auditRoundFile } from './audit-rounds.ts';
export {
  type AuditMeasure,
  type AuditProposal,
  type AuditResult,
  type AuditRunAnswer,
  type AuditRunState,
  addressOfAuditReport,
  addressOfExportToAudit,
  auditResult,
  auditRunStates,
  largestExport,
} from './audit-runs.ts';
export { type CallSource, callsInAddresses } from './calls-in/addresses.ts';
export * from './calls-in/records.ts';
export * from './calls-in/settings.ts';
export * from './case-entries.ts';
export * from './case-snapshot.ts';
export * from './case-transport.ts';
export * from './cbor.ts';
export * from './channel.ts';
export * from './client.ts';
export * from './directory.ts';
export * from './disclosure-content.ts';
export * from './disclosure-manifest.ts';
export {
  addressOfHelpExport,
  addressOfHelpFile,
  type HelpImportAnswer,
  type HelpOfferAnswer,
  helpExportBody,
  helpFileQuery,
  helpImport,
  helpOffer,
  largestHelpFile,
  mostHelpRows,
} from './help/addresses.ts';
export * from './invitations.ts';
export * from './issue-words-es.ts';
export * from './issues.ts';
export * from './letter-content.ts';
export * from './notice-records.ts';
export * from './parse.ts';
export * from './plan-lines.ts';
export * from './primitives.ts';
export * from './private-pages.ts';
export { type ClosingReason, closingReasons, queueEvidence, queueItem, queueSettings } from './queue.ts';
export * from './receipts.ts';
export * from './records.ts';
export * from './registry/addresses.ts';
export * from './registry/life-addresses.ts';
export * from './registry/records.ts';
export * from './registry/row-fault.ts';
export * from './registry/settings.ts';
export * from './scenario/index.ts';
export * from './scene-draft.ts';
export * from './staff.ts';
export * from './told-records.ts';
export * from './vault-entries.ts';
