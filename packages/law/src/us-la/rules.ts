/**
 * What Louisianan law asks after a call. Data only. Arrest is commanded where someone was abused and one of the listed
 * orders was broken, both; for a breach alone less is believed.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, brokenHere, callForHelp, no, yes } from '../criteria.ts';
import { arrest, crime, report, summons } from './sources.ts';

const jurisdiction = 'US-LA';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    // The text says "immediately", which has no length where the person has left, so nothing is called late here.
    id: idOf('us-la-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm that breaks the order', es: 'Arrestar por un daño contra la orden' },
    strength: 'shall',
    when: all(yes('order-of-listed-kind'), brokenHere, yes('probable-cause-of-assault')),
    deadline: noTime,
    citation: arrest('46:2140(A)'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'order-of-listed-kind': {
        en: 'Is it a restraining order, an injunction or another order that section 46:2140 lists?',
        es: '¿Es una orden de restricción, un mandato u otra orden que menciona la sección 46:2140?',
      },
      'probable-cause-of-assault': {
        en: 'Did the officer have good reason to think that someone at home was hurt?',
        es: '¿Tenía el agente buenas razones para creer que alguien del hogar sufrió un daño?',
      },
    },
    words: {
      protectedParty: {
        en: 'Is there good reason to think you were hurt and the order was broken? Then the officer must make an arrest at once. It takes both.',
        es: '¿Hay buenas razones para creer que usted sufrió un daño y que no se cumplió la orden? Entonces el agente debe hacer un arresto de inmediato. Hacen falta las dos cosas.',
      },
      officer: {
        en: 'With reason to believe that a family or household member was abused and that a listed order was violated, you must arrest immediately.',
        es: 'Con razones para creer que un familiar o conviviente sufrió abuso y que no se cumplió una orden de la lista, usted debe arrestar de inmediato.',
      },
    },
  },
  {
    id: idOf('us-la-summons'),
    jurisdiction,
    actor: 'officer',
    act: 'enforce-order',
    title: { en: 'Give at least a summons', es: 'Dar al menos una citación' },
    strength: 'shall',
    when: all(brokenHere, no('restrained-party-arrested')),
    deadline: noTime,
    citation: summons('46:2140', 'secondary'),
    words: {
      protectedParty: {
        en: 'We think that on good grounds the officer gives at least a summons. That is a paper to come to court. We could not confirm it.',
        es: 'Creemos que, con buenas razones, el agente da al menos una citación. Es un papel para ir a la corte. No pudimos confirmarlo.',
      },
      officer: {
        en: 'A secondary page says that at least a summons follows on probable cause. Not read in the statute.',
        es: 'Una página secundaria dice que con causa probable sigue al menos una citación. No se leyó en la ley.',
      },
    },
  },
  {
    id: idOf('us-la-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: noTime,
    citation: report('46:2141'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The police must write a report on each call like this, arrest or not.',
        es: 'La policía debe escribir un reporte de cada llamada como esta, con arresto o sin él.',
      },
      officer: {
        en: 'You must make a written report on every such call, arrest or not.',
        es: 'Usted debe hacer un reporte escrito de cada llamada así, con arresto o sin él.',
      },
    },
  },
  {
    id: idOf('us-la-check-enforcement'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: { en: 'Check what the law says on each breach', es: 'Revisar qué dice la ley de cada falta' },
    strength: 'good-practice',
    when: yes('called-about-order'),
    deadline: noTime,
    citation: crime('14:79, the rest', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'The law may say more on what police do when an order is broken. We could not read it all. A lawyer can check it for you.',
        es: 'La ley puede decir más sobre lo que hace la policía si no se cumple una orden. No pudimos leerla toda. Un abogado puede revisarla.',
      },
      officer: {
        en: 'The paragraph of 14:79 on enforcement was not read. This row asks for review.',
        es: 'El párrafo de 14:79 sobre cómo hacerla cumplir no se leyó. Esta fila pide revisión.',
      },
    },
  },
];
