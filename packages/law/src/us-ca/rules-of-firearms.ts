/**
 * What Californian law asks about guns: at the scene, on service of an order, in court, and when they go back. Data only. It
 * refuses to count the five days of section 18265 from the taking: they run from the owner's own showing.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, no, yes } from '../criteria.ts';
import { businessDayNotDefined, family, penal } from './sources.ts';

const jurisdiction = 'US-CA';

/**
 * "Protective order" in section 6389 is one made under this code (section 6218). A term on guns in another state's order binds
 * as that order says, and these clocks are not its clocks.
 */
const orderOnGuns: Criterion = all(yes('order-from-this-state'), yes('order-has-firearms-term'));
const boundToGiveUpGuns: Criterion = all(orderOnGuns, yes('order-in-force'), yes('restrained-party-had-notice'));

export const rulesOfFirearms: readonly DutyRule[] = [
  {
    id: idOf('us-ca-take-weapon-in-sight'),
    jurisdiction,
    actor: 'officer',
    act: 'take-firearms',
    title: { en: 'Take guns and deadly weapons in plain sight', es: 'Tomar las armas que están a la vista' },
    strength: 'shall',
    when: all(
      yes('firearm-or-weapon-seen'),
      any(yes('threat-or-assault-alleged'), all(yes('served-by-officer'), yes('order-from-this-state'))),
    ),
    deadline: { kind: 'at-once', from: 'officer-arrived' },
    citation: penal('18250; Cal. Fam. Code § 6383(i)'),
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
    id: idOf('us-ca-gun-receipt'),
    jurisdiction,
    actor: 'officer',
    act: 'give-gun-receipt',
    title: { en: 'Give a receipt for the gun', es: 'Dar un recibo por el arma' },
    strength: 'shall',
    when: yes('firearm-or-weapon-taken'),
    deadline: { kind: 'none-in-text' },
    citation: penal('18255'),
    doneWhen: 'gun-receipt-given',
    words: {
      protectedParty: {
        en: 'The officer must give a receipt for a gun they take. It says where and when the gun can be picked up.',
        es: 'El agente debe dar un recibo por el arma que toma. Dice dónde y cuándo se puede recoger el arma.',
      },
      officer: {
        en: 'You must give a receipt that describes the weapon and says where and when it can be recovered and when that right ends.',
        es: 'Usted debe dar un recibo que describe el arma y dice dónde y cuándo se puede recuperar y cuándo termina ese derecho.',
      },
    },
  },
  {
    id: idOf('us-ca-enter-gun-in-record'),
    jurisdiction,
    actor: 'agency',
    act: 'enter-in-register',
    title: { en: 'Put the gun in the state record', es: 'Poner el arma en el registro estatal' },
    strength: 'shall',
    when: all(yes('firearm-or-weapon-taken'), yes('order-from-this-state')),
    deadline: { kind: 'none-in-text' },
    citation: family('6383(b)(4)'),
    doneWhen: 'gun-entered-in-record',
    words: {
      protectedParty: {
        en: 'A gun taken at the scene or when the order is served must go in the state’s record of guns.',
        es: 'Un arma tomada en el lugar o al entregar la orden debe ir al registro estatal de armas.',
      },
      officer: {
        en: 'A firearm obtained at the scene or on service of the order must be entered in the Automated Firearms System.',
        es: 'Un arma de fuego obtenida en el lugar o al entregar la orden debe ingresarse en el Sistema Automatizado de Armas de Fuego.',
      },
    },
  },
  {
    id: idOf('us-ca-ask-for-guns'),
    jurisdiction,
    actor: 'officer',
    act: 'surrender-firearms',
    title: { en: 'Ask them to give up guns on the spot', es: 'Pedir que entreguen las armas en el momento' },
    strength: 'shall',
    when: all(yes('served-by-officer'), yes('order-from-this-state'), yes('order-says-they-have-guns')),
    deadline: { kind: 'none-in-text' },
    citation: family('6389(c)(2)'),
    doneWhen: 'surrender-of-guns-asked-for',
    words: {
      protectedParty: {
        en: 'If the order says they have guns, the officer who serves it must ask for them then and there.',
        es: 'Si la orden dice que tienen armas, el agente que la entrega debe pedirlas en ese momento.',
      },
      officer: {
        en: 'When you serve an order that indicates weapons or ammunition, you must ask that they be surrendered immediately.',
        es: 'Si usted entrega una orden que indica armas o municiones, debe pedir que las entreguen de inmediato.',
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
  {
    id: idOf('us-ca-tell-prosecutor-of-guns'),
    jurisdiction,
    actor: 'court',
    act: 'send-to-prosecutor',
    title: {
      en: 'Tell the prosecutor that guns were not given up',
      es: 'Avisar al fiscal que no se entregaron las armas',
    },
    strength: 'shall',
    when: all(orderOnGuns, yes('hearing-held'), no('firearms-receipt-filed')),
    deadline: {
      kind: 'working-days',
      unit: 'business-day',
      count: 2,
      from: 'gun-hearing',
      calendar: 'us-ca-court-days',
      citation: businessDayNotDefined('6389'),
    },
    citation: family('6389(c)'),
    doneWhen: 'court-told-prosecutor-of-guns',
    words: {
      protectedParty: {
        en: 'If no receipt was filed and the court finds that guns were not given up, it must tell the prosecutor. It has two business days from the hearing.',
        es: 'Si no se presentó el recibo y la corte ve que no se entregaron las armas, debe avisar al fiscal. Tiene dos días hábiles desde la audiencia.',
      },
      officer: {
        en: 'On a violation the court must tell the prosecutor within two business days of the hearing, unless the receipt is shown.',
        es: 'Si hay incumplimiento, la corte debe avisar al fiscal en dos días hábiles desde la audiencia, salvo que se muestre el recibo.',
      },
    },
  },
  {
    id: idOf('us-ca-gun-policy'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: {
      en: 'Keep a written policy on giving up guns',
      es: 'Tener una política escrita sobre la entrega de armas',
    },
    strength: 'shall',
    when: orderOnGuns,
    deadline: { kind: 'none-in-text' },
    citation: family('6389(c)'),
    words: {
      protectedParty: {
        en: 'The police agency must have a written rule on how guns are given up. You can ask how it works.',
        es: 'La agencia de policía debe tener una regla escrita sobre la entrega de armas. Usted puede preguntar cómo funciona.',
      },
      officer: {
        en: 'The agency must have a written policy on the surrender of firearms and ammunition.',
        es: 'La agencia debe tener una política escrita sobre la entrega de armas de fuego y municiones.',
      },
    },
  },
  {
    id: idOf('us-ca-ask-court-to-keep-gun'),
    jurisdiction,
    actor: 'agency',
    act: 'apply-to-court',
    title: { en: 'Ask the court to keep the gun', es: 'Pedir a la corte que no devuelva el arma' },
    strength: 'shall',
    when: all(yes('firearm-or-weapon-taken'), yes('danger-from-gun-return')),
    deadline: { kind: 'days', count: 60, from: 'firearm-taken', movesPast: 'us-ca-court-days' },
    extended: {
      when: yes('more-time-to-ask-about-gun'),
      deadline: { kind: 'days', count: 90, from: 'firearm-taken', movesPast: 'us-ca-court-days' },
    },
    citation: penal('18400, 18405, 18410'),
    doneWhen: 'gun-return-petition-filed',
    words: {
      protectedParty: {
        en: 'If giving the gun back would be a danger, the agency must ask the court to keep it. It has 60 days. The court can make that 90.',
        es: 'Si devolver el arma sería un peligro, la agencia debe pedir a la corte que no se devuelva. Tiene 60 días. La corte puede dar 90.',
      },
      officer: {
        en: 'With reasonable cause to believe that return would be dangerous, the agency must petition the court within 60 days of the taking; the court can extend this to 90 days at most. The owner then has 30 days to ask for a hearing.',
        es: 'Con causa razonable para creer que la devolución sería peligrosa, la agencia debe presentar una petición a la corte en 60 días desde que tomó el arma; la corte puede ampliarlo a 90 días como máximo. Luego el dueño tiene 30 días para pedir una audiencia.',
      },
    },
  },
  {
    id: idOf('us-ca-return-gun'),
    jurisdiction,
    actor: 'agency',
    act: 'return-firearms',
    title: { en: 'Make the gun ready to give back', es: 'Poner el arma lista para devolverla' },
    strength: 'shall',
    when: all(yes('firearm-or-weapon-taken'), yes('gun-owner-showed-compliance')),
    unless: any(yes('gun-return-petition-filed'), yes('gun-may-not-go-back')),
    deadline: {
      kind: 'working-days',
      unit: 'business-day',
      count: 5,
      from: 'compliance-shown',
      calendar: 'us-ca-court-days',
      citation: businessDayNotDefined('18265', 'Penal'),
    },
    notBefore: { kind: 'hours', count: 48, from: 'firearm-taken' },
    citation: penal('18265'),
    doneWhen: 'guns-returned',
    words: {
      protectedParty: {
        en: 'A gun taken at the scene is held for at least 48 hours. Once the owner shows the right papers, it must be ready in five business days. A court case can stop this.',
        es: 'Un arma tomada en el lugar se guarda al menos 48 horas. Cuando el dueño muestra los papeles, debe estar lista en cinco días hábiles. Un caso en la corte puede impedirlo.',
      },
      officer: {
        en: 'The weapon is held for not less than 48 hours. Unless it is evidence, illegal or under petition, it must be made available no later than five business days after the owner shows compliance with section 33850 and following. The days do not run from the taking.',
        es: 'El arma se guarda no menos de 48 horas. Salvo que sea prueba, ilegal o haya una petición, debe estar disponible a más tardar cinco días hábiles después de que el dueño muestre que cumple con la sección 33850 y siguientes. Los días no corren desde que se tomó el arma.',
      },
    },
  },
  {
    id: idOf('us-ca-return-gun-after-order'),
    jurisdiction,
    actor: 'agency',
    act: 'return-firearms',
    title: { en: 'Give guns back after the order ends', es: 'Devolver las armas cuando termina la orden' },
    strength: 'shall',
    when: all(yes('order-from-this-state'), yes('firearms-surrendered'), no('order-in-force')),
    unless: yes('gun-may-not-go-back'),
    deadline: { kind: 'days', count: 5, from: 'order-ends', movesPast: 'us-ca-court-days' },
    citation: family('6389(g)'),
    doneWhen: 'guns-returned',
    words: {
      protectedParty: {
        en: 'Guns given up under the order must go back in five days after it ends. They do not go back to a person who may not have guns, or under a new order.',
        es: 'Las armas entregadas por la orden deben devolverse en cinco días cuando esta termina. No se devuelven a quien no puede tener armas, ni si hay una orden nueva.',
      },
      officer: {
        en: 'Firearms surrendered under the order must be returned within five days after it expires, unless stolen, or the person is prohibited, or a new order was made.',
        es: 'Las armas entregadas por la orden deben devolverse en cinco días desde que vence, salvo que sean robadas, que la persona las tenga prohibidas o que haya una orden nueva.',
      },
    },
  },
];
