// Which tests try to catch a mutant: those beside the code that is changed, and nothing that only reaches it from elsewhere.
import { defineConfig } from 'vitest/config';

/** The folder of `domain` that is changed; `scripts/mutation.ts` says which. */
const folder = process.env['MUTATED_FOLDER'] ?? '{deadlines,duties}';

export default defineConfig({
  test: {
    include: [`packages/domain/src/${folder}/**/*.test.ts`],
    testTimeout: 30_000,
  },
});
