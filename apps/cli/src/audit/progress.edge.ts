/** Draws how far an audit is, on a terminal's error stream and nowhere else, and wipes it at the end. */
import type { AuditProgress } from '@holdfast/audit';
import type { Language } from '@holdfast/domain';

const width = 30;
const stages: Readonly<Record<AuditProgress['stage'], { readonly en: string; readonly es: string }>> = {
  opening: { en: 'opening', es: 'abriendo' },
  reading: { en: 'reading', es: 'leyendo' },
  counting: { en: 'counting', es: 'contando' },
};

/** Does nothing where the error stream is no terminal. */
export function progressBar(language: Language): {
  readonly show: (progress: AuditProgress) => void;
  readonly end: () => void;
} {
  if (process.stderr.isTTY !== true) return { show: () => undefined, end: () => undefined };
  return {
    show: ({ stage, done }) => {
      const filled = Math.round((done ?? 0) * width);
      const bar = done === null ? '·'.repeat(width) : `${'█'.repeat(filled)}${'·'.repeat(width - filled)}`;
      const percent = done === null ? '' : ` ${Math.round(done * 100)} %`;
      process.stderr.write(`\r\u001b[2K${bar} ${stages[stage][language]}${percent}`);
    },
    end: () => process.stderr.write('\r\u001b[2K'),
  };
}
