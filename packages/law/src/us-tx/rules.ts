/**
 * What Texan law asks after a call. Data only. An arrest is commanded only for what the officer sees; otherwise the
 * text permits it, and has the officer stay.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, brokenHere, callForHelp, no, yes } from '../criteria.ts';
import { arrest, notice, report } from './sources.ts';

const jurisdiction = 'US-TX';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-tx-arrest-in-presence'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for what the officer sees', es: 'Arrestar por lo que el agente ve' },
    strength: 'shall',
    when: all(brokenHere, yes('violation-in-presence')),
    deadline: noTime,
    citation: arrest('14.03(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If they break the order in front of the officer, the officer must make an arrest. We read the text of 2024.',
        es: 'Si la persona no cumple la orden delante del agente, el agente debe hacer un arresto. Leímos el texto de 2024.',
      },
      officer: {
        en: 'You must arrest for a violation of a protective order committed in your presence. Text of 2024; check the wording in force since 2025.',
        es: 'Usted debe arrestar cuando no se cumple una orden de protección en su presencia. Texto de 2024; revise el que rige desde 2025.',
      },
    },
  },
  {
    id: idOf('us-tx-arrest-otherwise'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest on good grounds', es: 'Arrestar con buenas razones' },
    strength: 'may',
    when: all(brokenHere, no('violation-in-presence')),
    deadline: noTime,
    citation: arrest('14.03(a)(3)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If the officer did not see it, the law lets the officer make an arrest on good grounds. It does not tell them to.',
        es: 'Si el agente no lo vio, la ley le permite arrestar con buenas razones. No se lo manda.',
      },
      officer: {
        en: 'On probable cause of a violation of Penal Code 25.07 outside your presence, you may arrest without warrant.',
        es: 'Con causa probable de que no se cumplió la orden (Penal Code 25.07) fuera de su presencia, usted puede arrestar sin orden judicial.',
      },
    },
  },
  {
    id: idOf('us-tx-stay-at-scene'),
    jurisdiction,
    actor: 'officer',
    act: 'stay-at-scene',
    title: { en: 'Stay to look into it', es: 'Quedarse para averiguar' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp, yes('further-violence-feared')),
    deadline: noTime,
    citation: arrest('14.03(c)'),
    doneWhen: 'officer-stayed',
    words: {
      protectedParty: {
        en: 'The officer must stay and look into what you said. This holds where it is needed to stop more harm.',
        es: 'El agente debe quedarse para averiguar lo que usted dijo, si hace falta para evitar más daño.',
      },
      officer: {
        en: 'You must remain at the scene to verify the allegation where that is reasonably needed to prevent further violence.',
        es: 'Usted debe quedarse en el lugar para verificar lo alegado cuando haga falta razonablemente para evitar más violencia.',
      },
    },
  },
  {
    id: idOf('us-tx-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: report('5.05'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report. It has the names, the time and place, how people were hurt, and what was done.',
        es: 'El agente debe escribir un reporte. Lleva los nombres, la hora y el lugar, las heridas y lo que se hizo.',
      },
      officer: {
        en: 'You must make a written report: names of suspect and complainant, date, time and place, injuries, description, disposition, and military status.',
        es: 'Usted debe hacer un reporte escrito: nombres de quien se sospecha y de quien denuncia, fecha, hora y lugar, heridas, descripción, lo que se decidió y si hay servicio militar.',
      },
    },
  },
  {
    id: idOf('us-tx-written-notice'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Give a paper on rights, in two languages', es: 'Dar un papel de derechos en dos idiomas' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: notice('5.04'),
    doneWhen: 'victim-notice-given',
    words: {
      protectedParty: {
        en: 'The officer must help keep you from harm. The officer must also give you a paper on your rights, in English and Spanish.',
        es: 'El agente debe ayudar a que no le pase nada. También debe darle un papel de sus derechos, en inglés y en español.',
      },
      officer: {
        en: 'You must protect any potential victim and must give the written notice of rights in English and Spanish.',
        es: 'Usted debe proteger a las posibles víctimas y debe dar el aviso escrito de derechos en inglés y en español.',
      },
    },
  },
  {
    id: idOf('us-tx-check-text-of-2025'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: { en: 'Check the text on arrest since 2025', es: 'Revisar el texto sobre arrestos desde 2025' },
    strength: 'good-practice',
    when: yes('called-about-order'),
    deadline: noTime,
    citation: arrest('14.03, since 2025', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'The copy we read changed at the start of 2025. We could not read the new one. A lawyer can check it for you.',
        es: 'La copia que leímos cambió a comienzos de 2025. No pudimos leer la nueva. Un abogado puede revisarla por usted.',
      },
      officer: {
        en: 'The copy read says that it is effective until 1 January 2025. This row asks for review: read the present wording.',
        es: 'La copia leída dice que rige hasta el 1 de enero de 2025. Esta fila pide revisión: lea el texto actual.',
      },
    },
  },
];
