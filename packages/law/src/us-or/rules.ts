/**
 * What Oregonian law asks after a call. Data only. Arrest on the state’s own orders turns on two papers being on file,
 * the order and its proof of service; a copy in someone’s hand is not that.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, brokenHere, callForHelp, no, oneOrMainAggressor, yes } from '../criteria.ts';
import { arrest, assault, notFound } from './sources.ts';

const jurisdiction = 'US-OR';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-or-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying an order on file', es: 'Arrestar por no cumplir una orden registrada' },
    strength: 'shall',
    when: all(
      yes('order-from-this-state'),
      yes('order-in-force'),
      yes('order-in-register'),
      yes('proof-of-service-entered'),
      yes('probable-cause-of-violation'),
    ),
    deadline: noTime,
    citation: arrest('133.310(3)'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'order-in-register': { en: 'Was the order on file?', es: '¿Estaba registrada la orden?' },
      'proof-of-service-entered': {
        en: 'Was proof on file that the order was served?',
        es: '¿Estaba registrada la prueba de que se entregó la orden?',
      },
    },
    words: {
      protectedParty: {
        en: 'Are the order and the proof of service both on file? Then the officer must make an arrest, if there is good reason to think the order was broken.',
        es: '¿Están registradas la orden y la prueba de su entrega? Entonces el agente debe hacer un arresto, si hay buenas razones para creer que no se cumplió.',
      },
      officer: {
        en: 'Where the order and proof of service are on file and you have probable cause of a violation, you must arrest.',
        es: 'Si la orden y la prueba de entrega están registradas y hay causa probable de que no se cumplió, usted debe arrestar.',
      },
    },
  },
  {
    // The subsection was read as naming these orders; what it asks for besides was not.
    id: idOf('us-or-arrest-on-foreign-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'Arrest for not obeying another state’s order',
      es: 'Arrestar por no cumplir la orden de otro estado',
    },
    strength: 'shall',
    when: all(no('order-from-this-state'), brokenHere),
    deadline: noTime,
    citation: arrest('133.310(4), its conditions', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'Your order is from another state. We think the officer makes an arrest here too. We could not read on what terms. Show your copy.',
        es: 'Su orden es de otro estado. Creemos que el agente arresta aquí también. No pudimos leer con qué condiciones. Muestre su copia.',
      },
      officer: {
        en: 'Subsection (4) is on foreign orders. On what conditions it has officers arrest was not read.',
        es: 'La subsección (4) trata de órdenes de otros estados. No se leyó con qué condiciones hace arrestar.',
      },
    },
  },
  {
    id: idOf('us-or-arrest-on-assault'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for an attack or great fear at home', es: 'Arrestar por un ataque o gran miedo en el hogar' },
    strength: 'shall',
    when: all(any(yes('probable-cause-of-assault'), yes('further-violence-feared')), oneOrMainAggressor),
    deadline: noTime,
    citation: assault('133.055(2)'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'further-violence-feared': {
        en: 'Did the officer have good reason to think that someone at home was put in fear of grave harm, soon?',
        es: '¿Tenía el agente buenas razones para creer que alguien del hogar temía un daño grave e inmediato?',
      },
    },
    words: {
      protectedParty: {
        en: 'If someone at home was attacked, or put in fear of grave harm, the officer must make an arrest. It takes no order. The law does not have both arrested.',
        es: 'Si alguien del hogar fue atacado o puesto en temor de un daño grave, el agente debe hacer un arresto. No hace falta una orden. La ley no pide arrestar a ambos.',
      },
      officer: {
        en: 'On probable cause of assault between family or household members, or that one placed the other in fear of imminent serious injury, you must arrest; not both, and the section lists factors for who.',
        es: 'Con causa probable de agresión entre familiares o convivientes, o de que uno puso al otro en temor de una lesión grave inminente, usted debe arrestar; no a ambos, y la sección da factores para saber a quién.',
      },
    },
  },
  {
    id: idOf('us-or-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report, if the law asks it', es: 'Escribir un reporte, si la ley lo pide' },
    strength: 'good-practice',
    when: callForHelp,
    deadline: noTime,
    citation: notFound('duty to write a report', 'unconfirmed'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'We could not confirm that the law here asks for a report. You can ask for one, and for its number.',
        es: 'No pudimos confirmar que la ley de aquí pida un reporte. Usted puede pedir uno y su número.',
      },
      officer: {
        en: 'A duty to report was not found. This row asks for review.',
        es: 'No se halló un deber de hacer un reporte. Esta fila pide revisión.',
      },
    },
  },
];
