/** What an order can do, and its way in each place. The steps are those of `law`; nothing is added to them. */
import { defaultVisitPolicy } from '@holdfast/law';
import { lines, part, rules, sourceOf, steps } from './from-law.ts';
import type { Article } from './pages.ts';

export const order: Article = {
  id: 'order',
  title: { en: 'What an order can and cannot do', es: 'Lo que una orden puede y no puede hacer' },
  lead: {
    en: 'An order is a tool. It works best with other steps, and with people who help you.',
    es: 'Una orden es una herramienta. Sirve más con otros pasos y con gente que le apoye.',
  },
  parts: [
    part(
      'It can',
      'Puede',
      lines(
        [
          'Tell the person to stay away, not to contact you, and not to send others.',
          'Mandar que esa persona no se acerque, no le busque y no mande a otros.',
        ],
        ['Make them leave the home, or give up guns.', 'Mandar que deje la casa o entregue las armas.'],
        ['Say what holds for the children.', 'Decir cómo queda lo de los niños.'],
        [
          'Give the police a ground to act, and the court a way to punish.',
          'Dar base a la policía para actuar, y a la corte para castigar.',
        ],
      ),
    ),
    part(
      'It cannot',
      'No puede',
      lines(
        [
          'Stop a person by itself. It is a paper. People have to act on it.',
          'Frenar por sí sola a una persona. Es un papel. Alguien tiene que actuar.',
        ],
        ['Make you do anything. It binds the other person, not you.', 'Obligarle a usted. Obliga a la otra persona.'],
        [
          'Be changed by the two of you. Only a court can change it.',
          'Cambiar porque ustedes lo acuerden. Solo una corte la cambia.',
        ],
        [
          'Last longer than it says. Look at its end, and renew in time.',
          'Durar más de lo que dice. Mire la fecha y renueve a tiempo.',
        ],
      ),
    ),
    part(
      'Served, and what that means',
      'Entregada, y qué significa',
      lines(
        [
          'Served means that the person got the papers, or was told of them in a way that counts.',
          'Entregada quiere decir que la persona recibió los papeles, o le avisaron de un modo que vale.',
        ],
        [
          'If you are not sure, ask the clerk or the police. Ask for proof of it.',
          'Si no lo sabe, pregunte en la corte o a la policía. Pida la prueba.',
        ],
      ),
    ),
    {
      heading: { en: 'In California', es: 'En California' },
      place: 'US-CA',
      lines: rules(
        'US-CA',
        'us-ca-enforce-anywhere',
        'us-ca-serve-when-asked-later',
        'us-ca-free-copies-of-order',
        'us-ca-foreign-order-on-its-face',
      ),
    },
    part(
      'Keep it near',
      'Téngala cerca',
      lines(
        [
          'Keep a copy with you, one at home and one at work.',
          'Lleve una copia, deje una en casa y otra en el trabajo.',
        ],
        [
          'Give one to the school or the day care, if it names the children.',
          'Dé una a la escuela o guardería, si nombra a los niños.',
        ],
        [
          'Add it to this app, so that you can show it on the phone.',
          'Póngala en esta app, para mostrarla en el teléfono.',
        ],
      ),
    ),
  ],
};

export const california: Article = {
  id: 'california',
  title: { en: 'The steps in California', es: 'Los pasos en California' },
  lead: {
    en: 'From asking for an order to making it longer. Forms change each year, so look for the newest.',
    es: 'Desde pedir una orden hasta alargarla. Los formularios cambian cada año; busque el más nuevo.',
  },
  country: 'US',
  parts: steps('US-CA'),
};

export const anyState: Article = {
  id: 'any-state',
  title: { en: 'The steps in most states', es: 'Los pasos en la mayoría de los estados' },
  lead: {
    en: 'The usual way. Each state has its own rules, so ask the clerk or an advocate where you live.',
    es: 'Lo usual. Cada estado tiene sus reglas; pregunte en la corte o a quien le apoya.',
  },
  country: 'US',
  parts: steps('US'),
};

export const england: Article = {
  id: 'england',
  title: { en: 'DVPN, DVPO, DAPO and the 28 days after', es: 'DVPN, DVPO, DAPO y los 28 días después' },
  lead: {
    en: 'Orders in England and Wales: a notice from the police, then an order from a court.',
    es: 'Órdenes en Inglaterra y Gales: un aviso de la policía, y luego una orden de la corte.',
  },
  country: 'GB',
  parts: [
    part(
      'The short names',
      'Los nombres cortos',
      lines(
        [
          'DVPN and DVPO are the older notice and order. The order is short.',
          'DVPN y DVPO son el aviso y la orden de antes. La orden es corta.',
        ],
        [
          'DAPN and DAPO are the newer ones. They began in some areas only.',
          'DAPN y DAPO son los nuevos. Empezaron solo en unas zonas.',
        ],
      ),
    ),
    ...steps('GB-EAW'),
    {
      heading: { en: 'If it is broken', es: 'Si no la cumple' },
      lines: rules(
        'GB-EAW',
        'gb-eaw-dvpo-says',
        'gb-eaw-dvpo-arrest',
        'gb-eaw-dvpo-bring-to-court',
        'gb-eaw-dvpo-penalty',
        'gb-eaw-dapo-arrest',
      ),
    },
    {
      heading: { en: 'The 28 days after', es: 'Los 28 días después' },
      lines: [
        ...lines(
          [
            'A DVPO is short. Use the days to plan what comes next.',
            'Una DVPO es corta. Use esos días para planear lo que sigue.',
          ],
          [
            'Week one: ask who your officer is, and how to reach them.',
            'Primera semana: pregunte quién es su policía y cómo hablarle.',
          ],
          [
            'Week one: call a helpline. Ask if there is an adviser for you.',
            'Primera semana: llame a una línea de ayuda. Pida una persona que le oriente.',
          ],
          [
            'Week two: ask a lawyer or adviser about a longer order from the family court.',
            'Segunda semana: pregunte por una orden más larga de la corte de familia.',
          ],
          [
            'Week three: locks, phone, school, money. The plan in this app has lists.',
            'Tercera semana: cerraduras, teléfono, escuela, dinero. El plan de esta app tiene listas.',
          ],
          [
            'Before the last day: know what holds the day after.',
            'Antes del último día: sepa qué vale al día siguiente.',
          ],
        ),
        { says: defaultVisitPolicy.note, source: sourceOf(defaultVisitPolicy.citation) },
        ...rules('GB-EAW', 'gb-eaw-past-record', 'gb-eaw-risk-meeting'),
      ],
    },
  ],
};
