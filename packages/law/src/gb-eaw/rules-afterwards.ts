/**
 * What is expected after the scene in England and Wales: news under the Victims' Code, support, the meeting on high risk, the
 * answer about a past record, and visits. Data only. None of it is read here as law, so no rule of this file commands.
 */
import { type DutyRule, type Fact, type FactTime, idOf, type Said } from '@holdfast/domain';
import { all, callForHelp, yes } from '../criteria.ts';
import { localPolicy, pastRecordGuidance, riskMeetings, victimSupport, victimsCode } from './sources.ts';

const jurisdiction = 'GB-EAW';
const calendar = 'gb-eaw-working-days';
const rightSix = victimsCode('Right 6', 'secondary');

/** Something the police pass on, and what shows that they did. */
interface News {
  readonly id: string;
  readonly of: Said;
  readonly since: Fact;
  readonly from: FactTime;
  readonly doneWhen: Fact;
}

const news: readonly News[] = [
  {
    id: 'arrest',
    of: { en: 'an arrest', es: 'un arresto' },
    since: 'restrained-party-arrested',
    from: 'arrested',
    doneWhen: 'told-of-arrest',
  },
  {
    id: 'interview',
    of: { en: 'an interview', es: 'un interrogatorio' },
    since: 'restrained-party-interviewed',
    from: 'interviewed',
    doneWhen: 'told-of-interview',
  },
  {
    id: 'release',
    of: { en: 'a release with no charge', es: 'una salida sin cargos' },
    since: 'restrained-party-arrested',
    from: 'released',
    doneWhen: 'told-of-release',
  },
  {
    id: 'bail',
    of: { en: 'bail terms or a change to them', es: 'la fianza o un cambio en ella' },
    since: 'restrained-party-arrested',
    from: 'bail-changed',
    doneWhen: 'told-of-bail-change',
  },
  {
    id: 'no-investigation',
    of: { en: 'a choice not to look into it', es: 'una decisión de no investigar' },
    since: 'not-to-be-investigated',
    from: 'decided-not-to-investigate',
    doneWhen: 'told-of-no-investigation',
  },
];

/** Whoever has enhanced rights hears in one day; everyone hears in five. Both hold, so five is never wrong. */
function tellOf({ id, of, since, from, doneWhen }: News): readonly DutyRule[] {
  const told = { jurisdiction, actor: 'agency', act: 'inform-protected-party', strength: 'policy', doneWhen } as const;
  return [
    {
      ...told,
      id: idOf(`gb-eaw-tell-of-${id}`),
      title: { en: `Tell you of ${of.en}, and the reason`, es: `Avisarle de ${of.es}, con la razón` },
      when: yes(since),
      deadline: { kind: 'working-days', count: 5, from, calendar, citation: rightSix },
      citation: rightSix,
      words: {
        protectedParty: {
          en: `The Code says the police tell you of ${of.en} in five working days. They tell you the reason too. A new Code is on its way, so ask.`,
          es: `El Código dice que la policía le avisa de ${of.es} en cinco días hábiles. También le da la razón. Viene un Código nuevo, así que pregunte.`,
        },
        officer: {
          en: `The Victims’ Code, as read, asks for news of ${of.en}, with reasons, within five working days. A new Code is in consultation.`,
          es: `El Código, como se leyó, pide avisar de ${of.es}, con razones, en cinco días hábiles. Hay un Código nuevo en consulta.`,
        },
      },
    },
    {
      ...told,
      id: idOf(`gb-eaw-tell-of-${id}-sooner`),
      title: { en: `Tell you of ${of.en} in one working day`, es: `Avisarle de ${of.es} en un día hábil` },
      when: all(yes(since), yes('enhanced-rights')),
      deadline: { kind: 'working-days', count: 1, from, calendar, citation: rightSix },
      citation: rightSix,
      words: {
        protectedParty: {
          en: `With enhanced rights it is sooner. The Code says the police tell you of ${of.en} in one working day. You can ask if you have them.`,
          es: `Con derechos reforzados es antes. El Código dice que la policía le avisa de ${of.es} en un día hábil. Usted puede preguntar si los tiene.`,
        },
        officer: {
          en: `Under enhanced rights the Victims’ Code, as read, asks for news of ${of.en} within one working day.`,
          es: `Con derechos reforzados, el Código, como se leyó, pide avisar de ${of.es} en un día hábil.`,
        },
      },
    },
  ];
}

export const rulesAfterwards: readonly DutyRule[] = [
  ...news.flatMap(tellOf),
  {
    id: idOf('gb-eaw-enhanced-rights'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Say if you have enhanced rights', es: 'Decir si usted tiene derechos reforzados' },
    strength: 'good-practice',
    when: callForHelp,
    deadline: { kind: 'none-in-text' },
    citation: victimsCode('enhanced rights', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'We think harm at home gives you enhanced rights. We could not confirm it. You can ask the police.',
        es: 'Creemos que el daño en el hogar le da derechos reforzados. No pudimos confirmarlo. Usted puede preguntar a la policía.',
      },
      officer: {
        en: 'That a person harmed at home counts for enhanced rights is not confirmed. This row asks for review.',
        es: 'No está confirmado que una persona dañada en el hogar tenga derechos reforzados. Esta fila pide revisión.',
      },
    },
  },
  {
    id: idOf('gb-eaw-support-contact'),
    jurisdiction,
    actor: 'agency',
    act: 'refer-to-advocate',
    title: { en: 'Put you in touch with support', es: 'Ponerle en contacto con apoyo' },
    strength: 'policy',
    when: callForHelp,
    deadline: { kind: 'days', count: 2, from: 'incident-reported' },
    citation: victimSupport('contact by support', 'secondary'),
    doneWhen: 'advocate-offered',
    words: {
      protectedParty: {
        en: 'We think a support worker gets in touch within two days of your report. Say how and when it is best to reach you.',
        es: 'Creemos que una persona de apoyo le llama en dos días desde su denuncia. Diga cómo y cuándo es mejor hablarle.',
      },
      officer: {
        en: 'Support is believed to make contact within two days. Ask first how and when contact does no harm.',
        es: 'Se cree que el apoyo hace contacto en dos días. Pregunte antes cómo y cuándo el contacto no causa daño.',
      },
    },
  },
  {
    // Judgement may raise the result of a checklist, never lower it; thresholds differ by area.
    id: idOf('gb-eaw-risk-meeting'),
    jurisdiction,
    actor: 'agency',
    act: 'refer-to-advocate',
    title: {
      en: 'Pass the case to the local meeting on high risk',
      es: 'Llevar el caso a la reunión local de alto riesgo',
    },
    strength: 'good-practice',
    when: yes('high-risk-found'),
    deadline: { kind: 'none-in-text' },
    citation: riskMeetings('routes to MARAC'),
    doneWhen: 'referred-to-risk-meeting',
    words: {
      protectedParty: {
        en: 'If the risk to you is high, they can take your case to a local meeting called MARAC. There, people from some teams plan how to help. They ask you first where they can.',
        es: 'Si su riesgo es alto, pueden llevar su caso a una reunión local llamada MARAC. Ahí varios equipos planean cómo ayudar. Le preguntan antes si pueden.',
      },
      officer: {
        en: 'Refer on 14 or more yes answers on the checklist, on professional judgement, on escalation, or on a repeat within 12 months; local thresholds differ. Judgement can raise the result, not lower it. Consent is sought; referral does not depend on it.',
        es: 'Remita con 14 o más respuestas de sí en la lista, por criterio profesional, por aumento o por repetición en 12 meses; los umbrales locales varían. El criterio puede subir el resultado, no bajarlo. Se busca el consentimiento, pero la remisión no depende de él.',
      },
    },
  },
  {
    id: idOf('gb-eaw-past-record'),
    jurisdiction,
    actor: 'agency',
    act: 'inform-protected-party',
    title: { en: 'Answer about a past record (Clare’s Law)', es: 'Contestar sobre el pasado (ley de Clare)' },
    strength: 'policy',
    when: yes('past-record-asked-for'),
    deadline: { kind: 'days', count: 28, from: 'past-record-asked-for' },
    citation: pastRecordGuidance('the whole process'),
    doneWhen: 'past-record-answered',
    words: {
      protectedParty: {
        en: 'You can ask the police if someone has harmed a partner before. The guide says it all takes 28 days at most. It was 35 once.',
        es: 'Usted puede preguntar a la policía si alguien dañó antes a una pareja. La guía dice que todo toma 28 días como máximo. Antes eran 35.',
      },
      officer: {
        en: 'Statutory guidance gives 28 days for the whole process, by right to ask or right to know.',
        es: 'La guía oficial da 28 días para todo el proceso, por derecho a preguntar o derecho a saber.',
      },
    },
  },
  {
    id: idOf('gb-eaw-past-record-steps'),
    jurisdiction,
    actor: 'agency',
    act: 'inform-protected-party',
    title: { en: 'Make the first checks on a past record', es: 'Hacer las primeras revisiones del pasado' },
    strength: 'good-practice',
    when: yes('past-record-asked-for'),
    deadline: { kind: 'none-in-text' },
    citation: pastRecordGuidance('steps on the way', 'unconfirmed'),
    words: {
      protectedParty: {
        en: 'An older guide gave a day for the first checks. It gave ten working days to meet you. We could not confirm that for now.',
        es: 'Una guía vieja daba un día para las primeras revisiones. Daba diez días hábiles para verle. No pudimos confirmarlo.',
      },
      officer: {
        en: 'The step clocks of older guidance (24 hours, ten working days) are not confirmed. This row asks for review.',
        es: 'Los plazos de la guía anterior (24 horas, diez días hábiles) no están confirmados. Esta fila pide revisión.',
      },
    },
  },
  {
    id: idOf('gb-eaw-visit'),
    jurisdiction,
    actor: 'agency',
    act: 'visit',
    title: { en: 'Visit as the force’s own plan says', es: 'Visitar según el plan de la fuerza' },
    strength: 'good-practice',
    when: yes('visit-due'),
    deadline: { kind: 'none-in-text' },
    citation: localPolicy('visits in the weeks after an order', 'unconfirmed'),
    doneWhen: 'visit-made',
    words: {
      protectedParty: {
        en: 'Some forces plan visits or calls in the weeks after an order. This is their own plan, not the law. Ask if yours does, and say when it suits you.',
        es: 'Algunas fuerzas planean visitas o llamadas en las semanas después de una orden. Es su propio plan, no la ley. Pregunte si la suya lo hace y diga cuándo le conviene.',
      },
      officer: {
        en: 'Visits after an order are local policy, not law; the days are the force’s own. Ask first whether a visit could do harm.',
        es: 'Las visitas después de una orden son política local, no ley; los días son de cada fuerza. Pregunte antes si una visita puede causar daño.',
      },
    },
  },
];
