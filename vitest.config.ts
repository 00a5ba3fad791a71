// Which tests are run, as named projects, so that a report says what kind failed. It sets no global clock and mocks
// nothing: time, ids and randomness are arguments in this house.
import { defineConfig } from 'vitest/config';

const outsideTheHouse = ['**/node_modules/**', '**/dist/**', 'tests/architecture/fixtures/**'];
const seconds = (count: number): number => count * 1000;

/**
 * What drives a browser or kills a process is tried once more before it fails; `npm test` names each test that needed it, so
 * that a wait for the wrong thing is seen and mended rather than forgotten.
 */
const onceMore = { retry: 1 };

/** Looked again at something until it is so: one second, as the tool has it, is less than a busy machine may take to close a frame. */
const patiently = { expect: { poll: { timeout: seconds(15), interval: 50 } } };

/** Slow projects own a database, a server and a browser: one file at a time, or they measure each other. */
const serial = (turn: number) => ({ fileParallelism: false, sequence: { groupOrder: turn } });

export default defineConfig({
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts'],
          exclude: [...outsideTheHouse, 'packages/store/contracts/**'],
          testTimeout: seconds(30),
        },
      },
      {
        test: {
          name: 'contracts',
          include: ['packages/store/contracts/**/*.test.ts'],
          exclude: outsideTheHouse,
          testTimeout: seconds(60),
          hookTimeout: seconds(120),
          ...serial(1),
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture.test.ts', 'tests/architecture/**/*.test.ts'],
          exclude: outsideTheHouse,
          testTimeout: seconds(60),
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: outsideTheHouse,
          testTimeout: seconds(180),
          hookTimeout: seconds(180),
          ...onceMore,
          ...patiently,
          ...serial(2),
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          exclude: outsideTheHouse,
          testTimeout: seconds(240),
          hookTimeout: seconds(120),
          ...onceMore,
          ...patiently,
          ...serial(3),
        },
      },
    ],
  },
});
