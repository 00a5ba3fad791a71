/** What one row is, put into sentences that were written for calls: a stop is not called a call in a number about stops. Pure; it changes these nouns and nothing else. */
import type { Language } from '@holdfast/domain';
import type { RowKind } from '../answer.ts';

/** In Spanish all of them are feminine, as "llamada" is, so that the words around them agree. */
const nouns: Readonly<Partial<Record<RowKind, Readonly<Record<Language, readonly [one: string, several: string]>>>>> = {
  stops: { en: ['stop', 'stops'], es: ['parada', 'paradas'] },
  reports: { en: ['report', 'reports'], es: ['acta', 'actas'] },
  arrests: { en: ['arrest', 'arrests'], es: ['aprehensión', 'aprehensiones'] },
};

/** The sentence about rows of this kind; as it is where rows are calls, or nobody can tell. */
export function ofKind(
  text: string,
  { language, kind }: { readonly language: Language; readonly kind: RowKind },
): string {
  const words = nouns[kind]?.[language];
  if (words === undefined) return text;
  const [one, several] = words;
  const called = language === 'es' ? /\b(l|L)lamada(s?)\b/g : /\b(c|C)all(s?)\b/g;
  const changed = text.replace(called, (_, first: string, end: string) => {
    const noun = end === '' ? one : several;
    return first === first.toUpperCase() ? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)}` : noun;
  });
  if (language === 'en') return changed.replace(/\b(a|A) arrest\b/g, '$1n arrest');
  // Feminine words that begin with a stressed a take the masculine article.
  return changed
    .replace(/\b(U|u)na acta\b/g, '$1n acta')
    .replace(/\bla acta\b/g, 'el acta')
    .replace(/\bLa acta\b/g, 'El acta');
}
