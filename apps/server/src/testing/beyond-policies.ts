/** The store's superuser connection for tests that look behind the policies: to count what was kept, to end a session by hand. */
export { connectBeyondPolicies } from '../../../../packages/store/src/testing/open-test-store.edge.ts';
