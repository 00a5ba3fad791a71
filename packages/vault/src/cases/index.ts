/** The door to case files: the desk that opens them, for the workspace's worker. It refuses to reach the network or a disk. */
export {
  type CaseDesk,
  type CaseReading,
  openCaseDesk,
  type SealedEpoch,
  type TakenCase,
  type WrappedFor,
} from './case-desk.ts';
export { type CaseIssueCode, type CaseResult, caseIssues } from './case-issues.ts';
export type { SetAside } from './read-case.ts';
export {
  type Allowance,
  allowRecovery,
  performRecovery,
  type RecoveryPlan,
} from './recover-case.ts';
