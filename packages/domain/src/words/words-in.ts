/**
 * Every table of words in one language, under one name for both, so that a screen asks once and cannot mix them. The English
 * tables stay exported under their own names for callers that have only English.
 */
import type { Language } from '../language.ts';
import { factWords } from './fact-words.ts';
import { factWordsInSpanish } from './fact-words-es.ts';
import { issuingPlaceWords, issuingPlaceWordsInSpanish } from './issuing-place-words.ts';
import * as english from './kind-words.ts';
import * as spanish from './kind-words-es.ts';
import { timeWords, timeWordsInSpanish } from './time-words.ts';

const inEnglish = { ...english, factWords, issuingPlaceWords, timeWords };

/** The tables, by their English names; the keys of each are those of the domain. */
export type Words = typeof inEnglish;

const inSpanish: Words = {
  incidentWords: spanish.incidentWordsInSpanish,
  conditionWords: spanish.conditionWordsInSpanish,
  channelWords: spanish.channelWordsInSpanish,
  placeWords: spanish.placeWordsInSpanish,
  distanceUnitWords: spanish.distanceUnitWordsInSpanish,
  requirementWords: spanish.requirementWordsInSpanish,
  provenanceWords: spanish.provenanceWordsInSpanish,
  orderKindWords: spanish.orderKindWordsInSpanish,
  instrumentWords: spanish.instrumentWordsInSpanish,
  serviceMethodWords: spanish.serviceMethodWordsInSpanish,
  noticeWayWords: spanish.noticeWayWordsInSpanish,
  releasePurposeWords: spanish.releasePurposeWordsInSpanish,
  actorWords: spanish.actorWordsInSpanish,
  strengthWords: spanish.strengthWordsInSpanish,
  factWords: factWordsInSpanish,
  issuingPlaceWords: issuingPlaceWordsInSpanish,
  timeWords: timeWordsInSpanish,
};

const byLanguage: Readonly<Record<Language, Words>> = { en: inEnglish, es: inSpanish };

/** All tables in `language`. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
