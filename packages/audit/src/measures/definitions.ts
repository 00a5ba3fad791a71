/**
 * Every measure as data: what it asks, what is counted of what, what is left out, what it needs and what to keep in mind. How it is worked out
 * is in `gather`, whether it may be shown in `answer`. Nothing is measured that does not stand here.
 */
import type { Said } from '@holdfast/domain';
import { definitionsOfRepeats } from './definitions-repeats.ts';
import { definitionsOfSeries, definitionsOfTables } from './definitions-series.ts';
import { definitionsOfTimes } from './definitions-times.ts';

export interface MeasureDefinition {
  readonly id: string;
  readonly unit: 'count' | 'share' | 'seconds' | 'table' | 'series' | 'change';
  readonly question: Said;
  readonly numerator: Said;
  readonly denominator: Said;
  readonly leavesOut: Said;
  readonly caveat: Said;
  readonly source: Said;
}

const own: Said = { en: 'Counted from the file; our own definition.', es: 'Contado del archivo; definición propia.' };
const known: Said = {
  en: 'Calls for order violations for which the file says yes or no.',
  es: 'Llamadas por violación de una orden de las que el archivo dice sí o no.',
};
const silent: Said = {
  en: 'Calls of which the file says neither yes nor no. Silence is not counted as no.',
  es: 'Las llamadas de las que el archivo no dice ni sí ni no. El silencio no se cuenta como no.',
};

export const outcomeDefinitions: readonly MeasureDefinition[] = [
  {
    id: 'report-written',
    unit: 'share',
    question: {
      en: 'When an order is said to be broken, is a report written?',
      es: 'Cuando se dice que se violó una orden, ¿se escribe un informe?',
    },
    numerator: {
      en: 'Calls for order violations with a written report.',
      es: 'Llamadas por violación de una orden con informe escrito.',
    },
    denominator: known,
    leavesOut: silent,
    caveat: {
      en: 'Whether a report is owed differs by state. A report number given to every call says nothing.',
      es: 'Si se debe un informe depende del estado. Un número de informe en cada llamada no dice nada.',
    },
    source: {
      en: 'Duties to write a report, such as California Penal Code 13730; Louisiana RS 46:2141; RCW 10.99.030; Wis. Stat. 968.075.',
      es: 'Deberes de escribir un informe, como California Penal Code 13730; Louisiana RS 46:2141; RCW 10.99.030; Wis. Stat. 968.075.',
    },
  },
  {
    id: 'arrest',
    unit: 'share',
    question: { en: 'Is somebody arrested?', es: '¿Se arresta a alguien?' },
    numerator: {
      en: 'Calls for order violations with an arrest.',
      es: 'Llamadas por violación de una orden con arresto.',
    },
    denominator: known,
    leavesOut: silent,
    caveat: {
      en: 'Not every call has probable cause, and who was arrested is not in the file. It is no rate of duties met.',
      es: 'No toda llamada tiene causa probable, y el archivo no dice a quién se arrestó. No es una tasa de deberes cumplidos.',
    },
    source: own,
  },
  {
    id: 'gone-on-arrival',
    unit: 'share',
    question: {
      en: 'How often had the person left before police came?',
      es: '¿Cuántas veces la persona ya se había ido cuando llegó la policía?',
    },
    numerator: {
      en: 'Calls for order violations closed as gone on arrival.',
      es: 'Llamadas por violación de una orden cerradas como ausente a la llegada.',
    },
    denominator: known,
    leavesOut: silent,
    caveat: {
      en: 'Gone on arrival is not unfounded, and "unable to locate" may be another thing. An arrest and a gone on arrival can stand in one cell.',
      es: 'Ausente a la llegada no es infundada, y "no localizado" puede ser otra cosa. Un arresto y una ausencia pueden estar en una misma celda.',
    },
    source: own,
  },
  {
    id: 'gone-on-arrival-with-report',
    unit: 'share',
    question: {
      en: 'When the person had left, was a report written all the same?',
      es: 'Cuando la persona ya se había ido, ¿se escribió de todos modos un informe?',
    },
    numerator: {
      en: 'Gone-on-arrival calls for order violations with a written report.',
      es: 'Llamadas por violación de una orden con ausencia a la llegada y con informe escrito.',
    },
    denominator: {
      en: 'Gone-on-arrival calls for order violations for which the file says whether there is a report.',
      es: 'Llamadas por violación de una orden con ausencia a la llegada de las que el archivo dice si hay informe.',
    },
    leavesOut: silent,
    caveat: {
      en: 'The most telling number here, and often a small one: look at n first.',
      es: 'El número más revelador, y muchas veces pequeño: mire primero n.',
    },
    source: own,
  },
  {
    id: 'unfounded',
    unit: 'share',
    question: {
      en: 'How often is the call closed as unfounded?',
      es: '¿Cuántas veces se cierra la llamada como infundada?',
    },
    numerator: {
      en: 'Calls for order violations closed as unfounded.',
      es: 'Llamadas por violación de una orden cerradas como infundadas.',
    },
    denominator: known,
    leavesOut: silent,
    caveat: {
      en: 'A word of the dispatch record, not a finding that nothing happened.',
      es: 'Una palabra del registro de despacho, no una conclusión de que nada pasó.',
    },
    source: own,
  },
  {
    id: 'cancelled',
    unit: 'share',
    question: {
      en: 'How often is the call cancelled before an answer?',
      es: '¿Cuántas veces se cancela la llamada antes de atenderla?',
    },
    numerator: {
      en: 'Calls for order violations closed as cancelled.',
      es: 'Llamadas por violación de una orden cerradas como canceladas.',
    },
    denominator: known,
    leavesOut: silent,
    caveat: { en: 'The file seldom says who cancelled it.', es: 'El archivo rara vez dice quién la canceló.' },
    source: own,
  },
];

/** In the order in which a report shows them. */
export const measureDefinitions: readonly MeasureDefinition[] = [
  {
    id: 'order-violation-calls',
    unit: 'count',
    question: { en: 'How many calls are for broken orders?', es: '¿Cuántas llamadas son por órdenes violadas?' },
    numerator: {
      en: 'Calls with any label that means a violated protection order.',
      es: 'Llamadas con alguna etiqueta que significa una orden de protección violada.',
    },
    denominator: { en: 'All calls in the file.', es: 'Todas las llamadas del archivo.' },
    leavesOut: {
      en: 'Serving an order and helping somebody with one; labels nobody could read.',
      es: 'Notificar una orden y ayudar a alguien con ella; etiquetas que nadie pudo leer.',
    },
    caveat: {
      en: 'Open-data portals often take such calls out: a share of an extract is not the agency’s rate.',
      es: 'Los portales de datos abiertos suelen quitar estas llamadas: una proporción de un extracto no es la tasa de la agencia.',
    },
    source: own,
  },
  ...definitionsOfTables,
  ...definitionsOfTimes,
  ...outcomeDefinitions,
  {
    id: 'became-order-violation',
    unit: 'share',
    question: {
      en: 'How many turned out to be order violations only at the end?',
      es: '¿Cuántas resultaron ser violaciones de una orden solo al final?',
    },
    numerator: {
      en: 'Of these, calls whose first type was not an order violation.',
      es: 'De ellas, las llamadas cuyo primer tipo no era violación de una orden.',
    },
    denominator: {
      en: 'Calls whose last type is an order violation and whose first type is known.',
      es: 'Llamadas cuyo último tipo es violación de una orden y cuyo primer tipo se conoce.',
    },
    leavesOut: { en: 'Calls whose first type is empty.', es: 'Llamadas con el primer tipo vacío.' },
    caveat: {
      en: 'The caller may not have said that there is an order, or nobody asked.',
      es: 'Quien llamó quizá no dijo que había una orden, o nadie preguntó.',
    },
    source: own,
  },
  {
    id: 'stopped-being-order-violation',
    unit: 'share',
    question: {
      en: 'How many began as order violations and ended as something else?',
      es: '¿Cuántas empezaron como violación de una orden y terminaron como otra cosa?',
    },
    numerator: {
      en: 'Of these, calls whose last type is not an order violation.',
      es: 'De ellas, las llamadas cuyo último tipo no es violación de una orden.',
    },
    denominator: {
      en: 'Calls whose first type is an order violation and whose last type is known.',
      es: 'Llamadas cuyo primer tipo es violación de una orden y cuyo último tipo se conoce.',
    },
    leavesOut: { en: 'Calls whose last type is empty.', es: 'Llamadas con el último tipo vacío.' },
    caveat: {
      en: 'A graver type (an assault) may have taken its place.',
      es: 'Un tipo más grave (una agresión) pudo tomar su lugar.',
    },
    source: own,
  },
  ...definitionsOfRepeats,
  ...definitionsOfSeries,
];
