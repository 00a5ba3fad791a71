/** The door of `audit`: dispatch exports in, response measures out. */
export * from './answer.ts';
export { type AuditAsked, type Audited, type AuditStage, auditFiles, proposeForFiles } from './audit.ts';
export * from './labels/index.ts';
export {
  type AuditMapping,
  auditMapping,
  type ColumnMapping,
  columnMapping,
  confirmed,
  type FileMapping,
  mappingFor,
} from './mapping/mapping.ts';
export { type Meaning, meanings } from './mapping/meanings.ts';
export { type MeasureDefinition, measureDefinitions } from './measures/definitions.ts';
export * from './people/index.ts';
export { type ReadCode, type ReadIssue, type ReadLimits, readCodes, usualLimits } from './read/issue.ts';
export * from './report/index.ts';
export {
  type AuditIssue,
  type AuditOrder,
  type AuditProgress,
  type AuditRun,
  type RunIssue,
  runAudit,
  wholeShare,
} from './run/run-audit.edge.ts';
export * from './statistics/index.ts';
export { meaningIn } from './words/missing-words.ts';
