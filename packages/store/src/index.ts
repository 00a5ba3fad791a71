/** The door of `store`: opening it, acting through it, and the queries by subject. The only room with SQL. */

export * from './account-use.ts';
export type { AccountActing, Acting, Session, StaffActing, SystemActing } from './acting.ts';
export * from './audit.ts';
export * from './audit-rounds.ts';
export * from './audit-runs.ts';
export * from './calendar-feeds.ts';
export {
  type CallFileOnRecord,
  listCalls,
  readCall,
  recordCall,
  reviewCalls,
} from './calls.ts';
export {
  answerMatch,
  listArrivedCalls,
  type MatchAsked,
  type MatchCounts,
  readArrivedCall,
} from './calls-in-matching.ts';
export { askToProposeAgain, proposeForCalls } from './calls-in-proposals.ts';
export * from './cases.ts';
export * from './cases-keeping.ts';
export * from './cases-people.ts';
export * from './cases-recovery.ts';
export {
  casesOpenAgain,
  listDisclosuresFor,
  listOpenings,
  type OpenedDisclosure,
  openDisclosure,
  putDisclosure,
  type SealedDisclosure,
  supervisorsMayOpen,
} from './disclosures.ts';
export * from './disclosures-ending.ts';
export * from './disclosures-passed.ts';
export * from './disclosures-recorded.ts';
export { defaultDataFolder } from './engine/place.edge.ts';
export * from './entries.ts';
export { eraseStore } from './erase-store.edge.ts';
export * from './help.ts';
export * from './help-imports.ts';
export * from './instruments.ts';
export { StoreFault, type StoreFaultCode, type StoreIssue, type StoreIssueCode, storeFaults } from './issues.ts';
export * from './keys.ts';
export * from './letters.ts';
export * from './letters-ending.ts';
export * from './letters-pairing.ts';
export * from './lookups.ts';
export { compareWithOrders, markConflict, putStaffPerson, type StaffPerson } from './lookups-conflicts.ts';
export { indexOrders } from './lookups-index.ts';
export { findPeople, type PersonFound } from './lookups-people.ts';
export * from './lookups-watch.ts';
export * from './measures.ts';
export * from './notice-conflicts.ts';
export * from './notices.ts';
export { openStore, type Store, type StoreOptions } from './open-store.edge.ts';
export {
  type AgencyPlace,
  countOrders,
  type OrderPlace,
  putOrder,
  readOrder,
  recordOrderService,
} from './orders.ts';
export { countQueuedCalls, listQueue, type QueueCursor, type QueuePage } from './queue.ts';
export {
  type DecisionOnRecord,
  decideQueueItem,
  type ItemContext,
  type QueueItemOnRecord,
  readQueueItem,
} from './queue-items.ts';
export { queueSettingsOf, type SettingsOnRecord, setQueueSettings } from './queue-settings.ts';
export { listPoliceAgencies, type SweepOfAgency, sweepQueue } from './queue-sweep.ts';
export * from './receipts.ts';
export * from './registry-export.ts';
export {
  beginImport,
  cancelImport,
  finishReceiving,
  type ImportToReceive,
  type ImportUnderWay,
  importsUnderWay,
  importToReceive,
  listImports,
  readImport,
  receiveRows,
} from './registry-imports.ts';
export * from './registry-life.ts';
export * from './registry-orders.ts';
export { type PieceRead, readPiece } from './registry-reading.ts';
export * from './registry-rejected.ts';
export type { ImportSettings } from './registry-settings.ts';
export * from './registry-sources.ts';
export { type DutyDoneRecord, recordDutyDone, recordResponse } from './responses.ts';
export type { AccountId } from './schema.ts';
export { sharedTurn } from './shared-turn.ts';
export * from './staff.ts';
export * from './staff-choices.ts';
export * from './statements.ts';
export * from './visit-plan.ts';
export { type ConflictMark, endConflict, ordersNumbered, readWatchMarks, type WatchMarks } from './watch-marks.ts';
