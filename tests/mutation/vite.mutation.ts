// Which tests try to catch a mutant: those beside the code that is changed, and nothing that only reaches it from elsewhere.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/domain/src/{deadlines,duties}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
