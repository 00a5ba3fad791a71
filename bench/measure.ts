// How a figure is taken: both sides in the same run, turn about, so that a busy moment falls on each; the middle of the
// rounds is told with its least and most. It refuses to give a figure without a peer: a bare number is about the machine.
import { cpus, loadavg, totalmem } from 'node:os';

export type Figure = {
  readonly subject: string;
  readonly ours: Spread;
  readonly peerName: string;
  readonly peer: Spread;
  readonly unit: string;
  readonly rounds: number;
  readonly size: string;
};

export type Spread = { readonly least: number; readonly middle: number; readonly most: number };

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { least: at(0), middle: at(Math.floor(sorted.length / 2)), most: at(sorted.length - 1) };
};

const timed = async (act: () => Promise<unknown> | unknown): Promise<number> => {
  const from = performance.now();
  await act();
  return performance.now() - from;
};

/** Milliseconds of each, one warm-up round thrown away, then `rounds` rounds of ours and peer in turn. */
export const compare = async (options: {
  readonly subject: string;
  readonly ours: () => Promise<unknown> | unknown;
  readonly peerName: string;
  readonly peer: () => Promise<unknown> | unknown;
  readonly rounds: number;
  readonly size: string;
}): Promise<Figure> => {
  const { subject, ours, peerName, peer, rounds, size } = options;
  await timed(ours);
  await timed(peer);
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(ours));
    times.peer.push(await timed(peer));
  }
  return { subject, ours: spreadOf(times.ours), peerName, peer: spreadOf(times.peer), unit: 'ms', rounds, size };
};

/** What the figures were taken on, and how busy it was with other things as they began. */
export const machine = (): string => {
  const [first] = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${gibibytes} GiB, ${process.platform}, Node ${process.version}, load ${load} before the first figure`;
};
