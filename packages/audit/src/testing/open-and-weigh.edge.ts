/** A process for tests: opens one file after the other and tells how each ended, and the most memory that all of it took. It keeps nothing else. */
import { openTables } from '../read/open-tables.edge.ts';

export interface ToWeigh {
  readonly files: readonly string[];
  readonly scratch: string;
}

export interface Weighed {
  readonly codes: readonly string[];
  /** Before the first file, and at most. */
  readonly mebibytes: readonly [number, number];
}

const held = (): number => process.resourceUsage().maxRSS / 1024;

process.once('message', async ({ files, scratch }: ToWeigh) => {
  const before = held();
  const codes: string[] = [];
  for (const path of files) {
    const result = await openTables({ paths: [path], scratch });
    codes.push(result.ok ? 'read' : result.issue.code);
  }
  process.send?.({ codes, mebibytes: [before, held()] } satisfies Weighed);
  process.disconnect();
});
