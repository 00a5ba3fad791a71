/** Sentences for what was left out and what to beware of, by code. Data with numbers filled in; pure. */
import type { Language } from '@holdfast/domain';

type Sentence = (count: string, detail: string) => { readonly en: string; readonly es: string };

export const exclusionWords = {
  'unreadable-rows': (n) => ({
    en: `${n} rows could not be read as rows (too many cells, or a quote left open) and are in no count.`,
    es: `${n} filas no se pudieron leer como filas (celdas de más o comillas sin cerrar) y no están en ningún conteo.`,
  }),
  'further-rows-of-a-call': (n) => ({
    en: `${n} rows were further rows of a call that is counted once (one row for each unit, person or charge).`,
    es: `${n} filas eran filas adicionales de una llamada que se cuenta una vez (una por unidad, persona o cargo).`,
  }),
  'duplicate-rows': (n) => ({
    en: `${n} rows say exactly what another row says, to the second, and the file has no number of the call: they were counted once.`,
    es: `${n} filas dicen exactamente lo mismo que otra, al segundo, y el archivo no tiene número de llamada: se contaron una vez.`,
  }),
  'officer-initiated': (n) => ({
    en: `${n} calls were begun by an officer who was there already; they are out of every time of answer.`,
    es: `${n} llamadas las inició un agente que ya estaba allí; quedan fuera de todo tiempo de respuesta.`,
  }),
  'arrived-at-once': (n) => ({
    en: `${n} calls have an arrival in the very second of the call, as officer-initiated ones do; no column says how calls came, so they are out of every time of answer.`,
    es: `${n} llamadas tienen la llegada en el mismo segundo, como las iniciadas por agentes; ninguna columna dice cómo llegaron, así que quedan fuera de todo tiempo de respuesta.`,
  }),
  'reversed-times': (n) => ({
    en: `${n} calls have times in the wrong order; a negative time is no time and is not counted as known.`,
    es: `${n} llamadas tienen horas en orden inverso; un tiempo negativo no es tiempo y no se cuenta como conocido.`,
  }),
  'midnight-times': (n, rows) => ({
    en: `${n} calls (${rows} rows) begin at exactly midnight, many more than chance would have: an unknown time, left out of hours and times of answer.`,
    es: `${n} llamadas (${rows} filas) empiezan exactamente a medianoche, muchas más que por azar: hora desconocida, fuera de las horas y de los tiempos de respuesta.`,
  }),
  'no-arrival-time': (n) => ({
    en: `${n} calls have no time of arrival: either nobody came, or nobody wrote it down. They are in no time of answer.`,
    es: `${n} llamadas no tienen hora de llegada: o nadie fue, o nadie lo anotó. No están en ningún tiempo de respuesta.`,
  }),
  'unreadable-times': (n, column) => ({
    en: `${n} cells of "${column}" hold something that is no time; it is taken as missing.`,
    es: `${n} celdas de "${column}" contienen algo que no es una hora; se toma como faltante.`,
  }),
  'order-service-calls': (n) => ({
    en: `${n} calls are about serving an order or helping with one; they are no violations.`,
    es: `${n} llamadas son para notificar una orden o ayudar con ella; no son violaciones.`,
  }),
} as const satisfies Readonly<Record<string, Sentence>>;

export const warningWords = {
  'column-not-confirmed': (_, detail) => ({
    en: `Proposed, and not used until somebody confirms the mapping: ${detail}.`,
    es: `Propuesto, y sin usar hasta que alguien confirme la correspondencia: ${detail}.`,
  }),
  'rows-not-confirmed': (_, detail) => ({
    en: `Nothing in the names says what a row is; it was taken as ${detail}. Confirm it in the mapping.`,
    es: `Nada en los nombres dice qué es una fila; se tomó como ${detail}. Confírmelo en la correspondencia.`,
  }),
  'rows-are-stops': () => ({
    en: 'Each row is a stop, not a call: shares here are of stops, and no rate of answers to calls.',
    es: 'Cada fila es una parada policial, no una llamada: las proporciones son de paradas, no una tasa de respuesta a llamadas.',
  }),
  'rows-are-reports': () => ({
    en: 'Each row belongs to a police report: calls without a report are not in this file.',
    es: 'Cada fila pertenece a un informe policial: las llamadas sin informe no están en este archivo.',
  }),
  'rows-are-arrests': () => ({
    en: 'Each row is an arrest: calls without one are not in this file.',
    es: 'Cada fila es un arresto: las llamadas sin arresto no están en este archivo.',
  }),
  'rows-are-totals': () => ({
    en: 'The file holds totals, not calls.',
    es: 'El archivo contiene totales, no llamadas.',
  }),
  'number-of-several-calls': (n) => ({
    en: `${n} numbers stand on rows that begin at different times, so a number is of something larger than one row: rows were counted.`,
    es: `${n} números están en filas que empiezan a horas distintas, así que el número abarca más que una fila: se contaron filas.`,
  }),
  'no-number': () => ({
    en: 'No column holds the number of the call: each row was counted as one, and a call on several rows counts several times.',
    es: 'Ninguna columna tiene el número de la llamada: cada fila se contó como una, y una llamada en varias filas cuenta varias veces.',
  }),
  'rows-without-number': (n) => ({
    en: `${n} rows have no number of the call; each was counted as a call of its own.`,
    es: `${n} filas no tienen número de llamada; cada una se contó como una llamada.`,
  }),
  'alike-rows': (n) => ({
    en: `${n} rows say exactly what another row says in every column that was read. They may be two people, so they were kept.`,
    es: `${n} filas dicen lo mismo que otra en todas las columnas leídas. Pueden ser dos personas, así que se conservaron.`,
  }),
  'labels-cut-off': (n, length) => ({
    en: `${n} labels end at exactly ${length} letters: the export cuts them off, and what stood behind is lost.`,
    es: `${n} etiquetas terminan exactamente a las ${length} letras: la exportación las corta y se pierde el resto.`,
  }),
  'page-limit': (n, detail) => ({
    en: `${detail} holds ${n} rows, which is where servers cut a page off: the rest of the calls may be missing.`,
    es: `${detail} tiene ${n} filas, donde los servidores cortan una página: puede faltar el resto de las llamadas.`,
  }),
  'few-domestic': (n) => ({
    en: `Only ${n} calls have a domestic or order label, under 1 in 100. Portals often take such calls out: this extract may have them removed, and no share of it is the agency’s rate.`,
    es: `Solo ${n} llamadas tienen etiqueta doméstica o de orden, menos de 1 en 100. Los portales suelen quitarlas: este extracto puede no tenerlas, y ninguna proporción suya es la tasa de la agencia.`,
  }),
  'unknown-labels': (n) => ({
    en: `${n} calls have a label that might speak of an order and that nobody could read. They are listed; decide about each in the mapping.`,
    es: `${n} llamadas tienen una etiqueta que podría hablar de una orden y que nadie pudo leer. Están en la lista; decida sobre cada una en la correspondencia.`,
  }),
  'unread-dispositions': (n, detail) => ({
    en: `${n} rows have a disposition nobody could read (such as "${detail}"); it says neither yes nor no.`,
    es: `${n} filas tienen una disposición que nadie pudo leer (como "${detail}"); no dice ni sí ni no.`,
  }),
  'day-or-month': (_, column) => ({
    en: `No value of "${column}" shows which number is the day and which the month; nothing is worked out from it. Say so in the mapping ("order").`,
    es: `Ningún valor de "${column}" muestra cuál número es el día y cuál el mes; no se calcula nada con él. Indíquelo en la correspondencia ("order").`,
  }),
  'zone-not-known': () => ({
    en: 'Times are counted since 1970 or written with an offset, and nobody said the place’s zone: months, days and hours are not worked out. Name it with --timezone.',
    es: 'Las horas se cuentan desde 1970 o llevan desfase, y nadie dijo la zona del lugar: no se calculan meses, días ni horas. Indíquela con --timezone.',
  }),
  'clock-changes': () => ({
    en: 'Times are local and nobody named their zone: a call across the change of the clocks is an hour wrong. Name it with --timezone.',
    es: 'Las horas son locales y nadie indicó su zona: una llamada durante el cambio de hora tiene una hora de error. Indíquela con --timezone.',
  }),
  'duration-unit': (_, detail) => ({
    en: `The unit of a duration was taken from its size: ${detail}.`,
    es: `La unidad de una duración se tomó por su tamaño: ${detail}.`,
  }),
  'over-a-day': (n) => ({
    en: `${n} calls took more than a day. They are kept: leaving out long waits would flatter.`,
    es: `${n} llamadas tardaron más de un día. Se conservan: quitar las esperas largas favorecería.`,
  }),
  'does-not-join': (n, detail) => ({
    en: `${detail}: ${n} rows, and no number meets one of the calls. Nothing was joined.`,
    es: `${detail}: ${n} filas, y ningún número coincide con una llamada. No se unió nada.`,
  }),
  'joined-in-part': (n, detail) => ({
    en: `${detail}: ${n} rows belong to no call in the other file.`,
    es: `${detail}: ${n} filas no pertenecen a ninguna llamada del otro archivo.`,
  }),
  'file-not-used': (n, detail) => ({
    en: `${detail} (${n} rows) holds neither calls nor anything that could be joined to them; it was not used.`,
    es: `${detail} (${n} filas) no contiene llamadas ni nada que se les pueda unir; no se usó.`,
  }),
} as const satisfies Readonly<Record<string, Sentence>>;

export type ExclusionCode = keyof typeof exclusionWords;
export type WarningCode = keyof typeof warningWords;

const sentences: Readonly<Record<string, Sentence>> = { ...exclusionWords, ...warningWords };

/** The sentence for a code, its numbers written as the language writes them. */
export function noticeIn({
  language,
  code,
  count,
  detail = '',
}: {
  readonly language: Language;
  readonly code: ExclusionCode | WarningCode;
  /** Null where the number must not be said. */
  readonly count: number | null;
  readonly detail?: string;
}): string {
  const hidden = language === 'es' ? 'Un número oculto de' : 'A hidden number of';
  const number = count === null ? hidden : new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US').format(count);
  return sentences[code]?.(number, detail)[language] ?? code;
}
