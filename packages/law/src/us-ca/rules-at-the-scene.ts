/**
 * What Californian law asks of call takers and officers while they answer a call. Data only; each rule paraphrases the text
 * it cites. It refuses to make arrest turn on a check of the register: the statute puts that check after the arrest.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

/** A call for help of the kind these sections speak of: it told of a broken order, or of a threat or an attack. */
const callForHelp: Criterion = {
  any: [
    { fact: 'called-about-order', is: 'yes' },
    { fact: 'threat-or-assault-alleged', is: 'yes' },
  ],
};

/** An order in force that the restrained party, who is there, has not had notice of. What follows differs by whose order it is. */
const unservedAtTheScene: readonly Criterion[] = [
  { fact: 'officer-came', is: 'yes' },
  { fact: 'order-in-force', is: 'yes' },
  { fact: 'restrained-party-present', is: 'yes' },
  { fact: 'restrained-party-had-notice', is: 'no' },
];
const unservedQuestions: DutyRule['questions'] = {
  'restrained-party-had-notice': {
    en: 'Had they been served with the order, or told what it says, before that?',
    es: 'Antes de eso, ¿se le entregó la orden a esa persona o alguien le dijo lo que dice?',
  },
};

export const rulesAtTheScene: readonly DutyRule[] = [
  {
    id: idOf('us-ca-dispatch-priority'),
    jurisdiction,
    actor: 'call-taker',
    act: 'answer-the-call',
    title: {
      en: 'Treat the call as one of the highest priority',
      es: 'Tratar la llamada como una de las más urgentes',
    },
    strength: 'policy',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13702'),
    words: {
      protectedParty: {
        en: 'Each agency needs a rule that puts these calls among the first. The call taker does not have to check the order before sending help. The law names no number of minutes.',
        es: 'Cada agencia necesita una regla que pone estas llamadas entre las primeras. Quien contesta puede mandar ayuda sin revisar antes la orden. La ley no da un número de minutos.',
      },
      officer: {
        en: 'Agency policy ranks calls about violence at home or a broken order among the highest priority. Response does not wait for the order to be verified. The text sets no time.',
        es: 'La política de la agencia pone las llamadas por violencia en el hogar o por una orden rota entre las más urgentes. La respuesta no espera a que se verifique la orden. El texto no fija un plazo.',
      },
    },
  },
  {
    // The duty is tied to answering a call: a report taken at a station the next day falls under other rules.
    id: idOf('us-ca-arrest-on-call'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for a broken order', es: 'Arrestar por romper la orden' },
    strength: 'shall',
    when: {
      all: [
        { fact: 'called-about-order', is: 'yes' },
        { fact: 'officer-came', is: 'yes' },
        { fact: 'order-in-force', is: 'yes' },
        { fact: 'probable-cause-of-notice', is: 'yes' },
        { fact: 'probable-cause-of-violation', is: 'yes' },
      ],
    },
    unless: { fact: 'exigent-circumstances', is: 'yes' },
    // The section names no time, so an arrest not made is never called late here; a person who had left may be arrested later.
    deadline: { kind: 'none-in-text' },
    citation: penal('836(c)(1), (c)(2); 13701(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'An officer who comes to a call about a broken order must make an arrest in some cases. The officer needs good reason to think they knew of the order and broke it. Something urgent can change this.',
        es: 'El agente que acude a una llamada por una orden rota debe hacer un arresto en algunos casos. Necesita buenas razones para creer que la persona conocía la orden y la rompió. Algo urgente puede cambiar esto.',
      },
      officer: {
        en: 'On a call alleging breach of a protective order, with probable cause of notice and of violation, you must arrest without a warrant, whether or not it happened in your presence. Exigent circumstances are the exception. Check the register as soon as possible after the arrest; it is not a gate.',
        es: 'En una llamada que alega que se rompió una orden de protección, con causa probable de aviso y de incumplimiento, usted debe arrestar sin orden judicial, aunque no lo haya visto. La excepción son las circunstancias urgentes. Revise el registro lo antes posible después del arresto; no es un requisito previo.',
      },
    },
  },
  {
    id: idOf('us-ca-after-leaving'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: {
      en: 'Follow the policy for when the person has left',
      es: 'Seguir la regla para cuando la persona se ha ido',
    },
    strength: 'policy',
    when: {
      all: [
        { fact: 'called-about-order', is: 'yes' },
        { fact: 'officer-came', is: 'yes' },
        { fact: 'restrained-party-had-left', is: 'yes' },
      ],
    },
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(c)'),
    words: {
      protectedParty: {
        en: 'Each police agency needs a written rule for when the person has left. You can ask to see it. The rule is public.',
        es: 'Cada agencia de policía necesita una regla escrita para cuando la persona se ha ido. Usted puede pedir verla. La regla es pública.',
      },
      officer: {
        en: 'The agency’s written policy covers verifying and enforcing orders when the suspect has fled. It is public on request.',
        es: 'La política escrita de la agencia dice cómo verificar y hacer cumplir la orden cuando la persona ha huido. Es pública para quien la pida.',
      },
    },
  },
  {
    id: idOf('us-ca-check-register'),
    jurisdiction,
    actor: 'officer',
    act: 'verify-order',
    title: { en: 'Check the state record of orders', es: 'Revisar el registro estatal de órdenes' },
    strength: 'shall',
    when: {
      all: [
        { fact: 'called-about-order', is: 'yes' },
        { fact: 'officer-came', is: 'yes' },
        { fact: 'order-shown-or-found', is: 'no' },
      ],
    },
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: family('6383(d)'),
    doneWhen: 'registry-checked',
    words: {
      protectedParty: {
        en: 'If you tell the officer of an order, the officer must check the state record right away. This is so when you have no stamped copy.',
        es: 'Si usted le dice al agente que hay una orden, el agente debe revisar el registro estatal de inmediato. Esto vale cuando usted no tiene una copia sellada.',
      },
      officer: {
        en: 'Told at the scene that an order exists, and shown no endorsed copy, you must query the state register of orders immediately.',
        es: 'Si en el lugar le dicen que hay una orden y no le muestran una copia sellada, usted debe consultar de inmediato el registro estatal de órdenes.',
      },
    },
  },
  {
    id: idOf('us-ca-tell-then-enforce'),
    jurisdiction,
    actor: 'officer',
    act: 'give-verbal-notice',
    title: { en: 'Tell the terms, then enforce the order', es: 'Decir lo que dice la orden y luego hacerla cumplir' },
    strength: 'shall',
    when: {
      all: [{ fact: 'order-from-this-state', is: 'yes' }, ...unservedAtTheScene],
    },
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: family('6383(e)'),
    doneWhen: 'told-terms-by-officer',
    questions: unservedQuestions,
    words: {
      protectedParty: {
        en: 'If the order was not served yet, the officer must tell them what it says. That counts as serving it. The officer must then enforce it.',
        es: 'Si la orden aún no se había entregado, el agente debe decirle a la persona lo que dice. Eso cuenta como entrega. Luego el agente debe hacerla cumplir.',
      },
      officer: {
        en: 'If the order was issued but not served, you must immediately tell the respondent its terms and where to get a copy, and must then enforce it. The verbal notice is service.',
        es: 'Si la orden se emitió pero no se entregó, usted debe decirle de inmediato a la persona sus términos y dónde obtener una copia, y luego debe hacerla cumplir. El aviso verbal cuenta como entrega.',
      },
    },
  },
  {
    // Another state's order is not enforced in the same breath: the section gives the restrained party time first, and no length.
    id: idOf('us-ca-tell-of-foreign-order'),
    jurisdiction,
    actor: 'officer',
    act: 'give-verbal-notice',
    title: {
      en: 'Tell of another state’s order, and give a chance to obey it',
      es: 'Avisar de la orden de otro estado y dar tiempo para cumplirla',
    },
    strength: 'shall',
    when: {
      all: [{ fact: 'order-from-this-state', is: 'no' }, ...unservedAtTheScene],
    },
    deadline: { kind: 'none-in-text' },
    citation: family('6403(c)'),
    doneWhen: 'told-terms-by-officer',
    questions: unservedQuestions,
    words: {
      protectedParty: {
        en: 'Your order is from another state and was not served yet. The officer must tell them of it. They must get a fair chance to obey it first. Then the officer enforces it.',
        es: 'Su orden es de otro estado y aún no se había entregado. El agente debe avisar de ella a la persona. Primero le da una oportunidad justa de cumplirla. Luego el agente la hace cumplir.',
      },
      officer: {
        en: 'If an order of another state, tribe or territory was not served, you must inform the respondent of it, make a reasonable effort to serve it, and allow a reasonable opportunity to comply before you enforce it. Verbal notice is enough.',
        es: 'Si una orden de otro estado, tribu o territorio no se entregó, usted debe avisar de ella a la persona, hacer un esfuerzo razonable por entregarla y dar una oportunidad razonable de cumplirla antes de hacerla cumplir. Basta el aviso verbal.',
      },
    },
  },
  {
    id: idOf('us-ca-serve-on-request'),
    jurisdiction,
    actor: 'officer',
    act: 'serve-order',
    title: { en: 'Serve the order when asked', es: 'Entregar la orden cuando alguien lo pide' },
    strength: 'shall',
    when: {
      all: [
        // The section speaks of Californian orders; serving another state's is part of 6403(c) above.
        { fact: 'order-from-this-state', is: 'yes' },
        { fact: 'service-requested-at-scene', is: 'yes' },
        { fact: 'order-in-force', is: 'yes' },
        { fact: 'restrained-party-present', is: 'yes' },
      ],
    },
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: family('6383(a), (b)'),
    doneWhen: 'served-by-officer',
    words: {
      protectedParty: {
        en: 'If you ask, an officer at the scene must serve the order. You need a copy for them. It costs nothing.',
        es: 'Si usted lo pide, el agente que está en el lugar debe entregar la orden. Usted necesita una copia para esa persona. No cuesta nada.',
      },
      officer: {
        en: 'At the petitioner’s request you must serve the order at the scene, without fee. The petitioner supplies an endorsed copy and the proof-of-service form.',
        es: 'Si lo pide quien solicitó la orden, usted debe entregarla en el lugar, sin costo. Esa persona da una copia sellada y el formulario de prueba de entrega.',
      },
    },
  },
  {
    id: idOf('us-ca-take-weapon-in-sight'),
    jurisdiction,
    actor: 'officer',
    act: 'take-firearms',
    title: { en: 'Take guns and deadly weapons in plain sight', es: 'Tomar las armas que están a la vista' },
    strength: 'shall',
    when: {
      all: [
        { fact: 'firearm-or-weapon-seen', is: 'yes' },
        {
          any: [
            { fact: 'threat-or-assault-alleged', is: 'yes' },
            {
              all: [
                { fact: 'served-by-officer', is: 'yes' },
                { fact: 'order-from-this-state', is: 'yes' },
              ],
            },
          ],
        },
      ],
    },
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: penal('18250'),
    doneWhen: 'firearm-or-weapon-taken',
    words: {
      protectedParty: {
        en: 'If there was a threat or an attack, the officer must take guns they can see. They do this as far as it keeps people safe.',
        es: 'Si hubo una amenaza o un ataque, el agente debe tomar las armas que ve. Lo hace en lo que haga falta para cuidar a la gente.',
      },
      officer: {
        en: 'At a scene with a threat to life or a physical assault, or when serving the order, you must take temporary custody of firearms and deadly weapons in plain sight or lawfully found, as far as needed to protect people. Give a receipt.',
        es: 'En un lugar con amenaza a la vida o ataque físico, o al entregar la orden, usted debe tomar en custodia temporal las armas de fuego y armas mortales que estén a la vista o que halle legalmente, en lo que haga falta para proteger a las personas. Dé un recibo.',
      },
    },
  },
  {
    id: idOf('us-ca-written-notice'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Give a written notice of rights and help', es: 'Dar un aviso escrito de derechos y ayuda' },
    strength: 'policy',
    when: { all: [{ fact: 'officer-came', is: 'yes' }, callForHelp] },
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: penal('13701(c)(9)'),
    doneWhen: 'victim-notice-given',
    words: {
      protectedParty: {
        en: 'Agency rules have the officer give you a paper. It lists your rights and places to get help. You can ask for it.',
        es: 'Las reglas de la agencia dicen que el agente le da un papel. Ahí están sus derechos y lugares que ayudan. Usted puede pedirlo.',
      },
      officer: {
        en: 'Agency policy provides for a written notice at the scene: the suspect may be released at any time, shelter and services, compensation, orders, civil claims.',
        es: 'La política de la agencia prevé un aviso escrito en el lugar: la persona puede quedar libre en cualquier momento, refugio y servicios, compensación, órdenes, demandas civiles.',
      },
    },
  },
];
