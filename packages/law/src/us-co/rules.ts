/**
 * What Coloradan law asks after a call. Data only. That officers arrest for a broken order was read in a police
 * policy, so no rule on it commands; for a crime in the family the text itself does.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, brokenHere, callForHelp, no, oneOrMainAggressor, yes } from '../criteria.ts';
import { crimes, localPolicy, notFound, policePolicy } from './sources.ts';

const jurisdiction = 'US-CO';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-co-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying the order', es: 'Arrestar por no cumplir la orden' },
    strength: 'shall',
    when: brokenHere,
    otherwise: idOf('us-co-warrant'),
    deadline: noTime,
    citation: policePolicy('18-6-803.5(3)', 'secondary'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'probable-cause-of-notice': {
        en: 'Were they served in person, or told of the order by a court or the police?',
        es: '¿Se le entregó en persona, o una corte o la policía le avisó de la orden?',
      },
    },
    words: {
      protectedParty: {
        en: 'We think the officer makes an arrest on good grounds. This is so if they were served, or told by a court or the police. We could not read the law itself.',
        es: 'Creemos que el agente arresta con buenas razones. Hace falta la entrega en persona, o el aviso de una corte o la policía. No pudimos leer la ley misma.',
      },
      officer: {
        en: 'A police policy reads the subsection as custodial arrest on probable cause with notice: personal service, or actual knowledge from a court or the police. The subsection itself was not read.',
        es: 'Una política policial lee la subsección como arresto con causa probable y aviso: entrega en persona, o conocimiento real por una corte o la policía. La subsección no se leyó.',
      },
    },
  },
  {
    id: idOf('us-co-warrant'),
    jurisdiction,
    actor: 'officer',
    act: 'seek-warrant',
    title: { en: 'Ask for a warrant if there is no arrest', es: 'Pedir una orden de arresto si no hay arresto' },
    strength: 'shall',
    when: all(brokenHere, no('restrained-party-arrested')),
    deadline: noTime,
    citation: policePolicy('18-6-803.5(3)', 'secondary'),
    doneWhen: 'warrant-sought',
    words: {
      protectedParty: {
        en: 'If they could not be arrested then, we think the police ask a court for a warrant.',
        es: 'Si en ese momento no se pudo arrestar, creemos que la policía pide a la corte una orden de arresto.',
      },
      officer: {
        en: 'Where an arrest is impractical the policy has officers pursue a warrant.',
        es: 'Si el arresto no es práctico, la política hace que se pida una orden de arresto.',
      },
    },
  },
  {
    id: idOf('us-co-tell-the-ground'),
    jurisdiction,
    actor: 'officer',
    act: 'inform-protected-party',
    title: { en: 'Tell you the ground for no arrest', es: 'Decirle la razón si no hay arresto' },
    strength: 'good-practice',
    when: all(yes('officer-came'), yes('called-about-order'), no('probable-cause-of-violation')),
    deadline: noTime,
    citation: localPolicy('PP-4231', 'secondary'),
    words: {
      protectedParty: {
        en: 'One town’s police tell you the ground when they find none for an arrest. It is their own rule. You can ask yours.',
        es: 'La policía de una ciudad le dice la razón cuando no halla motivo de arresto. Es su propia regla. Usted puede preguntar en la suya.',
      },
      officer: {
        en: 'One agency’s policy has officers tell the protected person the reason when they find no probable cause.',
        es: 'La política de una agencia hace que se diga a la persona protegida la razón cuando no hay causa probable.',
      },
    },
  },
  {
    id: idOf('us-co-arrest-on-crime'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for a crime in the family', es: 'Arrestar por un delito en la familia' },
    strength: 'shall',
    when: all(yes('probable-cause-of-assault'), oneOrMainAggressor),
    deadline: noTime,
    citation: crimes('18-6-803.6(1)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'Was there a crime against you by a partner? With good reason to think so, the officer must make an arrest. It takes no order. If both seem to have struck, they look for the main one.',
        es: '¿Una pareja cometió un delito contra usted? Con buenas razones para creerlo, el agente debe hacer un arresto. No hace falta una orden. Si parece que ambos pegaron, buscan a la persona principal.',
      },
      officer: {
        en: 'On probable cause of a crime involving domestic violence you must arrest without undue delay. With complaints from both sides weigh the factors for the predominant aggressor.',
        es: 'Con causa probable de un delito de violencia doméstica, usted debe arrestar sin demora indebida. Si ambos se quejan, pese los factores de la persona agresora principal.',
      },
    },
  },
  {
    id: idOf('us-co-written-report'),
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
