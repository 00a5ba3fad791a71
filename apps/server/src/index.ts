/** The door of `server`: starting it, and what a program that starts it needs. Tests have a door of their own, `./testing`. */
export { defaultDataFolder, eraseStore, StoreFault, storeFaults } from '@holdfast/store';
export type { Demonstration, DemonstrationPerson } from './demonstration/demonstration.ts';
export { demonstration } from './demonstration/people.ts';
export { seedDemonstration } from './demonstration/seed.ts';
export { seedResponseAudits } from './demonstration/seed-audits.ts';
export { demonstrationHelp, seedHelp } from './demonstration/seed-help.ts';
export { keptSecret } from './kept-secret.edge.ts';
export { ListenerFault, listenerFaults } from './listener.edge.ts';
export { openApi, openApiText } from './openapi.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export { type FirstAdministrator, type SetUp, setUp } from './set-up.ts';
export { type OriginOptions, type Prepared, type Running, type StartOptions, startServer } from './start.edge.ts';
export { type VerifiedChain, verifyAudit } from './verify-audit.edge.ts';
export { type CheckedChain, type ExportIssue, exportedChain } from './verify-export.ts';
