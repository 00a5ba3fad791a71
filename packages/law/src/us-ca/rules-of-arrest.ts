/**
 * What Californian law says of arrest. Data only. It refuses three easy mistakes: the duty to arrest hangs on a call, the check
 * of the register comes after the arrest and gates nothing, and orders each party has against the other turn "shall" into "may".
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, callForHelp, knownOrderBroken, no, yes } from '../criteria.ts';
import { penal } from './sources.ts';

const jurisdiction = 'US-CA';

/** Orders of each against the other, both made under Family Code Division 10, which holds no criminal order and no other state's. */
const mutualUnderDivisionTen: Criterion = all(
  yes('mutual-orders'),
  yes('order-from-this-state'),
  no('order-is-criminal'),
);
const notMutualUnderDivisionTen: Criterion = any(
  no('mutual-orders'),
  no('order-from-this-state'),
  yes('order-is-criminal'),
);

export const rulesOfArrest: readonly DutyRule[] = [
  {
    // The duty is tied to answering a call: a report taken at a station the next day falls under the rules below.
    id: idOf('us-ca-arrest-on-call'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for a broken order', es: 'Arrestar por no cumplir la orden' },
    strength: 'shall',
    // The section lists Californian orders and those of another state, tribe or territory; of another country's nobody has read.
    when: all(
      yes('called-about-order'),
      yes('officer-came'),
      no('order-from-another-country'),
      knownOrderBroken,
      notMutualUnderDivisionTen,
    ),
    unless: yes('exigent-circumstances'),
    otherwise: idOf('us-ca-after-leaving'),
    // The section names no time, so an arrest not made is never called late here; a person who had left may be arrested later.
    deadline: { kind: 'none-in-text' },
    citation: penal('836(c)(1), (c)(2); 840; 13701(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'On a call about a broken order, the officer must make an arrest with good reason to think two things. They knew of the order, and they broke it. Something urgent can change this. So can an order they hold against you.',
        es: 'Si la llamada es porque no se cumplió una orden, el agente debe arrestar con buenas razones para creer dos cosas. La persona sabía de la orden, y no la cumplió. Algo urgente puede cambiar esto. También una orden que esa persona tenga contra usted.',
      },
      officer: {
        en: 'On a call alleging breach of a protective order, with probable cause of notice and of violation, you must arrest without a warrant, whether or not it happened in your presence, at any hour. Exigent circumstances are the exception. Check the register as soon as possible after the arrest; it is not a gate.',
        es: 'En una llamada que alega que no se cumplió una orden de protección, con causa probable de aviso y de incumplimiento, usted debe arrestar sin orden judicial, aunque no lo haya visto y a cualquier hora. La excepción son las circunstancias urgentes. Revise el registro lo antes posible después del arresto; no es un requisito previo.',
      },
    },
  },
  {
    id: idOf('us-ca-check-register-after-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'verify-order',
    title: { en: 'After the arrest, check the record', es: 'Después del arresto, revisar el registro' },
    strength: 'shall',
    when: all(yes('called-about-order'), yes('officer-came'), yes('restrained-party-arrested')),
    unless: yes('order-shown-or-found'),
    deadline: { kind: 'none-in-text' },
    citation: penal('836(c)(1)'),
    doneWhen: 'registry-checked',
    words: {
      protectedParty: {
        en: 'After the arrest the officer must check that the order is on record. This comes later. It is not needed first. A copy from you takes its place.',
        es: 'Después del arresto, el agente debe revisar que la orden esté en el registro. Esto viene después. No hace falta antes. Una copia de usted lo reemplaza.',
      },
      officer: {
        en: 'As soon as possible after the arrest you must confirm that a true copy of the order is registered, unless the protected person gives you a copy.',
        es: 'Lo antes posible después del arresto, usted debe confirmar que hay una copia fiel de la orden en el registro, salvo que la persona protegida le dé una copia.',
      },
    },
  },
  {
    id: idOf('us-ca-find-main-aggressor'),
    jurisdiction,
    actor: 'officer',
    act: 'find-main-aggressor',
    title: {
      en: 'With an order each way, find who is the main aggressor',
      es: 'Si cada persona tiene una orden, ver quién es la agresora principal',
    },
    strength: 'shall',
    when: all(yes('called-about-order'), yes('officer-came'), knownOrderBroken, mutualUnderDivisionTen),
    deadline: { kind: 'none-in-text' },
    citation: penal('836(c)(3)'),
    words: {
      protectedParty: {
        en: 'Each of you has an order. The officer must try to find out who does the most harm. It need not be the one who struck first. Fear, threats and past harm count.',
        es: 'Cada persona tiene una orden. El agente debe tratar de ver quién hace más daño. No es por fuerza quien pegó primero. Cuentan el miedo, las amenazas y el daño de antes.',
      },
      officer: {
        en: 'Where each party holds an order under Family Code Division 10, you must make reasonable efforts to identify the dominant aggressor: the most significant, not the first. Weigh protection from continuing abuse, threats creating fear, the history, and self-defense.',
        es: 'Si cada parte tiene una orden de la División 10 del Código de Familia, usted debe hacer esfuerzos razonables por identificar a la persona agresora dominante: la más significativa, no la primera. Considere la protección ante el maltrato continuo, las amenazas que causan miedo, la historia y la defensa propia.',
      },
    },
  },
  {
    id: idOf('us-ca-arrest-main-aggressor'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'With an order each way, arrest only the main aggressor',
      es: 'Si cada persona tiene una orden, arrestar solo a la agresora principal',
    },
    strength: 'may',
    when: all(
      yes('called-about-order'),
      yes('officer-came'),
      knownOrderBroken,
      mutualUnderDivisionTen,
      yes('main-aggressor-is-restrained-party'),
    ),
    deadline: { kind: 'none-in-text' },
    citation: penal('836(c)(3)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'Each of you has an order. The officer can arrest the one who does the most harm. The law lets them choose. It does not ask them to arrest both.',
        es: 'Cada persona tiene una orden. El agente puede arrestar a quien hace más daño. La ley le deja elegir. No le pide arrestar a ambas.',
      },
      officer: {
        en: 'Where each party holds an order under Family Code Division 10, only the one you reasonably believe to be the dominant aggressor is liable to arrest, and you may arrest that person.',
        es: 'Si cada parte tiene una orden de la División 10 del Código de Familia, solo se puede arrestar a quien usted cree, con razones, que es la persona agresora dominante, y usted puede arrestarla.',
      },
    },
  },
  {
    id: idOf('us-ca-policy-of-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Follow the policy of arrest', es: 'Seguir la política de arresto' },
    strength: 'policy',
    when: all(yes('order-in-force'), yes('probable-cause-of-violation')),
    unless: yes('exigent-circumstances'),
    otherwise: idOf('us-ca-after-leaving'),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'The law tells each agency to have a rule of arrest when an order is broken. This does not turn on how the police came to know. Something urgent can change it.',
        es: 'La ley dice que cada agencia tenga una regla de arresto cuando no se cumple una orden. No depende de cómo lo supo la policía. Algo urgente puede cambiarlo.',
      },
      officer: {
        en: 'Agency policy calls for arrest for an order violation on probable cause, absent exigent circumstances. It is not tied to a call.',
        es: 'La política de la agencia pide el arresto por no cumplir una orden con causa probable, salvo circunstancias urgentes. No depende de una llamada.',
      },
    },
  },
  {
    id: idOf('us-ca-policy-of-arrest-for-harm'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'Follow the policy that favors arrest for harm',
      es: 'Seguir la política que favorece el arresto por daño',
    },
    strength: 'policy',
    when: yes('probable-cause-of-assault'),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'The law tells each agency to have a rule that favors arrest when someone was harmed at home. The officer still decides.',
        es: 'La ley dice que cada agencia tenga una regla que favorece el arresto si alguien sufrió daño en el hogar. El agente aún decide.',
      },
      officer: {
        en: 'Agency policy encourages arrest for domestic violence offenses on probable cause.',
        es: 'La política de la agencia alienta el arresto por delitos de violencia doméstica con causa probable.',
      },
    },
  },
  {
    id: idOf('us-ca-policy-on-two-arrests'),
    jurisdiction,
    actor: 'officer',
    act: 'find-main-aggressor',
    title: {
      en: 'Follow the policy against arresting both',
      es: 'Seguir la política contra arrestar a ambas personas',
    },
    strength: 'policy',
    when: yes('both-parties-suspected'),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(b)'),
    words: {
      protectedParty: {
        en: 'Agency rules speak against arresting both of you. They do not forbid it. The officer looks for the main one.',
        es: 'Las reglas de la agencia no favorecen arrestar a ambas personas. No lo prohíben. El agente busca a la principal.',
      },
      officer: {
        en: 'Agency policy discourages, but does not prohibit, dual arrest and calls for finding the dominant aggressor.',
        es: 'La política de la agencia no alienta el arresto de ambas partes, aunque no lo prohíbe, y pide buscar a la persona agresora dominante.',
      },
    },
  },
  {
    id: idOf('us-ca-arrest-for-harm'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm that was not seen', es: 'Arrestar por un daño que no se vio' },
    strength: 'may',
    when: yes('probable-cause-of-assault'),
    deadline: { kind: 'none-in-text' },
    citation: penal('836(d)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If someone close to you hurt you, an officer can make an arrest even if they did not see it. They can act as soon as they have good reason.',
        es: 'Si alguien cercano le hizo daño, un agente puede arrestar aunque no lo haya visto. Puede actuar en cuanto tenga buenas razones.',
      },
      officer: {
        en: 'For an assault or battery on an intimate partner or family member you may arrest without a warrant though it was not in your presence, with probable cause and as soon as it arises.',
        es: 'Por una agresión contra pareja o familiar, usted puede arrestar sin orden judicial aunque no la haya visto, con causa probable y en cuanto esta surja.',
      },
    },
  },
  {
    id: idOf('us-ca-citizens-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Explain the right to a citizen’s arrest', es: 'Explicar el derecho al arresto ciudadano' },
    strength: 'shall',
    when: all(yes('officer-came'), callForHelp),
    // The section lifts this where the officer arrests for the harm itself, not where the arrest is for the order.
    unless: all(yes('restrained-party-arrested'), yes('probable-cause-of-assault')),
    deadline: { kind: 'none-in-text' },
    citation: penal('836(b)'),
    doneWhen: 'citizens-arrest-explained',
    words: {
      protectedParty: {
        en: 'The officer must try to tell you that you can ask for a citizen’s arrest. They also tell you how to do it with care. This ends if they make an arrest for harm to you.',
        es: 'El agente debe tratar de decirle que usted puede pedir un arresto ciudadano. También le dice cómo hacerlo con cuidado. Esto no aplica si arresta por el daño que usted sufrió.',
      },
      officer: {
        en: 'On a domestic violence call you must make a good-faith effort to tell the victim of the right to a citizen’s arrest and how to make one without coming to harm, unless you arrest under section 243(e)(1) or 273.5.',
        es: 'En una llamada por violencia doméstica, usted debe hacer un esfuerzo de buena fe por informar a la víctima del derecho al arresto ciudadano y de cómo hacerlo sin peligro, salvo que arreste según la sección 243(e)(1) o 273.5.',
      },
    },
  },
];
