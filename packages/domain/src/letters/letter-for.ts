/**
 * A letter about duties that were not met, from the facts of a reading alone. It names every unanswered duty with its time, quotes
 * as law only what was confirmed, says "believed" of the rest, accuses nobody, and puts in nothing that was not noted.
 */
import type { Duty } from '../duties/duty.ts';
import { byUrgency, isOpen, stateOfDuty } from '../duties/duty-state.ts';
import type { IncidentReading } from '../duties/readings-for.ts';
import { officersOf, type PoliceContact } from '../incidents/contact.ts';
import { whenWords } from '../incidents/when-words.ts';
import type { Language, Said } from '../language.ts';
import { dayWords, momentWords } from '../orders/day-words.ts';
import { type CivilDate, civilDateAt, type TimeZone } from '../time.ts';
import { wordsIn } from '../words/words-in.ts';
import type { LetterReader } from './letter-readers.ts';
import type { ReleaseInCase } from './letter-release.ts';
import { sectionsText } from './letter-shape.ts';

export interface LetterSection {
  /** Absent for the opening and the close. */
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** A letter in parts, for a screen, for print, or for text to copy. Names stand only where they were given. */
export interface Letter {
  readonly language: Language;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly sections: readonly LetterSection[];
  readonly signature: string;
}

/** An advocate who writes for her, by what was released. Her own words are left out: they are hers to quote. */
export interface AdvocateWriter {
  readonly agencyName: string;
  readonly released: ReleaseInCase;
  readonly releasedUntil: CivilDate;
}

/** What was asked before about the same thing, and what came of it. */
export interface EarlierLetter {
  readonly to: string;
  readonly sentOn: CivilDate;
  readonly answer: 'answered' | 'no-answer' | 'waiting';
  /** What the answer said, by its kind and day. */
  readonly said?: string;
}

/**
 * The letter of the protected party, or of an advocate for her, to whoever answers for the contact in `reading`. `to` is the reader of this step of the
 * ladder; `asks` are what the step asks for, as whole sentences. A reading without a contact or without an open duty still makes
 * a letter: it then asks what was done. Never throws.
 */
export function letterFor({
  reading,
  to,
  asks,
  name,
  today,
  language,
  reader,
  advocate,
  earlier = [],
}: {
  readonly reading: IncidentReading;
  readonly to: Said;
  readonly asks: readonly Said[];
  /** Who signs, as she wants to be named. */
  readonly name: string;
  readonly today: CivilDate;
  readonly language: Language;
  /** A records office is told only which report is asked for. */
  readonly reader?: LetterReader | undefined;
  readonly advocate?: AdvocateWriter | undefined;
  readonly earlier?: readonly EarlierLetter[];
}): Letter {
  const { order } = reading;
  const zone = order.issuingCourt.timeZone;
  const say = (said: Said) => said[language];
  return {
    language,
    date: dayWords(today)[language],
    to: to[language],
    subject: say({
      en: `Order ${order.orderNumber}, ${order.issuingCourt.name}`,
      es: `Orden ${order.orderNumber}, ${order.issuingCourt.name}`,
    }),
    sections: [
      { paragraphs: opening({ reading, zone, advocate }).map(say), points: [] },
      ...(reader === 'records' ? [] : [happened({ reading, zone, language, advocate })]),
      contactSection({ contact: reading.contacts.at(-1), zone, language, advocate }),
      ...dutySections(reading.duties, zone, language),
      ...(reader === 'records' ? [] : [askedBefore(earlier, language)]),
      {
        heading: say({ en: 'What I ask', es: 'Lo que pido' }),
        paragraphs: [],
        points: [...asks.map(say), say(answerMe), ...(advocate === undefined ? [] : [say(askMeFirst)])],
      },
    ].filter((section) => section.paragraphs.length + section.points.length > 0),
    signature: name,
  };
}

/** The letter as text to copy, with a blank line between parts. */
export function letterText(letter: Letter): string {
  return [letter.date, letter.to, letter.subject, sectionsText(letter.sections), letter.signature].join('\n\n');
}

const answerMe: Said = {
  en: 'Please answer in writing: what will be done, by whom and by when, or the reason if it will not be done.',
  es: 'Por favor conteste por escrito: qué se hará, quién y para cuándo, o la razón si no se hará.',
};

const askMeFirst: Said = {
  en: 'Please answer to me, and ask me first before anyone gets in touch with the protected person about this letter.',
  es: 'Por favor conteste a mí, y pregúnteme antes de que alguien se comunique con la persona protegida sobre esta carta.',
};

interface Told {
  readonly reading: IncidentReading;
  readonly zone: TimeZone;
  readonly advocate: AdvocateWriter | undefined;
}

function opening({ reading: { order, standing }, zone, advocate }: Told): readonly Said[] {
  const made = dayWords(civilDateAt(order.issuedAt, zone));
  const stood: Said =
    standing?.answer === 'in-force'
      ? { en: ' It was in force at the time I write about.', es: ' Estaba vigente en el momento del que escribo.' }
      : { en: '', es: '' };
  if (advocate === undefined)
    return [
      {
        en: `I am protected by an order that ${order.issuingCourt.name} made on ${made.en}.${stood.en}`,
        es: `Me protege una orden que ${order.issuingCourt.name} dictó el ${made.es}.${stood.es}`,
      },
    ];
  return [
    {
      en: `I am an advocate with ${advocate.agencyName}. I write about an order that ${order.issuingCourt.name} made on ${made.en}.${stood.en}`,
      es: `Trabajo en ${advocate.agencyName} y acompaño a la persona protegida. Escribo sobre una orden que ${order.issuingCourt.name} dictó el ${made.es}.${stood.es}`,
    },
    released(advocate),
  ];
}

function released({ released: { name, signedOn }, releasedUntil }: AdvocateWriter): Said {
  const [on, until] = [dayWords(signedOn), dayWords(releasedUntil)];
  return {
    en: `The person it protects${name === undefined ? '' : `, ${name},`} gave me written permission on ${on.en} to name what follows. It ends on ${until.en}.`,
    es: `La persona a la que protege${name === undefined ? '' : `, ${name},`} me dio permiso por escrito el ${on.es} para nombrar lo que sigue. Termina el ${until.es}.`,
  };
}

/** What was asked before, as points; none where nothing was. */
export function askedBefore(earlier: readonly EarlierLetter[], language: Language): LetterSection {
  const answered: Readonly<Record<EarlierLetter['answer'], Said>> = {
    answered: { en: 'an answer came', es: 'hubo respuesta' },
    'no-answer': { en: 'no answer came', es: 'no hubo respuesta' },
    waiting: { en: 'no answer has come yet', es: 'aún no hay respuesta' },
  };
  return {
    heading: language === 'en' ? 'What was asked before' : 'Lo que se pidió antes',
    paragraphs: [],
    points: earlier.map(
      ({ to, sentOn, answer, said }) => `${to}, ${dayWords(sentOn)[language]}: ${said ?? answered[answer][language]}.`,
    ),
  };
}

function happened({ reading, zone, language, advocate }: Told & { readonly language: Language }): LetterSection {
  const { order, incident, assessments } = reading;
  const words = wordsIn(language);
  const when = whenWords(incident.when, zone)[language];
  const terms = assessments
    .filter((one) => one.answer === 'may-break')
    .flatMap((one) => {
      const index = order.conditions.findIndex((condition) => condition.id === one.conditionId);
      const condition = order.conditions[index];
      if (condition === undefined) return [];
      return [`${condition.number ?? index + 1}: ${words.conditionWords[condition.kind].title}`];
    });
  const intro: Said = { en: 'It may break these terms of the order:', es: 'Puede ir contra estas partes de la orden:' };
  const said = incident.whatHappened === undefined || advocate !== undefined ? [] : [incident.whatHappened];
  return {
    heading: language === 'en' ? 'What happened' : 'Lo que pasó',
    paragraphs: [
      `${words.incidentWords[incident.kind].title}, ${when}.`,
      ...said,
      ...(terms.length > 0 ? [intro[language]] : []),
    ],
    points: terms,
  };
}

function contactSection({
  contact,
  zone,
  language,
  advocate,
}: Pick<Told, 'zone' | 'advocate'> & {
  readonly contact: PoliceContact | undefined;
  readonly language: Language;
}): LetterSection {
  const heading: Said =
    advocate === undefined
      ? { en: 'My contact with the police', es: 'Mi contacto con la policía' }
      : { en: 'Contact with the police', es: 'Contacto con la policía' };
  if (contact === undefined) return { heading: heading[language], paragraphs: [], points: [] };
  const when = whenWords(contact.when, zone)[language];
  const named: readonly (readonly [Said, string | undefined])[] = [
    [{ en: 'Agency', es: 'Agencia' }, contact.agencyName],
    ...officersOf(contact).flatMap(({ name, badge }): readonly (readonly [Said, string | undefined])[] => [
      [{ en: 'Officer', es: 'Agente' }, name],
      [{ en: 'Badge', es: 'Placa' }, badge],
    ]),
    [{ en: 'Call number', es: 'Número de llamada' }, contact.callNumber],
    [{ en: 'Report number', es: 'Número de reporte' }, contact.reportNumber],
  ];
  const sentence: Said =
    advocate === undefined
      ? { en: `I had contact with the police ${when}.`, es: `Tuve contacto con la policía ${when}.` }
      : {
          en: `The protected person had contact with the police ${when}.`,
          es: `La persona protegida tuvo contacto con la policía ${when}.`,
        };
  return {
    heading: heading[language],
    paragraphs: [sentence[language]],
    points: named.flatMap(([label, value]) => (value === undefined ? [] : [`${label[language]}: ${value}`])),
  };
}

/** Confirmed law first and apart from what is only believed. */
function dutySections(duties: readonly Duty[], zone: TimeZone, language: Language): readonly LetterSection[] {
  const open = byUrgency(duties.filter(isOpen), (duty) => duty);
  const confirmed = open.filter((duty) => duty.rule.citation.confirmation === 'confirmed');
  const believed = open.filter((duty) => duty.rule.citation.confirmation !== 'confirmed');
  const point = (duty: Duty) => dutyPoint(duty, zone, language);
  return [
    {
      heading: language === 'en' ? 'What the law asks for' : 'Lo que pide la ley',
      paragraphs: [],
      points: confirmed.filter((duty) => duty.rule.strength === 'shall').map(point),
    },
    {
      heading:
        language === 'en' ? 'What your policy or good practice asks for' : 'Lo que pide su norma o la buena práctica',
      paragraphs: [],
      points: confirmed.filter((duty) => duty.rule.strength !== 'shall').map(point),
    },
    {
      heading: language === 'en' ? 'What I believe is asked for' : 'Lo que creo que se pide',
      paragraphs:
        believed.length === 0
          ? []
          : [
              language === 'en'
                ? 'I could not confirm these texts. Please check them.'
                : 'No pude confirmar estos textos. Por favor revíselos.',
            ],
      points: believed.map(point),
    },
  ];
}

function dutyPoint(duty: Duty, zone: TimeZone, language: Language): string {
  return `${duty.rule.title[language]} (${duty.rule.citation.text}). ${doneWords(duty, zone)[language]}`;
}

/** What she knows of it: not done and when it was due, or that she does not know. */
function doneWords(duty: Duty, zone: TimeZone): Said {
  if (duty.answer !== 'owed') return { en: '', es: '' };
  const due = duty.by.kind === 'by' ? momentWords(duty.by.at, zone) : undefined;
  const when: Said =
    due === undefined
      ? { en: '', es: '' }
      : stateOfDuty(duty) === 'overdue'
        ? { en: ` It was due by ${due.en}.`, es: ` El plazo venció: ${due.es}.` }
        : { en: ` The time for it: ${due.en}.`, es: ` El plazo: ${due.es}.` };
  return duty.done === 'no'
    ? { en: `As far as I know this was not done.${when.en}`, es: `Que yo sepa, esto no se hizo.${when.es}` }
    : { en: `I do not know if this was done.${when.en}`, es: `No sé si esto se hizo.${when.es}` };
}
