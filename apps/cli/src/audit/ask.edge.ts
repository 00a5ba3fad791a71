/** Asks the person at the terminal whether a proposed mapping is right. Where nobody sits there, it asks nothing and the answer is no. */
import { createInterface } from 'node:readline/promises';
import type { Language } from '@holdfast/domain';

/** Yes only where somebody typed it. */
export async function askToConfirm({
  lines,
  language,
}: {
  readonly lines: readonly string[];
  readonly language: Language;
}): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  const spanish = language === 'es';
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const words = [
      spanish
        ? 'Así se entendieron las columnas (? = solo por su contenido):'
        : 'This is what the columns were taken for (? = by what they hold alone):',
      ...lines,
      spanish ? '¿Es correcto? [s/N] ' : 'Is this right? [y/N] ',
    ];
    const typed = await asking.question(words.join('\n'));
    return /^(y|yes|s|si|sí)$/i.test(typed.trim());
  } finally {
    asking.close();
  }
}
