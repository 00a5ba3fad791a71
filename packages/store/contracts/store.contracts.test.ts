/** Runs every contract of the store over every implementation there is; the names of the tests say which. */
import { auditContract } from './audit.contract.ts';
import { auditRoundsContract } from './audit-rounds.contract.ts';
import { auditRunsContract } from './audit-runs.contract.ts';
import { callsInContract } from './calls-in.contract.ts';
import { casesContract } from './cases.contract.ts';
import { disclosuresContract } from './disclosures.contract.ts';
import { disclosuresEndingContract } from './disclosures-ending.contract.ts';
import { helpContract } from './help.contract.ts';
import { implementations } from './implementations.ts';
import { lettersContract } from './letters.contract.ts';
import { lookUpsContract } from './lookups.contract.ts';
import { nameIndexContract } from './name-index.contract.ts';
import { noticesContract } from './notices.contract.ts';
import { policiesContract } from './policies.contract.ts';
import { queueContract } from './queue.contract.ts';
import { recordsContract } from './records.contract.ts';
import { registryContract } from './registry.contract.ts';
import { rolesContract } from './roles.contract.ts';

for (const implementation of implementations) {
  rolesContract(implementation);
  policiesContract(implementation);
  auditContract(implementation);
  recordsContract(implementation);
  queueContract(implementation);
  auditRunsContract(implementation);
  auditRoundsContract(implementation);
  disclosuresContract(implementation);
  disclosuresEndingContract(implementation);
  registryContract(implementation);
  callsInContract(implementation);
  casesContract(implementation);
  helpContract(implementation);
  lettersContract(implementation);
  lookUpsContract(implementation);
  nameIndexContract(implementation);
  noticesContract(implementation);
}
