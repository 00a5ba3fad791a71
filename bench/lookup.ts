// Looking an order up among many, on the real database with its policies and with commits that wait for the disk, against the plain trigram query on the same rows past every
// policy. `node bench/main.ts lookup --orders 100000` takes fewer orders than the three million it takes otherwise; `--questions 1000` asks more; `--keep FOLDER` builds the registry
// there once and finds it again: three million take four to six minutes to build on two idle processors, and the questions one.
import { instantOf, plusHours } from '@holdfast/domain';
import { findPeople, lookUpOrders } from '@holdfast/store';
import { numberGiven, textGiven } from './arguments.ts';
import { officer, openRegistry, orderIdAt, type Registry, seeded } from './made-up-registry.ts';
import { type Figure, spreadOf } from './measure.ts';

const orders = numberGiven('orders', 3_000_000);
const questions = numberGiven('questions', 600);

/** Milliseconds that the peer may take of each comparison: on millions of rows it takes seconds for one question, and is asked fewer. */
const longestPeer = 50_000;

type Question = { readonly name: string; readonly number: string; readonly born?: string };

/** One slip in every second name, the parts turned about in every fourth, a day of birth in every third. */
const questionsFrom = async ({ beyond }: Registry, random: () => number): Promise<readonly Question[]> => {
  const { rows } = await beyond.query<{ name: string; number: string; born: string }>(
    `select restrained_name as name, order_number as number, document #>> '{restrainedParty,bornOn}' as born from open_plane.protection_order
     where partnership_id = 'marlow' and id = any($1)`,
    [Array.from({ length: questions }, () => orderIdAt(Math.floor(random() * orders)))],
  );
  return rows.map(({ name, number, born }, index) => {
    const place = 1 + Math.floor(random() * (name.length - 2));
    const slipped = index % 2 === 0 ? name : name.slice(0, place) + name.slice(place + 1);
    const asked = index % 4 === 0 ? slipped.split(' ').toReversed().join(' ') : slipped;
    return { name: asked, number, ...(index % 3 === 0 ? { born } : {}) };
  });
};

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

type Taken = { readonly ours: readonly number[]; readonly peer: readonly number[] };

const inTurn = async (
  asked: readonly Question[],
  acts: { ours: (question: Question) => Promise<unknown>; peer: (question: Question) => Promise<unknown> },
): Promise<Taken> => {
  const times = { ours: [] as number[], peer: [] as number[] };
  let peerMay = longestPeer;
  for (const [index, question] of asked.entries())
    for (const side of ['ours', 'peer'] as const) {
      if (side === 'peer' && peerMay <= 0) continue;
      const from = performance.now();
      await acts[side](question);
      const took = performance.now() - from;
      if (side === 'peer') peerMay -= took;
      // The first twentieth warms both.
      if (index >= asked.length / 20) times[side].push(took);
    }
  return times;
};

const figure = (subject: string, peerName: string, { ours, peer }: Taken): Figure => ({
  subject,
  ours: spreadOf(ours),
  peerName,
  peer: spreadOf(peer),
  unit: 'ms',
  rounds: ours.length,
  size: `${orders} orders; p99 ${share(ours, 0.99).toFixed(1)} against ${share(peer, 0.99).toFixed(1)} ms of ${peer.length}`,
});

export const lookup = async (): Promise<readonly Figure[]> => {
  const registry = await openRegistry({ orders, keep: textGiven('keep') });
  try {
    const { store, beyond } = registry;
    const asked = await questionsFrom(registry, seeded(11));
    // A registry that is kept keeps the look-ups of earlier runs.
    const run = `${Date.now()}`;
    let turn = 0;
    const whole = async (question: Parameters<typeof lookUpOrders>[1]['question']) => {
      turn += 1;
      const at = plusHours(instantOf(Date.UTC(2026, 2, 1)), turn);
      const asking = { question, purpose: 'call-response', incidentNumber: 'M-1', id: `b-${run}-${turn}`, at };
      const told = await store.withActor(officer, async (session) => await lookUpOrders(session, asking));
      if (!told.ok) throw new Error(told.issue.code);
      return told.value.found.length;
    };
    const trigrams = async ({ name }: Question) =>
      await beyond.query(
        'select id, restrained_name, similarity(restrained_name, $1) as likeness from open_plane.protection_order where restrained_name % $1 order by likeness desc limit 25',
        [name],
      );
    const found = await inTurn(asked, {
      ours: async ({ name, number: _, ...more }) =>
        await store.withActor(officer, async (session) => await findPeople(session, { line: name, ...more })),
      peer: trigrams,
    });
    let missed = 0;
    const named = await inTurn(asked, {
      ours: async ({ name, born }) => {
        if ((await whole({ name, born })) === 0) missed += 1;
      },
      peer: trigrams,
    });
    const numbered = await inTurn(asked, {
      ours: async ({ number }) => {
        if ((await whole({ orderNumber: number })) !== 1) throw new Error('a number does not lead to its order');
      },
      peer: async ({ number }) =>
        await beyond.query('select * from open_plane.protection_order where order_number = $1', [number]),
    });
    console.log(`  ${missed} of ${asked.length} names led to nobody`);
    const plain = 'plain pg_trgm on an index of its own, past every policy, no audit';
    return [
      figure('Find people by name, under the policies', plain, found),
      figure('Look up by name: find, read the orders, audit on the disk', plain, named),
      figure(
        'Look up by number: find, read the order, audit on the disk',
        'one row by an indexed number, past every policy, no audit',
        numbered,
      ),
    ];
  } finally {
    await registry.close();
  }
};
