// What a question to the duty engine costs: every Californian rule over one set of facts, against writing the same facts
// to JSON and reading them back, which any program that stores them does anyway.
import type { DutyFacts } from '@holdfast/domain';
import { evaluateDuties, instantOf, sceneFacts } from '@holdfast/domain';
import { lawOf } from '@holdfast/law';
import { compare, type Figure } from './measure.ts';

const evaluations = 10_000;

export const duties = async (): Promise<readonly Figure[]> => {
  const { rules, calendars } = lawOf('US-CA');
  const received = Date.UTC(2026, 4, 1, 6, 40);
  const now = instantOf(received + 90 * 3_600_000);
  // A third of the facts each way, so that every kind of answer is worked out.
  const samples: DutyFacts[] = [0, 1, 2].map((turn) => ({
    facts: Object.fromEntries(
      sceneFacts.map((fact, index) => [fact, (['yes', 'no', 'unknown'] as const)[(index + turn) % 3]]),
    ),
    times: { 'call-received': instantOf(received), 'report-asked-for': instantOf(received + 3_600_000) },
  }));
  const run = (act: (facts: DutyFacts) => unknown) => (): void => {
    for (let index = 0; index < evaluations; index += 1) {
      const facts = samples[index % samples.length];
      if (facts !== undefined) act(facts);
    }
  };
  return [
    await compare({
      subject: `Evaluate ${rules.length} rules`,
      ours: run((facts) => evaluateDuties({ rules, facts, now, calendars })),
      peerName: 'JSON there and back of the same facts',
      peer: run((facts) => JSON.parse(JSON.stringify(facts))),
      rounds: 7,
      size: `${evaluations} sets of facts`,
    }),
  ];
};
