/** The name of a place by its law. Federal law is named as such: as a place of an order, `US` means elsewhere in the country. */
import { type IssuingPlace, type Language, type Said, wordsIn } from '@holdfast/domain';

const federal: Said = { en: 'the United States (federal law)', es: 'los Estados Unidos (ley federal)' };
const englandAndWales: Said = { en: 'England and Wales', es: 'Inglaterra y Gales' };

export function placeName(place: IssuingPlace, language: Language): string {
  if (place === 'US') return federal[language];
  if (place === 'GB-EAW') return englandAndWales[language];
  return wordsIn(language).issuingPlaceWords[place];
}
