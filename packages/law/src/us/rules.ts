/**
 * What federal law asks of every state, tribe and territory about an order made elsewhere in the country. Data only. It refuses
 * to ask for registration, and to have the restrained party told of one.
 */
import { type Criterion, type DutyRule, idOf } from '@holdfast/domain';
import { all, any, no, yes } from '../criteria.ts';
import { titleEighteen } from './sources.ts';

const jurisdiction = 'US';
const deadline = { kind: 'none-in-text' } as const;

/** Made by a court of another state, tribe or territory of the United States. */
const fromElsewhereInTheCountry: Criterion = all(no('order-from-this-state'), no('order-from-another-country'));

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-honor-order'),
    jurisdiction,
    actor: 'officer',
    act: 'honor-order',
    title: {
      en: 'Enforce another state’s order like one of this state',
      es: 'Hacer cumplir la orden de otro estado como una de este',
    },
    strength: 'shall',
    when: all(
      fromElsewhereInTheCountry,
      yes('order-in-force'),
      // An order made before the other side was heard counts when a hearing follows in time.
      any(no('order-made-without-notice'), yes('other-side-heard-in-time')),
    ),
    // Subsection (c): an order each way counts for the one who was asked against only with their own request and findings.
    unless: all(yes('mutual-orders'), no('mutual-orders-each-asked-for')),
    deadline,
    citation: titleEighteen('2265(a)-(c), (d)(2)'),
    words: {
      protectedParty: {
        en: 'Your order is from another state or a tribe. The police here must treat it like one of their own. You do not have to register it first.',
        es: 'Su orden es de otro estado o de una tribu. La policía de aquí debe tratarla como una propia. Usted no tiene que registrarla antes.',
      },
      officer: {
        en: 'You must enforce an order of another state, tribe or territory as one of this state, if its court had power to make it and the respondent had notice and a chance to be heard, or will have in time. No registration is needed. A mutual order counts for the respondent only on their own petition and with specific findings.',
        es: 'Usted debe hacer cumplir una orden de otro estado, tribu o territorio como una de este estado, si su corte tenía competencia y la otra parte tuvo aviso y oportunidad de ser oída, o la tendrá a tiempo. No hace falta registro. Una orden mutua vale para la parte demandada solo por su propia petición y con conclusiones específicas.',
      },
    },
  },
  {
    id: idOf('us-do-not-tell-of-registration'),
    jurisdiction,
    actor: 'agency',
    act: 'not-notify',
    title: {
      en: 'Do not tell the restrained person of registration',
      es: 'No avisar del registro a la persona restringida',
    },
    strength: 'shall',
    when: fromElsewhereInTheCountry,
    unless: yes('registration-notice-asked-for'),
    deadline,
    citation: titleEighteen('2265(d)(1)'),
    words: {
      protectedParty: {
        en: 'If you register the order here, no one must tell them, unless you ask for that.',
        es: 'Si usted registra la orden aquí, nadie debe avisarle a la otra persona, salvo que usted lo pida.',
      },
      officer: {
        en: 'You must not notify the respondent that the order was registered or filed here, unless the protected person asks for it.',
        es: 'No se debe avisar a la parte demandada que la orden se registró o presentó aquí, salvo que la persona protegida lo pida.',
      },
    },
  },
  {
    id: idOf('us-do-not-publish'),
    jurisdiction,
    actor: 'agency',
    act: 'not-publish',
    title: { en: 'Keep the order off the internet', es: 'No publicar la orden en internet' },
    strength: 'shall',
    when: no('order-from-another-country'),
    deadline,
    citation: titleEighteen('2265(d)(3)'),
    words: {
      protectedParty: {
        en: 'Your order must not be put on the internet if that could show who or where you are. Closed records of the state can hold it.',
        es: 'Su orden no debe publicarse en internet si eso puede mostrar quién es usted o dónde está. Los registros cerrados del estado pueden tenerla.',
      },
      officer: {
        en: 'Information on the filing, registration or issue of an order must not be published on the internet where it would likely reveal the protected person’s identity or location. Governmental registries closed to the public are allowed.',
        es: 'La información sobre la presentación, el registro o la emisión de una orden no debe publicarse en internet si es probable que revele la identidad o el lugar de la persona protegida. Se permiten los registros gubernamentales protegidos.',
      },
    },
  },
];
