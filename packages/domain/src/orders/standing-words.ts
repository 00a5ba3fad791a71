/**
 * A standing in one or two plain sentences, for an officer at a door or for her. What cannot be told never borrows the words of
 * what can, and a date by law is called law only where the text was read.
 */
import type { Citation } from '../citation.ts';
import type { Language, Said } from '../language.ts';
import { assertNever } from '../result.ts';
import { civilDateAt, type Instant, type TimeZone } from '../time.ts';
import { dayWords, momentWords } from './day-words.ts';
import type { Standing, StandingQuestion, StandingReason } from './standing.ts';

export const standingAnswerWords: Readonly<Record<Standing['answer'], Said>> = {
  'in-force': { en: 'This order is in force.', es: 'Esta orden está vigente.' },
  'not-in-force': { en: 'This order is not in force.', es: 'Esta orden no está vigente.' },
  'cannot-tell': {
    en: 'We cannot tell yet if this order binds.',
    es: 'Aún no se puede saber si esta orden obliga.',
  },
};

export const standingQuestionWords: Readonly<Record<StandingQuestion, Said>> = {
  'start-date': {
    en: 'From what day does the order say it counts?',
    es: '¿Desde qué día dice la orden que vale?',
  },
  service: {
    en: 'Was the order handed to them, or did an officer tell them of it?',
    es: '¿Se le entregó la orden, o se la explicó un agente?',
  },
  'end-date': { en: 'What end date is on the order?', es: '¿Qué fecha de fin tiene la orden?' },
  'hearing-date': { en: 'What day is the hearing?', es: '¿Qué día es la audiencia?' },
  'hearing-held': {
    en: 'Was the hearing held, or was it moved?',
    es: '¿Se hizo la audiencia, o se cambió de día?',
  },
  event: { en: 'Has the thing that ends the order come about?', es: '¿Ya pasó lo que pone fin a la orden?' },
  'court-record': { en: 'What does the court have on file today?', es: '¿Qué consta hoy en la corte?' },
};

/** The answer and the reason that decides, on the clock of the court. Never throws on a standing from `standingAt`. */
export function sayStanding(standing: Standing, language: Language): string {
  const answer = standingAnswerWords[standing.answer][language];
  // Of an order that is over, the reason that ended it comes first; otherwise the last reason is about the end.
  const reason = standing.reasons.at(standing.answer === 'not-in-force' ? 0 : -1);
  return reason === undefined ? answer : `${answer} ${standingReasonWords(reason, standing.zone)[language]}`;
}

/** One reason as one sentence. */
export function standingReasonWords(reason: StandingReason, zone: TimeZone): Said {
  const moment = (at: Instant) => momentWords(at, zone);
  switch (reason.code) {
    case 'not-yet-issued': {
      const at = moment(reason.at);
      return { en: `The court made it later, at ${at.en}.`, es: `La corte la dictó después, ${a(at)}.` };
    }
    case 'not-yet-effective': {
      const at = moment(reason.at);
      return { en: `It starts at ${at.en}.`, es: `Empieza ${a(at)}.` };
    }
    case 'start-not-known':
      return { en: 'We do not know from what day it counts.', es: 'No sabemos desde qué día vale.' };
    case 'binds-from-service': {
      const at = moment(reason.at);
      return { en: `It binds them since ${at.en}.`, es: `Le obliga desde ${at.es}.` };
    }
    case 'not-known-to-be-served':
      return {
        en: 'It binds them once they get it, and we have no record of that.',
        es: 'Le obliga cuando la recibe, y no nos consta que la tenga.',
      };
    case 'recalled': {
      const at = moment(reason.at);
      return { en: `It was called back at ${at.en}.`, es: `Se retiró ${a(at)}.` };
    }
    case 'dismissed': {
      const at = moment(reason.at);
      return { en: `The court ended it at ${at.en}.`, es: `La corte le puso fin ${a(at)}.` };
    }
    case 'changed-after-ending': {
      const at = moment(reason.at);
      return {
        en: `It shows as changed at ${at.en}, when it should have been over.`,
        es: `Consta un cambio ${a(at)}, cuando ya debía haber terminado.`,
      };
    }
    case 'expired': {
      const at = moment(reason.at);
      return { en: `It ran until ${at.en}.`, es: `Duró hasta ${at.es}.` };
    }
    case 'runs-until': {
      const at = moment(reason.at);
      return { en: `It runs until ${at.en}.`, es: `Dura hasta ${at.es}.` };
    }
    case 'runs-until-hearing': {
      const on = reason.at === undefined ? undefined : moment(reason.at);
      const day = dayWords(reason.on);
      return {
        en: `It runs until the hearing ${on === undefined ? `on ${day.en}` : `at ${on.en}`}.`,
        es: `Dura hasta la audiencia ${on === undefined ? `del ${day.es}` : de(on)}.`,
      };
    }
    case 'hearing-has-come': {
      const day = dayWords(reason.on);
      return {
        en: `It ran to a hearing on ${day.en}, and we do not know what came of it.`,
        es: `Duraba hasta una audiencia el ${day.es}, y no sabemos qué resultó.`,
      };
    }
    case 'hearing-date-not-known':
      return {
        en: 'It runs to a hearing, and we do not know the day.',
        es: 'Dura hasta una audiencia, y no sabemos qué día es.',
      };
    case 'runs-until-event':
      return reason.event === undefined
        ? { en: 'It runs until a thing it names has come about.', es: 'Dura hasta que pase algo que la orden nombra.' }
        : { en: `It runs until this comes about: ${reason.event}.`, es: `Dura hasta que pase esto: ${reason.event}.` };
    case 'runs-until-heard': {
      const by = moment(reason.by);
      return lawfully(reason.citation, {
        en: `it runs until a court hears the case, which is due by ${by.en}.`,
        es: `dura hasta que una corte vea el caso, antes ${de(by)}.`,
      });
    }
    case 'should-have-been-heard': {
      const by = moment(reason.by);
      return lawfully(reason.citation, {
        en: `a hearing was due by ${by.en}, and it may have been moved.`,
        es: `tocaba una audiencia antes ${de(by)}, y quizá se movió.`,
      });
    }
    case 'without-end':
      return { en: 'The court set no end.', es: 'La corte no le puso fin.' };
    case 'no-date-law-gives-one': {
      const at = moment(reason.at);
      return lawfully(reason.citation, {
        en: `it runs until ${at.en}, as the form has no date.`,
        es: `dura hasta ${at.es}, porque el papel no trae fecha.`,
      });
    }
    case 'law-gives-a-span': {
      const [first, last] = [civilDateAt(reason.from, zone), civilDateAt(reason.to, zone)];
      const [from, to] = [dayWords(first), dayWords(last)];
      return lawfully(
        reason.citation,
        first === last
          ? { en: `it ends some time on ${from.en}.`, es: `termina el ${from.es}, sin que se sepa la hora.` }
          : { en: `it ends some time from ${from.en} to ${to.en}.`, es: `termina entre el ${from.es} y el ${to.es}.` },
      );
    }
    case 'no-date-on-form':
      return {
        en: 'The form has no end date, and we do not know what the law says of that here.',
        es: 'El papel no trae fecha de fin, y no sabemos qué dice la ley de eso aquí.',
      };
    case 'end-not-known':
      return { en: 'Nobody has told us when it ends.', es: 'Nadie nos ha dicho cuándo termina.' };
    default:
      return assertNever(reason);
  }
}

/** Spanish runs "a" and "de" together with the article that follows. */
function a(moment: Said): string {
  return moment.es.startsWith('el ') ? `al ${moment.es.slice(3)}` : `a ${moment.es}`;
}

function de(moment: Said): string {
  return moment.es.startsWith('el ') ? `del ${moment.es.slice(3)}` : `de ${moment.es}`;
}

function lawfully(citation: Citation, said: Said): Said {
  return citation.confirmation === 'confirmed'
    ? { en: `By law ${said.en}`, es: `Por ley ${said.es}` }
    : { en: `As far as we know, ${said.en}`, es: `Hasta donde sabemos, ${said.es}` };
}
