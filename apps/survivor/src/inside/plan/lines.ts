/**
 * The plan as it is shown: suggestions and her own lines of one section, with what she changed laid over what was suggested.
 * Pure. Nothing she wrote is dropped: what she took off can be brought back.
 */
import { idOf } from '@holdfast/domain';
import type { Kept } from '@holdfast/vault';
import type { PlanLine, PlanLineId, PlanSectionId } from '@holdfast/wire';
import type { PlanSection } from '../words/pages/pages.ts';

export type ShownLine = {
  readonly id: PlanLineId;
  readonly words: string;
  readonly ticked: boolean;
  readonly left: boolean;
  /** What it said before, the latest first, without repeats. */
  readonly earlier: readonly string[];
};

/** All lines of a section, those she took off too: the suggestions in their order, then her own as she wrote them. */
export function linesOf(options: {
  readonly section: PlanSection;
  readonly kept: readonly Kept<PlanLine>[];
  readonly language: 'en' | 'es';
}): readonly ShownLine[] {
  const { section, kept, language } = options;
  const of = new Map(
    kept.filter(({ current }) => current.section === section.id).map((one) => [String(one.current.id), one]),
  );
  const suggested = section.items.map((item) => {
    const known = of.get(item.id);
    of.delete(item.id);
    return shown(idOf<'plan-line'>(item.id), item.says[language], known);
  });
  return [...suggested, ...[...of.values()].map((own) => shown(own.current.id, '', own))];
}

function shown(id: PlanLineId, suggestion: string, kept: Kept<PlanLine> | undefined): ShownLine {
  const wordsOf = (line: PlanLine): string => line.text ?? suggestion;
  const words = kept === undefined ? suggestion : wordsOf(kept.current);
  const before = kept === undefined ? [] : [suggestion, ...kept.versions.map(({ value }) => wordsOf(value))];
  return {
    id,
    words,
    ticked: kept?.current.ticked ?? false,
    left: kept?.current.left ?? false,
    earlier: [...new Set(before.toReversed())].filter((text) => text !== words && text !== ''),
  };
}

/** The line to write when `line` changes. Words that are the suggestion's own are not copied, so that they follow her language. */
export function changed(
  line: ShownLine,
  change: {
    readonly section: PlanSectionId;
    readonly text?: string;
    readonly ticked?: boolean;
    readonly left?: boolean;
  },
  kept: readonly Kept<PlanLine>[],
): PlanLine {
  const before = kept.find(({ current }) => current.id === line.id)?.current.text;
  const text = change.text === undefined || change.text === line.words ? before : change.text;
  return {
    id: line.id,
    section: change.section,
    ...(text === undefined ? {} : { text }),
    ticked: change.ticked ?? line.ticked,
    left: change.left ?? line.left,
  };
}
