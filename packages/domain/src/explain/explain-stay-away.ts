/** A term on places in plain words: each place it names by kind, never an address, and the distance as the order states it. */
import type { Language, Said } from '../language.ts';
import type { Condition } from '../orders/condition.ts';
import { wordsIn } from '../words/words-in.ts';
import type { EnglishVoice, Voices } from './voice.ts';

type StayAway = Extract<Condition, { readonly kind: 'stay-away' }>;

const placeNouns: Readonly<Record<Exclude<StayAway['places'][number], 'person' | 'other'>, Said>> = {
  home: { en: 'home', es: 'a la casa' },
  work: { en: 'work', es: 'al trabajo' },
  school: { en: 'school', es: 'a la escuela' },
  'child-care': { en: 'child care', es: 'a la guardería' },
  vehicle: { en: 'car', es: 'al carro' },
};

/** Whom and which places to keep away from, and how far. What was not typed is said to be unknown. */
export function explainStayAway(condition: StayAway, { en, es }: Voices): readonly Said[] {
  const { places, distance } = condition;
  const nouns = places.flatMap((place) => (place === 'person' || place === 'other' ? [] : [placeNouns[place]]));
  const said: Said[] = [];
  if (places.includes('person'))
    said.push({ en: `${en.they} may not come near ${en.her}.`, es: `${es.they} no puede acercarse a ${es.her}.` });
  for (const [index, noun] of nouns.entries())
    said.push(
      index === 0
        ? {
            en: `${en.they} may not come near ${en.hers} ${noun.en}.`,
            es: `${es.they} no puede acercarse ${noun.es} ${es.hers}.`,
          }
        : { en: `Nor ${en.hers} ${noun.en}.`, es: `Tampoco ${noun.es}.` },
    );
  if (places.includes('other'))
    said.push({
      en: `${en.they} may not go to other places the order names.`,
      es: `${es.they} no puede ir a otros lugares que dice la orden.`,
    });
  if (places.length === 0)
    said.push(
      {
        en: `${en.they} must keep away from certain places.`,
        es: `${es.they} tiene que estar lejos de ciertos lugares.`,
      },
      { en: 'We do not know which ones. Look at the order.', es: 'No sabemos cuáles. Vea la orden.' },
    );
  return [...said, farOff(distance, en)];
}

function farOff(distance: StayAway['distance'], en: EnglishVoice): Said {
  if (distance === undefined)
    return { en: 'We do not know how far. Look at the order.', es: 'No sabemos a qué distancia. Vea la orden.' };
  const far = (language: Language) => `${distance.amount} ${wordsIn(language).distanceUnitWords[distance.unit].title}`;
  return {
    en: `${en.again} must stay at least ${far('en')} away.`,
    es: `La distancia es de ${far('es')} o más.`,
  };
}
