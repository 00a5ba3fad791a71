/** The door of `cli`: what its command line means. The program itself is `main.ts`, run by Node as it is. */
export { type Command, commandFrom, type Ports, usage, usualPorts } from './arguments.ts';
export { type ConfigProblem, configFrom, type RealConfig, type Secrets } from './config.ts';
