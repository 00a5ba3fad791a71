/**
 * What an order's record says beside its terms, in plain words: what it is, when it ends, whether it was served. What is not on
 * record is said to be unknown; what that means in law is left to those who know the law of the place.
 */

import type { Citation } from '../citation.ts';
import type { Said } from '../language.ts';
import { dayWords } from '../orders/day-words.ts';
import type { Effective, KnowledgeOfOrder, Order, OtherProtectedParty, ServiceAttempt } from '../orders/order.ts';
import { type StandingReason, standingAt } from '../orders/standing.ts';
import { standingReasonWords } from '../orders/standing-words.ts';
import type { PlaceLaw } from '../place-law.ts';
import { assertNever } from '../result.ts';
import { civilDateAt, type Instant } from '../time.ts';
import type { Audience } from './explanation.ts';
import { englishVoices, spanishVoices } from './voice.ts';

/** Whose order it is, its number, its day, from when it counts, and what was changed. */
export function aboutOrder(order: Order, audience: Audience): readonly Said[] {
  const made = dayOf(order, order.issuedAt);
  const { name } = order.issuingCourt;
  const byPolice = order.kind === 'police-notice';
  const modified = order.changes.filter((change) => change.kind === 'modified').map((change) => change.at);
  return [
    byPolice
      ? { en: `This notice comes from: ${name}.`, es: `Este aviso viene de: ${name}.` }
      : { en: `It comes from this court: ${name}.`, es: `Viene de esta corte: ${name}.` },
    { en: `Its number is ${order.orderNumber}.`, es: `Su número es ${order.orderNumber}.` },
    ...people(order, audience),
    { en: `It was made on ${made.en}.`, es: `Se hizo el ${made.es}.` },
    ...(order.effective === undefined ? [] : [starts(order.effective, order)]),
    ...latest(modified).map((at): Said => {
      const day = dayOf(order, at);
      return {
        en: `It was changed on ${day.en}. Look for the newest copy.`,
        es: `Se cambió el ${day.es}. Busque la copia más nueva.`,
      };
    }),
    ...powerOfArrest(order, audience),
  ];
}

function people(order: Order, audience: Audience): readonly Said[] {
  const { protectedParty, restrainedParty, otherProtected = [] } = order;
  const names: readonly Said[] = [
    ...(audience === 'protected-party'
      ? []
      : [{ en: `It is for: ${protectedParty.name}.`, es: `Es para: ${protectedParty.name}.` }]),
    ...(audience === 'restrained-party'
      ? []
      : [{ en: `It is against: ${restrainedParty.name}.`, es: `Es en contra de: ${restrainedParty.name}.` }]),
  ];
  if (otherProtected.length === 0) return names;
  const list = (language: 'en' | 'es') =>
    otherProtected
      .map(({ relation, name }) => {
        const known = relations[relation][language];
        return name === undefined ? known : `${name} (${known})`;
      })
      .join(', ');
  return [...names, { en: `It also covers: ${list('en')}.`, es: `También incluye a: ${list('es')}.` }];
}

const relations: Readonly<Record<OtherProtectedParty['relation'], Said>> = {
  child: { en: 'a child', es: 'un menor' },
  family: { en: 'family', es: 'familia' },
  household: { en: 'someone in the home', es: 'alguien de la casa' },
  other: { en: 'someone else', es: 'otra persona' },
};

function starts(effective: Effective, order: Order): Said {
  switch (effective.kind) {
    case 'when-made':
      return { en: 'It counts from when it was made.', es: 'Vale desde que se hizo.' };
    case 'at': {
      const day = dayOf(order, effective.at);
      return { en: `It counts from ${day.en}.`, es: `Vale desde el ${day.es}.` };
    }
    case 'on-service':
      return { en: 'It counts from when it is served.', es: 'Vale desde que se entrega.' };
    case 'unknown':
      return { en: 'We do not know from when it counts.', es: 'No sabemos desde cuándo vale.' };
    default:
      return assertNever(effective);
  }
}

function powerOfArrest({ powerOfArrest: power }: Order, audience: Audience): readonly Said[] {
  if (audience !== 'officer' || power === undefined) return [];
  if (power === 'unknown')
    return [
      {
        en: 'We do not know if the court attached a power of arrest.',
        es: 'No sabemos si la corte añadió un poder de arresto.',
      },
    ];
  return power === 'yes'
    ? [{ en: 'The court attached a power of arrest.', es: 'La corte añadió un poder de arresto.' }]
    : [{ en: 'The court attached no power of arrest.', es: 'La corte no añadió un poder de arresto.' }];
}

/** Reasons of a standing that are about its beginning; they are said elsewhere, in the reader's own voice. */
const beginnings: readonly StandingReason['code'][] = [
  'not-yet-issued',
  'not-yet-effective',
  'start-not-known',
  'binds-from-service',
  'not-known-to-be-served',
];

/**
 * When it ends, from its face, its changes and, where `law` has been read, the law of its court; with the citations for the
 * last. It is told as of the last thing on record, since nobody here knows what day it is.
 */
export function endOfOrder(
  order: Order,
  law: Pick<PlaceLaw, 'expiryRules' | 'calendars'>,
): { readonly said: readonly Said[]; readonly citations: readonly Citation[] } {
  const standing = standingAt({ order, instant: lastOnRecord(order), law });
  const reasons = standing.reasons.filter((reason) => !beginnings.includes(reason.code));
  const said = reasons.map((reason) => standingReasonWords(reason, order.issuingCourt.timeZone));
  const open = standing.answer === 'cannot-tell' || said.length === 0;
  return {
    said: [
      ...(said.length === 0 ? [{ en: 'We do not know when it ends.', es: 'No sabemos cuándo termina.' }] : said),
      ...(open ? [{ en: 'The court can tell.', es: 'La corte puede decirlo.' }] : []),
    ],
    citations: reasons.flatMap((reason) => ('citation' in reason ? [reason.citation] : [])),
  };
}

function lastOnRecord(order: Order): Instant {
  const moments = [
    order.issuedAt,
    ...(order.effective?.kind === 'at' ? [order.effective.at] : []),
    ...order.serviceAttempts.map((attempt) => attempt.at),
    ...order.changes.map((change) => change.at),
  ];
  return moments.reduce((last, at) => (at > last ? at : last));
}

/** Whether it was served, as the record has it, and what to do with that. No text of law is read here. */
export function serviceOfOrder(order: Order, audience: Audience): readonly Said[] {
  const attempts = order.serviceAttempts.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const given = attempts.find((attempt) => attempt.succeeded === 'yes');
  const knowledge = (order.knowledge ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  const known = knowledge === undefined ? [] : [knew(knowledge, order, audience)];
  if (given !== undefined) {
    const proof = attempts.some((attempt) => attempt.succeeded === 'yes' && attempt.proofFiledAt !== undefined);
    return [
      served(given, order, audience),
      ...known,
      proof
        ? { en: 'Proof of that is on file.', es: 'La prueba de eso está en el expediente.' }
        : { en: 'We know of no proof of that on file.', es: 'No sabemos de una prueba en el expediente.' },
    ];
  }
  const last = attempts.at(-1);
  const silence: Said = { en: 'We do not know if it was served.', es: 'No sabemos si se entregó.' };
  return [...(last === undefined ? [] : [tried(last, order)]), ...known, silence, ifUnserved[audience]];
}

const ifUnserved: Readonly<Record<Audience, Said>> = {
  'protected-party': {
    en: 'This can change what the police do. The court or an advocate can tell you more.',
    es: 'Esto puede cambiar lo que hace la policía. En la corte o con quien le ayuda puede saber más.',
  },
  officer: {
    en: 'What that means depends on the law here. Look it up before you act on it.',
    es: 'Lo que eso significa depende de la ley de aquí. Revísela antes de actuar.',
  },
  'restrained-party': {
    en: 'Keep to it all the same. The court can tell you more.',
    es: 'Cúmplala de todos modos. La corte puede decirle más.',
  },
};

function served(attempt: ServiceAttempt, order: Order, audience: Audience): Said {
  const { them, were } = englishVoices[audience];
  const { toThem } = spanishVoices[audience];
  const day = dayOf(order, attempt.at);
  switch (attempt.method) {
    case 'personal':
      return {
        en: `The record says that it was handed to ${them} on ${day.en}.`,
        es: `Consta que se le entregó en persona ${toThem} el ${day.es}.`,
      };
    case 'verbal-by-officer':
      return {
        en: `The record says that an officer told ${them} the terms on ${day.en}.`,
        es: `Consta que la policía le dijo de palabra ${toThem} lo que manda, el ${day.es}.`,
      };
    case 'present-in-court':
      return {
        en: `The record says that ${were} in court on ${day.en}.`,
        es:
          audience === 'restrained-party'
            ? `Consta que usted estuvo en la corte el ${day.es}.`
            : `Consta que esa persona estuvo en la corte el ${day.es}.`,
      };
    case 'mail':
      return {
        en: `The record says that it was sent to ${them} by mail on ${day.en}.`,
        es: `Consta que se le mandó por correo ${toThem} el ${day.es}.`,
      };
    case 'substituted':
      return {
        en: `The record says that it was left for ${them} with someone else on ${day.en}.`,
        es: `Consta que se dejó con otra persona para dársela ${toThem} el ${day.es}.`,
      };
    case 'other':
      return {
        en: `The record says that it came to ${them} in some other way on ${day.en}.`,
        es: `Consta que le llegó ${toThem} de otra forma el ${day.es}.`,
      };
    default:
      return assertNever(attempt.method);
  }
}

function tried(attempt: ServiceAttempt, order: Order): Said {
  const day = dayOf(order, attempt.at);
  return attempt.succeeded === 'no'
    ? {
        en: `Someone tried to serve it on ${day.en}. That did not work.`,
        es: `Alguien trató de entregarla el ${day.es}. No se pudo.`,
      }
    : {
        en: `Someone tried to serve it on ${day.en}. We do not know if that worked.`,
        es: `Alguien trató de entregarla el ${day.es}. No sabemos si se pudo.`,
      };
}

function knew({ at }: KnowledgeOfOrder, order: Order, audience: Audience): Said {
  const day = dayOf(order, at);
  return audience === 'restrained-party'
    ? { en: `The record says that you knew of it on ${day.en}.`, es: `Consta que usted sabía de ella el ${day.es}.` }
    : { en: `The record says that they knew of it on ${day.en}.`, es: `Consta que sabía de ella el ${day.es}.` };
}

function dayOf(order: Order, at: Instant): Said {
  return dayWords(civilDateAt(at, order.issuingCourt.timeZone));
}

function latest(moments: readonly Instant[]): readonly Instant[] {
  return moments.toSorted().slice(-1);
}
