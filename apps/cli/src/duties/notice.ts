/**
 * What is on record of notice, and what the law asked makes of it, in sentences. A missing record is never told as missing notice,
 * and only a text that was read and confirmed is called law.
 */
import {
  type Citation,
  type Language,
  momentWords,
  type NoticeOfOrder,
  sourceWords,
  type TimeZone,
  wordsIn,
} from '@holdfast/domain';
import type { ReadNotice, ReadSource } from '@holdfast/wire';
import { noticeWords } from './words.ts';

export function sayNotice({
  notice,
  language,
  zone,
}: {
  readonly notice: NoticeOfOrder;
  readonly language: Language;
  readonly zone: TimeZone;
}): ReadNotice {
  const { accepted } = notice;
  return {
    answer: notice.answer,
    accepted: accepted?.answer ?? 'not-read',
    ways: [...notice.ways],
    ...(notice.since === undefined ? {} : { since: notice.since }),
    words: [onRecord({ notice, language, zone }), inLaw({ notice, language })].filter((text) => text !== ''),
    ...(accepted?.citation === undefined ? {} : { source: readSource(accepted.citation, language) }),
  };
}

function onRecord({
  notice,
  language,
  zone,
}: {
  readonly notice: NoticeOfOrder;
  readonly language: Language;
  readonly zone: TimeZone;
}): string {
  const { noticeWayWords } = wordsIn(language);
  if (notice.answer === 'unknown' || notice.since === undefined) return noticeWords.none[language];
  const ways = notice.ways.map((way) => noticeWayWords[way].title).join('; ');
  return `${ways}, ${noticeWords.since[language]} ${momentWords(notice.since, zone)[language]}.`;
}

function inLaw({ notice, language }: { readonly notice: NoticeOfOrder; readonly language: Language }): string {
  const { noticeWayWords } = wordsIn(language);
  const { accepted } = notice;
  switch (accepted?.answer) {
    case undefined:
    case 'not-read':
      return noticeWords['not-read'][language];
    case 'yes':
      return accepted.citation?.confirmation === 'confirmed'
        ? noticeWords.accepted[language]
        : noticeWords.believed[language];
    case 'not-asked':
      return noticeWords['not-asked'][language];
    case 'unknown': {
      const wanted = accepted.accepts.map((way) => noticeWayWords[way].title).join(noticeWords.or[language]);
      const first = notice.answer === 'yes' ? `${noticeWords['not-accepted'][language]} ` : '';
      return `${first}${noticeWords.would[language]}: ${wanted}.`;
    }
  }
}

export function readSource(citation: Citation, language: Language): ReadSource {
  return {
    text: citation.text,
    confirmation: citation.confirmation,
    readIn: citation.source,
    asOf: citation.asOf,
    ...(citation.undated === undefined ? {} : { undated: citation.undated }),
    reviewOn: citation.reviewOn,
    words: sourceWords(citation, language),
  };
}
