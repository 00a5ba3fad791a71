/**
 * What Californian law asks after a call: the report, copies of it, proof of service, and the giving up of guns. Data only.
 * "Working day" and "business day" are not defined in the sections read, so each such clock says what it assumes.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { dayNotDefined, family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

const callForHelp: Criterion = {
  any: [
    { fact: 'called-about-order', is: 'yes' },
    { fact: 'threat-or-assault-alleged', is: 'yes' },
  ],
};

const copyAskedFor: Criterion = {
  all: [
    { fact: 'report-copy-asked-for', is: 'yes' },
    { fact: 'report-written', is: 'yes' },
  ],
};

const boundToGiveUpGuns: Criterion = {
  all: [
    // "Protective order" in section 6389 is one made under this code (section 6218). A term on guns in another state's order binds
    // as that order says, and this clock is not its clock.
    { fact: 'order-from-this-state', is: 'yes' },
    { fact: 'order-in-force', is: 'yes' },
    { fact: 'order-has-firearms-term', is: 'yes' },
    { fact: 'restrained-party-had-notice', is: 'yes' },
  ],
};

export const rulesAfterwards: readonly DutyRule[] = [
  {
    id: idOf('us-ca-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report', es: 'Escribir un informe' },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The police must write a report on each call like this. This holds even if no one was arrested.',
        es: 'La policía debe escribir un informe de cada llamada como esta. Esto vale aunque no haya arresto.',
      },
      officer: {
        en: 'Every call for help of this kind must have a written incident report with the code on its face, arrest or not.',
        es: 'Cada llamada de este tipo debe tener un informe escrito con el código en la portada, haya o no arresto.',
      },
    },
  },
  {
    id: idOf('us-ca-report-notes-weapons'),
    jurisdiction,
    actor: 'officer',
    act: 'note-in-report',
    title: {
      en: 'Note in the report if weapons were asked about',
      es: 'Anotar en el informe si se preguntó por armas',
    },
    strength: 'shall',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: penal('13730(c)(3)'),
    // Not `firearm-or-weapon-asked-about`: the text wants a note of whether asking was necessary, not the asking itself.
    doneWhen: 'report-notes-weapons',
    words: {
      protectedParty: {
        en: 'The report must say if the officer needed to ask about guns. It also says what the officer learned.',
        es: 'El informe debe decir si el agente vio necesario preguntar por armas. También dice lo que supo.',
      },
      officer: {
        en: 'The report must note whether you found it necessary to ask about a firearm or other deadly weapon, and what you learned.',
        es: 'El informe debe anotar si usted vio necesario preguntar por un arma de fuego u otra arma mortal, y lo que supo.',
      },
    },
  },
  {
    id: idOf('us-ca-copy-of-face-sheet'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Give a free copy of the report’s first page', es: 'Dar gratis una copia de la primera página' },
    strength: 'shall',
    when: copyAskedFor,
    deadline: { kind: 'hours', count: 48, from: 'report-asked-for' },
    extended: {
      when: { fact: 'reasons-given-for-delay', is: 'yes' },
      deadline: {
        kind: 'working-days',
        count: 5,
        from: 'report-asked-for',
        calendar: 'us-ca-court-days',
        citation: dayNotDefined,
      },
    },
    citation: family('6228'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty: {
        en: 'When you ask, they must give you the first page free within 48 hours. With a stated reason they can take five working days.',
        es: 'Cuando usted la pide, deben darle gratis la primera página en 48 horas. Si dan una razón, pueden tardar cinco días hábiles.',
      },
      officer: {
        en: 'On request the victim must get one free copy of the face sheet within 48 hours, or within five working days if you state good cause for delay.',
        es: 'Si la víctima la pide, la agencia debe darle gratis una copia de la portada en 48 horas, o en cinco días hábiles si da una buena razón para la demora.',
      },
    },
  },
  {
    id: idOf('us-ca-copy-of-report'),
    jurisdiction,
    actor: 'agency',
    act: 'give-copies',
    title: { en: 'Give a free copy of the report', es: 'Dar gratis una copia del informe' },
    strength: 'shall',
    when: copyAskedFor,
    deadline: {
      kind: 'working-days',
      count: 5,
      from: 'report-asked-for',
      calendar: 'us-ca-court-days',
      citation: dayNotDefined,
    },
    extended: {
      when: { fact: 'reasons-given-for-delay', is: 'yes' },
      deadline: {
        kind: 'working-days',
        count: 10,
        from: 'report-asked-for',
        calendar: 'us-ca-court-days',
        citation: dayNotDefined,
      },
    },
    citation: family('6228'),
    doneWhen: 'report-copy-given',
    words: {
      protectedParty: {
        en: 'When you ask, they must give you a free copy in five working days. With a stated reason they can take ten.',
        es: 'Cuando usted la pide, deben darle gratis una copia en cinco días hábiles. Si dan una razón, pueden tardar diez.',
      },
      officer: {
        en: 'On request the victim must get one free copy of the report, photos and emergency-call recordings within five working days, or ten if you state good cause.',
        es: 'Si la víctima la pide, la agencia debe darle gratis una copia del informe, las fotos y las grabaciones de emergencia en cinco días hábiles, o en diez si da una buena razón.',
      },
    },
  },
  {
    id: idOf('us-ca-enter-proof-of-service'),
    jurisdiction,
    actor: 'officer',
    act: 'enter-proof-of-service',
    title: { en: 'Put proof of service on the state record', es: 'Poner la prueba de entrega en el registro estatal' },
    strength: 'shall',
    when: { fact: 'served-by-officer', is: 'yes' },
    deadline: {
      kind: 'working-days',
      count: 1,
      unit: 'business-day',
      from: 'order-served',
      calendar: 'us-ca-court-days',
      citation: dayNotDefined,
    },
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
    id: idOf('us-ca-give-up-guns'),
    jurisdiction,
    actor: 'restrained-party',
    act: 'surrender-firearms',
    title: { en: 'Give up guns and ammunition', es: 'Entregar armas y municiones' },
    strength: 'shall',
    when: boundToGiveUpGuns,
    deadline: { kind: 'hours', count: 24, from: 'order-served' },
    citation: family('6389(c)(1), (c)(2)'),
    doneWhen: 'firearms-surrendered',
    words: {
      protectedParty: {
        en: 'The restrained person must give up guns and ammunition within 24 hours of service. If an officer asks, they must do it at once.',
        es: 'La persona restringida debe entregar armas y municiones en las 24 horas después de recibir la orden. Si un agente lo pide, debe hacerlo al momento.',
      },
      officer: {
        en: 'The restrained person must surrender firearms and ammunition at once when an officer asks, otherwise within 24 hours of service, to police or a licensed dealer.',
        es: 'La persona restringida debe entregar armas de fuego y municiones al momento si un agente lo pide, y si no, en las 24 horas después de recibir la orden, a la policía o a un vendedor con licencia.',
      },
    },
  },
  {
    id: idOf('us-ca-file-gun-receipt'),
    jurisdiction,
    actor: 'restrained-party',
    act: 'surrender-firearms',
    title: { en: 'File the receipt for the guns', es: 'Presentar el recibo de las armas' },
    strength: 'shall',
    when: boundToGiveUpGuns,
    deadline: { kind: 'hours', count: 48, from: 'order-served' },
    citation: family('6389(c)(2)'),
    doneWhen: 'firearms-receipt-filed',
    words: {
      protectedParty: {
        en: 'The restrained person must file a receipt with the court within 48 hours of service. A copy goes to the police who served the order.',
        es: 'La persona restringida debe presentar un recibo en la corte en las 48 horas después de recibir la orden. Una copia va a la policía que la entregó.',
      },
      officer: {
        en: 'The restrained person must file the receipt with the court, and a copy with the agency that served, within 48 hours of service.',
        es: 'La persona restringida debe presentar el recibo en la corte, y una copia a la agencia que entregó la orden, en las 48 horas después de la entrega.',
      },
    },
  },
];
