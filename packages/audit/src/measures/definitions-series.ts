/** Measures that hold several answers: calls by month, place, day and hour; each outcome over time, its change, and by which call at an address it was. Data. */
import type { Said } from '@holdfast/domain';
import type { MeasureDefinition } from './definitions.ts';

export const seriesOutcomes = ['report-written', 'arrest', 'gone-on-arrival', 'unfounded', 'cancelled'] as const;
export type SeriesOutcome = (typeof seriesOutcomes)[number];

export const overTimeId = (outcome: SeriesOutcome): string => `${outcome}-over-time`;
export const changeId = (outcome: SeriesOutcome): string => `${outcome}-change`;
export const byTurnId = (outcome: SeriesOutcome): string => `${outcome}-by-turn`;

/** The tables, by what each counts by, and the column it takes. */
export const tableColumns = {
  month: 'queued',
  place: 'place',
  priority: 'priority',
  weekday: 'queued',
  hour: 'queued',
} as const;
export type TableBy = keyof typeof tableColumns;
export const tableId = (by: TableBy): string => `calls-by-${by}`;

const own: Said = { en: 'Counted from the file; our own definition.', es: 'Contado del archivo; definición propia.' };
const short: Readonly<Record<SeriesOutcome, Said>> = {
  'report-written': { en: 'a report is written', es: 'se escribe un informe' },
  arrest: { en: 'somebody is arrested', es: 'se arresta a alguien' },
  'gone-on-arrival': { en: 'the person had left', es: 'la persona ya se había ido' },
  unfounded: { en: 'it is closed as unfounded', es: 'se cierra como infundada' },
  cancelled: { en: 'it is cancelled', es: 'se cancela' },
};
const silent: Said = {
  en: 'Calls of which the file says neither yes nor no, and calls without a day.',
  es: 'Las llamadas de las que el archivo no dice ni sí ni no, y las que no tienen día.',
};

const overTime = (outcome: SeriesOutcome): MeasureDefinition => ({
  id: overTimeId(outcome),
  unit: 'series',
  question: {
    en: `How often, over time: ${short[outcome].en}?`,
    es: `¿Cuántas veces, a lo largo del tiempo: ${short[outcome].es}?`,
  },
  numerator: {
    en: `Calls for order violations of the period for which ${short[outcome].en}.`,
    es: `Llamadas por violación de una orden del periodo en las que ${short[outcome].es}.`,
  },
  denominator: {
    en: 'Calls for order violations of the period for which the file says yes or no. A period is a month, a quarter or a year: the shortest that holds 30 such calls on average.',
    es: 'Llamadas por violación de una orden del periodo de las que el archivo dice sí o no. El periodo es un mes, un trimestre o un año: el más corto con 30 de ellas en promedio.',
  },
  leavesOut: silent,
  caveat: {
    en: 'Two periods always differ. Look for what stands outside the limits of chance, or lasts. The first and the last period may be cut off.',
    es: 'Dos periodos siempre difieren. Busque lo que está fuera de los límites del azar, o lo que dura. El primero y el último pueden estar incompletos.',
  },
  source: {
    en: 'Wilson interval for each period; limits of a p-chart (Shewhart 1931) from eight periods on.',
    es: 'Intervalo de Wilson para cada periodo; límites de un gráfico p (Shewhart 1931) desde ocho periodos.',
  },
});

const change = (outcome: SeriesOutcome): MeasureDefinition => ({
  id: changeId(outcome),
  unit: 'change',
  question: {
    en: `Did it change how often ${short[outcome].en}?`,
    es: `¿Cambió cuántas veces ${short[outcome].es}?`,
  },
  numerator: {
    en: 'The share in the later half of the periods, less the share in the earlier half.',
    es: 'La proporción en la mitad posterior de los periodos, menos la de la mitad anterior.',
  },
  denominator: {
    en: 'Both halves have the same number of periods; with an odd number, the middle one is in neither.',
    es: 'Ambas mitades tienen el mismo número de periodos; si es impar, el del medio no está en ninguna.',
  },
  leavesOut: silent,
  caveat: {
    en: 'If the interval holds 0, chance is enough to explain it. A change in how outcomes are written down looks the same as a change in what is done.',
    es: 'Si el intervalo contiene 0, basta el azar para explicarlo. Un cambio en cómo se anota se ve igual que un cambio en lo que se hace.',
  },
  source: {
    en: 'Interval of Newcombe for a difference of two shares (1998, method 10).',
    es: 'Intervalo de Newcombe para la diferencia de dos proporciones (1998, método 10).',
  },
});

const byTurn = (outcome: SeriesOutcome): MeasureDefinition => ({
  id: byTurnId(outcome),
  unit: 'series',
  question: {
    en: `Is it different when the call comes again: ${short[outcome].en}?`,
    es: `¿Es distinto cuando la llamada se repite: ${short[outcome].es}?`,
  },
  numerator: {
    en: `Calls for order violations for which ${short[outcome].en}, by whether it is the first such call at its address in the file, the second, or a later one.`,
    es: `Llamadas por violación de una orden en las que ${short[outcome].es}, según sea la primera así en su dirección en el archivo, la segunda o una posterior.`,
  },
  denominator: {
    en: 'Calls for order violations with an address and a day, for which the file says yes or no.',
    es: 'Llamadas por violación de una orden con dirección y día, de las que el archivo dice sí o no.',
  },
  leavesOut: {
    en: 'Calls without an address or a day, and those of which the file says neither yes nor no.',
    es: 'Las llamadas sin dirección o sin día, y aquellas de las que el archivo no dice ni sí ni no.',
  },
  caveat: {
    en: 'The first in the file may not be the first there was. Public files blur addresses to a block, and several homes then count as one.',
    es: 'La primera del archivo puede no ser la primera que hubo. Los archivos públicos reducen la dirección a una cuadra, y varias casas cuentan como una.',
  },
  source: own,
});

const names: Readonly<Record<TableBy, Said>> = {
  month: { en: 'In which months do they come?', es: '¿En qué meses llegan?' },
  place: { en: 'In which places?', es: '¿En qué lugares?' },
  priority: { en: 'With which priority?', es: '¿Con qué prioridad?' },
  weekday: { en: 'On which days of the week?', es: '¿En qué días de la semana?' },
  hour: { en: 'At which hours of the day?', es: '¿A qué horas del día?' },
};
const table = (by: TableBy): MeasureDefinition => ({
  id: tableId(by),
  unit: 'table',
  question: names[by],
  numerator: {
    en: 'Calls for order violations in each of them.',
    es: 'Llamadas por violación de una orden en cada uno de ellos.',
  },
  denominator: { en: 'All calls for order violations.', es: 'Todas las llamadas por violación de una orden.' },
  leavesOut:
    by === 'hour'
      ? {
          en: 'Calls without a time, and times of exactly midnight where these are too many to be true.',
          es: 'Llamadas sin hora, y las de medianoche exacta cuando son demasiadas para ser ciertas.',
        }
      : {
          en: 'Calls of which the file does not say it; their number is shown.',
          es: 'Las llamadas de las que el archivo no lo dice; se muestra cuántas.',
        },
  caveat: {
    en: 'Where there is more police, more may be written down. A count is no measure of how many live there.',
    es: 'Donde hay más policía puede anotarse más. Un conteo no mide cuántas personas viven allí.',
  },
  source:
    by === 'month'
      ? {
          en: 'Limits of chance: individuals chart (XmR) from twelve months on. Source: Wheeler, Understanding Variation.',
          es: 'Límites del azar: gráfico de individuos (XmR) desde doce meses. Fuente: Wheeler, Understanding Variation.',
        }
      : own,
});

export const tableBys: readonly TableBy[] = ['month', 'place', 'priority', 'weekday', 'hour'];
export const definitionsOfTables: readonly MeasureDefinition[] = tableBys.map(table);
export const definitionsOfSeries: readonly MeasureDefinition[] = [
  ...seriesOutcomes.map(overTime),
  ...seriesOutcomes.map(change),
  ...seriesOutcomes.map(byTurn),
];
