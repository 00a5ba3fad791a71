/**
 * A pool whose connections keep the plan of a statement they are asked often: under the policies, planning one costs more than running it. Only the text of a statement
 * decides; values stay parameters, and what a statement may see is decided anew each time by the settings of its transaction.
 */
import type { Pool, PoolClient } from 'pg';

/** Statements that get a name, in one pool; each connection keeps as many plans, of some tens of kilobytes. Source: product decision; the server has fewer that are asked often. */
const mostNames = 150;
/** How often a text is met before it is named, so that one that is never asked again takes no place. */
const metOften = 3;
/** Texts remembered that have no name yet. */
const mostMet = 2_000;

/** Source: PostgreSQL's SQLSTATE table: a plan kept from before a change of a table, and a name that is not known. */
const staleStates: readonly unknown[] = ['0A000', '26000'];

/** The same pool; connections taken from it by `connect` name what they are asked often. */
export function plannedOnce(pool: Pool): Pool {
  const nameOf = naming();
  return new Proxy(pool, {
    get: (target, key) => {
      if (key === 'connect') return async () => namingClient(await target.connect(), nameOf);
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

function naming(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const met = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNames) return known;
    const times = (met.get(text) ?? 0) + 1;
    if (times < metOften) {
      if (met.size >= mostMet) met.clear();
      met.set(text, times);
      return undefined;
    }
    met.delete(text);
    const name = `often_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}

function namingClient(client: PoolClient, nameOf: (text: string) => string | undefined): PoolClient {
  let stale = false;
  return new Proxy(client, {
    get: (target, key) => {
      if (key === 'query')
        return async (text: string, values?: readonly unknown[]) => {
          // One without parameters is short and needs no plan: begin, commit, a savepoint.
          const name = values === undefined || values.length === 0 ? undefined : nameOf(text);
          if (name === undefined) return await target.query(text, values === undefined ? undefined : [...values]);
          try {
            return await target.query({ name, text, values: [...(values ?? [])] });
          } catch (problem) {
            stale ||= staleStates.includes(stateOf(problem));
            throw problem;
          }
        };
      // One whose plans no longer fit is closed, and the next one plans anew.
      if (key === 'release') return (destroy?: Error | boolean) => target.release(stale ? true : destroy);
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

function stateOf(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined;
}
