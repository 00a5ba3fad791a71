/**
 * What Massachusetts law asks after a call. Data only. Arrest is commanded for the terms the courts’ guideline lists,
 * preferred where there is no order, and no answer to a breach of terms on custody or support.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, brokenHere, callForHelp, no, yes } from '../criteria.ts';
import { guideline, police } from './sources.ts';

const jurisdiction = 'US-MA';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-ma-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking a listed term', es: 'Arrestar por no cumplir una parte de la lista' },
    strength: 'shall',
    when: all(
      brokenHere,
      any(
        yes('violence-term-may-be-broken'),
        yes('contact-term-may-be-broken'),
        yes('place-term-may-be-broken'),
        yes('firearms-term-may-be-broken'),
      ),
    ),
    deadline: noTime,
    citation: guideline('c. 209A, § 6(7); Guideline 8:01'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'On good grounds, the officer must make an arrest when some terms are broken. Those are harm, contact, staying away, leaving the home, and giving up guns.',
        es: 'Con buenas razones, el agente debe hacer un arresto cuando no se cumplen ciertas partes. Son el daño, el contacto, no acercarse, dejar la casa y entregar las armas.',
      },
      officer: {
        en: 'On probable cause of breach of a term on abuse, contact, staying away, vacating or surrender of firearms, you must arrest.',
        es: 'Con causa probable de que no se cumplió un término sobre abuso, contacto, no acercarse, desalojar o entregar armas, usted debe arrestar.',
      },
    },
  },
  {
    id: idOf('us-ma-arrest-preferred'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest where there is no order', es: 'Arrestar donde no hay orden' },
    strength: 'preferred',
    when: all(no('order-in-force'), yes('probable-cause-of-assault')),
    deadline: noTime,
    citation: guideline('c. 209A, § 6(7); Guideline 8:01'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'order-in-force': { en: 'Was there an order in force?', es: '¿Había una orden vigente?' },
    },
    words: {
      protectedParty: {
        en: 'With no order, the law says an arrest is the answer it likes best when someone at home was hurt. The officer still decides.',
        es: 'Sin una orden, la ley dice que el arresto es la respuesta que prefiere cuando alguien del hogar sufrió un daño. El agente decide.',
      },
      officer: {
        en: 'Where no order is in force, arrest is the preferred response on probable cause.',
        es: 'Si no hay una orden vigente, el arresto es la respuesta preferida con causa probable.',
      },
    },
  },
  {
    id: idOf('us-ma-terms-for-the-court'),
    jurisdiction,
    actor: 'court',
    act: 'enforce-order',
    title: { en: 'Hear of breaches on custody or support', es: 'Ver las faltas sobre custodia o manutención' },
    strength: 'may',
    when: yes('custody-term-may-be-broken'),
    deadline: noTime,
    citation: guideline('c. 209A; Guideline 8:00'),
    words: {
      protectedParty: {
        en: 'For terms on who has the children, or on money, the police do not arrest. The court can act. You can ask it to.',
        es: 'Por las partes sobre los niños o el dinero, la policía no arresta. La corte puede actuar. Usted puede pedírselo.',
      },
      officer: {
        en: 'Breach of terms on custody or support is contempt of court only.',
        es: 'No cumplir los términos sobre custodia o manutención es solo desacato a la corte.',
      },
    },
  },
  {
    id: idOf('us-ma-dual-arrest-reason'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write down the ground for two arrests', es: 'Escribir la razón de dos arrestos' },
    strength: 'shall',
    when: yes('dual-arrest'),
    deadline: noTime,
    citation: police('c. 209A, § 6'),
    doneWhen: 'dual-arrest-reason-written',
    words: {
      protectedParty: {
        en: 'If both of you were arrested, the officer must write down the grounds in full.',
        es: 'Si arrestaron a ambos, el agente debe escribir la razón con detalle.',
      },
      officer: {
        en: 'Where both parties are arrested you must file a written report with the grounds.',
        es: 'Si se arresta a ambas partes, usted debe presentar un reporte escrito con los motivos.',
      },
    },
  },
  {
    id: idOf('us-ma-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report at once', es: 'Escribir un reporte de inmediato' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    deadline: { kind: 'at-once' },
    citation: police('c. 209A, § 6'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a report right away, on each such call they look into. We read the text of 2012.',
        es: 'El agente debe escribir un reporte de inmediato, en cada caso así que investiga. Leímos el texto de 2012.',
      },
      officer: {
        en: 'Whenever you investigate such an incident you must at once file a written incident report. Text of 2012.',
        es: 'Cada vez que investiga un incidente así, usted debe presentar de inmediato un reporte escrito. Texto de 2012.',
      },
    },
  },
  {
    id: idOf('us-ma-free-report'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Give the full report for free', es: 'Dar gratis el reporte completo' },
    strength: 'shall',
    when: all(yes('report-copy-asked-for'), yes('report-written')),
    deadline: noTime,
    citation: police('c. 209A, § 6'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty: {
        en: 'If you ask, the police must give you the full report, at no cost.',
        es: 'Si usted lo pide, la policía debe darle el reporte completo, sin costo.',
      },
      officer: {
        en: 'On request the victim must get the full report without charge. Text of 2012.',
        es: 'Si la víctima lo pide, debe recibir el reporte completo sin costo. Texto de 2012.',
      },
    },
  },
  {
    id: idOf('us-ma-tell-of-release'),
    jurisdiction,
    actor: 'agency',
    act: 'inform-protected-party',
    title: { en: 'Tell you of a release on bail', es: 'Avisarle de una salida bajo fianza' },
    strength: 'shall',
    when: yes('restrained-party-arrested'),
    deadline: noTime,
    citation: police('c. 209A, § 6'),
    doneWhen: 'told-of-release',
    words: {
      protectedParty: {
        en: 'If they are let out on bail, you must be told of it.',
        es: 'Si sale bajo fianza, se le debe avisar a usted.',
      },
      officer: {
        en: 'The victim must be told when the person arrested is released on bail. Text of 2012.',
        es: 'Se debe avisar a la víctima cuando la persona arrestada sale bajo fianza. Texto de 2012.',
      },
    },
  },
];
