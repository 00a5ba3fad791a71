/**
 * What New Jersey law asks after a call. Data only. For a broken order the arrest takes two things: good reason to
 * think it was broken, and good reason to think it had been served.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, brokenHere, callForHelp, no, yes } from '../criteria.ts';
import { arrest, civilTerms, parallel, report } from './sources.ts';

const jurisdiction = 'US-NJ';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-nj-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying a served order', es: 'Arrestar por no cumplir una orden entregada' },
    strength: 'shall',
    when: brokenHere,
    deadline: noTime,
    citation: arrest('2C:25-21(a); 2C:25-31'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'probable-cause-of-notice': {
        en: 'Did the officer have good reason to think that they were served with the order?',
        es: '¿Tenía el agente buenas razones para creer que se le había entregado la orden?',
      },
    },
    words: {
      protectedParty: {
        en: 'The officer must make an arrest if there is good reason to think two things. They broke the order, and it had been served. The officer can check with the police who serve.',
        es: 'El agente debe hacer un arresto si hay buenas razones para creer dos cosas. No cumplió la orden, y ya se le había entregado. El agente puede preguntar a la policía que la entrega.',
      },
      officer: {
        en: 'With probable cause of contempt of the order and probable cause that the person was served with it, you must arrest and sign a complaint. You may verify service with the agency.',
        es: 'Con causa probable de desacato de la orden y causa probable de que se le entregó, usted debe arrestar y firmar una denuncia. Puede verificar la entrega con la agencia.',
      },
    },
  },
  {
    id: idOf('us-nj-arrest-on-signs'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'Arrest for signs of harm, a warrant or a weapon',
      es: 'Arrestar por señales de daño, orden de arresto o arma',
    },
    strength: 'shall',
    when: all(
      yes('probable-cause-of-assault'),
      any(yes('injury-seen'), yes('warrant-in-effect'), yes('weapon-involved')),
    ),
    deadline: noTime,
    citation: arrest('2C:25-21(a)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'The officer must make an arrest if there are signs that you were hurt. So too if a warrant is out, or a weapon was used. It takes no order.',
        es: 'El agente debe hacer un arresto si hay señales de que usted sufrió un daño. También si hay una orden de arresto o se usó un arma. No hace falta una orden de protección.',
      },
      officer: {
        en: 'You must arrest and sign a complaint where the victim shows signs of injury, a warrant is in effect, or there is probable cause that a weapon was involved.',
        es: 'Usted debe arrestar y firmar una denuncia si la víctima muestra señales de lesión, hay una orden de arresto vigente o hay causa probable de que intervino un arma.',
      },
    },
  },
  {
    id: idOf('us-nj-arrest-otherwise'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest on good grounds', es: 'Arrestar con buenas razones' },
    strength: 'may',
    when: all(yes('probable-cause-of-assault'), no('injury-seen'), no('warrant-in-effect'), no('weapon-involved')),
    deadline: noTime,
    citation: arrest('2C:25-21(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'With none of those signs, the law lets the officer make an arrest on good grounds. It does not tell them to.',
        es: 'Sin esas señales, la ley le permite al agente arrestar con buenas razones. No se lo manda.',
      },
      officer: {
        en: 'Otherwise you may arrest on probable cause of an act of domestic violence.',
        es: 'En los demás casos usted puede arrestar con causa probable de un acto de violencia doméstica.',
      },
    },
  },
  {
    id: idOf('us-nj-other-terms'),
    jurisdiction,
    actor: 'court',
    act: 'enforce-order',
    title: { en: 'Hear of breaches of other terms', es: 'Ver las faltas a otras partes' },
    strength: 'may',
    when: all(
      yes('incident-may-break-order'),
      no('violence-term-may-be-broken'),
      no('place-term-may-be-broken'),
      no('contact-term-may-be-broken'),
    ),
    deadline: noTime,
    citation: civilTerms('2C:25-30', 'secondary'),
    words: {
      protectedParty: {
        en: 'We think some terms are for the court to enforce, and not a crime to break. We could not read which. You can ask the court.',
        es: 'Creemos que algunas partes las hace cumplir la corte y que faltar a ellas no es delito. No pudimos leer cuáles. Usted puede preguntar en la corte.',
      },
      officer: {
        en: 'Breach of some terms is believed not to be criminal contempt; which ones was not read in the present text.',
        es: 'Se cree que faltar a algunos términos no es desacato penal; cuáles no se leyó en el texto actual.',
      },
    },
  },
  {
    id: idOf('us-nj-own-complaint'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Tell you how to sign a complaint', es: 'Decirle cómo firmar una denuncia' },
    strength: 'shall',
    when: all(yes('officer-came'), yes('called-about-order'), no('probable-cause-of-violation')),
    deadline: noTime,
    citation: parallel('2C:25-21, beside 2C:14-18', 'secondary'),
    words: {
      protectedParty: {
        en: 'If the officer sees no good grounds, we think they tell you how to sign a complaint of your own. You can ask.',
        es: 'Si el agente no ve buenas razones, creemos que le dice cómo firmar su propia denuncia. Usted puede preguntar.',
      },
      officer: {
        en: 'A parallel rule has officers tell the person how to sign a complaint where there is no probable cause; for these orders it was not read.',
        es: 'Una regla paralela hace que se diga cómo firmar una denuncia si no hay causa probable; para estas órdenes no se leyó.',
      },
    },
  },
  {
    id: idOf('us-nj-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un reporte' },
    strength: 'shall',
    when: callForHelp,
    deadline: noTime,
    citation: report('2C:25-24'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report on each call like this. It lists earlier orders, calls and arrests.',
        es: 'El agente debe escribir un reporte de cada llamada como esta. Anota órdenes, llamadas y arrestos previos.',
      },
      officer: {
        en: 'You must make an offence report on every such call, with the listed fields: prior orders, calls alleging breach, arrests for breach.',
        es: 'Usted debe hacer un reporte de cada llamada así, con los datos de la lista: órdenes previas, llamadas por no cumplirlas, arrestos por eso.',
      },
    },
  },
  {
    id: idOf('us-nj-report-to-court'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Send a copy of the report to the court', es: 'Mandar una copia del reporte a la corte' },
    strength: 'shall',
    when: yes('report-written'),
    deadline: noTime,
    citation: report('2C:25-24'),
    doneWhen: 'report-sent-to-court',
    words: {
      protectedParty: {
        en: 'A copy of the report must go to the court.',
        es: 'Una copia del reporte debe ir a la corte.',
      },
      officer: {
        en: 'A copy of the report must be forwarded to the court.',
        es: 'Una copia del reporte debe enviarse a la corte.',
      },
    },
  },
];
