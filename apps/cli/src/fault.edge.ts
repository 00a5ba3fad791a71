/** A fault as a code, what happened and what to do. It repeats no value a person entered. */
import { ListenerFault, listenerFaults, StoreFault, storeFaults } from '@holdfast/server';
import { NotConfigured } from './real.edge.ts';

export function wordsForFault(problem: unknown): string {
  if (problem instanceof NotConfigured) {
    const lines = problem.problems.map(({ what, remedy }) => `  ${what}\n    ${remedy}`);
    return `not-configured: Holdfast does not start without these.\n${lines.join('\n')}`;
  }
  if (problem instanceof StoreFault)
    return `${problem.code}: ${storeFaults[problem.code].words}\n  ${storeFaults[problem.code].remedy}`;
  if (problem instanceof ListenerFault) {
    return `${problem.code}: port ${problem.port}. ${listenerFaults[problem.code].words}\n  ${listenerFaults[problem.code].remedy}`;
  }
  // A defect of ours at start-up, on the operator's own terminal, before anyone's data was read.
  return problem instanceof Error ? `fault: ${problem.stack ?? problem.message}` : 'fault';
}
