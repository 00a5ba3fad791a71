/** Labels and what they mean, as text by class or as JSON by row. Pure. It refuses to hide the doubtful ones: they stand first. */
import { classifyLabel, type LabelClass, type LabelReading } from '@holdfast/audit';
import type { Language, Said } from '@holdfast/domain';
import { heading, item, type Page, setIn } from '../text/page.ts';

interface ReadLabel extends LabelReading {
  readonly label: string;
}

/** More rows than this are a whole export, not a list: then each label is answered once. */
const mostRows = 200_000;

/** An array of `{ label, class, confidence, why }`: one for each row in its order; past the limit, one for each different label. */
export function labelsAsJson(labels: readonly string[], language: Language): string {
  const known = new Map<string, string>();
  const asText = (label: string): string => {
    const text = known.get(label) ?? JSON.stringify({ label, ...classifyLabel(label, language) });
    known.set(label, text);
    return text;
  };
  const asked = labels.length > mostRows ? [...new Set(labels)] : labels;
  return asked.length === 0 ? '[]\n' : `[\n  ${asked.map(asText).join(',\n  ')}\n]\n`;
}

const order: readonly LabelClass[] = ['unknown', 'order-violation', 'order-service', 'domestic', 'other'];

const headings: Readonly<Record<LabelClass, Said>> = {
  unknown: { en: 'For a person to decide', es: 'Para que lo decida una persona' },
  'order-violation': { en: 'Violation of an order', es: 'Incumplimiento de una orden' },
  'order-service': { en: 'Service of an order', es: 'Notificación de una orden' },
  domestic: { en: 'Domestic, no broken order', es: 'Doméstico, sin orden incumplida' },
  other: { en: 'Something else', es: 'Otra cosa' },
};
const counted: Said = {
  en: '{labels} different labels in {rows} rows',
  es: '{labels} etiquetas distintas en {rows} filas',
};
const nothing: Said = { en: '(nothing written)', es: '(nada escrito)' };

/** Each different label once, under its class, the most frequent first, with how often and why. Of "something else" only how many. */
export function sayLabels(labels: readonly string[], page: Page): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const read: readonly ReadLabel[] = [...counts.keys()].map((label) => ({
    label,
    ...classifyLabel(label, page.language),
  }));
  const lines = order.flatMap((one) => {
    const under = read
      .filter((label) => label.class === one)
      .toSorted((label, other) => (counts.get(other.label) ?? 0) - (counts.get(label.label) ?? 0));
    if (under.length === 0) return [];
    const rows = under.reduce((sum, { label }) => sum + (counts.get(label) ?? 0), 0);
    const title = [
      ...heading(`${headings[one][page.language]} — ${tally(under.length, rows, page.language)}`, page),
      '',
    ];
    if (one === 'other') return [...title];
    return [
      ...title,
      ...under.flatMap(({ label, why }) => [
        ...item(`${label.trim() === '' ? nothing[page.language] : label.trim()} ×${counts.get(label) ?? 0}`, page),
        ...setIn(why, page, 4),
      ]),
      '',
    ];
  });
  return `${[tally(counts.size, labels.length, page.language), '', ...lines].join('\n').trimEnd()}\n`;
}

function tally(different: number, rows: number, language: Language): string {
  return counted[language].replace('{labels}', `${different}`).replace('{rows}', `${rows}`);
}
