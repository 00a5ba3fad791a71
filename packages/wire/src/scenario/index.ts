/** Scenarios: an order, what happened and what the police did, as a person writes them into a file. */
export { type ScenarioIssue, scenarioIssue } from './issues.ts';
export { type Scenario, type ScenarioMark, scenarioFrom } from './read.ts';
export {
  type ReadAssessment,
  type ReadContact,
  type ReadDuty,
  type ReadIncident,
  type ReadNotice,
  type ReadOrder,
  type ReadSource,
  type ReadStanding,
  type ScenarioReading,
  scenarioReading,
} from './reading.ts';
export { isScenarioIssueCode, type ScenarioIssueCode, scenarioIssueWords } from './words.ts';
export { scenarioWritten } from './written.ts';
