/** The words of an audit of an export: states, stages, values with what they are of. A hidden count is never said as a number. */

import type { AuditMeasure, AuditRunAnswer, AuditRunState } from '@holdfast/wire';
import { said, sayNumber, spoken, tell } from '../language.ts';
import { sayLength } from '../spoken-format.ts';

export const stateWords: Readonly<Record<AuditRunState, string>> = spoken({
  receiving: said('Coming in', 'Llegando'),
  proposed: said('Waits for you to confirm', 'Espera que usted confirme'),
  waiting: said('Waits for its turn', 'Espera su turno'),
  running: said('Running', 'En curso'),
  done: said('Done', 'Hecha'),
  cancelled: said('Cancelled', 'Cancelada'),
  failed: said('Could not be read', 'No se pudo leer'),
});

const stageWords = spoken({
  opening: said('Opening the file', 'Abriendo el archivo'),
  reading: said('Reading the rows', 'Leyendo las filas'),
  counting: said('Counting', 'Contando'),
} as const);

/** What is happening now. */
export function progressWords({ state, stage }: AuditRunAnswer): string {
  return state === 'running' && stage !== undefined ? stageWords[stage] : stateWords[state];
}

export const isOver = ({ state }: Pick<AuditRunAnswer, 'state'>): boolean =>
  state === 'done' || state === 'cancelled' || state === 'failed';

export const rowKindWords = spoken({
  calls: said('A call for service', 'Una llamada de servicio'),
  reports: said('A police report', 'Un reporte de policía'),
  stops: said('A stop of a person', 'Una parada de una persona'),
  arrests: said('An arrest', 'Un arresto'),
  totals: said('A total that somebody counted', 'Un total que alguien contó'),
  unknown: said('Something else', 'Otra cosa'),
} as const);

export const labelClassWords: Readonly<Record<string, string>> = spoken({
  'order-violation': said('Violation of an order', 'Orden no cumplida'),
  'order-service': said('Service of an order', 'Notificación de una orden'),
  domestic: said('Domestic', 'En la familia o la pareja'),
  other: said('Something else', 'Otra cosa'),
  unknown: said('Nobody can tell from the words', 'Nadie puede saberlo por las palabras'),
});

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** A difference of shares, with its sign: "+5", "−12". */
const points = (difference: number): string => {
  const whole = Math.round(difference * 100);
  return whole === 0 ? '0' : `${whole > 0 ? '+' : '−'}${sayNumber(Math.abs(whole))}`;
};
const length = (seconds: number): string => {
  if (seconds < 90) return tell(`${Math.round(seconds)} seconds`, `${Math.round(seconds)} segundos`);
  return seconds < 7200
    ? tell(`${(seconds / 60).toFixed(1)} minutes`, `${(seconds / 60).toFixed(1)} minutos`)
    : sayLength(seconds * 1000);
};

/** The value of a measure: "62 % (31 of 50)", "9 minutes, the middle one of 173"; or why there is none. */
export function valueWords({ state, unit, n, of, value }: AuditMeasure): string {
  if (state === 'too-few') return tell('hidden: 10 or fewer', 'oculto: 10 o menos');
  if (state === 'not-computable' || value === null || n === null || of === null)
    return tell('cannot be worked out', 'no se puede calcular');
  if (unit === 'count') return sayNumber(n);
  const counts = tell(`${sayNumber(n)} of ${sayNumber(of)}`, `${sayNumber(n)} de ${sayNumber(of)}`);
  if (unit === 'share') return `${percent(value)} (${counts})`;
  if (unit === 'change')
    return tell(
      `${points(value)} points, to ${percent(n / of)} (${counts})`,
      `${points(value)} puntos, hasta ${percent(n / of)} (${counts})`,
    );
  return tell(
    `${length(value)}, the middle one of ${sayNumber(n)}`,
    `${length(value)}, el valor del medio de ${sayNumber(n)}`,
  );
}

/** What chance alone would still allow; empty where nothing was worked out. */
export function rangeWords({ state, unit, low, high }: AuditMeasure): string {
  if (state !== 'computed' || low === undefined || high === undefined) return '';
  if (unit === 'change')
    return tell(`${points(low)} to ${points(high)} points`, `de ${points(low)} a ${points(high)} puntos`);
  return unit === 'share'
    ? tell(`${percent(low)} to ${percent(high)}`, `${percent(low)} a ${percent(high)}`)
    : tell(`${length(low)} to ${length(high)}`, `${length(low)} a ${length(high)}`);
}

/** Of two answers to one question: whether they lie further apart than chance explains. */
export function changeWords(before: AuditMeasure | undefined, after: AuditMeasure | undefined): string {
  const ends = [before?.low, before?.high, after?.low, after?.high];
  const [low, high, nextLow, nextHigh] = ends;
  if (low === undefined || high === undefined || nextLow === undefined || nextHigh === undefined)
    return tell('Cannot tell', 'No se sabe');
  if (nextLow > high) return tell('More, beyond chance', 'Más, por encima del azar');
  if (nextHigh < low) return tell('Less, beyond chance', 'Menos, por encima del azar');
  return tell('Chance is enough to explain it', 'El azar basta para explicarlo');
}
