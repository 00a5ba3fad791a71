/**
 * Says how far an audit is, on the error stream and nowhere else: a bar on a terminal, wiped at the end; elsewhere a line every few seconds, so that a log
 * shows that it lives. A short audit says nothing into a log.
 */
import { type AuditProgress, wholeShare } from '@holdfast/audit';
import type { Language } from '@holdfast/domain';

const width = 30;
const millisecondsBetweenLines = 5000;
const stages: Readonly<Record<AuditProgress['stage'], { readonly en: string; readonly es: string }>> = {
  opening: { en: 'opening', es: 'abriendo' },
  reading: { en: 'reading', es: 'leyendo' },
  counting: { en: 'counting', es: 'contando' },
};

/** What is written to: the error stream, or what stands for it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** `milliseconds` tells a clock that only goes forward. */
export function progressBar({
  language,
  stream = process.stderr,
  milliseconds = () => performance.now(),
}: {
  readonly language: Language;
  readonly stream?: ProgressStream;
  readonly milliseconds?: () => number;
}): {
  readonly show: (progress: AuditProgress) => void;
  readonly end: () => void;
} {
  let told = milliseconds();
  let beat = 0;
  const say = (progress: AuditProgress): string =>
    `${Math.floor(wholeShare(progress) * 100)} % ${stages[progress.stage][language]}`;
  if (stream.isTTY !== true)
    return {
      show: (progress) => {
        const now = milliseconds();
        if (now - told < millisecondsBetweenLines) return;
        told = now;
        stream.write(`${say(progress)}\n`);
      },
      end: () => undefined,
    };
  return {
    show: (progress) => {
      beat += 1;
      const filled = Math.floor(wholeShare(progress) * width);
      // Where a stage takes long, one dot goes on moving: the bar stands still, the audit does not.
      const rest = Array.from({ length: width - filled }, (_, at) =>
        at === beat % Math.max(1, width - filled) ? '•' : '·',
      );
      stream.write(`\r\u001b[2K${'█'.repeat(filled)}${rest.join('')} ${say(progress)}`);
    },
    end: () => stream.write('\r\u001b[2K'),
  };
}
