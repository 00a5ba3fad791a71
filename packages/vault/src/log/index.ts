/**
 * The door of the log, for the part of the app that is not veiled: opaque bytes in and out, words that say nothing. It
 * refuses to know what an entry means; that is `@holdfast/vault`.
 */
export { type ChainEnd, deviceNameLength, seenFrom } from './chains.ts';
export { type DatabasePlaceOptions, databasePlace, type LockRoom, segmentLength } from './database-place.ts';
export { type DeskOptions, deskAt, type Sealing } from './desk.ts';
export type { Desk, DeskAnswer, DeskCall, DeskCalls, Opened, SealedParcel } from './desk-calls.ts';
export { type DeskPort, deskOver, serveDesk } from './desk-port.ts';
export { type DirectoryPlaceOptions, directoryPlace, type SyncDirectory, type SyncFile } from './directory-place.ts';
export { type LogKeys, largestFrame, smallestFrame } from './frame.ts';
export { type LogIssue, type LogIssueCode, type LogResult, logIssues } from './issues.ts';
export type { GivenSummary, Log, LogEntry, LogRest, LogState, OpenLogOptions } from './log.ts';
export type { LogPlace, LogStorage } from './log-storage.ts';
export { type MemoryPlace, memoryPlace } from './memory-place.ts';
export { openLog } from './open-log.ts';
