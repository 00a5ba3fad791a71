/**
 * What Californian law asks about serving an order and about the state register: who serves, who puts it on record, and the
 * chain of clocks where someone other than an officer served. Data only. It refuses to join the clerk's clock and the police's.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, no, yes } from '../criteria.ts';
import { dayNotDefined, family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

type From = Extract<DutyRule['deadline'], { readonly kind: 'working-days' }>['from'];

/** One business day after `from`; the section does not say what a business day is. */
const oneBusinessDay = (from: From): DutyRule['deadline'] => ({
  kind: 'working-days',
  count: 1,
  unit: 'business-day',
  from,
  calendar: 'us-ca-court-days',
  citation: dayNotDefined,
});

/** The sections on service and the register speak of Californian orders; serving another state's order is part of section 6403. */
const ours: Criterion = yes('order-from-this-state');

export const rulesOfService: readonly DutyRule[] = [
  {
    id: idOf('us-ca-serve-on-request'),
    jurisdiction,
    actor: 'officer',
    act: 'serve-order',
    title: { en: 'Serve the order when asked', es: 'Entregar la orden cuando alguien lo pide' },
    strength: 'shall',
    when: all(ours, yes('service-requested-at-scene'), yes('order-in-force'), yes('restrained-party-present')),
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
    id: idOf('us-ca-serve-when-asked-later'),
    jurisdiction,
    actor: 'agency',
    act: 'serve-order',
    title: { en: 'Serve the order, at the scene or not', es: 'Entregar la orden, en el lugar o no' },
    strength: 'shall',
    when: all(ours, yes('service-asked-of-police'), yes('order-in-force')),
    deadline: { kind: 'none-in-text' },
    citation: family('6383(a), (b); Cal. Penal Code § 13710(c)'),
    doneWhen: 'served-by-officer',
    words: {
      protectedParty: {
        en: 'You can ask the police to serve the order at any time. They must do it, also if the person is in jail. It costs nothing.',
        es: 'Usted puede pedir a la policía que entregue la orden en cualquier momento. Debe hacerlo, también si la persona está en la cárcel. No cuesta nada.',
      },
      officer: {
        en: 'An officer who receives a request for service must serve the order, whether or not the respondent is in custody, without fee.',
        es: 'El agente que recibe una petición de entrega debe entregar la orden, esté o no la persona bajo custodia, sin costo.',
      },
    },
  },
  {
    id: idOf('us-ca-tell-where-to-get-copy'),
    jurisdiction,
    actor: 'officer',
    act: 'give-verbal-notice',
    title: { en: 'Tell them where to get a copy', es: 'Decirle dónde obtener una copia' },
    strength: 'shall',
    when: all(ours, yes('served-by-officer')),
    deadline: { kind: 'none-in-text' },
    citation: family('6383(g)'),
    doneWhen: 'told-where-to-get-copy',
    words: {
      protectedParty: {
        en: 'When an officer serves the order, they must say where to get a copy. That is the local court.',
        es: 'El agente que entrega la orden debe decirle a la persona que pida una copia en la corte local.',
      },
      officer: {
        en: 'On service outside court you must tell the respondent to go to the local court for a copy of the order.',
        es: 'Al entregar la orden fuera de la corte, usted debe decirle a la persona que vaya a la corte local por una copia.',
      },
    },
  },
  {
    id: idOf('us-ca-enter-proof-of-service'),
    jurisdiction,
    actor: 'officer',
    act: 'enter-proof-of-service',
    title: {
      en: 'Put proof of service on the state record',
      es: 'Poner la prueba de entrega en el registro estatal',
    },
    strength: 'shall',
    when: yes('served-by-officer'),
    deadline: oneBusinessDay('order-served'),
    citation: family('6380(d)(1)'),
    doneWhen: 'proof-of-service-entered',
    words: {
      protectedParty: {
        en: 'If an officer served the order, they must put that on the state record. They have one business day.',
        es: 'Si un agente entregó la orden, debe ponerlo en el registro estatal. Tiene un día hábil.',
      },
      officer: {
        en: 'When you serve an order you must put proof of service into the state register within one business day of service, with your name and agency, and send the original to the court.',
        es: 'Si usted entrega una orden, debe poner la prueba de entrega en el registro estatal en un día hábil desde la entrega, con su nombre y agencia, y mandar el original a la corte.',
      },
    },
  },
  {
    // First clock of three, and the clerk's: it starts when the proof reaches the clerk, not when the order was served.
    id: idOf('us-ca-clerk-enters-proof'),
    jurisdiction,
    actor: 'clerk',
    act: 'enter-proof-of-service',
    title: { en: 'Clerk: put proof of service on record', es: 'Secretaría: poner la prueba de entrega en el registro' },
    strength: 'shall',
    when: all(ours, no('served-by-officer'), yes('proof-received-by-clerk')),
    unless: yes('clerk-cannot-enter-proof'),
    otherwise: idOf('us-ca-clerk-sends-proof'),
    deadline: oneBusinessDay('proof-received-by-clerk'),
    citation: family('6380(d)(2)'),
    doneWhen: 'proof-of-service-entered',
    words: {
      protectedParty: {
        en: 'If someone else served the order, the court clerk must put that on record. They have one business day from when they get the proof.',
        es: 'Si otra persona entregó la orden, la secretaría de la corte debe ponerlo en el registro. Tiene un día hábil desde que recibe la prueba.',
      },
      officer: {
        en: 'Where someone other than an officer served, the clerk must enter the proof within one business day of receiving it.',
        es: 'Si entregó alguien que no es agente, la secretaría debe ingresar la prueba en un día hábil desde que la recibe.',
      },
    },
  },
  {
    id: idOf('us-ca-clerk-sends-proof'),
    jurisdiction,
    actor: 'clerk',
    act: 'enter-proof-of-service',
    title: { en: 'Clerk: send the proof to the police', es: 'Secretaría: enviar la prueba a la policía' },
    strength: 'shall',
    when: all(ours, no('served-by-officer'), yes('proof-received-by-clerk'), yes('clerk-cannot-enter-proof')),
    deadline: oneBusinessDay('proof-received-by-clerk'),
    citation: family('6380(d)(2)'),
    doneWhen: 'proof-received-by-police',
    words: {
      protectedParty: {
        en: 'If the clerk cannot put it on record, they must send a copy to the police. They have one business day.',
        es: 'Si la secretaría no puede ponerlo en el registro, debe enviar una copia a la policía. Tiene un día hábil.',
      },
      officer: {
        en: 'A clerk who cannot enter the proof must send a copy to police within one business day of receiving it.',
        es: 'La secretaría que no puede ingresar la prueba debe enviar una copia a la policía en un día hábil desde que la recibe.',
      },
    },
  },
  {
    id: idOf('us-ca-police-enter-proof'),
    jurisdiction,
    actor: 'agency',
    act: 'enter-proof-of-service',
    title: { en: 'Police: put the clerk’s proof on record', es: 'Policía: poner en el registro la prueba recibida' },
    strength: 'shall',
    when: all(ours, no('served-by-officer'), yes('proof-received-by-police')),
    deadline: oneBusinessDay('proof-received-by-police'),
    citation: family('6380(d)(2)'),
    doneWhen: 'proof-of-service-entered',
    words: {
      protectedParty: {
        en: 'When the police get the proof from the clerk, they must put it on record. They have one business day.',
        es: 'Cuando la policía recibe la prueba de la secretaría, debe ponerla en el registro. Tiene un día hábil.',
      },
      officer: {
        en: 'An agency that receives the proof from the clerk must enter it within one business day of receipt.',
        es: 'La agencia que recibe la prueba de la secretaría debe ingresarla en un día hábil desde que la recibe.',
      },
    },
  },
  {
    id: idOf('us-ca-court-sends-order'),
    jurisdiction,
    actor: 'court',
    act: 'enter-in-register',
    title: { en: 'Send the order to the state record', es: 'Enviar la orden al registro estatal' },
    strength: 'shall',
    when: all(ours, no('order-is-criminal')),
    deadline: oneBusinessDay('order-issued'),
    citation: family('6380(a)'),
    doneWhen: 'order-sent-to-register',
    words: {
      protectedParty: {
        en: 'The court must send the order to the state record in one business day. It can enter it, or send it to the police to enter.',
        es: 'La corte debe enviar la orden al registro estatal en un día hábil. Puede ingresarla o enviarla a la policía para que la ingrese.',
      },
      officer: {
        en: 'The court or its designee must transmit the order within one business day, by a copy to a local agency that enters it or by direct entry. Missing items do not delay entry.',
        es: 'La corte o quien ella designe debe transmitir la orden en un día hábil, con copia a una agencia local que la ingresa o por ingreso directo. Los datos que falten no demoran el ingreso.',
      },
    },
  },
  {
    id: idOf('us-ca-court-sends-change'),
    jurisdiction,
    actor: 'court',
    act: 'enter-in-register',
    title: { en: 'Send a change of the order to the record', es: 'Enviar al registro un cambio de la orden' },
    strength: 'shall',
    when: all(ours, yes('order-was-changed')),
    deadline: oneBusinessDay('order-changed'),
    citation: family('6380(a)'),
    doneWhen: 'change-sent-to-register',
    words: {
      protectedParty: {
        en: 'The court may change the order, make it longer or end it. It must send that on in one business day.',
        es: 'Si la corte cambia la orden, la alarga o la termina, debe enviar ese cambio en un día hábil.',
      },
      officer: {
        en: 'The court must transmit a change, extension or termination of the order within one business day too.',
        es: 'La corte también debe transmitir en un día hábil un cambio, una prórroga o el fin de la orden.',
      },
    },
  },
  {
    id: idOf('us-ca-court-sends-criminal-order'),
    jurisdiction,
    actor: 'court',
    act: 'enter-in-register',
    title: {
      en: 'Send the criminal court’s order to the police',
      es: 'Enviar a la policía la orden de la corte penal',
    },
    strength: 'shall',
    when: all(ours, yes('order-is-criminal')),
    deadline: oneBusinessDay('order-issued'),
    citation: penal('136.2(a)(1)(G)(i); Cal. Fam. Code § 6380(a)'),
    doneWhen: 'order-sent-to-register',
    words: {
      protectedParty: {
        en: 'A criminal court must send its order to the police in one business day. The same holds when it changes or ends the order.',
        es: 'Una corte penal debe enviar su orden a la policía en un día hábil. Lo mismo vale cuando la cambia o la termina.',
      },
      officer: {
        en: 'The court must transmit an order under section 136.2, and its change, extension or end, to law enforcement within one business day.',
        es: 'La corte debe transmitir a la policía en un día hábil una orden de la sección 136.2, y su cambio, prórroga o fin.',
      },
    },
  },
  {
    id: idOf('us-ca-serve-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'serve-order',
    title: { en: 'Serve the emergency order', es: 'Entregar la orden de emergencia' },
    strength: 'shall',
    when: all(
      ours,
      yes('order-is-emergency'),
      yes('emergency-order-asked-for'),
      any(yes('restrained-party-present'), yes('restrained-party-arrested')),
    ),
    deadline: { kind: 'none-in-text' },
    citation: family('6271'),
    doneWhen: 'served-by-officer',
    words: {
      protectedParty: {
        en: 'The officer asked for this order. So they must serve it if they can find the person with fair effort.',
        es: 'El agente que pidió la orden de emergencia debe entregarla, si puede hallar a la persona con un esfuerzo razonable.',
      },
      officer: {
        en: 'If you asked for the emergency order, you must serve it on the restrained person if that person can reasonably be found.',
        es: 'Si usted pidió la orden de emergencia, debe entregarla a la persona restringida si se la puede hallar razonablemente.',
      },
    },
  },
  {
    id: idOf('us-ca-copy-of-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'give-copies',
    title: { en: 'Give her a copy of the emergency order', es: 'Darle una copia de la orden de emergencia' },
    strength: 'shall',
    when: all(ours, yes('order-is-emergency'), yes('emergency-order-asked-for')),
    deadline: { kind: 'none-in-text' },
    citation: family('6271'),
    doneWhen: 'emergency-order-copy-given',
    words: {
      protectedParty: {
        en: 'The officer asked for this order. So they must give you a copy of it.',
        es: 'El agente que pidió la orden de emergencia debe darle una copia.',
      },
      officer: {
        en: 'If you asked for the emergency order, you must give a copy to the protected person.',
        es: 'Si usted pidió la orden de emergencia, debe dar una copia a la persona protegida.',
      },
    },
  },
  {
    id: idOf('us-ca-file-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'enter-in-register',
    title: { en: 'File the emergency order with the court', es: 'Presentar la orden de emergencia en la corte' },
    strength: 'shall',
    when: all(ours, yes('order-is-emergency'), yes('emergency-order-asked-for')),
    deadline: { kind: 'none-in-text' },
    citation: family('6271'),
    doneWhen: 'emergency-order-filed',
    words: {
      protectedParty: {
        en: 'The officer asked for this order. So they must file it with the court as soon as they can.',
        es: 'El agente que pidió la orden de emergencia debe presentarla en la corte en cuanto pueda.',
      },
      officer: {
        en: 'If you asked for the emergency order, you must file a copy with the court as soon as practicable.',
        es: 'Si usted pidió la orden de emergencia, debe presentar una copia en la corte en cuanto sea posible.',
      },
    },
  },
  {
    id: idOf('us-ca-enter-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'enter-in-register',
    title: {
      en: 'Put the emergency order on the state record',
      es: 'Poner la orden de emergencia en el registro estatal',
    },
    strength: 'shall',
    when: all(ours, yes('order-is-emergency'), yes('emergency-order-asked-for')),
    deadline: { kind: 'none-in-text' },
    citation: family('6271'),
    doneWhen: 'order-in-register',
    words: {
      protectedParty: {
        en: 'The officer asked for this order. So they must have it put on the state record.',
        es: 'El agente que pidió la orden de emergencia debe hacer que se ponga en el registro estatal.',
      },
      officer: {
        en: 'If you asked for the emergency order, you must have it entered in the state’s database of orders.',
        es: 'Si usted pidió la orden de emergencia, debe hacer que se ingrese en la base de datos estatal de órdenes.',
      },
    },
  },
  {
    id: idOf('us-ca-enforce-emergency-order'),
    jurisdiction,
    actor: 'officer',
    act: 'enforce-order',
    title: {
      en: 'Use every fair means to enforce an emergency order',
      es: 'Usar todo medio razonable con una orden de emergencia',
    },
    strength: 'shall',
    when: all(ours, yes('order-is-emergency'), yes('order-in-force'), yes('officer-came')),
    deadline: { kind: 'none-in-text' },
    citation: family('6272'),
    words: {
      protectedParty: {
        en: 'This kind of order is made fast. The police must use all fair means to make it hold.',
        es: 'Esta orden se hace rápido. La policía debe usar todo medio razonable para que se cumpla.',
      },
      officer: {
        en: 'You must use every reasonable means to enforce an emergency protective order. Good faith protects you from civil and criminal liability.',
        es: 'Usted debe usar todo medio razonable para hacer cumplir una orden de protección de emergencia. La buena fe le protege de responsabilidad civil y penal.',
      },
    },
  },
];
