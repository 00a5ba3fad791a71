/**
 * What Californian law asks of call takers and officers while they answer a call, arrests apart. Data only; each rule
 * paraphrases the text it cites. It refuses to give a number of minutes: the text ranks calls and names no time.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, callForHelp, no, yes } from '../criteria.ts';
import { family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

/** An order in force that the restrained party, who is there, has not had notice of. What follows differs by whose order it is. */
const unservedAtTheScene = all(
  yes('officer-came'),
  yes('order-in-force'),
  yes('restrained-party-present'),
  no('restrained-party-had-notice'),
);
const unservedQuestions: DutyRule['questions'] = {
  'restrained-party-had-notice': {
    en: 'Had they been served with the order, or told what it says, before that?',
    es: 'Antes de eso, ¿se le entregó la orden a esa persona o alguien le dijo lo que dice?',
  },
};

export const rulesOfTheCall: readonly DutyRule[] = [
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
        es: 'La política de la agencia pone las llamadas por violencia en el hogar o porque no se cumplió una orden entre las más urgentes. La respuesta no espera a que se verifique la orden. El texto no fija un plazo.',
      },
    },
  },
  {
    id: idOf('us-ca-keep-order-records'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-records',
    title: {
      en: 'Keep a record of orders and tell the officers who go',
      es: 'Llevar un registro de órdenes e informar a los agentes que acuden',
    },
    strength: 'shall',
    when: yes('order-in-force'),
    deadline: { kind: 'none-in-text' },
    citation: penal('13710(a)'),
    words: {
      protectedParty: {
        en: 'The police agency must keep a full record of orders like yours. This holds even if it was not served yet. They use it to tell the officers who come.',
        es: 'La agencia de policía debe llevar un registro completo de órdenes como la suya. Esto vale aunque aún no se haya entregado. Lo usan para informar a los agentes que acuden.',
      },
      officer: {
        en: 'The agency must keep a complete and systematic record of protection orders, those not yet served included, with proofs of service, and use it to inform responding officers.',
        es: 'La agencia debe llevar un registro completo y ordenado de las órdenes de protección, incluso las que aún no se entregaron, con sus pruebas de entrega, y usarlo para informar a los agentes que acuden.',
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
    when: all(yes('called-about-order'), yes('officer-came'), no('order-shown-or-found')),
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
    // Being enforceable and being owed an arrest are two things: the section says that the terms stay, not what anyone has to do.
    id: idOf('us-ca-terms-stay'),
    jurisdiction,
    actor: 'officer',
    act: 'enforce-order',
    title: {
      en: 'Enforce the order whatever the two agreed',
      es: 'Hacer cumplir la orden sin importar lo que acordaron',
    },
    strength: 'may',
    when: all(yes('order-from-this-state'), yes('order-in-force')),
    deadline: { kind: 'none-in-text' },
    citation: penal('13710(b)'),
    words: {
      protectedParty: {
        en: 'The order stays as it is, whatever you or they do. Only a court can change it. The police can enforce it even if you let them in.',
        es: 'La orden sigue igual, haga lo que haga usted o la otra persona. Solo una corte puede cambiarla. La policía puede hacerla cumplir aunque usted le haya abierto la puerta.',
      },
      officer: {
        en: 'The terms stay enforceable whatever the parties do; only the court can change them. That the protected person agreed to contact does not lift the order.',
        es: 'Los términos siguen vigentes hagan lo que hagan las partes; solo la corte puede cambiarlos. Que la persona protegida aceptara el contacto no levanta la orden.',
      },
    },
  },
  {
    id: idOf('us-ca-enforce-anywhere'),
    jurisdiction,
    actor: 'officer',
    act: 'enforce-order',
    title: {
      en: 'Enforce the order anywhere in the state',
      es: 'Hacer cumplir la orden en cualquier parte del estado',
    },
    strength: 'may',
    when: all(
      yes('order-from-this-state'),
      yes('order-in-force'),
      any(yes('order-shown-or-found'), yes('order-in-register')),
    ),
    deadline: { kind: 'none-in-text' },
    citation: family('6381(a)-(c)'),
    words: {
      protectedParty: {
        en: 'The order counts all over the state. It is enough that the police got it, saw a copy or found it on the state record.',
        es: 'La orden vale en todo el estado. Basta que la policía la haya recibido, haya visto una copia o la haya hallado en el registro estatal.',
      },
      officer: {
        en: 'The order is enforceable anywhere in California once the agency has received a copy, been shown one, or has the register’s information. The register’s data is evidence by itself.',
        es: 'La orden se puede hacer cumplir en todo California si la agencia recibió una copia, se le mostró una o tiene los datos del registro. Los datos del registro son prueba por sí mismos.',
      },
    },
  },
  {
    id: idOf('us-ca-tell-then-enforce'),
    jurisdiction,
    actor: 'officer',
    act: 'give-verbal-notice',
    title: {
      en: 'Tell the terms, then enforce the order',
      es: 'Decir lo que dice la orden y luego hacerla cumplir',
    },
    strength: 'shall',
    when: all(yes('order-from-this-state'), unservedAtTheScene),
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
    when: all(no('order-from-this-state'), no('order-from-another-country'), unservedAtTheScene),
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
    id: idOf('us-ca-foreign-order-on-its-face'),
    jurisdiction,
    actor: 'officer',
    act: 'honor-order',
    title: {
      en: 'Take a copy of another state’s order as good',
      es: 'Aceptar como válida una copia de la orden de otro estado',
    },
    strength: 'may',
    when: all(
      yes('officer-came'),
      no('order-from-this-state'),
      no('order-from-another-country'),
      yes('order-in-force'),
    ),
    deadline: { kind: 'none-in-text' },
    citation: family('6401, 6403(a), (b), (d)'),
    words: {
      protectedParty: {
        en: 'A copy of your order on paper or on a phone is enough. It names you both and still runs. It needs no stamp. There is no need to register it here.',
        es: 'Basta una copia de su orden en papel o en un teléfono, si nombra a ambas personas y sigue vigente. No necesita sello. No hace falta registrarla aquí.',
      },
      officer: {
        en: 'A paper or electronic copy that names both parties and is on its face in effect is probable cause that the order is valid. No certified copy and no registration is needed; without a copy other information can do.',
        es: 'Una copia en papel o electrónica que nombra a ambas partes y parece vigente es causa probable de que la orden es válida. No hace falta copia certificada ni registro; sin copia puede bastar otra información.',
      },
    },
  },
  {
    id: idOf('us-ca-written-notice'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: {
      en: 'Give a written notice of rights and help',
      es: 'Dar un aviso escrito de derechos y ayuda',
    },
    strength: 'policy',
    when: all(yes('officer-came'), callForHelp),
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
  {
    id: idOf('us-ca-medical-help'),
    jurisdiction,
    actor: 'officer',
    act: 'offer-help',
    title: { en: 'Help with a doctor', es: 'Ayudar con atención médica' },
    strength: 'policy',
    when: all(yes('officer-came'), callForHelp),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(c)'),
    doneWhen: 'medical-help-offered',
    words: {
      protectedParty: {
        en: 'Agency rules cover help at the scene, such as getting you to a doctor. You can ask for it.',
        es: 'Las reglas de la agencia cubren la ayuda en el lugar, como llevarle a un médico. Usted puede pedirla.',
      },
      officer: {
        en: 'Agency policy covers emergency help to the victim, medical care among it.',
        es: 'La política de la agencia cubre la ayuda de emergencia a la víctima, entre ella la atención médica.',
      },
    },
  },
  {
    id: idOf('us-ca-transport'),
    jurisdiction,
    actor: 'officer',
    act: 'offer-help',
    title: { en: 'Help with a ride and with getting things', es: 'Ayudar con transporte y con recoger cosas' },
    strength: 'policy',
    when: all(yes('officer-came'), callForHelp),
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(c)'),
    doneWhen: 'transport-offered',
    words: {
      protectedParty: {
        en: 'Agency rules cover a ride to another place. They also cover an officer who stands by while you get your things. You can ask.',
        es: 'Las reglas de la agencia cubren llevarle a otro lugar. También cubren que un agente espere mientras recoge sus cosas. Usted puede pedirlo.',
      },
      officer: {
        en: 'Agency policy covers transport of the victim and standing by while property is fetched.',
        es: 'La política de la agencia cubre el transporte de la víctima y la presencia de un agente mientras se recogen cosas.',
      },
    },
  },
  {
    id: idOf('us-ca-written-policy'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: {
      en: 'Keep a written policy that anyone can see',
      es: 'Tener una política escrita que cualquiera puede ver',
    },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13701(b), (c)'),
    words: {
      protectedParty: {
        en: 'The police agency must have written rules on calls like this. Anyone can ask to see them. They are made with local groups that help people harmed at home.',
        es: 'La agencia de policía debe tener reglas escritas sobre llamadas como esta. Cualquiera puede pedir verlas. Se hacen con grupos locales que ayudan a quienes sufren daño en el hogar.',
      },
      officer: {
        en: 'The agency must keep a written policy on these calls, made with local domestic-violence agencies and public on request. It covers arrest, orders when the suspect is present and when the suspect has fled, help to victims, and reports.',
        es: 'La agencia debe tener una política escrita sobre estas llamadas, hecha con agencias locales contra la violencia doméstica y pública para quien la pida. Cubre arrestos, órdenes cuando la persona está presente y cuando ha huido, ayuda a víctimas e reportes.',
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
    when: all(yes('called-about-order'), yes('officer-came'), yes('restrained-party-had-left')),
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
];
