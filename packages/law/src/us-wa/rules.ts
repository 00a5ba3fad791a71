/**
 * What Washington law asks after a call about an order. Data only. It refuses to speak of a duty to arrest where only a term on
 * contact may be broken: for the state's own orders the list leaves those terms out, for another state's order it has them.
 */
import { type DutyRule, idOf } from '@holdfast/domain';
import { all, any, callForHelp, knownOrderBroken, no, yes } from '../criteria.ts';
import { criminalProcedure, protectionOrders } from './sources.ts';

const jurisdiction = 'US-WA';
const deadline = { kind: 'none-in-text' } as const;

const kindsListed: DutyRule['questions'] = {
  'order-of-listed-kind': {
    en: 'Is it an order on violence at home, sexual assault, stalking or a vulnerable adult?',
    es: '¿Es una orden por violencia en el hogar, agresión sexual, acoso o un adulto vulnerable?',
  },
};

export const rules: readonly DutyRule[] = [
  {
    id: idOf('us-wa-arrest-on-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for harm, entry or coming too close', es: 'Arrestar por daño, entrada o cercanía' },
    strength: 'shall',
    when: all(
      yes('order-from-this-state'),
      yes('order-of-listed-kind'),
      knownOrderBroken,
      any(yes('violence-term-may-be-broken'), yes('place-term-may-be-broken')),
    ),
    deadline,
    citation: criminalProcedure('10.31.100(2)(a)'),
    doneWhen: 'restrained-party-arrested',
    questions: kindsListed,
    words: {
      protectedParty: {
        en: 'The officer must make an arrest with good reason to think two things. They knew of the order, and they broke some of its terms. Those are harm, threats, going in, or coming too close. A call or text alone is not on this list. You can still report it.',
        es: 'El agente debe hacer un arresto si hay buenas razones para creer dos cosas. La persona sabía de la orden, y no cumplió ciertas partes. Son daño, amenazas, entrar o acercarse demasiado. Una llamada o un texto por sí solos no están en esta lista. Usted puede denunciarlos de todos modos.',
      },
      officer: {
        en: 'With probable cause that the person knew of an order of a listed kind and broke its terms on violence, threats, entry or distance, you must arrest. A term on contact alone is not in the list for orders of this state.',
        es: 'Con causa probable de que la persona sabía de una orden de los tipos de la lista y no cumplió sus términos sobre violencia, amenazas, entrada o distancia, usted debe arrestar. Un término que solo trata del contacto no está en la lista para órdenes de este estado.',
      },
    },
  },
  {
    id: idOf('us-wa-arrest-on-foreign-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest for breaking another place’s order', es: 'Arrestar por no cumplir la orden de otro lugar' },
    strength: 'shall',
    // Other states, tribes and territories, and Canada; the list names no other country.
    when: all(
      no('order-from-this-state'),
      any(no('order-from-another-country'), yes('order-from-canada')),
      knownOrderBroken,
      any(yes('violence-term-may-be-broken'), yes('place-term-may-be-broken'), yes('contact-term-may-be-broken')),
    ),
    deadline,
    citation: criminalProcedure('10.31.100(2)(c)'),
    doneWhen: 'restrained-party-arrested',
    words: {
      protectedParty: {
        en: 'Your order is from another place. The officer must make an arrest with good reason to think they knew of it and broke its terms. Here that means contact too, such as a call or text.',
        es: 'Su orden es de otro lugar. El agente debe hacer un arresto si hay buenas razones para creer que sabía de ella y no la cumplió. Aquí eso incluye el contacto, como una llamada o un texto.',
      },
      officer: {
        en: 'For a foreign or Canadian order, with probable cause that the person knew of it and broke its terms on violence, contact, entry or distance, you must arrest.',
        es: 'Con una orden de otro estado o de Canadá, y causa probable de que la persona sabía de ella y no cumplió sus términos sobre violencia, contacto, entrada o distancia, usted debe arrestar.',
      },
    },
  },
  {
    id: idOf('us-wa-arrest-on-assault'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: {
      en: 'Arrest for an attack in the last four hours',
      es: 'Arrestar por un ataque en las últimas cuatro horas',
    },
    strength: 'shall',
    when: all(
      yes('probable-cause-of-assault'),
      yes('assault-within-four-hours'),
      any(no('both-parties-suspected'), yes('main-aggressor-is-restrained-party')),
    ),
    deadline,
    citation: criminalProcedure('10.31.100(2)(d)'),
    doneWhen: 'restrained-party-arrested',
    questions: {
      'probable-cause-of-assault': {
        en: 'Did the officer have good reason to think that someone of 18 or more attacked a family member?',
        es: '¿Tenía el agente buenas razones para creer que alguien de 18 años o más atacó a un familiar?',
      },
    },
    words: {
      protectedParty: {
        en: 'Was there an attack by a grown person in the family in the last four hours? Then the officer must make an arrest. This needs no order. If both seem to have struck, it is the main one only.',
        es: '¿Hubo un ataque de un adulto de la familia en las últimas cuatro horas? Entonces el agente debe hacer un arresto. No hace falta una orden. Si parece que ambos pegaron, es solo la persona principal.',
      },
      officer: {
        en: 'With probable cause of an assault on a family or household member within the last four hours by a person of 18 or more, you must arrest; where both are believed to have assaulted, only the primary physical aggressor.',
        es: 'Con causa probable de una agresión a un familiar o conviviente en las últimas cuatro horas por una persona de 18 años o más, usted debe arrestar; si se cree que ambos agredieron, solo a la persona agresora principal.',
      },
    },
  },
  {
    id: idOf('us-wa-arrest-on-other-order'),
    jurisdiction,
    actor: 'officer',
    act: 'arrest',
    title: { en: 'Arrest on an anti-harassment order', es: 'Arrestar por una orden contra el hostigamiento' },
    strength: 'may',
    when: all(yes('order-from-this-state'), no('order-of-listed-kind'), knownOrderBroken),
    deadline,
    citation: criminalProcedure('10.31.100(9)'),
    doneWhen: 'restrained-party-arrested',
    questions: kindsListed,
    words: {
      protectedParty: {
        en: 'With an order that only bars harassment, the officer may choose to make an arrest. The law lets them. It does not tell them to.',
        es: 'Con una orden que solo prohíbe el hostigamiento, el agente puede decidir si arresta. La ley se lo permite. No se lo manda.',
      },
      officer: {
        en: 'For breach of an anti-harassment order the section says that you may arrest. The list of duties to arrest does not name it.',
        es: 'Por no cumplir una orden contra el hostigamiento, la sección dice que usted puede arrestar. La lista de los arrestos que manda la ley no la nombra.',
      },
    },
  },
  {
    id: idOf('us-wa-find-out-if-known'),
    jurisdiction,
    actor: 'officer',
    act: 'verify-order',
    title: { en: 'Find out if they knew of the order', es: 'Averiguar si sabía de la orden' },
    strength: 'shall',
    when: all(yes('order-from-this-state'), yes('officer-came'), yes('order-in-force')),
    deadline,
    citation: protectionOrders('7.105.465'),
    words: {
      protectedParty: {
        en: 'The officer must try to find out if they knew of the order. Show your copy and any proof that it was served.',
        es: 'El agente debe tratar de averiguar si la persona sabía de la orden. Muestre su copia y la prueba de entrega, si la tiene.',
      },
      officer: {
        en: 'You must try to find out whether the respondent knows of the order: nobody is punished for breaking an order they did not know of.',
        es: 'Usted debe tratar de averiguar si la persona sabe de la orden: nadie recibe un castigo por no cumplir una orden de la que no sabía.',
      },
    },
  },
  {
    // Enforced only from then on: what came before the service at the scene is no ground for arrest under this section.
    id: idOf('us-wa-serve-then-enforce'),
    jurisdiction,
    actor: 'officer',
    act: 'serve-order',
    title: {
      en: 'Serve the order, then enforce it from then on',
      es: 'Entregar la orden y hacerla cumplir desde entonces',
    },
    strength: 'shall',
    when: all(
      yes('order-from-this-state'),
      yes('order-in-force'),
      yes('restrained-party-present'),
      no('restrained-party-had-notice'),
      no('restrained-party-knew-of-order'),
    ),
    deadline,
    citation: protectionOrders('7.105.465'),
    doneWhen: 'served-by-officer',
    words: {
      protectedParty: {
        en: 'If they did not know of the order, the officer must serve it there. From then on the officer must enforce it. If they use your copy, you get a slip for it.',
        es: 'Si la persona no sabía de la orden, el agente debe entregarla ahí. Desde entonces debe hacerla cumplir. Si usa la copia de usted, le da un recibo.',
      },
      officer: {
        en: 'If the respondent does not know of the order you must serve it at the scene, with a receipt if you use the petitioner’s copy, and enforce it from that point on.',
        es: 'Si la persona no sabe de la orden, usted debe entregarla en el lugar, con un recibo si usa la copia de quien la pidió, y hacerla cumplir desde ese momento.',
      },
    },
  },
  {
    id: idOf('us-wa-copy-is-enough'),
    jurisdiction,
    actor: 'officer',
    act: 'honor-order',
    title: {
      en: 'Go by a certified copy with proof of service',
      es: 'Aceptar la copia certificada con prueba de entrega',
    },
    strength: 'may',
    when: all(yes('order-in-force'), yes('order-shown-or-found'), yes('proof-of-service-shown-or-found')),
    deadline,
    citation: protectionOrders('7.105.465'),
    words: {
      protectedParty: {
        en: 'A certified copy that has not ended, with proof that it was served, is enough. That is so even if the computer shows nothing.',
        es: 'Basta una copia certificada que no ha vencido, con la prueba de entrega. Vale aunque la computadora no muestre nada.',
      },
      officer: {
        en: 'An unexpired certified copy with proof of service suffices, whatever the computer shows.',
        es: 'Basta una copia certificada y vigente con prueba de entrega, muestre lo que muestre la computadora.',
      },
    },
  },
  {
    // The section was amended twice in 2019 without merging, so its paragraphs bear two sets of numbers.
    id: idOf('us-wa-written-report'),
    jurisdiction,
    actor: 'officer',
    act: 'write-report',
    title: { en: 'Write a full report', es: 'Escribir un reporte completo' },
    strength: 'shall',
    when: callForHelp,
    deadline,
    citation: criminalProcedure('10.99.030(6)(b) (Laws of 2019 ch. 110); parallel 10.99.035'),
    doneWhen: 'report-written',
    words: {
      protectedParty: {
        en: 'The officer must write a full report. It says what was done about the case.',
        es: 'El agente debe escribir un reporte completo. El reporte dice qué se hizo con el caso.',
      },
      officer: {
        en: 'You must make a complete offence report, including the disposition of the case.',
        es: 'Usted debe hacer un reporte completo del delito, con lo que se decidió en el caso.',
      },
    },
  },
  {
    id: idOf('us-wa-tell-of-own-case'),
    jurisdiction,
    actor: 'officer',
    act: 'explain-rights',
    title: { en: 'Tell of the right to start a case', es: 'Avisar del derecho a iniciar un caso' },
    strength: 'shall',
    when: all(yes('officer-came'), no('restrained-party-arrested'), callForHelp),
    deadline,
    citation: criminalProcedure('10.99.030(6) (Laws of 2019 ch. 110)'),
    words: {
      protectedParty: {
        en: 'If there was no arrest, the officer must tell you that you can start a case.',
        es: 'Si no hubo arresto, el agente debe decirle que usted puede iniciar un caso.',
      },
      officer: {
        en: 'Where you make no arrest you must tell the victim of the right to start a criminal proceeding.',
        es: 'Si no hace un arresto, usted debe avisar a la víctima de su derecho a iniciar un proceso penal.',
      },
    },
  },
  {
    // What was read does not name the day the ten run from. Counting from the finished report never calls it late too early.
    id: idOf('us-wa-report-to-prosecutor'),
    jurisdiction,
    actor: 'agency',
    act: 'send-to-prosecutor',
    title: { en: 'Send the report to the prosecutor', es: 'Mandar el reporte a la fiscalía' },
    strength: 'shall',
    when: yes('report-written'),
    unless: yes('under-active-investigation'),
    deadline: { kind: 'days', count: 10, from: 'report-completed' },
    citation: criminalProcedure('10.99.030(9) (Laws of 2019 ch. 110)'),
    doneWhen: 'report-sent-to-prosecutor',
    words: {
      protectedParty: {
        en: 'The police must send the report to the prosecutor in ten days. It can take longer while they still look into it.',
        es: 'La policía debe mandar el reporte a la fiscalía en diez días. Puede tardar más mientras sigue investigando.',
      },
      officer: {
        en: 'The agency must send the offence report to the prosecutor within ten days, unless the case is under active investigation.',
        es: 'La agencia debe mandar el reporte a la fiscalía en diez días, salvo que el caso siga en investigación activa.',
      },
    },
  },
];
