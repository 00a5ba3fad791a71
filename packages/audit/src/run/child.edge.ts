/** The process in which an audit runs. It takes one order, tells how far it is, answers once and ends; it writes nowhere but into the scratch folder. */
import { refused } from '@holdfast/domain';
import { auditFiles } from '../audit.ts';
import type { FromChild, ToChild } from './run-audit.edge.ts';

const everyMilliseconds = 200;

const tell = (message: FromChild): Promise<void> =>
  new Promise((told) => {
    if (process.send === undefined) told();
    else process.send(message, () => told());
  });

process.once('message', (message: ToChild) => {
  let stage: Parameters<NonNullable<Parameters<typeof auditFiles>[0]['onStage']>> | undefined;
  const ticking = setInterval(() => {
    if (stage !== undefined) void tell({ kind: 'progress', progress: { stage: stage[0], done: stage[1]() } });
  }, everyMilliseconds);
  auditFiles({
    ...message.asked,
    onStage: (...now) => {
      stage = now;
    },
  })
    .then(
      (result): FromChild => ({ kind: 'result', result }),
      (problem: unknown): FromChild => {
        const words = problem instanceof Error ? problem.message : 'unknown';
        return /out of memory|could not allocate|failed to (allocate|offload)/i.test(words)
          ? { kind: 'result', result: refused({ code: 'out-of-memory', file: '' }) }
          : { kind: 'defect', message: words };
      },
    )
    .then(async (answer) => {
      clearInterval(ticking);
      await tell(answer);
      process.disconnect();
    });
});

// A parent that is gone has nobody to answer to.
process.on('disconnect', () => process.exit());
