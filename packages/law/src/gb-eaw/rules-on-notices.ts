/**
 * What the law asks about police notices in England and Wales: the DVPN of 2010 and the DAPN of 2021. Data only. The 24 and 48
 * hours leave out Christmas Day, Good Friday, Sundays and bank holidays; Saturdays count.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, callForHelp, yes } from '../criteria.ts';
import { underPartThree } from './part-three.ts';
import { act2010, act2021, commencement, reach } from './sources.ts';

const jurisdiction = 'GB-EAW';
const noTime = { kind: 'none-in-text' } as const;
const clock = 'gb-eaw-notice-clock';

const dvpn = yes('order-is-dvpn');
const dapn = yes('order-is-dapn');
const broken: Criterion = all(yes('order-in-force'), yes('probable-cause-of-violation'));
const arrestedForIt: Criterion = all(yes('probable-cause-of-violation'), yes('restrained-party-arrested'));

export const rulesOnNotices: readonly DutyRule[] = [
  {
    id: idOf('gb-eaw-dvpn-can-be-given'),
    jurisdiction,
    actor: 'supervisor',
    act: 'offer-emergency-order',
    title: { en: 'Think about a police notice (DVPN)', es: 'Pensar en un aviso policial (DVPN)' },
    strength: 'may',
    when: yes('threat-or-assault-alleged'),
    deadline: noTime,
    citation: act2010('s 24(1)-(5)'),
    words: {
      protectedParty: {
        en: 'After harm or a threat, a senior officer can give a notice that keeps an adult away from you. They can do so even if you do not agree.',
        es: 'Después de un daño o una amenaza, un jefe de policía puede dar un aviso que mantiene lejos a un adulto. Puede hacerlo aunque usted no esté de acuerdo.',
      },
      officer: {
        en: 'A superintendent or above may issue a DVPN to a person of 18 or more on reasonable grounds that they were violent or threatened violence to an associated person and that the notice is necessary. Consent is not needed.',
        es: 'Un superintendente o superior puede dictar un DVPN a una persona de 18 años o más si hay motivos razonables de violencia o amenaza de violencia contra una persona allegada y el aviso es necesario. No hace falta consentimiento.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-weigh-views'),
    jurisdiction,
    actor: 'supervisor',
    act: 'offer-emergency-order',
    title: { en: 'Weigh what each person says first', es: 'Pensar primero en lo que dice cada persona' },
    strength: 'shall',
    when: dvpn,
    deadline: noTime,
    citation: act2010('s 24(1)-(5)'),
    words: {
      protectedParty: {
        en: 'Before a DVPN, the senior officer must think about the children and about what you say. They also hear the other side.',
        es: 'Antes de un DVPN, el jefe de policía debe pensar en los niños y en lo que usted dice. También oye a la otra parte.',
      },
      officer: {
        en: 'Before issuing a DVPN you must consider the welfare of anyone under 18, the opinion of the person to be protected, what the person has to say, and the opinion of an associated person who lives there.',
        es: 'Antes de dictar un DVPN usted debe considerar el bienestar de los menores de 18 años, la opinión de la persona que se quiere proteger, lo que diga la persona avisada y la opinión de una persona allegada que viva ahí.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-says'),
    jurisdiction,
    actor: 'supervisor',
    act: 'explain-rights',
    title: { en: 'Put into the DVPN what the law lists', es: 'Poner en el DVPN lo que la ley pide' },
    strength: 'shall',
    when: dvpn,
    deadline: noTime,
    citation: act2010('ss 24(6)-(8), 25'),
    words: {
      protectedParty: {
        en: 'The notice must bar them from bothering you. It must also say that breaking it can mean arrest. A court then hears the case in 48 hours, and it must say so.',
        es: 'El aviso debe prohibirle que la moleste. También debe decir que no cumplirlo puede llevar al arresto y que un tribunal verá el caso en 48 horas.',
      },
      officer: {
        en: 'The DVPN must bar molestation. It must state its grounds, that a constable may arrest for breach, that an application will be heard within 48 hours of service, that it stays in force meanwhile, and what an order may contain.',
        es: 'El DVPN debe prohibir molestar a la persona protegida. Debe decir sus motivos, que un agente puede arrestar si no se cumple, que la solicitud se verá en 48 horas desde la entrega, que sigue vigente mientras tanto y qué puede contener la orden.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-serve-in-person'),
    jurisdiction,
    actor: 'officer',
    act: 'serve-order',
    title: { en: 'Serve the DVPN in person', es: 'Entregar el DVPN en persona' },
    strength: 'shall',
    when: dvpn,
    deadline: noTime,
    citation: act2010('s 25'),
    doneWhen: 'served-by-officer',
    words: {
      protectedParty: {
        en: 'An officer must hand them the notice in person, in writing. The officer must also ask them for an address.',
        es: 'Un agente debe entregarle el aviso en persona y por escrito. También debe pedirle una dirección.',
      },
      officer: {
        en: 'A constable must serve the DVPN in writing and in person, and must ask the person for an address at which notice of the hearing can be given.',
        es: 'Un agente debe entregar el DVPN por escrito y en persona, y debe pedir una dirección donde avisar de la audiencia.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking a DVPN', es: 'Arrestar por no cumplir un DVPN' },
    strength: 'may',
    when: all(dvpn, broken),
    deadline: noTime,
    citation: act2010('s 25(1)(b)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If there is good reason to think they broke the notice, an officer can make an arrest. No court paper is needed first.',
        es: 'Si hay buenas razones para creer que no cumplió el aviso, un agente puede arrestar. No hace falta antes un papel del tribunal.',
      },
      officer: {
        en: 'On reasonable grounds to believe that the person is in breach of the DVPN, you may arrest without warrant.',
        es: 'Con motivos razonables para creer que la persona no cumple el DVPN, usted puede arrestar sin orden judicial.',
      },
    },
  },
  {
    // Or at the hearing of the application itself, if that is sooner; nothing is called late before the 24 hours end.
    id: idOf('gb-eaw-dvpn-bring-to-court'),
    jurisdiction,
    actor: 'officer',
    act: 'bring-to-court',
    title: { en: 'Bring them to court within 24 hours', es: 'Llevar ante el tribunal en 24 horas' },
    strength: 'shall',
    when: all(dvpn, arrestedForIt),
    deadline: { kind: 'hours', count: 24, from: 'arrested', leavingOut: clock },
    citation: act2010('s 26'),
    doneWhen: 'brought-to-court',
    words: {
      protectedParty: {
        en: 'After an arrest on the notice, they must come to court within 24 hours. If the hearing is sooner, it is then. Sundays and bank holidays do not count. Saturdays do.',
        es: 'Después de un arresto por el aviso, la persona debe llegar al tribunal en 24 horas. Si la audiencia es antes, es entonces. Los domingos y feriados no cuentan. Los sábados sí.',
      },
      officer: {
        en: 'A person arrested for breach of the DVPN must be held and brought to the court that will hear the application before 24 hours from the time of arrest end, or to that hearing if sooner. Leave out Christmas Day, Good Friday, Sundays and bank holidays.',
        es: 'La persona arrestada por no cumplir el DVPN debe quedar detenida y llegar al tribunal que verá la solicitud antes de que pasen 24 horas desde el arresto, o a esa audiencia si es antes. No cuentan Navidad, Viernes Santo, los domingos ni los feriados bancarios.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-apply'),
    jurisdiction,
    actor: 'agency',
    act: 'apply-to-court',
    title: { en: 'Ask the court for an order (DVPO)', es: 'Pedir una orden al tribunal (DVPO)' },
    strength: 'shall',
    when: dvpn,
    deadline: noTime,
    citation: act2010('s 27'),
    doneWhen: 'application-made',
    words: {
      protectedParty: {
        en: 'Once a DVPN is given, the police must ask a court for an order. You do not need to ask for it.',
        es: 'Cuando hay un DVPN, la policía debe pedir una orden al tribunal. No hace falta que usted la pida.',
      },
      officer: {
        en: 'Once a DVPN has been issued a constable must apply to the magistrates’ court for a DVPO.',
        es: 'Cuando se dicta un DVPN, un agente debe pedir un DVPO al tribunal de magistrados.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpn-hear'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: { en: 'Hear the case within 48 hours', es: 'Ver el caso en 48 horas' },
    strength: 'shall',
    when: dvpn,
    deadline: { kind: 'hours', count: 48, from: 'order-served', leavingOut: clock },
    citation: act2010('s 27'),
    doneWhen: 'application-heard',
    words: {
      protectedParty: {
        en: 'The court must hear the case within 48 hours of the notice being served. Sundays and bank holidays do not count. If the court puts it off, the notice goes on.',
        es: 'El tribunal debe ver el caso en 48 horas desde la entrega del aviso. Los domingos y feriados no cuentan. Si el tribunal lo aplaza, el aviso sigue.',
      },
      officer: {
        en: 'The application must be heard within 48 hours of service of the DVPN, leaving out Christmas Day, Good Friday, Sundays and bank holidays. An adjournment keeps the notice in force.',
        es: 'La solicitud debe verse en 48 horas desde la entrega del DVPN, sin contar Navidad, Viernes Santo, los domingos ni los feriados bancarios. Un aplazamiento mantiene vigente el aviso.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dapn-can-be-given'),
    jurisdiction,
    actor: 'supervisor',
    act: 'offer-emergency-order',
    title: {
      en: 'Think about a police notice (DAPN), where it exists',
      es: 'Pensar en un aviso policial (DAPN), donde exista',
    },
    strength: 'may',
    when: callForHelp,
    deadline: noTime,
    citation: commencement('ss 22-24', 'unconfirmed'),
    words: underPartThree({
      protectedParty: {
        en: 'In some areas a senior officer could give a newer notice, the DAPN. You can ask if yours can.',
        es: 'En algunas zonas un jefe de policía podía dar un aviso más nuevo, el DAPN. Usted puede preguntar si en la suya se puede.',
      },
      officer: {
        en: 'The Act lets an inspector or above give a DAPN to a person of 18 or more to protect a person of 16 or more; consent is not needed. Check first whether it is in force where you are.',
        es: 'La ley permite que un inspector o superior dé un DAPN a una persona de 18 años o más para proteger a una de 16 o más; no hace falta consentimiento. Revise antes si está vigente donde usted está.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapn-weigh-views'),
    jurisdiction,
    actor: 'supervisor',
    act: 'offer-emergency-order',
    title: { en: 'Weigh what each person says first', es: 'Pensar primero en lo que dice cada persona' },
    strength: 'shall',
    when: dapn,
    deadline: noTime,
    citation: act2021('s 24'),
    words: underPartThree({
      protectedParty: {
        en: 'Before a DAPN, the senior officer must think about the children and about what you say. They also hear the other side.',
        es: 'Antes de un DAPN, el jefe de policía debe pensar en los niños y en lo que usted dice. También oye a la otra parte.',
      },
      officer: {
        en: 'Before giving a DAPN you must consider the same matters as for a DVPN: children, the opinion of the person to be protected, what the person says, and the opinion of an associated person who lives there.',
        es: 'Antes de dar un DAPN usted debe considerar lo mismo que para un DVPN: los niños, la opinión de la persona que se quiere proteger, lo que diga la persona avisada y la opinión de una persona allegada que viva ahí.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapn-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking a DAPN', es: 'Arrestar por no cumplir un DAPN' },
    strength: 'may',
    when: all(dapn, broken),
    deadline: noTime,
    citation: act2021('s 26'),
    doneWhen: 'restrained-party-arrested',
    words: underPartThree({
      protectedParty: {
        en: 'If there is good reason to think they broke the notice, an officer can make an arrest. No court paper is needed first.',
        es: 'Si hay buenas razones para creer que no cumplió el aviso, un agente puede arrestar. No hace falta antes un papel del tribunal.',
      },
      officer: {
        en: 'On reasonable grounds to believe that the person is in breach of the DAPN, you may arrest without warrant; the PACE s 17 power of entry extends to it.',
        es: 'Con motivos razonables para creer que la persona no cumple el DAPN, usted puede arrestar sin orden judicial; el poder de entrada de PACE s 17 lo cubre.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapn-bring-to-court'),
    jurisdiction,
    actor: 'officer',
    act: 'bring-to-court',
    title: { en: 'Bring them to court within 24 hours', es: 'Llevar ante el tribunal en 24 horas' },
    strength: 'shall',
    when: all(dapn, arrestedForIt),
    deadline: { kind: 'hours', count: 24, from: 'arrested', leavingOut: clock },
    citation: act2021('s 26'),
    doneWhen: 'brought-to-court',
    words: underPartThree({
      protectedParty: {
        en: 'After an arrest on the notice, they must come to court within 24 hours. If the hearing is sooner, it is then. Sundays and bank holidays do not count. Saturdays do.',
        es: 'Después de un arresto por el aviso, la persona debe llegar al tribunal en 24 horas. Si la audiencia es antes, es entonces. Los domingos y feriados no cuentan. Los sábados sí.',
      },
      officer: {
        en: 'A person arrested for breach of the DAPN must be brought to court before 24 hours from the time of arrest end, or to the hearing if sooner; a live link is allowed. Leave out Christmas Day, Good Friday, Sundays and bank holidays.',
        es: 'La persona arrestada por no cumplir el DAPN debe llegar al tribunal antes de que pasen 24 horas desde el arresto, o a la audiencia si es antes; se permite por video. No cuentan Navidad, Viernes Santo, los domingos ni los feriados bancarios.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapn-apply'),
    jurisdiction,
    actor: 'agency',
    act: 'apply-to-court',
    title: { en: 'Ask the court for an order (DAPO)', es: 'Pedir una orden al tribunal (DAPO)' },
    strength: 'shall',
    when: dapn,
    deadline: noTime,
    citation: act2021('s 28(3)'),
    doneWhen: 'application-made',
    words: underPartThree({
      protectedParty: {
        en: 'Once a DAPN is given, the police must ask a court for an order. You do not need to ask for it.',
        es: 'Cuando hay un DAPN, la policía debe pedir una orden al tribunal. No hace falta que usted la pida.',
      },
      officer: {
        en: 'Once a DAPN has been given the police must apply for a DAPO.',
        es: 'Cuando se da un DAPN, la policía debe pedir un DAPO.',
      },
    }),
  },
  {
    // The text counts from the notice being given, not from its service. It is given in person, so the record's moment of
    // service is that moment.
    id: idOf('gb-eaw-dapn-hear'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: { en: 'Hear the case within 48 hours', es: 'Ver el caso en 48 horas' },
    strength: 'shall',
    when: dapn,
    deadline: { kind: 'hours', count: 48, from: 'order-served', leavingOut: clock },
    citation: act2021('s 29'),
    doneWhen: 'application-heard',
    words: underPartThree({
      protectedParty: {
        en: 'The court must hear the case within 48 hours of the notice being given. Sundays and bank holidays do not count.',
        es: 'El tribunal debe ver el caso en 48 horas desde que se dio el aviso. Los domingos y feriados no cuentan.',
      },
      officer: {
        en: 'The application must be heard within 48 hours of the DAPN being given, leaving out Christmas Day, Good Friday, Sundays and bank holidays.',
        es: 'La solicitud debe verse en 48 horas desde que se dio el DAPN, sin contar Navidad, Viernes Santo, los domingos ni los feriados bancarios.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-part-three-counts-everywhere'),
    jurisdiction,
    actor: 'agency',
    act: 'honor-order',
    title: { en: 'Enforce a DAPN or DAPO from any area', es: 'Hacer cumplir un DAPN o DAPO de cualquier zona' },
    strength: 'may',
    when: all(any(dapn, yes('order-is-dapo')), yes('order-in-force')),
    deadline: noTime,
    citation: reach('ss 22, 38'),
    words: underPartThree({
      protectedParty: {
        en: 'Any police force can enforce it, even if its own area was not in the trial.',
        es: 'Cualquier fuerza de policía puede hacerlo cumplir, aunque su zona no esté en la prueba.',
      },
      officer: {
        en: 'A force outside the pilot areas can enforce it too.',
        es: 'También puede hacerlo cumplir una fuerza de fuera de las zonas piloto.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-part-three-check-force'),
    jurisdiction,
    actor: 'agency',
    act: 'keep-policy',
    title: { en: 'Check if DAPN and DAPO can be made here now', es: 'Revisar si aquí se dictan hoy DAPN y DAPO' },
    strength: 'good-practice',
    when: any(dapn, yes('order-is-dapo')),
    deadline: noTime,
    citation: commencement('s 90 and its regulations', 'unconfirmed'),
    words: underPartThree({
      protectedParty: {
        en: 'Someone who knows the law should check this first. You can ask a lawyer or the police.',
        es: 'Conviene que alguien que conoce la ley lo revise antes. Usted puede preguntar a un abogado o a la policía.',
      },
      officer: {
        en: 'This row asks for review: look up the present commencement regulations before relying on it.',
        es: 'Esta fila pide revisión: busque las normas de entrada en vigor de hoy antes de confiar en ella.',
      },
    }),
  },
];
