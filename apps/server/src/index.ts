/** The door of `server`: starting it, and what a program that starts it needs. Tests have a door of their own, `./testing`. */
export type { Demonstration, DemonstrationPerson } from './demonstration/demonstration.ts';
export { demonstration } from './demonstration/people.ts';
export { seedDemonstration } from './demonstration/seed.ts';
export { ListenerFault, listenerFaults } from './listener.edge.ts';
export type { Log, LogEvent } from './log.ts';
export { openApi, openApiText } from './openapi.ts';
export { createServer, type Server, type ServerOptions } from './server.ts';
export type { SignInLibrary } from './sign-in/library.ts';
export { addMemberSignIn, ensureOrganisation, hasSignIn, invite } from './sign-in/members.ts';
export { type OriginOptions, type Running, type StartOptions, startServer } from './start.edge.ts';
