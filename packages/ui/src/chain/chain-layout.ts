/**
 * Where each node of a chain stands: a column by its kind, a lane by its branch. Pure; it draws nothing and decides nothing
 * about duties. A link it cannot follow (an unknown id, a circle) is left out rather than guessed.
 */
import {
  type Chain,
  type ChainLink,
  type ChainLinkState,
  type ChainNode,
  type ChainNodeKind,
  chainNodeKinds,
} from '@holdfast/domain';

export interface PlacedNode {
  readonly node: ChainNode;
  /** 1 for the first kind that occurs; kinds absent from the whole chain take no column. */
  readonly column: number;
  /** 1 is the trunk; branches stand below, as high as there is room. */
  readonly lane: number;
  /** The link that leads here; absent on a root. */
  readonly link?: ChainLink;
  /** Where that link comes from. */
  readonly from?: { readonly column: number; readonly lane: number; readonly title: string };
  /** Further links that lead here too, with the title of the node each comes from. */
  readonly also: readonly { readonly link: ChainLink; readonly title: string }[];
  /** The link straight ahead and what it leads to, when the line goes on from here. */
  readonly ahead?: { readonly state: ChainLinkState; readonly kind: ChainNodeKind };
}

export interface ChainLayout {
  readonly placed: readonly PlacedNode[];
  readonly columns: number;
  readonly lanes: number;
}

/** Places every node once. The branch that leads furthest to the right is the trunk; each branch is read to its end before the next begins. */
export function layoutChain(chain: Chain): ChainLayout {
  const kinds = chainNodeKinds.filter((kind) => chain.nodes.some((node) => node.kind === kind));
  const byId = new Map(chain.nodes.map((node) => [node.id, node]));
  const links = chain.links.filter((link) => byId.has(link.from) && byId.has(link.to) && link.from !== link.to);
  const reached = new Set(links.map((link) => link.to));
  const reach = reachFrom(links);
  const free = kinds.map(() => 1);
  const placed: PlacedNode[] = [];
  const seen = new Set<string>();
  const columnOf = (node: ChainNode) => kinds.indexOf(node.kind) + 1;

  /** How far right one can come from a node, then how many nodes one meets. */
  const furthest = (id: string) => {
    const met = [...(reach.get(id) ?? [id])].flatMap((one) => byId.get(one) ?? []);
    return Math.max(0, ...met.map(columnOf)) * 1000 + met.length;
  };
  /** Links to nodes not yet placed, the one that leads furthest first. */
  const onward = (node: ChainNode) =>
    links
      .filter((link) => link.from === node.id && !seen.has(link.to))
      .toSorted((a, b) => furthest(b.to) - furthest(a.to));
  /** The columns a straight run from `node` stands in or passes over. */
  const needed = (node: ChainNode, after: number) => {
    const last = Math.max(...straightAhead(node, onward, byId).map(columnOf));
    return free.slice(after, last);
  };

  const place = (
    node: ChainNode,
    least: number,
    came?: { readonly link: ChainLink; readonly parent: PlacedNode },
  ): void => {
    if (seen.has(node.id)) return;
    const lane = Math.max(least, ...needed(node, came?.parent.column ?? columnOf(node) - 1));
    seen.add(node.id);
    // The line to a node passes over the columns it skips, so nothing else may stand there on this lane.
    for (let column = (came?.parent.column ?? columnOf(node) - 1) + 1; column <= columnOf(node); column += 1) {
      free[column - 1] = Math.max(free[column - 1] ?? 1, lane + 1);
    }
    const next = onward(node);
    const here: PlacedNode = {
      node,
      column: columnOf(node),
      lane,
      also: links
        .filter((link) => link.to === node.id && link !== came?.link)
        .map((link) => ({ link, title: byId.get(link.from)?.title ?? '' })),
      ...aheadOf(next[0], byId),
      ...(came === undefined
        ? {}
        : {
            link: came.link,
            from: { column: came.parent.column, lane: came.parent.lane, title: came.parent.node.title },
          }),
    };
    placed.push(here);
    next.forEach((link, index) => {
      const to = byId.get(link.to);
      if (to !== undefined) place(to, index === 0 ? lane : lane + 1, { link, parent: here });
    });
  };

  for (const node of chain.nodes) if (!reached.has(node.id)) place(node, 1);
  // What only a circle reaches still has to be seen by the reader.
  for (const node of chain.nodes) place(node, 1);
  const given = chain.nodes.flatMap((node) => placed.find((one) => one.node.id === node.id) ?? []);
  const told = inTellingOrder(given, furthest);
  return { placed: told, columns: kinds.length, lanes: Math.max(0, ...placed.map((one) => one.lane)) };
}

/**
 * The order in which a list tells what the drawing shows at once: stage by stage, so that nothing seems to follow from an
 * outcome. Of several conditions the one that leads on comes last, next to what it leads to; duties keep the order given.
 */
function inTellingOrder(given: readonly PlacedNode[], furthest: (id: string) => number): readonly PlacedNode[] {
  const tell = (from: string | undefined): readonly PlacedNode[] =>
    given
      .filter((one) => one.link?.from === from)
      .toSorted(
        (a, b) =>
          a.column - b.column ||
          (a.node.kind === 'duty' || from === undefined ? 0 : furthest(a.node.id) - furthest(b.node.id)),
      )
      .flatMap((one) => [one, ...tell(one.node.id)]);
  return tell(undefined);
}

function aheadOf(link: ChainLink | undefined, byId: ReadonlyMap<string, ChainNode>): Pick<PlacedNode, 'ahead'> {
  const to = link === undefined ? undefined : byId.get(link.to);
  return link === undefined || to === undefined ? {} : { ahead: { state: link.state, kind: to.kind } };
}

/** The node and those that would stand on the same lane after it. */
function straightAhead(
  node: ChainNode,
  onward: (node: ChainNode) => readonly ChainLink[],
  byId: ReadonlyMap<string, ChainNode>,
): readonly ChainNode[] {
  const line = [node];
  for (let at = node; ; ) {
    const next = byId.get(onward(at)[0]?.to ?? '');
    if (next === undefined || line.includes(next)) return line;
    line.push(next);
    at = next;
  }
}

/** Which nodes can be met from each node, itself among them; a circle is walked once. */
function reachFrom(links: readonly ChainLink[]): ReadonlyMap<string, ReadonlySet<string>> {
  const from = (id: string, met: Set<string>): Set<string> => {
    for (const link of links) {
      if (link.from !== id || met.has(link.to)) continue;
      met.add(link.to);
      from(link.to, met);
    }
    return met;
  };
  return new Map(links.flatMap((link) => [link.from, link.to]).map((id) => [id, from(id, new Set([id]))]));
}
