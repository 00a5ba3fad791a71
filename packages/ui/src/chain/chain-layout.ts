/**
 * Where each node of a chain stands: a column by its kind, a lane by its branch. Pure; it draws nothing and decides nothing
 * about duties. A link it cannot follow (an unknown id, a circle) is left out rather than guessed.
 */
import { type Chain, type ChainLink, type ChainNode, chainNodeKinds } from '@holdfast/domain';

export interface PlacedNode {
  readonly node: ChainNode;
  /** 1 for the order … 7 for the outcome; kinds absent from the whole chain take no column. */
  readonly column: number;
  /** 1 is the trunk; each further branch gets a lane of its own. */
  readonly lane: number;
  /** The link that leads here; absent on a root. */
  readonly link?: ChainLink;
  /** Where that link comes from. */
  readonly from?: { readonly column: number; readonly lane: number; readonly title: string };
}

export interface ChainLayout {
  readonly placed: readonly PlacedNode[];
  readonly columns: number;
  readonly lanes: number;
}

/** Places every node once, roots first, each branch read to its end before the next begins. */
export function layoutChain(chain: Chain): ChainLayout {
  const kinds = chainNodeKinds.filter((kind) => chain.nodes.some((node) => node.kind === kind));
  const byId = new Map(chain.nodes.map((node) => [node.id, node]));
  const reached = new Set(chain.links.filter((link) => byId.has(link.from)).map((link) => link.to));
  const placed: PlacedNode[] = [];
  const seen = new Set<string>();
  let lastLane = 0;

  const columnOf = (node: ChainNode) => kinds.indexOf(node.kind) + 1;

  const place = (node: ChainNode, lane: number, came?: { link: ChainLink; parent: PlacedNode }): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    const here: PlacedNode = {
      node,
      column: columnOf(node),
      lane,
      ...(came === undefined
        ? {}
        : {
            link: came.link,
            from: { column: came.parent.column, lane: came.parent.lane, title: came.parent.node.title },
          }),
    };
    placed.push(here);
    lastLane = Math.max(lastLane, lane);
    let first = true;
    for (const link of chain.links) {
      const next = link.from === node.id ? byId.get(link.to) : undefined;
      if (next === undefined || seen.has(next.id)) continue;
      place(next, first ? lane : lastLane + 1, { link, parent: here });
      first = false;
    }
  };

  for (const node of chain.nodes) if (!reached.has(node.id)) place(node, lastLane + 1);
  // What only a circle reaches still has to be seen by the reader.
  for (const node of chain.nodes) if (!seen.has(node.id)) place(node, lastLane + 1);
  return { placed, columns: kinds.length, lanes: lastLane };
}
