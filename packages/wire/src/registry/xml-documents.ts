/**
 * Bytes of a NIEM 6.0 XML file to documents, one order each, as they arrive. A document type is refused at once, so there are no
 * entities to expand and none to fetch; depth, length and number of parts have ends. Elements no order has are not kept.
 */
import { niemElements as niem, niemContext } from '@holdfast/domain';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { WaitingRow } from './cells.ts';
import { decoderOf, type ReadPart } from './csv-rows.ts';
import { cellsFromTree, emptyTree, keptElements, type Tree } from './document-cells.ts';
import type { FileFault, FileFaultCode } from './row-fault.ts';

/** Source: product decision; a document of an order is some ten deep and a few hundred parts, and one that is more is an attack. */
const deepest = 40;
const mostParts = 5_000;
const longestText = 20_000;

const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries(niemContext).map(([prefix, uri]) => [uri, prefix]),
);
/** Source: NIEM 6.0, `niem/adapters/structures.xsd`: `structures:id` names a thing, `structures:ref` means it. */
const structures = /\/structures\/6\.0\/$/;

class Stop extends Error {
  readonly code: FileFaultCode;

  constructor(code: FileFaultCode) {
    super(code);
    this.code = code;
  }
}

/** The documents in `bytes`: every element that holds a `j:ProtectionOrder`. */
export async function* xmlDocuments({
  bytes,
  encoding = 'utf-8',
}: {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly encoding?: string | undefined;
}): AsyncGenerator<ReadPart, void, undefined> {
  const decoder = decoderOf(encoding);
  if (decoder === undefined) return yield { kind: 'fault', fault: { code: 'encoding-not-known' } };
  const rows: WaitingRow[] = [];
  const reader = readerInto(rows);
  let count = 0;
  const taken = (): readonly WaitingRow[] => rows.splice(0);
  for await (const chunk of bytes) {
    const fault = reader.take(() => decoder.decode(chunk, { stream: true }));
    const found = taken();
    count += found.length;
    if (found.length > 0) yield { kind: 'rows', rows: found };
    if (fault !== undefined) return yield { kind: 'fault', fault };
  }
  const fault = reader.end();
  const found = taken();
  count += found.length;
  if (found.length > 0) yield { kind: 'rows', rows: found };
  if (fault !== undefined) yield { kind: 'fault', fault };
  else if (count === 0) yield { kind: 'fault', fault: { code: 'no-orders' } };
}

interface Open {
  readonly name: string;
  readonly tree: Tree;
  readonly line: number;
  /** It holds an order: when it closes, a document is whole. */
  holdsOrder: boolean;
}

function readerInto(rows: WaitingRow[]) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let parts = 0;
  let number = 0;

  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('doctype', () => {
    throw new Stop('entities-refused');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) throw new Stop('too-deep');
    parts = open.length <= 1 ? 0 : parts + 1;
    if (parts > mostParts) throw new Stop('too-deep');
    const prefix = prefixes.get(tag.uri);
    const name = prefix === undefined ? '' : `${prefix}:${tag.local}`;
    const tree = emptyTree();
    for (const attribute of Object.values(tag.attributes)) addName(tree, attribute);
    const parent = open.at(-1);
    if (parent !== undefined && name === niem.order) parent.holdsOrder = true;
    open.push({ name, tree, line: parser.line, holdsOrder: false });
  });
  const addText = (text: string) => {
    const tree = open.at(-1)?.tree;
    if (tree === undefined) return;
    if (tree.text.length + text.length > longestText) throw new Stop('too-deep');
    tree.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const { tree, name, holdsOrder, line } = closed;
    tree.text = tree.text.trim();
    if (holdsOrder) {
      number += 1;
      const several = (tree.parts.get(niem.order) ?? []).length > 1;
      rows.push({
        number,
        from: line,
        line: parser.line,
        cells: several ? {} : cellsFromTree(tree),
        // Which people belong to which of them cannot be told.
        ...(several ? { fault: 'contradicts' as const } : {}),
      });
      return;
    }
    const parent = open.at(-1);
    if (parent === undefined || !keptElements.has(name)) return;
    parent.tree.parts.set(name, [...(parent.tree.parts.get(name) ?? []), tree]);
  });

  const guarded = (work: () => void): FileFault | undefined => {
    try {
      work();
      return undefined;
    } catch (problem) {
      if (problem instanceof Stop) return { code: problem.code, where: String(parser.line) };
      return { code: 'not-xml', where: String(parser.line) };
    }
  };
  return {
    take: (text: () => string) => guarded(() => void parser.write(text())),
    end: (): FileFault | undefined => {
      const unfinished = open.length > 0;
      const fault = guarded(() => void parser.close());
      return unfinished ? { code: 'truncated', where: String(parser.line) } : fault;
    },
  };
}

function addName(tree: Tree, { uri, local, value }: SaxesAttributeNS): void {
  if (!structures.test(uri) || (local !== 'id' && local !== 'ref')) return;
  tree.parts.set('@id', [{ text: `#${value}`, parts: new Map() }]);
}
