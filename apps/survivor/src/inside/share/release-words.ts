/**
 * A release in plain words: what she is shown, agrees to and keeps, word for word, in her language. Pure. It says what stopping
 * cannot undo and that they may have to reveal it, every time.
 */
import {
  type CivilDate,
  endOfRelease,
  type Language,
  momentWords,
  type ReleasedItem,
  type ReleaseOfInformation,
  type ReleasePurpose,
  releasePurposeWords,
  type Said,
  type TimeZone,
  whenWords,
  wordsIn,
} from '@holdfast/domain';
import type { Attachment } from '@holdfast/wire';
import type { Held } from '../state/held.ts';
import { agreementWords, cannotUndo, fileKindWords, mayReveal } from '../words/sharing.ts';

/** In whose words, and by which clock. */
export type Telling = { readonly zone: TimeZone; readonly language: Language };

/** A file in a line: her kind of word, and the device's name when there is one. */
export function sayFile(attachment: Attachment, { language }: Pick<Telling, 'language'>): string {
  const kind = fileKindWords[attachment.kind][language];
  return attachment.originalName === undefined ? kind : `${kind}, ${attachment.originalName}`;
}

/** One chosen thing in a line. */
export function sayItem(item: ReleasedItem, held: Held, { zone, language }: Telling): string {
  switch (item.kind) {
    case 'order': {
      const order = held.orders.find((known) => known.id === item.id);
      return (order ? agreementWords.order(order.orderNumber) : agreementWords.anOrder)[language];
    }
    case 'incident': {
      const incident = held.incidents.find((known) => known.id === item.id);
      if (incident === undefined) return agreementWords.something[language];
      const { title } = wordsIn(language).incidentWords[incident.kind];
      return `${title}, ${whenWords(incident.when, zone)[language]}`;
    }
    case 'contact': {
      const contact = held.contacts.find((known) => known.id === item.id);
      const police = agreementWords.police[language];
      return contact ? `${police}, ${whenWords(contact.when, zone)[language]}` : police;
    }
    case 'attachment': {
      const found = held.attachments.find(({ current }) => current.id === item.id);
      return found ? sayFile(found.current, { language }) : agreementWords.aFile[language];
    }
  }
}

/** The moment it ends, on her own clock. Never "tomorrow": these words are kept. */
export function sayEnd(endsOn: CivilDate, zone: TimeZone): Said {
  return momentWords(endOfRelease(endsOn), zone);
}

/** What it is for. */
export function sayPurpose(purpose: ReleasePurpose): Said {
  return {
    en: releasePurposeWords[purpose].title,
    es: wordsIn('es').releasePurposeWords[purpose].title,
  };
}

/** Whom a letter of theirs may go to: nobody, unless she chose a purpose that is for letters, and lets them keep a copy. */
function lettersFor({ purpose, mayKeepCopy }: ReleaseOfInformation): Said {
  if (!mayKeepCopy) return agreementWords.lettersNo;
  if (purpose === 'complaint') return agreementWords.lettersComplaint;
  return purpose === 'court' ? agreementWords.lettersCourt : agreementWords.lettersNo;
}

/** The whole agreement as she sees it before she says yes, and as it is kept. `toPolice` says whether it could become a record. */
export function plainCopyOf(
  release: ReleaseOfInformation,
  { held, toPolice, ...telling }: Telling & { readonly held: Held; readonly toPolice: boolean },
): string {
  const { language, zone } = telling;
  const record = release.mayBecomePoliceRecord ? agreementWords.recordYes : agreementWords.recordNo;
  return [
    agreementWords[release.supervisorMayOpen ? 'whoToo' : 'who'](release.recipientName, release.agencyName)[language],
    ...release.items.map((item) => `- ${sayItem(item, held, telling)}`),
    agreementWords.why(sayPurpose(release.purpose))[language],
    agreementWords.until(sayEnd(release.endsOn, zone))[language],
    (release.mayKeepCopy ? agreementWords.copyYes : agreementWords.copyNo)[language],
    (toPolice ? record : lettersFor(release))[language],
    agreementWords[release.supervisorMayOpen ? 'headYes' : 'headNo'][language],
    agreementWords.stop[language],
    ...cannotUndo.map((said) => said[language]),
    mayReveal[language],
    agreementWords.noCondition[language],
  ].join('\n');
}
