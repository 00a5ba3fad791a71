/** The words of the report that are its own; what a measure means and why it cannot be computed comes with the answer. */
import type { Language, Said } from '@holdfast/domain';

const words = {
  title: {
    en: 'How broken protection orders are answered',
    es: 'Cómo se responde cuando se incumple una orden de protección',
  },
  from: { en: 'From {files}', es: 'De {files}' },
  period: { en: '{from} to {to}', es: 'Del {from} al {to}' },
  zone: { en: 'Times as in {zone}', es: 'Horas de {zone}' },
  noZone: {
    en: 'Times as the file writes them; nobody said in which time zone',
    es: 'Horas como las escribe el archivo; nadie dijo en qué zona horaria',
  },
  made: {
    en: 'Written on {day} by Holdfast, from the file alone',
    es: 'Escrito el {day} por Holdfast, solo a partir del archivo',
  },
  rows: { en: '{rows} rows, {calls} different calls', es: '{rows} filas, {calls} llamadas distintas' },
  kindReports: {
    en: 'Each row belongs to a written report, not to a call. What never became a report is not in it, and no share here is a share of calls.',
    es: 'Cada fila es de un informe escrito (un acta), no una llamada. Lo que nunca llegó a informe no está, y ninguna parte es de las llamadas.',
  },
  kindStops: {
    en: 'Each row is a stop of somebody, not a call. Where police stopped nobody there is no row, so no share here is a share of calls.',
    es: 'Cada fila es una parada policial, no una llamada. Donde la policía no paró a nadie no hay fila, así que ninguna parte es de las llamadas.',
  },
  kindArrests: {
    en: 'Each row is an arrest, not a call. Calls without one are not in it, and no share here is a share of calls.',
    es: 'Cada fila es un arresto (una aprehensión), no una llamada. Las llamadas sin arresto no están, y ninguna parte es de las llamadas.',
  },
  stepRows: { en: 'Order violations', es: 'Órdenes incumplidas' },
  inShort: { en: 'In short', es: 'En breve' },
  chainTitle: { en: 'From the call to the outcome', es: 'De la llamada al resultado' },
  chainNote: {
    en: 'A whole line: the file says it. A dotted line: the file cannot say it.',
    es: 'Línea entera: el archivo lo dice. Línea de puntos: el archivo no puede decirlo.',
  },
  stepCalls: { en: 'Called', es: 'Se llamó' },
  stepSent: { en: 'Police sent', es: 'Se envió a la policía' },
  stepCame: { en: 'Police came', es: 'Llegó la policía' },
  stepReport: { en: 'Report written', es: 'Se escribió un informe' },
  stepArrest: { en: 'Arrest', es: 'Arresto' },
  cannotTell: { en: 'The file cannot say', es: 'El archivo no puede decirlo' },
  tooFew: { en: 'Too few to show', es: 'Muy pocas para mostrarse' },
  hidden: { en: 'hidden', es: 'oculto' },
  half: { en: 'half within {median}', es: 'la mitad en {median}' },
  median: {
    en: 'Half within {median}; nine in ten within {p90}. Known for {n} of {of} calls.',
    es: 'La mitad en {median}; nueve de cada diez en {p90}. Se sabe de {n} de {of} llamadas.',
  },
  medianOnly: {
    en: 'Half within {median}. Known for {n} of {of} calls.',
    es: 'La mitad en {median}. Se sabe de {n} de {of} llamadas.',
  },
  shareOf: { en: '{n} of {of}: {share}.', es: '{n} de {of}: {share}.' },
  range: { en: 'Allowing for chance: {low} to {high}.', es: 'Contando con el azar: de {low} a {high}.' },
  countOf: { en: '{n}, of {of} in the file.', es: '{n}, de {of} en el archivo.' },
  nOf: { en: '{n} of {of}', es: '{n} de {of}' },
  changeOf: {
    en: '{earlier}: {before}. {later}: {after}. A change of {points} points; allowing for chance, between {low} and {high}. {verdict}',
    es: '{earlier}: {before}. {later}: {after}. Un cambio de {points} puntos; contando con el azar, entre {low} y {high}. {verdict}',
  },
  changeChance: { en: 'Chance is enough to explain it.', es: 'Basta el azar para explicarlo.' },
  changeMore: { en: 'More than chance explains.', es: 'Más de lo que explica el azar.' },
  shareShort: { en: '{n} of {of}, {share}', es: '{n} de {of}, {share}' },
  overTime: { en: 'Has it changed?', es: '¿Ha cambiado?' },
  overTimeNote: {
    en: 'Each dot is a share of a period; the line is what chance allows around it (95%). Nothing is drawn where counts are hidden.',
    es: 'Cada punto es la proporción de un periodo; la línea es lo que permite el azar alrededor (95%). No se dibuja nada donde hay números ocultos.',
  },
  shareLimits: {
    en: 'Dashed steps: what chance explains around the share of all periods, {centre}. Outside: {signals}.',
    es: 'Escalones discontinuos: lo que explica el azar alrededor de la proporción de todos los periodos, {centre}. Fuera: {signals}.',
  },
  shareLimitsNone: {
    en: 'Dashed steps: what chance explains around the share of all periods, {centre}. No period stands outside.',
    es: 'Escalones discontinuos: lo que explica el azar alrededor de la proporción de todos los periodos, {centre}. Ningún periodo está fuera.',
  },
  fewPeriods: {
    en: 'Under eight periods: too few to draw limits of chance.',
    es: 'Menos de ocho periodos: muy pocos para trazar los límites del azar.',
  },
  turn1: { en: 'First at the address', es: 'Primera en la dirección' },
  turn2: { en: 'Second', es: 'Segunda' },
  'turn3+': { en: 'Third or later', es: 'Tercera o posterior' },
  none: { en: 'none', es: 'ninguna' },
  share: { en: 'Share', es: 'Proporción' },
  chance: { en: 'Chance allows', es: 'El azar permite' },
  byPriority: { en: 'By priority', es: 'Por prioridad' },
  noPriority: { en: 'No priority', es: 'Sin prioridad' },
  cannot: { en: 'What this file cannot say', es: 'Lo que este archivo no puede decir' },
  wouldHelp: { en: 'It would need:', es: 'Haría falta:' },
  outcomes: { en: 'What was done', es: 'Qué se hizo' },
  outcomesNote: {
    en: 'Each dot is the share of calls for order violations; the line is what chance allows around it (95%).',
    es: 'Cada punto es la parte de las llamadas por incumplimiento de una orden; la línea es lo que permite el azar alrededor (95%).',
  },
  times: { en: 'How long it took', es: 'Cuánto se tardó' },
  timesNote: {
    en: 'Each bar counts calls; the last one is everything longer.',
    es: 'Cada barra cuenta llamadas; la última es todo lo más largo.',
  },
  when: { en: 'When and where', es: 'Cuándo y dónde' },
  limits: {
    en: 'Dashed lines: what chance explains around the average of {centre}. Outside: {signals}.',
    es: 'Líneas discontinuas: lo que explica el azar alrededor del promedio de {centre}. Fuera: {signals}.',
  },
  limitsNone: {
    en: 'Dashed lines: what chance explains around the average of {centre}. No month stands outside.',
    es: 'Líneas discontinuas: lo que explica el azar alrededor del promedio de {centre}. Ningún mes está fuera.',
  },
  above: { en: '{group} (more than chance)', es: '{group} (más que el azar)' },
  below: { en: '{group} (fewer than chance)', es: '{group} (menos que el azar)' },
  run: { en: '{group} (eight or more in a row on one side)', es: '{group} (ocho o más seguidos de un lado)' },
  fewMonths: {
    en: 'Too few months, or too many hidden, to say what chance explains.',
    es: 'Muy pocos meses, o demasiados ocultos, para decir qué explica el azar.',
  },
  hatched: {
    en: 'Hatched: hidden, because it is 1 to 10 or would give such a count away.',
    es: 'Rayado: oculto, porque es de 1 a 10 o revelaría un número así.',
  },
  mostlyHidden: {
    en: 'More than half of these counts are 1 to 10, or would give such a count away, and are hidden. A drawing would show nothing.',
    es: 'Más de la mitad de estos números son de 1 a 10, o revelarían uno así, y están ocultos. Un dibujo no mostraría nada.',
  },
  notPlaced: { en: 'Not placed: {n}.', es: 'Sin ubicar: {n}.' },
  asTable: { en: 'The same as a table', es: 'Lo mismo como tabla' },
  group: { en: 'Group', es: 'Grupo' },
  calls: { en: 'Calls', es: 'Llamadas' },
  from_: { en: 'From', es: 'Desde' },
  monthsHidden: {
    en: 'Month by month, most counts are hidden.',
    es: 'Mes a mes, la mayoría de los números están ocultos.',
  },
  labels: { en: 'Which labels were counted', es: 'Qué etiquetas se contaron' },
  labelsNote: {
    en: 'A call type is read by its words. What words leave open is for a person to decide; decisions are kept in the mapping.',
    es: 'Un tipo de llamada se lee por sus palabras. Lo que las palabras dejan abierto lo decide una persona; las decisiones se guardan en el mapa de columnas.',
  },
  label: { en: 'Label', es: 'Etiqueta' },
  means: { en: 'Read as', es: 'Leída como' },
  why: { en: 'Why', es: 'Por qué' },
  noLabels: { en: 'No label speaks of an order.', es: 'Ninguna etiqueta habla de una orden.' },
  'order-violation': { en: 'violation of an order', es: 'incumplimiento de una orden' },
  'order-service': { en: 'service of an order', es: 'notificación de una orden' },
  domestic: { en: 'domestic, no broken order', es: 'doméstico, sin orden incumplida' },
  other: { en: 'something else', es: 'otra cosa' },
  unknown: { en: 'for a person to decide', es: 'para que lo decida una persona' },
  leftOut: { en: 'What was left out', es: 'Qué se dejó fuera' },
  nothingLeftOut: { en: 'Nothing was left out.', es: 'No se dejó nada fuera.' },
  quality: { en: 'How good the data are', es: 'Qué tan buenos son los datos' },
  noWarnings: { en: 'Nothing unusual was found.', es: 'No se encontró nada inusual.' },
  column: { en: 'Column', es: 'Columna' },
  takenAs: { en: 'Taken as', es: 'Tomada como' },
  empty: { en: 'Empty', es: 'Vacías' },
  distinct: { en: 'Different', es: 'Distintas' },
  notUsed: { en: 'not used', es: 'no usada' },
  definitions: { en: 'What each number means', es: 'Qué significa cada número' },
  counted: { en: 'Counted', es: 'Se cuenta' },
  ofWhich: { en: 'Of', es: 'De' },
  leavesOut: { en: 'Left out', es: 'Se deja fuera' },
  caveat: { en: 'Keep in mind', es: 'Tenga en cuenta' },
  source: { en: 'Source', es: 'Fuente' },
  about: { en: 'How to read this', es: 'Cómo leer esto' },
  aboutSmall: {
    en: 'Counts of 1 to 10 are hidden, and as many others as it takes, over all tables together, so that none of them can be worked out: each could still be at least ten different numbers. A 0 is shown.',
    es: 'Los números de 1 a 10 se ocultan, y tantos otros como haga falta, en todas las tablas a la vez, para que ninguno pueda deducirse: cada uno podría ser todavía al menos diez números distintos. El 0 se muestra.',
  },
  aboutFile: {
    en: 'It says what the file says. Calls that were never made, or were filed as something else, are not in it, and no number here points to a person.',
    es: 'Dice lo que dice el archivo. Las llamadas que nunca se hicieron, o que se archivaron como otra cosa, no están, y ningún número señala a una persona.',
  },
  aboutChance: {
    en: 'A difference between two months means little by itself. Look for what stands outside the dashed lines, or lasts.',
    es: 'Una diferencia entre dos meses significa poco por sí sola. Busque lo que está fuera de las líneas discontinuas, o lo que dura.',
  },
  skip: { en: 'To the findings', es: 'A los resultados' },
  contents: { en: 'Contents', es: 'Contenido' },
  files: { en: 'Files read', es: 'Archivos leídos' },
  page: { en: 'page', es: 'página' },
  of: { en: 'of', es: 'de' },
  nothingComputed: {
    en: 'Nothing could be computed from this file. Below is why, and which columns would change that.',
    es: 'No se pudo calcular nada con este archivo. Abajo está por qué, y qué columnas lo cambiarían.',
  },
} as const satisfies Record<string, Said>;

export type ReportWord = keyof typeof words;

/** One text of the report, with its blanks filled. */
export function reportWord(
  language: Language,
  word: ReportWord,
  blanks: Readonly<Record<string, string>> = {},
): string {
  const said: Said = words[word];
  return said[language].replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
}
