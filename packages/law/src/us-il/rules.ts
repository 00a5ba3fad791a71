/**
 * What Illinois law asks after a call. Data only. The text permits an arrest and commands all reasonable means, of
 * which an arrest is one where it fits; it refuses to make of that a duty to arrest.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, brokenHere, callForHelp, no, yes } from '../criteria.ts';
import { amended, arrest, means, register, report } from './sources.ts';

const jurisdiction = 'US-IL';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-il-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying the order', es: 'Arrestar por no cumplir la orden' },
    strength: 'may',
    when: brokenHere,
    deadline: noTime,
    citation: arrest('60/301', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'We think the officer may choose to make an arrest on good grounds. It is a choice.',
        es: 'Creemos que el agente puede decidir si arresta cuando hay buenas razones. Es una decisión suya.',
      },
      officer: {
        en: 'A secondary page and a parallel act say that you may arrest on probable cause of a violation. The section was not read.',
        es: 'Una página secundaria y una ley paralela dicen que usted puede arrestar con causa probable. La sección no se leyó.',
      },
    },
  },
  {
    id: idOf('us-il-all-reasonable-means'),
    jurisdiction,
    actor: 'officer',
    act: 'enforce-order',
    title: { en: 'Use all fair means to stop more harm', es: 'Usar todos los medios razonables contra más daño' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: means('60/304'),
    words: {
      protectedParty: {
        en: 'The officer must use all fair means to stop more harm. One is an arrest, where it fits. Others are to take guns, give you a ride, and give you a paper on your rights.',
        es: 'El agente debe usar todos los medios razonables contra más daño. Uno es el arresto, cuando corresponde. Otros son tomar armas, llevarle a otro lugar y darle un papel de sus derechos.',
      },
      officer: {
        en: 'You must use all reasonable means to prevent further abuse: arrest where appropriate, weapons, transport, written information.',
        es: 'Usted debe usar todos los medios razonables para evitar más abuso: el arresto cuando corresponda, las armas, el transporte, la información escrita.',
      },
    },
  },
  {
    id: idOf('us-il-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: noTime,
    citation: report('60/303'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report of what you said and what was done. It holds what you tell of earlier times, and how many calls there were before.',
        es: 'El agente debe escribir un reporte de lo que usted dijo y de lo que se hizo. Incluye lo que cuente de otras veces y cuántas llamadas hubo antes.',
      },
      officer: {
        en: 'You must make a written report of every bona fide allegation and its disposition, with the victim’s statements on past incidents and the number of earlier calls.',
        es: 'Usted debe hacer un reporte escrito de toda denuncia de buena fe y de lo que se decidió, con lo que la víctima dijo de otras veces y el número de llamadas previas.',
      },
    },
  },
  {
    id: idOf('us-il-no-arrest-to-prosecutor'),
    jurisdiction,
    actor: 'agency',
    act: 'send-to-prosecutor',
    title: { en: 'Send the report on if there was no arrest', es: 'Mandar el reporte si no hubo arresto' },
    strength: 'shall',
    when: all(yes('report-written'), no('restrained-party-arrested')),
    deadline: noTime,
    citation: amended('60/304 as amended', 'secondary'),
    doneWhen: 'report-sent-to-prosecutor',
    words: {
      protectedParty: {
        en: 'A new law sends each report with no arrest to the prosecutor. We could not confirm the day it starts. You can ask that yours be sent.',
        es: 'Una ley nueva manda a la fiscalía cada reporte sin arresto. No pudimos confirmar desde qué día rige. Usted puede pedir que manden el suyo.',
      },
      officer: {
        en: 'P.A. 104-0290 sends the report of every case without arrest to the State’s Attorney for review. Its effective date is not confirmed.',
        es: 'P.A. 104-0290 manda a la fiscalía, para revisión, el reporte de cada caso sin arresto. Su fecha de vigencia no está confirmada.',
      },
    },
  },
  {
    // The same day; of what was not read. Counting from the day the police got the order never calls it late too
    // early.
    id: idOf('us-il-enter-in-register'),
    jurisdiction,
    actor: 'agency',
    act: 'enter-in-register',
    title: { en: 'Put the order on the state record that day', es: 'Registrar la orden ese mismo día' },
    strength: 'shall',
    when: yes('order-from-this-state'),
    deadline: { kind: 'days', count: 1, from: 'order-received-by-police', beginningWith: true },
    citation: register('60/302'),
    doneWhen: 'order-in-register',
    words: {
      protectedParty: {
        en: 'The order must be put on the state’s record the same day.',
        es: 'La orden debe quedar en el registro estatal el mismo día.',
      },
      officer: {
        en: 'The order must be entered in LEADS the same day.',
        es: 'La orden debe entrar en LEADS el mismo día.',
      },
    },
  },
];
