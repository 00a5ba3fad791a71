/** Why something could not be worked out, in a sentence that names the column that would change it. Data and its filling-in; pure. */
import type { Language, Said } from '@holdfast/domain';
import type { Meaning } from '../mapping/meanings.ts';
import type { Missing } from '../measures/facts.ts';

export const meaningWords: Readonly<Record<Meaning, Said>> = {
  'call-id': { en: 'number of the call', es: 'número de la llamada' },
  'report-id': { en: 'report number', es: 'número de informe' },
  queued: { en: 'time the call was received', es: 'hora en que se recibió la llamada' },
  dispatched: { en: 'time somebody was dispatched', es: 'hora de despacho' },
  enroute: { en: 'time somebody was on the way', es: 'hora en camino' },
  arrived: { en: 'time of arrival', es: 'hora de llegada' },
  cleared: { en: 'time the call was closed', es: 'hora de cierre' },
  occurred: { en: 'time it happened', es: 'hora en que ocurrió' },
  'arrest-time': { en: 'time of the arrest', es: 'hora del arresto' },
  'seconds-to-dispatch': { en: 'delay to dispatch', es: 'demora hasta el despacho' },
  'seconds-to-arrival': { en: 'response time', es: 'tiempo de respuesta' },
  'seconds-travelled': { en: 'travel time', es: 'tiempo de viaje' },
  'initial-type': { en: 'first type of the call', es: 'tipo inicial de la llamada' },
  'final-type': { en: 'last type of the call', es: 'tipo final de la llamada' },
  type: { en: 'type of the call', es: 'tipo de la llamada' },
  charge: { en: 'charge', es: 'cargo' },
  disposition: { en: 'disposition', es: 'disposición' },
  'arrest-flag': { en: 'whether somebody was arrested', es: 'si hubo arresto' },
  'report-flag': { en: 'whether a report was written', es: 'si se escribió un informe' },
  source: { en: 'how the call came', es: 'cómo llegó la llamada' },
  priority: { en: 'priority', es: 'prioridad' },
  place: { en: 'beat or district', es: 'sector o distrito' },
  address: { en: 'address or block', es: 'dirección o cuadra' },
  person: { en: 'key of the person', es: 'clave de la persona' },
};

/** The meaning in words; what is no meaning stands as it is. */
export function meaningIn(language: Language, meaning: string): string {
  const words = Object.entries(meaningWords).find(([known]) => known === meaning)?.[1];
  return words?.[language] ?? meaning;
}

/** Names in a row: "a, b or c". */
export function anyOf(language: Language, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const or = language === 'es' ? ' o ' : ' or ';
  return names.length <= 1 ? last : `${names.slice(0, -1).join(', ')}${or}${last}`;
}

/** Words for outcomes that a disposition column does not record. */
const outcomeWords: Readonly<Record<string, Said>> = {
  'report-written': { en: 'a report', es: 'un informe' },
  arrest: { en: 'an arrest', es: 'un arresto' },
  'gone-on-arrival': { en: 'gone on arrival', es: 'ausente a la llegada' },
  unfounded: { en: 'unfounded', es: 'infundada' },
  cancelled: { en: 'cancelled', es: 'cancelada' },
};

/** One sentence. */
export function missingIn(language: Language, missing: Missing): string {
  const spanish = language === 'es';
  switch (missing.reason) {
    case 'needs': {
      const names = missing.columns.map((column) => meaningIn(language, column));
      return spanish
        ? `El archivo no tiene (o nadie confirmó) una columna con: ${names.join('; ')}. Con ella se podría calcular.`
        : `The file has no column (or none that was confirmed) for: ${names.join('; ')}. With it, this could be computed.`;
    }
    case 'rows-are-reports':
      return spanish
        ? 'Cada fila es un informe, una parada policial o un arresto, no una llamada: no hay filas de llamadas sin informe ni horas de despacho. Hace falta el registro de llamadas (número de la llamada, horas, disposición).'
        : 'Each row is a report, a stop or an arrest, not a call: no row stands for a call without one, and none has times of dispatch. It takes the dispatch record itself (number of the call, times, disposition).';
    case 'not-recorded': {
      const what = outcomeWords[missing.what]?.[language] ?? missing.what;
      return spanish
        ? `Ninguna disposición de este archivo dice "${what}", así que no se puede contar. Hace falta una columna que lo registre.`
        : `No disposition in this file ever says "${what}", so it cannot be counted. It takes a column that records it.`;
    }
    case 'too-short':
      return spanish
        ? `El archivo cubre ${missing.covers} días; hacen falta más de ${missing.days} para mirar atrás.`
        : `The file covers ${missing.covers} days; it takes more than ${missing.days} to look back that far.`;
    case 'zones-differ':
      return spanish
        ? 'Una hora está escrita con zona y la otra sin ella. Indique la zona del lugar con --timezone.'
        : 'One time is written with its zone and the other without. Name the place’s zone with --timezone.';
    case 'day-or-month':
      return spanish
        ? 'Ninguna fecha muestra cuál número es el día y cuál el mes. Indíquelo en la correspondencia (order).'
        : 'No date shows which number is the day and which the month. Say so in the mapping ("order").';
    case 'number-on-every-row':
      return spanish
        ? 'Casi todas las filas llevan número de informe, así que no distingue las llamadas con informe de las demás. Hace falta la disposición.'
        : 'Nearly every row carries a report number, so it cannot tell calls with a report from those without. It takes a disposition.';
    case 'nothing-joins':
      return spanish
        ? 'Los archivos no comparten ningún número con el que unirlos.'
        : 'The files share no number by which they could be joined.';
    case 'totals':
      return spanish
        ? 'El archivo contiene totales ya contados, no llamadas: de ellos no se puede calcular nada más. Hace falta una fila por llamada.'
        : 'The file holds totals that somebody has counted already, not calls: nothing further can be worked out from them. It takes one row for each call.';
  }
}

/** The columns that would make it computable, by their meaning in words. */
export function needsOf(language: Language, missing: Missing): readonly string[] {
  if (missing.reason === 'needs') return missing.columns.map((column) => meaningIn(language, column));
  const columns: Readonly<Record<Exclude<Missing['reason'], 'needs'>, readonly Meaning[]>> = {
    'rows-are-reports': ['call-id', 'queued', 'arrived', 'disposition'],
    'not-recorded': ['disposition'],
    'too-short': [],
    'zones-differ': [],
    'day-or-month': [],
    'number-on-every-row': ['disposition', 'report-flag'],
    'nothing-joins': ['call-id', 'report-id'],
    totals: ['call-id', 'queued', 'type'],
  };
  return columns[missing.reason].map((meaning) => meaningWords[meaning][language]);
}
