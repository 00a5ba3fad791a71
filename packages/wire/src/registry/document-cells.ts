/**
 * A NIEM document as text by path of element, and back: so that a rejected order of an exchange is kept and corrected element by
 * element, and elements an order has no place for, such as addresses, are left out before anything is stored.
 */
import { type NiemJson, niemElements as niem, ownElements as ours } from '@holdfast/domain';
import { orderFields } from './settings.ts';

/** Everything of an element tree: text of its own, or parts, each name with its occurrences in order. */
export interface Tree {
  text: string;
  readonly parts: Map<string, Tree[]>;
}

export const emptyTree = (): Tree => ({ text: '', parts: new Map() });

const numbers: ReadonlySet<string> = new Set([ours.distance]);
const flags: ReadonlySet<string> = new Set([ours.noExpiration, ours.childExchange, ours.ammunition]);

/** Elements an order can be made of. What is not here is never kept. */
export const keptElements: ReadonlySet<string> = new Set([...Object.values(niem), ...Object.values(ours)]);

/** `tree` as text by path: `a/b[1]/c`; a repeated element bears its place in brackets. */
export function cellsFromTree(tree: Tree): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  const walk = (at: Tree, path: string) => {
    if (at.parts.size === 0) {
      cells[path] = at.text;
      return;
    }
    for (const [name, all] of at.parts)
      for (const [index, part] of all.entries()) {
        const step = all.length === 1 ? name : `${name}[${index}]`;
        walk(part, path === '' ? step : `${path}/${step}`);
      }
  };
  if (tree.parts.size > 0) walk(tree, '');
  return cells;
}

const step = /^(.+?)(?:\[(\d{1,3})\])?$/;

/** Is this a cell that an order can have: a field of a table, or a path of elements an order is made of? */
export function isCellOfOrder(field: string): boolean {
  if (orderFields.some((known) => known === field)) return true;
  return field.split('/').every((one) => {
    const name = step.exec(one)?.[1] ?? '';
    return name === '@id' || keptElements.has(name);
  });
}

/** The JSON document that `cells` say, as `orderFromNiem` reads it. Paths of elements no order has are left out. */
export function documentFromCells(cells: Readonly<Record<string, string>>): NiemJson {
  const root = emptyTree();
  for (const [path, text] of Object.entries(cells)) place({ root, path, text });
  return jsonOf(root, '');
}

function place({ root, path, text }: { readonly root: Tree; readonly path: string; readonly text: string }): void {
  const names = path.split('/').map((one) => step.exec(one));
  let at = root;
  for (const match of names) {
    const name = match?.[1] ?? '';
    if (name !== '@id' && !keptElements.has(name)) return;
    const index = Number(match?.[2] ?? 0);
    const all = at.parts.get(name) ?? [];
    at.parts.set(name, all);
    while (all.length <= index) all.push(emptyTree());
    at = all[index] ?? emptyTree();
  }
  at.text = text;
}

function jsonOf(tree: Tree, name: string): NiemJson {
  if (tree.parts.size === 0) return leafOf(tree.text, name);
  return Object.fromEntries(
    [...tree.parts].map(([part, all]): [string, NiemJson] => {
      const values = all.map((one) => jsonOf(one, part));
      const [only] = values;
      return [part, values.length === 1 && only !== undefined ? only : values];
    }),
  );
}

/** XML has only text; where an order holds a number or a flag it is read as one, and what is neither stays text and is refused. */
function leafOf(text: string, name: string): NiemJson {
  if (numbers.has(name) && /^\d{1,9}(\.\d{1,6})?$/.test(text)) return Number(text);
  if (flags.has(name) && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
