/** A term on contact in plain words: the ways it names, and contact about the children. It reads no leave into what is left out. */
import type { Language, Said } from '../language.ts';
import type { Channel, Condition } from '../orders/condition.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Voices } from './voice.ts';

type NoContact = Extract<Condition, { readonly kind: 'no-contact' }>;

/** A long list is hard to hear. */
function notBy(channel: Channel): Said {
  const way = (language: Language) => wordsIn(language).channelWords[channel].title.toLowerCase();
  return { en: `Not ${way('en')}.`, es: `No ${way('es')}.` };
}

/** Which ways are forbidden, and the one exception. Every way in a sentence of its own. */
export function explainContact(condition: NoContact, { audience, en, es }: Voices): readonly Said[] {
  const ways: readonly Said[] =
    condition.channels.length === 0
      ? [
          {
            en: `${en.they} may not reach out to ${en.her} in any way.`,
            es: `${es.they} no puede comunicarse con ${es.her} de ninguna forma.`,
          },
        ]
      : [
          {
            en: `${en.they} may not reach out to ${en.her} in these ways.`,
            es: `${es.they} no puede comunicarse con ${es.her} de estas formas.`,
          },
          ...condition.channels.map((channel) => notBy(channel)),
          // What is left out of a list is no leave to do it, so the one it binds is not pointed to it.
          ...(audience === 'restrained-party'
            ? []
            : [{ en: 'No other way is listed here.', es: 'Aquí no se menciona otra forma.' }]),
        ];
  return [...ways, ...exchange(condition.exceptForChildExchange)];
}

function exchange(excepted: boolean | undefined): readonly Said[] {
  if (excepted === false) return [];
  return excepted === undefined
    ? [
        {
          en: 'We do not know if calm contact to hand over the children is allowed.',
          es: 'No sabemos si se permite el contacto en calma para entregar a los niños.',
        },
      ]
    : [
        {
          en: 'One thing is allowed: calm contact to hand over the children.',
          es: 'Una cosa se permite: el contacto en calma para entregar a los niños.',
        },
      ];
}
