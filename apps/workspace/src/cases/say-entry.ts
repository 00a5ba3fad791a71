/** One thing written in a case, as a line and a paragraph for the screen and for paper. It adds nothing to what was written. */
import type { CaseSaying, CivilDate, Language } from '@holdfast/domain';
import { sayDate } from '@holdfast/ui';
import {
  actionStateWords,
  barrierWords,
  channelWords,
  dateWords,
  helpStateWords,
  helpWords,
  kindWords,
  letterStateWords,
  outcomeWords,
  partWords,
  referralWords,
} from './case-words.ts';
import { words } from './screen-words.ts';

export interface SaidEntry {
  readonly title: string;
  readonly text: string;
  readonly on?: CivilDate;
}

/** What it says, in `language`. */
export function sayEntry(says: CaseSaying, language: Language): SaidEntry {
  const kind = kindWords[says.kind][language];
  switch (says.kind) {
    case 'begun':
      return { title: `${kind}: ${says.name}`, text: '' };
    case 'safe-contact':
      return { title: kind, text: [says.rules.when, says.rules.ifHeAnswers].join('\n') };
    case 'person':
      return { title: `${says.name}, ${partWords[says.part][language].toLowerCase()}`, text: says.note };
    case 'note':
      return { title: kind, text: says.text };
    case 'contact-made':
      return { title: `${kind}: ${channelWords[says.channel][language].toLowerCase()}`, text: says.text, on: says.on };
    case 'help':
      return {
        title: `${helpWords[says.help][language]}: ${helpStateWords[says.state][language].toLowerCase()}`,
        text: says.note,
        on: says.on,
      };
    case 'referral':
      return {
        title: `${kind}: ${says.to}, ${referralWords[says.state][language].toLowerCase()}`,
        text: says.note,
        on: says.on,
      };
    case 'barrier':
      return { title: `${kind}: ${barrierWords[says.code][language].toLowerCase()}`, text: says.note, on: says.on };
    case 'plan':
      return {
        title: `${kind}, ${says.madeBy === 'her' ? words.her[language].toLowerCase() : words.together[language].toLowerCase()}`,
        text: says.lines.join('\n'),
      };
    case 'outcome':
      return { title: outcomeWords[says.outcome][language], text: says.note, on: says.on };
    case 'date':
      return {
        title: `${dateWords[says.date][language]}: ${says.what}`,
        text: says.time === undefined ? '' : says.time,
        on: says.on,
      };
    case 'order':
      return { title: `${kind} ${says.order.orderNumber}`, text: says.order.issuingCourt.name };
    case 'chain':
      return { title: kind, text: `${words.keepUntil[language]} ${sayDate(says.endsOn)}` };
    case 'letter':
      return { title: `${kind}: ${says.to}, ${letterStateWords[says.state][language].toLowerCase()}`, text: says.note };
    case 'risk':
      return { title: kind, text: says.record.ownView };
    case 'meeting':
      return {
        title: `${kind}: ${says.meeting.name}`,
        text: [says.why, says.minutes].filter((each) => each !== '').join('\n'),
        on: says.meeting.on,
      };
    case 'action':
      return {
        title: `${kind}: ${says.owner}, ${actionStateWords[says.state][language].toLowerCase()}`,
        text: [says.what, says.note].filter((each) => each !== '').join('\n'),
        on: says.by,
      };
    case 'taken-back':
      return { title: kind, text: '' };
  }
}
