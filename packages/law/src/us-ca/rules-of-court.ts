/**
 * The clocks of Californian courts that a protected party waits on, and who answers for enforcing an order. Data only. It refuses
 * to call a hearing late where the court found good cause: the longer time then counts.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, no, yes } from '../criteria.ts';
import { family, penal } from './sources.ts';

const jurisdiction = 'US-CA';
const ours: Criterion = yes('order-from-this-state');

/** Calendar days; a last day on which the court is closed moves on, under the rule for all codes (Code Civ. Proc. § 12a). */
const days = (count: number, from: 'order-issued' | 'petition-filed'): DutyRule['deadline'] => ({
  kind: 'days',
  count,
  from,
  movesPast: 'us-ca-court-days',
});

export const rulesOfCourt: readonly DutyRule[] = [
  {
    id: idOf('us-ca-decide-temporary-order'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: { en: 'Decide on a temporary order that day', es: 'Decidir ese día sobre la orden temporal' },
    strength: 'shall',
    when: yes('temporary-order-asked-for'),
    deadline: { kind: 'same-day', from: 'petition-filed', calendar: 'us-ca-court-days' },
    citation: family('246'),
    doneWhen: 'order-decided-on-petition',
    words: {
      protectedParty: {
        en: 'When you ask for a temporary order, the court must say yes or no that same day. If it is too late in the day, it is the next day the court is open.',
        es: 'Si usted pide una orden temporal, la corte debe decir sí o no ese mismo día. Si ya es tarde, es el próximo día que abre la corte.',
      },
      officer: {
        en: 'The court must decide on a temporary order the day it is asked for, or, if filed too late, on the next day of judicial business.',
        es: 'La corte debe decidir sobre la orden temporal el día que se pide o, si se presentó tarde, el próximo día judicial.',
      },
    },
  },
  {
    id: idOf('us-ca-hearing-after-temporary-order'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: { en: 'Hold the hearing', es: 'Hacer la audiencia' },
    strength: 'shall',
    when: all(ours, yes('order-is-temporary')),
    deadline: days(21, 'order-issued'),
    extended: { when: yes('later-hearing-for-good-cause'), deadline: days(25, 'order-issued') },
    citation: family('242'),
    doneWhen: 'hearing-held',
    words: {
      protectedParty: {
        en: 'The court must hold the hearing in 21 days. With a good reason it can take 25. If the day goes by, the order stops, unless the court made it longer.',
        es: 'La corte debe hacer la audiencia en 21 días. Con una buena razón puede tardar 25. Si pasa el día, la orden deja de valer, salvo que la corte la haya alargado.',
      },
      officer: {
        en: 'The hearing must be held within 21 days, or 25 for good cause, of granting or denying the temporary order. If it is not, the temporary order is no longer enforceable unless extended under section 245.',
        es: 'La audiencia debe hacerse en 21 días, o 25 con buena causa, desde que se concedió o negó la orden temporal. Si no, la orden temporal deja de poder hacerse cumplir, salvo prórroga según la sección 245.',
      },
    },
  },
  {
    id: idOf('us-ca-hearing-after-petition'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: {
      en: 'Hold the hearing when no temporary order was asked for',
      es: 'Hacer la audiencia sin orden temporal',
    },
    strength: 'shall',
    when: no('temporary-order-asked-for'),
    deadline: days(21, 'petition-filed'),
    extended: { when: yes('later-hearing-for-good-cause'), deadline: days(25, 'petition-filed') },
    citation: family('242'),
    doneWhen: 'hearing-held',
    words: {
      protectedParty: {
        en: 'If you asked for no temporary order, the court must hold the hearing in 21 days from when you filed. With a good reason it can take 25.',
        es: 'Si usted no pidió una orden temporal, la corte debe hacer la audiencia en 21 días desde que presentó los papeles. Con una buena razón puede tardar 25.',
      },
      officer: {
        en: 'Where no temporary order was asked for, the hearing must be held within 21 days of filing, or 25 for good cause.',
        es: 'Si no se pidió una orden temporal, la audiencia debe hacerse en 21 días desde la presentación, o 25 con buena causa.',
      },
    },
  },
  {
    id: idOf('us-ca-serve-before-hearing'),
    jurisdiction,
    actor: 'agency',
    act: 'serve-order',
    title: { en: 'Serve the papers before the hearing', es: 'Entregar los papeles antes de la audiencia' },
    strength: 'shall',
    when: all(ours, yes('order-is-temporary'), yes('service-asked-of-police')),
    unless: yes('time-to-serve-shortened'),
    deadline: { kind: 'days-before', count: 5, before: 'hearing' },
    citation: family('243(a), (b); Cal. Code Civ. Proc. § 12c'),
    doneWhen: 'restrained-party-had-notice',
    words: {
      protectedParty: {
        en: 'The papers must reach them by hand at least five days before the hearing. The court can allow less time. You can ask the police to serve them.',
        es: 'Los papeles deben llegarle en mano al menos cinco días antes de la audiencia. La corte puede permitir menos tiempo. Usted puede pedir a la policía que los entregue.',
      },
      officer: {
        en: 'The respondent must be served in person at least five days before the hearing, the day of the hearing left out, unless the court shortened the time.',
        es: 'La persona demandada debe recibir los papeles en persona al menos cinco días antes de la audiencia, sin contar el día de la audiencia, salvo que la corte haya acortado el plazo.',
      },
    },
  },
  {
    id: idOf('us-ca-new-end-on-moved-order'),
    jurisdiction,
    actor: 'court',
    act: 'hear-application',
    title: {
      en: 'Put the new end on the order when the hearing moves',
      es: 'Poner la nueva fecha si se mueve la audiencia',
    },
    strength: 'shall',
    when: all(ours, yes('order-is-temporary'), yes('hearing-moved')),
    deadline: { kind: 'none-in-text' },
    citation: family('245'),
    doneWhen: 'new-end-on-order',
    words: {
      protectedParty: {
        en: 'If the hearing moves, the temporary order runs on to the new day, unless the court says no. The new end must be on its face. It costs nothing.',
        es: 'Si se mueve la audiencia, la orden temporal sigue hasta el nuevo día, salvo que la corte diga que no. La nueva fecha debe estar en la orden. No cuesta nada.',
      },
      officer: {
        en: 'On a continuance the temporary order runs to the end of the continued hearing unless ordered otherwise, and must bear its new expiry on its face.',
        es: 'Si se aplaza, la orden temporal sigue hasta el fin de la nueva audiencia salvo orden contraria, y debe llevar su nueva fecha de fin.',
      },
    },
  },
  {
    id: idOf('us-ca-free-copies-of-order'),
    jurisdiction,
    actor: 'clerk',
    act: 'give-copies',
    title: { en: 'Give free certified copies of the order', es: 'Dar gratis copias certificadas de la orden' },
    strength: 'shall',
    when: all(ours, yes('copies-of-order-asked-for')),
    deadline: { kind: 'none-in-text' },
    citation: family('6387'),
    doneWhen: 'copies-of-order-given',
    words: {
      protectedParty: {
        en: 'The clerk must give you up to three stamped copies of the order free. The same holds for a change to it.',
        es: 'La secretaría debe darle gratis hasta tres copias selladas de la orden. Lo mismo vale si la orden cambia.',
      },
      officer: {
        en: 'The clerk must give up to three certified copies of the order, and of any change to it, without fee.',
        es: 'La secretaría debe dar sin costo hasta tres copias certificadas de la orden y de cualquier cambio.',
      },
    },
  },
  {
    id: idOf('us-ca-prosecutor-enforces'),
    jurisdiction,
    actor: 'prosecutor',
    act: 'enforce-order',
    title: { en: 'Take the lead in enforcing the order', es: 'Encargarse de hacer cumplir la orden' },
    strength: 'shall',
    when: all(yes('order-in-force'), yes('incident-may-break-order')),
    deadline: { kind: 'none-in-text' },
    citation: penal('273.6(f)'),
    words: {
      protectedParty: {
        en: 'The county’s prosecutor must take the lead when an order is broken. You can ask that office what was decided.',
        es: 'La fiscalía del condado debe encargarse cuando no se cumple una orden. Usted puede preguntar allí qué se decidió.',
      },
      officer: {
        en: 'The county’s prosecuting agency must take primary responsibility for enforcing these orders.',
        es: 'La fiscalía del condado debe asumir la responsabilidad principal de hacer cumplir estas órdenes.',
      },
    },
  },
];
