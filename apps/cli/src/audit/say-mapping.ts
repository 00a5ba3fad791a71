/** A proposed mapping in lines that a person can check: what each column would mean, and what a row would be. Pure. */
import { type AuditMapping, meaningIn } from '@holdfast/audit';
import type { Language } from '@holdfast/domain';

const kindWords: Readonly<Record<AuditMapping['files'][number]['rows'], { readonly en: string; readonly es: string }>> =
  {
    calls: { en: 'a call', es: 'una llamada' },
    reports: { en: 'a police report', es: 'un informe policial' },
    stops: { en: 'a stop', es: 'una parada' },
    arrests: { en: 'an arrest', es: 'un arresto' },
    totals: { en: 'a total', es: 'un total' },
    unknown: { en: 'not known', es: 'no se sabe' },
  };

/** Whether anything waits for a person. */
export function waits(mapping: AuditMapping): boolean {
  return mapping.files.some(
    (file) => (!file.rowsConfirmed && file.rows !== 'unknown') || file.meanings.some(({ confirmed }) => !confirmed),
  );
}

/** One line a column, those first that wait. */
export function sayMapping(mapping: AuditMapping, language: Language): readonly string[] {
  const spanish = language === 'es';
  return mapping.files.flatMap((file) => [
    `  ${spanish ? 'Cada fila es' : 'Each row is'} ${kindWords[file.rows][language]}${file.rowsConfirmed ? '' : ' (?)'}`,
    ...file.meanings
      .toSorted((one, other) => Number(one.confirmed) - Number(other.confirmed))
      .map(({ column, with: clock, meaning, confirmed }) => {
        const columns = clock === undefined ? `"${column}"` : `"${column}" + "${clock}"`;
        return `  ${confirmed ? ' ' : '?'} ${columns}: ${meaningIn(language, meaning)}`;
      }),
  ]);
}
