/**
 * A letter to the protected party: what was asked for her, and what came back. It names no order, no person and nothing that happened:
 * a letter can be found by someone else.
 */
import type { Language, Said } from '../language.ts';
import { askedBefore, type EarlierLetter, type LetterSection } from './letter-for.ts';

/** The sections, in her language. `next` is the reader of the step that could be taken; she decides whether it is. */
export function letterToHer({
  earlier,
  next,
  language,
}: {
  readonly earlier: readonly EarlierLetter[];
  readonly next: Said | undefined;
  readonly language: Language;
}): readonly LetterSection[] {
  const say = (said: Said) => said[language];
  const none: Said = { en: 'Nothing was asked yet.', es: 'Aún no se ha pedido nada.' };
  const { points } = askedBefore(earlier, language);
  return [
    {
      paragraphs: [
        say({
          en: 'This is what I asked for you, and what came back.',
          es: 'Esto es lo que pedí por usted y lo que contestaron.',
        }),
      ],
      points: [],
    },
    {
      heading: say({ en: 'What I asked', es: 'Lo que pedí' }),
      paragraphs: points.length === 0 ? [say(none)] : [],
      points,
    },
    ...(next === undefined
      ? []
      : [
          {
            heading: say({ en: 'What could come next', es: 'Lo que puede seguir' }),
            paragraphs: [
              say({
                en: `I could write to: ${next.en}. Tell me if you want that.`,
                es: `Puedo escribir a: ${next.es}. Dígame si usted lo quiere.`,
              }),
            ],
            points: [],
          },
        ]),
    {
      paragraphs: [
        say({
          en: 'You can stop your permission on your phone at any time.',
          es: 'Usted puede parar su permiso en su teléfono cuando quiera.',
        }),
      ],
      points: [],
    },
  ];
}
