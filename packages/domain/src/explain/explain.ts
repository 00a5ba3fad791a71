/**
 * A whole order in plain words for one reader: her, an officer at the door, or the one it binds. Every condition is told once;
 * what it allows stands apart from what it forbids. It makes no statement of law beyond what `law` brings.
 */
import type { Language, Said } from '../language.ts';
import type { Condition } from '../orders/condition.ts';
import type { Order, Provenance } from '../orders/order.ts';
import { mayBePoliceNotice } from '../orders/standing-beginning.ts';
import type { PlaceLaw } from '../place-law.ts';
import { explainAmong, natureOf } from './explain-condition.ts';
import type { Audience, ConditionNature, Explanation, ExplanationPart } from './explanation.ts';
import { aboutOrder, endOfOrder, serviceOfOrder } from './order-record.ts';

/**
 * `order` for `audience`. `law` is that of the order's court and is asked only for an end the form leaves out; without it such an
 * end is unknown. Never throws on a parsed order.
 */
export function explain({
  order,
  audience,
  language,
  law = { expiryRules: [], calendars: [] },
}: {
  readonly order: Order;
  readonly audience: Audience;
  readonly language: Language;
  readonly law?: Pick<PlaceLaw, 'expiryRules' | 'calendars'>;
}): Explanation {
  const end = endOfOrder(order, law);
  const part = (code: ExplanationPart['code'], said: readonly Said[]): ExplanationPart => ({
    code,
    heading: headings[code][audience][language],
    sentences: said.map((one) => one[language]),
    conditions: [],
    citations: [],
  });
  const termsOf = (conditions: readonly Condition[]) =>
    conditions.map((condition) => explainAmong({ condition, terms: order.conditions, audience, language }));
  const terms = partsOfTerms(order.conditions, audience).map(({ code, conditions }) => ({
    ...part(code, conditions.length === 0 ? [nothingTyped] : []),
    conditions: termsOf(conditions),
  }));
  const caution = part('check', check(order, audience));
  return {
    audience,
    language,
    title: titles[audience][language],
    parts: [
      // An officer acts on what is read first, so the warning stands before the terms.
      ...(audience === 'officer' ? [caution] : []),
      part('about', aboutOrder(order, audience)),
      { ...part('ends', end.said), citations: end.citations },
      part('served', serviceOfOrder(order, audience)),
      ...terms,
      part('change', whoChangesIt(order, audience)),
      part('copy', [
        {
          en: `You can ask for a copy here: ${order.issuingCourt.name}.`,
          es: `Puede pedir una copia aquí: ${order.issuingCourt.name}.`,
        },
      ]),
      ...(audience === 'officer' ? [] : [caution]),
    ],
  };
}

interface Terms {
  readonly code: 'terms' | 'forbids' | 'asks' | 'allows' | 'own-words';
  readonly conditions: readonly Condition[];
}

const natures: readonly ConditionNature[] = ['forbids', 'asks', 'allows', 'own-words'];

/** An officer needs the order's own sequence, to find it on the paper; the others need to see what they may and may not. */
function partsOfTerms(conditions: readonly Condition[], audience: Audience): readonly Terms[] {
  if (audience === 'officer' || conditions.length === 0) return [{ code: 'terms', conditions }];
  return natures
    .map((code) => ({ code, conditions: conditions.filter((condition) => natureOf(condition) === code) }))
    .filter((terms) => terms.conditions.length > 0);
}

const nothingTyped: Said = {
  en: 'No terms were typed in here. That does not mean that there are none.',
  es: 'Aquí no se anotó lo que manda. Eso no quiere decir que no mande nada.',
};

/** That no agreement of the two changes an order is its nature; who else may change a notice of the police is for the law. */
function whoChangesIt(order: Order, audience: Audience): readonly Said[] {
  const byCourt: readonly Said[] = mayBePoliceNotice(order)
    ? []
    : [{ en: 'Only a court can change this order.', es: 'Solo una corte puede cambiar esta orden.' }];
  return [...byCourt, ...agreement[audience]];
}

const agreement: Readonly<Record<Audience, readonly Said[]>> = {
  'protected-party': [{ en: 'What you two agree does not change it.', es: 'Lo que ustedes acuerden no la cambia.' }],
  officer: [
    { en: 'What the two people agree does not change it.', es: 'Lo que acuerden las dos personas no la cambia.' },
  ],
  'restrained-party': [
    {
      en: 'What the protected person says or agrees to does not change it.',
      es: 'Lo que diga o acepte la persona protegida no la cambia.',
    },
    {
      en: 'You can ask the court. Until it changes, keep to it.',
      es: 'Puede pedirlo en la corte. Mientras no cambie, cúmplala.',
    },
  ],
};

function check(order: Order, audience: Audience): readonly Said[] {
  switch (audience) {
    case 'protected-party':
      return [
        {
          en: 'This is a plain guide. The order on paper is what counts.',
          es: 'Esto es una guía sencilla. Lo que vale es la orden en papel.',
        },
        { en: 'If the two differ, go by the paper.', es: 'Si no dicen lo mismo, siga el papel.' },
      ];
    case 'officer':
      return [
        {
          en: `The terms were typed in ${sources[order.provenance].en}.`,
          es: `Lo anotado viene ${sources[order.provenance].es}.`,
        },
        {
          en: 'Check the paper, and the register in your own system.',
          es: 'Revise el papel, y el registro en su propio sistema.',
        },
        { en: 'If they differ from this, go by them.', es: 'Si no dicen lo mismo, siga lo que dicen ellos.' },
      ];
    case 'restrained-party':
      return [
        {
          en: 'This is a plain guide. The order itself is what counts.',
          es: 'Esto es una guía sencilla. Lo que vale es la orden misma.',
        },
        {
          en: 'Read all of it. The court or a lawyer can tell you more.',
          es: 'Léala toda. En la corte o con un abogado puede saber más.',
        },
      ];
  }
}

const sources: Readonly<Record<Provenance, Said>> = {
  court: { en: 'from the court', es: 'de la corte' },
  police: { en: 'by the police', es: 'de la policía' },
  prosecution: { en: 'by the prosecutor', es: 'de la fiscalía' },
  advocate: { en: 'by an advocate', es: 'de una organización de ayuda' },
  survivor: { en: 'by the one it is for', es: 'de la persona protegida' },
};

const titles: Readonly<Record<Audience, Said>> = {
  'protected-party': { en: 'Your order in plain words', es: 'Su orden en palabras sencillas' },
  officer: { en: 'The order in plain words', es: 'La orden en palabras sencillas' },
  'restrained-party': { en: 'What this order says to you', es: 'Lo que le dice esta orden' },
};

type Headings = Readonly<Record<Audience, Said>>;

function forAll(said: Said): Headings {
  return { 'protected-party': said, officer: said, 'restrained-party': said };
}

const headings: Readonly<Record<ExplanationPart['code'], Headings>> = {
  about: forAll({ en: 'The order', es: 'La orden' }),
  ends: forAll({ en: 'When it ends', es: 'Cuándo termina' }),
  served: forAll({ en: 'If it was served', es: 'Si se entregó' }),
  terms: forAll({ en: 'What the order says', es: 'Lo que dice la orden' }),
  forbids: {
    ...forAll({ en: 'What they may not do', es: 'Lo que esa persona no puede hacer' }),
    'restrained-party': { en: 'What you may not do', es: 'Lo que usted no puede hacer' },
  },
  asks: {
    ...forAll({ en: 'What they must do', es: 'Lo que esa persona tiene que hacer' }),
    'restrained-party': { en: 'What you must do', es: 'Lo que usted tiene que hacer' },
  },
  allows: {
    ...forAll({ en: 'What they may do', es: 'Lo que esa persona puede hacer' }),
    'restrained-party': { en: 'What you may do', es: 'Lo que usted puede hacer' },
  },
  'own-words': forAll({ en: 'In the court’s own words', es: 'En las palabras de la corte' }),
  change: forAll({ en: 'Who can change it', es: 'Quién puede cambiarla' }),
  copy: forAll({ en: 'A copy', es: 'Una copia' }),
  check: forAll({ en: 'Before you rely on this', es: 'Antes de confiar en esto' }),
};
