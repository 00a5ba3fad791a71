/**
 * What the law asks about orders of courts in England and Wales: DVPO, DAPO, non-molestation and occupation orders. Data only.
 * A breach of a DVPO is civil, of a DAPO or a non-molestation order an offence; an arrest under an occupation order runs on a
 * clock of its own, on which bank holidays count.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, no, yes } from '../criteria.ts';
import { underPartThree } from './part-three.ts';
import { act1980, act1996, act1996Notes, act2010, act2021 } from './sources.ts';

const jurisdiction = 'GB-EAW';
const noTime = { kind: 'none-in-text' } as const;

const dvpo = yes('order-is-dvpo');
const dapo = yes('order-is-dapo');
const occupation = yes('order-is-occupation');
const broken: Criterion = all(yes('order-in-force'), yes('probable-cause-of-violation'));
const arrestedForIt: Criterion = all(yes('probable-cause-of-violation'), yes('restrained-party-arrested'));
const aware: Criterion = any(yes('restrained-party-had-notice'), yes('restrained-party-knew-of-order'));

export const rulesOnOrders: readonly DutyRule[] = [
  {
    id: idOf('gb-eaw-dvpo-says'),
    jurisdiction,
    actor: 'court',
    act: 'explain-rights',
    title: {
      en: 'Say in the DVPO that breaking it can mean arrest',
      es: 'Decir en el DVPO que no cumplirlo puede llevar al arresto',
    },
    strength: 'shall',
    when: dvpo,
    deadline: noTime,
    citation: act2010('s 28'),
    words: {
      protectedParty: {
        en: 'The order must say that an officer can make an arrest if it is broken. It lasts from 14 to 28 days, counting the day it was made.',
        es: 'La orden debe decir que un agente puede arrestar si no se cumple. Dura de 14 a 28 días, contando el día en que se dictó.',
      },
      officer: {
        en: 'A DVPO must state that a constable may arrest without warrant on reasonable grounds of breach. It runs 14 to 28 days beginning with the day it was made.',
        es: 'Un DVPO debe decir que un agente puede arrestar sin orden judicial si hay motivos razonables de que no se cumplió. Dura de 14 a 28 días, contando el día en que se dictó.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpo-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking a DVPO', es: 'Arrestar por no cumplir un DVPO' },
    strength: 'may',
    when: all(dvpo, broken),
    deadline: noTime,
    citation: act2010('s 28'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If there is good reason to think they broke the order, an officer can make an arrest. No court paper is needed first.',
        es: 'Si hay buenas razones para creer que no cumplió la orden, un agente puede arrestar. No hace falta antes un papel del tribunal.',
      },
      officer: {
        en: 'On reasonable grounds to believe that the person is in breach of the DVPO, you may arrest without warrant.',
        es: 'Con motivos razonables para creer que la persona no cumple el DVPO, usted puede arrestar sin orden judicial.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpo-bring-to-court'),
    jurisdiction,
    actor: 'officer',
    act: 'bring-to-court',
    title: { en: 'Bring them to court within 24 hours', es: 'Llevar ante el tribunal en 24 horas' },
    strength: 'shall',
    when: all(dvpo, arrestedForIt),
    deadline: { kind: 'hours', count: 24, from: 'arrested', leavingOut: 'gb-eaw-notice-clock' },
    citation: act2010('s 29'),
    doneWhen: 'brought-to-court',
    words: {
      protectedParty: {
        en: 'After an arrest on the order, they must come to court within 24 hours. Sundays and bank holidays do not count. Saturdays do.',
        es: 'Después de un arresto por la orden, la persona debe llegar al tribunal en 24 horas. Los domingos y feriados no cuentan. Los sábados sí.',
      },
      officer: {
        en: 'A person arrested for breach of a DVPO must be brought before a magistrates’ court within 24 hours of arrest, leaving out Christmas Day, Good Friday, Sundays and bank holidays.',
        es: 'La persona arrestada por no cumplir un DVPO debe llegar ante un tribunal de magistrados en 24 horas desde el arresto, sin contar Navidad, Viernes Santo, los domingos ni los feriados bancarios.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dvpo-penalty'),
    jurisdiction,
    actor: 'court',
    act: 'enforce-order',
    title: { en: 'Decide what follows a broken DVPO', es: 'Decidir qué sigue si no se cumplió un DVPO' },
    strength: 'may',
    when: all(dvpo, yes('brought-to-court')),
    deadline: noTime,
    citation: act1980('s 63(3)'),
    words: {
      protectedParty: {
        en: 'To break a DVPO is not a crime by itself. The court can order money to be paid, or up to two months in custody.',
        es: 'No cumplir un DVPO no es por sí solo un delito. El tribunal puede ordenar un pago o hasta dos meses de detención.',
      },
      officer: {
        en: 'Breach of a DVPO is a civil matter: up to 50 pounds for each day of default, 1,000 pounds in total, or one sum of up to 5,000 pounds; or custody until the default is remedied or for up to two months.',
        es: 'No cumplir un DVPO es un asunto civil: hasta 50 libras por día, 1,000 libras en total, o una suma de hasta 5,000 libras; o detención hasta que cumpla o por dos meses como máximo.',
      },
    },
  },
  {
    id: idOf('gb-eaw-dapo-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking a DAPO', es: 'Arrestar por no cumplir un DAPO' },
    strength: 'may',
    when: all(
      dapo,
      broken,
      any(no('order-made-without-notice'), yes('restrained-party-had-notice'), yes('restrained-party-knew-of-order')),
    ),
    deadline: noTime,
    citation: act2021('ss 39, 40'),
    doneWhen: 'restrained-party-arrested',
    words: underPartThree({
      protectedParty: {
        en: 'To break a DAPO with no good excuse is a crime. An officer can make an arrest. If it was made before they were heard, it counts once they knew of it.',
        es: 'No cumplir un DAPO sin una buena excusa es un delito. Un agente puede arrestar. Si se dictó antes de oír a la persona, cuenta desde que la conoció.',
      },
      officer: {
        en: 'Breach without reasonable excuse is an offence, up to five years on indictment; the ordinary PACE s 24 power of arrest applies. For an order made without notice only conduct once the person was aware counts. Contempt and the offence exclude each other.',
        es: 'No cumplirlo sin excusa razonable es un delito, hasta cinco años por acusación formal; se aplica el poder de arresto común de PACE s 24. Si se dictó sin aviso, solo cuenta la conducta desde que la persona lo supo. El desacato y el delito se excluyen.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapo-warrant'),
    jurisdiction,
    actor: 'court',
    act: 'seek-warrant',
    title: { en: 'A warrant can be asked for', es: 'Se puede pedir una orden de arresto' },
    strength: 'may',
    when: all(dapo, yes('order-in-force')),
    deadline: noTime,
    citation: act2021('s 40'),
    doneWhen: 'warrant-sought',
    words: underPartThree({
      protectedParty: {
        en: 'If a family, county or high court made the DAPO, whoever asked for it can ask for a warrant.',
        es: 'Si dictó el DAPO un tribunal de familia, de condado o superior, quien lo pidió puede pedir una orden de arresto.',
      },
      officer: {
        en: 'For a DAPO of the High Court, the family court or the county court, the applicant may apply for a warrant.',
        es: 'Para un DAPO del tribunal superior, de familia o de condado, quien lo pidió puede solicitar una orden de arresto.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-dapo-notify-police'),
    jurisdiction,
    actor: 'restrained-party',
    act: 'notify-address',
    title: { en: 'Give the police their names and address', es: 'Dar a la policía sus nombres y dirección' },
    strength: 'shall',
    when: dapo,
    unless: yes('already-notifying-police'),
    deadline: { kind: 'days', count: 3, from: 'order-issued', beginningWith: true },
    citation: act2021('ss 41-43'),
    doneWhen: 'address-notified-to-police',
    words: underPartThree({
      protectedParty: {
        en: 'They must give the police all their names and their home address within three days. The day the order was made is day one. If they move, they must tell the police in three days.',
        es: 'La persona debe dar a la policía todos sus nombres y su dirección en tres días. El día en que se dictó la orden es el día uno. Si se muda, debe avisar en tres días.',
      },
      officer: {
        en: 'A person under a DAPO must notify the police of all names and the home address within three days beginning with the day the order is made, and of changes within three days, in person at a station, unless already under listed notification duties. Failing is an offence.',
        es: 'La persona sujeta a un DAPO debe avisar a la policía de todos sus nombres y su dirección en tres días, contando el día en que se dicta la orden, y de los cambios en tres días, en persona en una comisaría, salvo que ya tenga otro deber de aviso de la lista. No hacerlo es un delito.',
      },
    }),
  },
  {
    id: idOf('gb-eaw-non-molestation-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'Arrest for breaking a non-molestation order',
      es: 'Arrestar por no cumplir una orden de no molestar',
    },
    strength: 'may',
    when: all(yes('order-is-non-molestation'), broken, aware),
    deadline: noTime,
    citation: act1996Notes('s 42A'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'To break this order is a crime once they know of it. An officer can make an arrest. The order needs no extra line for that.',
        es: 'No cumplir esta orden es un delito desde que la persona la conoce. Un agente puede arrestar. La orden no necesita otra línea para eso.',
      },
      officer: {
        en: 'Breach by a person aware of the order is an offence, up to five years; no separate power of arrest is needed. It is dealt with as the offence or as contempt, not both.',
        es: 'No cumplir la orden a sabiendas es un delito, hasta cinco años; no hace falta un poder de arresto aparte. Se trata como delito o como desacato, no ambos.',
      },
    },
  },
  {
    // Subsection (3) treats orders made without notice apart, so the command is stated for the rest alone.
    id: idOf('gb-eaw-occupation-attach-power'),
    jurisdiction,
    actor: 'court',
    act: 'enforce-order',
    title: { en: 'Attach a power of arrest', es: 'Añadir un poder de arresto' },
    strength: 'shall',
    when: all(occupation, yes('threat-or-assault-alleged'), no('order-made-without-notice')),
    deadline: noTime,
    citation: act1996('s 47(2)-(3)'),
    doneWhen: 'order-has-power-of-arrest',
    questions: {
      'threat-or-assault-alleged': {
        en: 'Did the court find that there was violence or a threat of it?',
        es: '¿Encontró el tribunal que hubo violencia o amenaza de violencia?',
      },
    },
    words: {
      protectedParty: {
        en: 'If there was harm or a threat, the court must add a power of arrest to the order. The court can leave it out if you are well enough kept from harm.',
        es: 'Si hubo daño o amenaza, el tribunal debe añadir un poder de arresto a la orden. Puede no hacerlo si usted ya tiene protección suficiente.',
      },
      officer: {
        en: 'Where the respondent used or threatened violence the court must attach a power of arrest to provisions of the occupation order, unless satisfied that there is adequate protection without it.',
        es: 'Si la persona usó o amenazó con violencia, el tribunal debe añadir un poder de arresto a partes de la orden de ocupación, salvo que haya protección suficiente sin él.',
      },
    },
  },
  {
    id: idOf('gb-eaw-occupation-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest where a power of arrest is attached', es: 'Arrestar donde hay un poder de arresto' },
    strength: 'may',
    when: all(occupation, yes('order-has-power-of-arrest'), broken),
    deadline: noTime,
    citation: act1996('s 47(6)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'If your order has a power of arrest, an officer can make an arrest when that part is broken. Show the officer that page.',
        es: 'Si su orden tiene un poder de arresto, un agente puede arrestar cuando no se cumple esa parte. Muestre esa página al agente.',
      },
      officer: {
        en: 'You may arrest without warrant a person whom you have reasonable cause to suspect of breach of a provision that bears a power of arrest.',
        es: 'Usted puede arrestar sin orden judicial a quien crea, con causa razonable, que no cumplió una parte que lleva un poder de arresto.',
      },
    },
  },
  {
    id: idOf('gb-eaw-occupation-bring-to-court'),
    jurisdiction,
    actor: 'officer',
    act: 'bring-to-court',
    title: { en: 'Bring them before a judge within 24 hours', es: 'Llevar ante un juez en 24 horas' },
    strength: 'shall',
    when: all(occupation, yes('order-has-power-of-arrest'), arrestedForIt),
    deadline: { kind: 'hours', count: 24, from: 'arrested', leavingOut: 'gb-eaw-family-clock' },
    citation: act1996('s 47(7)'),
    doneWhen: 'brought-to-court',
    words: {
      protectedParty: {
        en: 'After such an arrest, they must come before a judge within 24 hours. Sundays do not count. Bank holidays do.',
        es: 'Después de ese arresto, la persona debe llegar ante un juez en 24 horas. Los domingos no cuentan. Los feriados bancarios sí.',
      },
      officer: {
        en: 'The person arrested must be brought before the judicial authority within 24 hours of arrest, leaving out Christmas Day, Good Friday and Sundays. Bank holidays do count here.',
        es: 'La persona arrestada debe llegar ante la autoridad judicial en 24 horas desde el arresto, sin contar Navidad, Viernes Santo ni los domingos. Los feriados bancarios aquí sí cuentan.',
      },
    },
  },
  {
    id: idOf('gb-eaw-occupation-warrant'),
    jurisdiction,
    actor: 'court',
    act: 'seek-warrant',
    title: { en: 'A warrant can be asked for', es: 'Se puede pedir una orden de arresto' },
    strength: 'may',
    when: all(occupation, yes('order-in-force'), no('order-has-power-of-arrest')),
    deadline: noTime,
    citation: act1996('s 47(8)-(10)'),
    doneWhen: 'warrant-sought',
    words: {
      protectedParty: {
        en: 'If your order has no power of arrest, you can ask the court for a warrant.',
        es: 'Si su orden no tiene un poder de arresto, usted puede pedir al tribunal una orden de arresto.',
      },
      officer: {
        en: 'Where no power of arrest is attached the applicant may apply to the court for a warrant.',
        es: 'Si no hay poder de arresto, quien pidió la orden puede solicitar al tribunal una orden de arresto.',
      },
    },
  },
];
