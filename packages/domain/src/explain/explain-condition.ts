/**
 * One condition in plain words with everything that was typed of it: channels, places, distance, exceptions. It says what the
 * order says, no more; what was not typed is said to be unknown, and no law is added.
 */
import type { Answer } from '../answer.ts';
import type { Language, Said } from '../language.ts';
import { type Condition, isPermission, type Requirement } from '../orders/condition.ts';
import { assertNever } from '../result.ts';
import { wordsIn } from '../words/words-in.ts';
import { explainContact } from './explain-contact.ts';
import { explainStayAway } from './explain-stay-away.ts';
import type { Audience, ConditionNature, ExplainedCondition } from './explanation.ts';
import { type Voices, voicesFor } from './voice.ts';

/** `condition` for `audience`, by itself. Never throws on a parsed condition. */
export function explainCondition(condition: Condition, audience: Audience, language: Language): ExplainedCondition {
  return explainAmong({ condition, terms: [condition], audience, language });
}

/** As `explainCondition`, knowing the other `terms` of the order: where one allows what another speaks of, that is said. */
export function explainAmong({
  condition,
  terms,
  audience,
  language,
}: {
  readonly condition: Condition;
  readonly terms: readonly Condition[];
  readonly audience: Audience;
  readonly language: Language;
}): ExplainedCondition {
  const voices = voicesFor(audience);
  const said = [
    ...sentencesFor(condition, voices),
    ...(condition.kind === 'exclusive-custody' && terms.some(isPermission) ? [visitsElsewhere] : []),
  ];
  return {
    conditionId: condition.id,
    kind: condition.kind,
    nature: natureOf(condition),
    heading: wordsIn(language).conditionWords[condition.kind].title,
    sentences: said.map((one) => one[language]),
    ...(condition.number === undefined ? {} : { number: condition.number }),
    ...(condition.text === undefined ? {} : { courtWords: condition.text }),
  };
}

/** What the condition does, so that each kind stands under its own heading. */
export function natureOf(condition: Condition): ConditionNature {
  switch (condition.kind) {
    case 'no-violence':
    case 'no-threats-to-household':
    case 'no-harassment':
    case 'no-contact':
    case 'no-contact-through-others':
    case 'stay-away':
    case 'firearms-surrender':
    case 'exclusive-custody':
      return 'forbids';
    case 'move-out':
    case 'positive-requirement':
      return 'asks';
    case 'contact-permission':
      return 'allows';
    case 'other':
      return 'own-words';
    default:
      return assertNever(condition);
  }
}

function sentencesFor(condition: Condition, voices: Voices): readonly Said[] {
  const { en, es } = voices;
  switch (condition.kind) {
    case 'no-violence':
      return [
        {
          en: `${en.they} may not hurt ${en.her} or threaten to.`,
          es: `${es.they} no puede ${es.doing('lastimar', 'amenazar')}.`,
        },
      ];
    case 'no-threats-to-household':
      return [
        { en: `${en.they} may not threaten ${en.hers} family.`, es: `${es.they} no puede amenazar ${es.family}.` },
        { en: `Nor the people who live with ${en.her}.`, es: `Tampoco a quienes viven con ${es.her}.` },
      ];
    case 'no-harassment':
      return [
        {
          en: `${en.they} may not bother, scare, follow or watch ${en.her}.`,
          es: `${es.they} no puede ${es.doing('molestar', 'asustar', 'seguir', 'vigilar')}.`,
        },
      ];
    case 'no-contact':
      return explainContact(condition, voices);
    case 'no-contact-through-others':
      return [
        {
          en: `${en.they} may not send someone else to reach ${en.her}.`,
          es: `${es.they} no puede mandar a otra persona a ${es.doing('buscar')}.`,
        },
      ];
    case 'stay-away':
      return explainStayAway(condition, voices);
    case 'move-out':
      return [
        {
          en: `${en.they} must leave the home and not come back.`,
          es: `${es.they} tiene que irse de la casa y no volver.`,
        },
        { en: `The home is left to ${en.her}.`, es: `La casa queda para ${es.her}.` },
      ];
    case 'firearms-surrender':
      return [
        { en: `${en.they} may not have guns.`, es: `${es.they} no puede tener armas de fuego.` },
        { en: `${en.again} must give up all guns.`, es: 'Tiene que entregarlas todas.' },
        bullets(condition.includesAmmunition),
      ];
    case 'exclusive-custody':
      return [
        { en: `The children are with ${en.her} alone.`, es: `Los niños están solo con ${es.her}.` },
        { en: `${en.they} may not take them or keep them.`, es: `${es.they} no puede llevárselos ni retenerlos.` },
      ];
    case 'contact-permission':
      return [
        {
          en: `${en.they} may see or have the children as the order says.`,
          es: `${es.they} puede ver o tener a los niños como dice la orden.`,
        },
        watched[condition.supervised],
        { en: 'This allows something. It forbids nothing.', es: 'Esto permite algo. No prohíbe nada.' },
      ];
    case 'positive-requirement':
      return [asked(condition.requirement, voices)];
    case 'other':
      return condition.text === undefined
        ? [
            ownWords,
            { en: 'We do not have those words. Look at the order.', es: 'No tenemos esas palabras. Vea la orden.' },
          ]
        : [ownWords];
    default:
      return assertNever(condition);
  }
}

const ownWords: Said = {
  en: 'The court used its own words for this.',
  es: 'La corte lo dijo con sus propias palabras.',
};

const visitsElsewhere: Said = {
  en: 'Another term allows time with the children.',
  es: 'Otra parte de la orden permite tiempo con los niños.',
};

const watched: Readonly<Record<Answer, Said>> = {
  yes: { en: 'Someone else has to be there.', es: 'Otra persona tiene que estar presente.' },
  no: {
    en: 'The order does not ask for someone else to be there.',
    es: 'La orden no pide que otra persona esté presente.',
  },
  unknown: {
    en: 'We do not know if someone else has to be there.',
    es: 'No sabemos si otra persona tiene que estar presente.',
  },
};

/** A term that leaves bullets out gives no leave to have them. */
function bullets(included: boolean | undefined): Said {
  if (included === undefined)
    return { en: 'We do not know if this covers bullets.', es: 'No sabemos si esto incluye las balas.' };
  return included
    ? { en: 'This covers bullets too.', es: 'Esto incluye las balas.' }
    : {
        en: 'Bullets are not named here. That does not mean that they are allowed.',
        es: 'Aquí no se habla de balas. Eso no quiere decir que se permitan.',
      };
}

function asked(requirement: Requirement, { en, es }: Voices): Said {
  switch (requirement) {
    case 'programme':
      return {
        en: `${en.they} must go to the program the order names.`,
        es: `${es.they} tiene que ir al programa que dice la orden.`,
      };
    case 'treatment':
      return {
        en: `${en.they} must get the treatment the order names.`,
        es: `${es.they} tiene que recibir el tratamiento que dice la orden.`,
      };
    case 'tag':
      return { en: `${en.they} must wear a tag.`, es: `${es.they} tiene que llevar un localizador.` };
    case 'report-to-police':
      return {
        en: `${en.they} must report to the police as the order says.`,
        es: `${es.they} tiene que presentarse ante la policía como dice la orden.`,
      };
    case 'notify-address':
      return {
        en: `${en.they} must give the police a name and address.`,
        es: `${es.they} tiene que dar a la policía su nombre y su dirección.`,
      };
    case 'other':
      return {
        en: `${en.they} must do something else that the order names.`,
        es: `${es.they} tiene que hacer otra cosa que dice la orden.`,
      };
    default:
      return assertNever(requirement);
  }
}
