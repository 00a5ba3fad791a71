/**
 * What Wisconsin law asks after a call. Data only. Arrest on an injunction is one rule, arrest for harm in the family
 * another, and the second ends where it was told to the police more than 28 days after.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, brokenHere, no, yes } from '../criteria.ts';
import { dayNotDefined, statutes } from './sources.ts';

const jurisdiction = 'US-WI';
const noTime = { kind: 'none-in-text' } as const;

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-wi-arrest-on-injunction'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for not obeying the order', es: 'Arrestar por no cumplir la orden' },
    strength: 'shall',
    when: brokenHere,
    deadline: noTime,
    citation: statutes('813.12(7)'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'probable-cause-of-notice': {
        en: 'Did the officer have good reason to think that they knew of the order, or could know?',
        es: '¿Tenía el agente buenas razones para creer que sabía de la orden, o que estaba en condición de saber?',
      },
    },
    words: {
      protectedParty: {
        en: 'On good grounds that they broke the order, the officer must make an arrest. They knew of it, or were in a place to know.',
        es: 'Con buenas razones para creer que no cumplió la orden, el agente debe hacer un arresto. La persona sabía de ella o podía saber.',
      },
      officer: {
        en: 'On probable cause of a violation of the injunction or temporary order, with actual or constructive knowledge, you must arrest.',
        es: 'Con causa probable de que no se cumplió la orden temporal o final, con conocimiento real o presunto, usted debe arrestar.',
      },
    },
  },
  {
    id: idOf('us-wi-arrest-on-harm'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm in the family', es: 'Arrestar por daño en la familia' },
    strength: 'shall',
    when: all(
      yes('probable-cause-of-assault'),
      any(yes('further-violence-feared'), yes('injury-seen'), yes('main-aggressor-is-restrained-party')),
    ),
    unless: yes('protected-party-reported-late'),
    deadline: noTime,
    citation: statutes('968.075(2), (2m)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'The officer must make an arrest for a crime in the family when one of three things is so. More harm is likely, someone is hurt, or they were the main one. This holds if the police were told within 28 days.',
        es: 'El agente debe hacer un arresto por un delito en la familia si se da una de tres cosas. Hay riesgo de más daño, hay heridas o fue la persona principal. Vale si se avisó a la policía en 28 días.',
      },
      officer: {
        en: 'With reasonable grounds to believe in domestic abuse that is a crime, you must arrest if continued abuse is likely, there is evidence of injury, or the person is the predominant aggressor. The duty holds for reports received within 28 days of the incident.',
        es: 'Con motivos razonables de abuso doméstico que es delito, usted debe arrestar si es probable que siga, hay señales de lesión o la persona es la agresora principal. El deber vale para denuncias recibidas en 28 días.',
      },
    },
  },
  {
    id: idOf('us-wi-report-without-arrest'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a report when there is no arrest', es: 'Escribir un reporte si no hay arresto' },
    strength: 'shall',
    when: all(
      any(yes('probable-cause-of-assault'), yes('probable-cause-of-violation')),
      no('restrained-party-arrested'),
    ),
    deadline: noTime,
    citation: statutes('968.075(3)(a)2, (4)'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'If there were good grounds and still no arrest, the officer must write a report.',
        es: 'Si había buenas razones y aun así no hubo arresto, el agente debe escribir un reporte.',
      },
      officer: {
        en: 'Where you make no arrest you must prepare a written report.',
        es: 'Si no hace un arresto, usted debe preparar un reporte escrito.',
      },
    },
  },
  {
    id: idOf('us-wi-no-arrest-to-prosecutor'),
    jurisdiction,
    actor: 'agency',
    act: 'send-to-prosecutor',
    title: { en: 'Send the report to the prosecutor', es: 'Mandar el reporte a la fiscalía' },
    strength: 'shall',
    when: all(
      yes('report-written'),
      any(yes('probable-cause-of-assault'), yes('probable-cause-of-violation')),
      no('restrained-party-arrested'),
    ),
    deadline: noTime,
    citation: statutes('968.075(3)(a)2, (4)'),
    doneWhen: 'report-sent-to-prosecutor',
    words: {
      protectedParty: {
        en: 'If there is no arrest, the report must be sent on. It goes to the prosecutor.',
        es: 'Sin arresto, ese reporte debe ir a la fiscalía.',
      },
      officer: {
        en: 'The report of a case without arrest must be referred to the district attorney.',
        es: 'El reporte de un caso sin arresto debe enviarse a la fiscalía.',
      },
    },
  },
  {
    id: idOf('us-wi-hold-until-bail'),
    jurisdiction,
    actor: 'agency',
    act: 'bring-to-court',
    title: { en: 'Hold them until bail or court', es: 'Detener hasta la fianza o la corte' },
    strength: 'shall',
    when: all(yes('restrained-party-arrested'), yes('probable-cause-of-assault')),
    deadline: noTime,
    citation: statutes('968.075(2)'),
    doneWhen: 'brought-to-court',
    words: {
      protectedParty: {
        en: 'After such an arrest they must be held until they post bail or come to court.',
        es: 'Después de ese arresto, la persona debe quedar detenida hasta pagar la fianza o llegar a la corte.',
      },
      officer: {
        en: 'A person arrested under this section must not be released until bail is posted or a court has seen them.',
        es: 'Quien fue arrestado por esta sección no debe salir hasta pagar la fianza o llegar ante la corte.',
      },
    },
  },
  {
    id: idOf('us-wi-clerk-sends-order'),
    jurisdiction,
    actor: 'clerk',
    act: 'enter-in-register',
    title: { en: 'Send the order on in one business day', es: 'Mandar la orden en un día hábil' },
    strength: 'shall',
    when: yes('order-from-this-state'),
    deadline: {
      kind: 'working-days',
      unit: 'business-day',
      count: 1,
      from: 'order-issued',
      calendar: 'us-wi-business-days',
      citation: dayNotDefined('813.12(6)', 'unconfirmed'),
    },
    citation: statutes('813.12(6)'),
    doneWhen: 'order-sent-to-register',
    words: {
      protectedParty: {
        en: 'The clerk must send the order to the police within one business day.',
        es: 'La corte debe mandar la orden a la policía en un día hábil.',
      },
      officer: {
        en: 'The clerk must send the order within one business day. Which days those are was not read.',
        es: 'La secretaría de la corte debe mandar la orden en un día hábil. No se leyó qué días son.',
      },
    },
  },
  {
    id: idOf('us-wi-sheriff-enters-order'),
    jurisdiction,
    actor: 'agency',
    act: 'enter-in-register',
    title: { en: 'Put the order on record in 24 hours', es: 'Registrar la orden en 24 horas' },
    strength: 'shall',
    when: yes('order-from-this-state'),
    deadline: { kind: 'hours', count: 24, from: 'order-received-by-police' },
    citation: statutes('813.12(6)'),
    doneWhen: 'order-in-register',
    words: {
      protectedParty: {
        en: 'The sheriff must put the order on record within 24 hours.',
        es: 'El sheriff debe registrar la orden en 24 horas.',
      },
      officer: {
        en: 'The sheriff must enter the order within 24 hours of receipt.',
        es: 'El sheriff debe registrar la orden en 24 horas desde que la recibe.',
      },
    },
  },
];
