/** Looks up in the published schema what belongs at a path, so that a remedy can say it. It judges nothing. */
import { z } from 'zod';
import { scenarioWritten } from './written.ts';

export type Path = readonly PropertyKey[];

export interface Belongs {
  /** The fields known there; empty where it is no thing with fields. */
  readonly fields: readonly string[];
  readonly description?: string;
}

/** What the schema knows at `path`, following the kinds that `value`, the whole scenario, names on the way. Never throws. */
export function belongsAt(path: Path, value: unknown): Belongs {
  const start: unknown = z.toJSONSchema(scenarioWritten, { io: 'input' });
  const found = path.reduce<unknown>((schema, key, index) => {
    const here = shapeMeant(schema, inside(value, path.slice(0, index)));
    return typeof key === 'number' ? inside(here, ['items']) : inside(here, ['properties', key]);
  }, start);
  const shape = shapeMeant(found, inside(value, path));
  const fields = inside(shape, ['properties']);
  const names = inside(shape, ['propertyNames', 'enum']);
  const description = inside(found, ['description']);
  return {
    fields: Array.isArray(names)
      ? names.map(String)
      : Object.keys(typeof fields === 'object' && fields !== null ? fields : {}).filter((name) => name !== '$schema'),
    ...(typeof description === 'string' ? { description } : {}),
  };
}

/** The value at `path`; nothing where the way ends before it. */
export function inside(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null && Object.hasOwn(within, key)
        ? Reflect.get(within, key)
        : undefined,
    value,
  );
}

/** Of several shapes the one whose `kind` is that of the value, else the one that has fields at all. */
function shapeMeant(schema: unknown, value: unknown): unknown {
  const several = [inside(schema, ['oneOf']), inside(schema, ['anyOf'])].find(Array.isArray);
  if (several === undefined) return schema;
  const shapes = several.map((shape: unknown) => shapeMeant(shape, value));
  const kind = inside(value, ['kind']);
  return (
    shapes.find((shape) => kind !== undefined && inside(shape, ['properties', 'kind', 'const']) === kind) ??
    shapes.find((shape) => inside(shape, ['properties']) !== undefined)
  );
}

/** Past this many slips it is another word. */
const mostSlips = 3;

/** The word of `known` that a slip of the hand makes into `typed`, if there is one. */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, slips: slipsBetween(typed.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best !== undefined && best.slips <= Math.min(mostSlips, typed.length / 2) ? best.word : undefined;
}

/** Letters to add, drop or change. Source: Levenshtein, 1966. */
function slipsBetween(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index);
  const last = [...from].reduce<readonly number[]>((above, letter, row) => {
    const line = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      line.push(Math.min((above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, changed));
    }
    return line;
  }, first);
  return last.at(-1) ?? 0;
}
