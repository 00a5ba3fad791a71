/**
 * What Floridian law asks after a call. Data only. The text permits an arrest and never commands one; where none is
 * made there is a route by a sworn statement.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, callForHelp, no, yes } from '../criteria.ts';
import { bill, reportCopy, statutes } from './sources.ts';

const jurisdiction = 'US-FL';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-fl-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying the order', es: 'Arrestar por no cumplir la orden' },
    strength: 'may',
    when: all(yes('order-in-force'), yes('probable-cause-of-violation')),
    deadline: noTime,
    citation: statutes('901.15(6)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'On good grounds, the law lets the officer make an arrest. It can be done even if you do not want it. The law does not tell them to.',
        es: 'Con buenas razones, la ley le permite al agente arrestar. Puede hacerlo aunque usted no quiera. La ley no se lo manda.',
      },
      officer: {
        en: 'On probable cause of a violation of an injunction or a foreign order you may arrest without warrant, even over the petitioner’s objection.',
        es: 'Con causa probable de que no se cumplió una orden de la corte o una de otro estado, usted puede arrestar sin orden judicial, aunque quien la pidió se oponga.',
      },
    },
  },
  {
    id: idOf('us-fl-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: reportCopy('741.29(2)'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report, arrest or not. With no arrest, it must say on what grounds.',
        es: 'El agente debe escribir un reporte, con arresto o sin él. Si no hay arresto, debe decir la razón.',
      },
      officer: {
        en: 'You must make a written report, arrest or not, and it must give the grounds for making no arrest.',
        es: 'Usted debe hacer un reporte escrito, con arresto o sin él, y debe dar los motivos si no arrestó.',
      },
    },
  },
  {
    id: idOf('us-fl-risk-questions'),
    jurisdiction,
    actor: 'officer',
    act: 'separate-and-interview',
    title: { en: 'Ask the questions on risk', es: 'Hacer las preguntas sobre el riesgo' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: noTime,
    citation: bill('741.29', 'secondary'),
    words: {
      protectedParty: {
        en: 'We think the officer asks you a set of questions on risk. You can choose not to answer.',
        es: 'Creemos que el agente le hace unas preguntas sobre el riesgo. Usted puede no contestar.',
      },
      officer: {
        en: 'A bill of 2024 has officers ask set questions on lethality at the scene; that it became law was not read.',
        es: 'Un proyecto de 2024 hace que los agentes hagan en el lugar preguntas fijas sobre el riesgo de muerte; no se leyó que sea ley.',
      },
    },
  },
  {
    // What was read names the twenty days and not their first. They are counted from the filing with the clerk.
    id: idOf('us-fl-affidavit-investigate'),
    jurisdiction,
    actor: 'agency',
    act: 'separate-and-interview',
    title: { en: 'Look into the sworn statement', es: 'Investigar la declaración jurada' },
    strength: 'shall',
    when: all(yes('affidavit-filed'), no('restrained-party-arrested')),
    deadline: { kind: 'days', count: 20, from: 'affidavit-filed' },
    citation: statutes('741.31(1)'),
    doneWhen: 'affidavit-investigated',
    words: {
      protectedParty: {
        en: 'With no arrest, you can file a sworn statement with the clerk. The police must then look into it within 20 days.',
        es: 'Si no hubo arresto, usted puede presentar una declaración jurada en la corte. La policía debe investigarla en 20 días.',
      },
      officer: {
        en: 'On an affidavit filed through the clerk where no arrest was made, the agency must investigate within 20 days.',
        es: 'Con una declaración jurada presentada en la corte cuando no hubo arresto, la agencia debe investigar en 20 días.',
      },
    },
  },
  {
    // Thirty working days, and nobody has read which days those are here: the calendar holds none, so the time cannot
    // be told.
    id: idOf('us-fl-affidavit-decide'),
    jurisdiction,
    actor: 'prosecutor',
    act: 'decide-charge',
    title: { en: 'Decide on charges', es: 'Decidir si hay cargos' },
    strength: 'shall',
    when: all(yes('affidavit-filed'), no('restrained-party-arrested'), yes('affidavit-investigated')),
    deadline: {
      kind: 'working-days',
      count: 30,
      from: 'affidavit-received-by-prosecutor',
      calendar: 'us-fl-working-days',
      citation: statutes('741.31(2): the days are not defined in what was read', 'unconfirmed'),
    },
    citation: statutes('741.31(2)'),
    doneWhen: 'charge-decided',
    words: {
      protectedParty: {
        en: 'The prosecutor must then choose within 30 working days. We do not know which days count here, so we name no date.',
        es: 'Luego la fiscalía debe decidir en 30 días hábiles. No sabemos qué días cuentan aquí, así que no damos fecha.',
      },
      officer: {
        en: 'The State Attorney must decide within 30 working days. Which days count was not read, so no date is shown.',
        es: 'La fiscalía debe decidir en 30 días hábiles. No se leyó qué días cuentan, así que no se muestra fecha.',
      },
    },
  },
];
