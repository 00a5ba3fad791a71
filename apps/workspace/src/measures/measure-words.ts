/** What the measures say, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const measureWords = spoken({
  knownOfNoCall: said('known of no call', 'no se sabe de ninguna llamada'),
  whereKnown: (countOf: Shown, percent: Shown) =>
    said(`${countOf} where it is known (${percent})`, `${countOf} donde se sabe (${percent})`),
  forHowManyMoreNobody: said(
    'For how many more nobody recorded it is hidden.',
    'Se oculta en cuántas más nadie lo registró.',
  ),
  somebodyRecordedItForEvery: said(
    'Somebody recorded it for every call.',
    'Alguien lo registró en todas las llamadas.',
  ),
  nobodyRecorded: (toLocaleString: Shown) =>
    said(`For ${toLocaleString} more nobody recorded it.`, `En ${toLocaleString} más nadie lo registró.`),
  overAll: (length: Shown) => said(`Over all ${length} quarters`, `En los ${length} trimestres`),
  overSome: (shown: Shown, length: Shown) =>
    said(`Over ${shown} of ${length} quarters`, `En ${shown} de ${length} trimestres`),
  callsWithAWrittenReport: said('Calls with a written report', 'Llamadas con reporte escrito'),
  shareOfCallsWithA: said(
    'Share of calls with a written report, by quarter',
    'Parte de las llamadas con reporte escrito, por trimestre',
  ),
  aCountIsSmallOr: said(
    'A count is small, or would give a small one away.',
    'Una cifra es pequeña, o revelaría una pequeña.',
  ),
  nHidden: said('n hidden', 'n oculto'),
  reportsByQuarter: said('Calls with a written report, by quarter', 'Llamadas con reporte escrito, por trimestre'),
  calls: said('Calls', 'Llamadas'),
  withAReport: said('With a report', 'Con reporte'),
  without: said('Without', 'Sin él'),
  notRecorded: said('Not recorded', 'Sin registrar'),
  shareWhereItIsKnown: said('Share, where it is known', 'Parte, donde se sabe'),
  hidden: said('hidden', 'oculto'),
  minutesFromCallToArrival: said('Minutes from call to arrival', 'Minutos de la llamada a la llegada'),
  hiddenEnd: said('hidden.', 'oculto.'),
  middleOf: said('minutes, the middle one of', 'minutos, el valor del medio de'),
  callsWhereItIsKnown: said('calls where it is known', 'llamadas donde se sabe'),
  halfSooner: said('; half were answered sooner.', '; la mitad se atendió antes.'),
  middleMinutesFromCallTo: said(
    'Middle minutes from call to arrival, by quarter',
    'Minutos del medio entre llamada y llegada, por trimestre',
  ),
  tooFewArrivalsAreRecorded: said('Too few arrivals are recorded.', 'Hay muy pocas llegadas registradas.'),
  nOver: (part: Shown) => said(`n over ${part}`, `n mayor que ${part}`),
  arrivalsByQuarter: said(
    'Minutes from call to arrival, by quarter',
    'Minutos de la llamada a la llegada, por trimestre',
  ),
  middleMinutes: said('Middle minutes', 'Minutos del medio'),
  arrivalRecorded: said('Arrival recorded', 'Llegada registrada'),
  notRecordedHidden: said('not recorded: hidden', 'sin registrar: oculto'),
  notRecordedCount: (count: Shown) => said(`not recorded: ${count}`, `sin registrar: ${count}`),
  recordsBeginInIt: said('Records begin in it', 'Aquí empiezan los registros'),
  measuresOf: (partnershipName: Shown) => said(`Measures of ${partnershipName}`, `Medidas de ${partnershipName}`),
  measures: said('Measures', 'Medidas'),
  isOurResponseGettingBetter: said('Is our response getting better?', '¿Está mejorando nuestra respuesta?'),
  counting: said('Counting…', 'Contando…'),
  callsAboutOrders: said('Calls about orders,', 'Llamadas sobre órdenes, del'),
  toDay: said('to', 'al'),
  byQuarter: said(', by calendar quarter.', ', por trimestre.'),
  print: said('Print', 'Imprimir'),
  whatIsHiddenAndWhy: said('What is hidden, and why', 'Qué se oculta, y por qué'),
  countsFrom: said('Counts from 1 to', 'Las cifras de 1 a'),
  areHiddenAndSoIs: said(
    'are hidden, and so is any count from which a hidden one could be worked out, and any count of which more than a third is about one order. A small number in a small county can point to a person; so can a large one that is mostly hers.',
    'se ocultan, y también toda cifra de la que se podría sacar una oculta, y toda cifra de la que más de un tercio es sobre una sola orden. En un condado pequeño, un número pequeño puede señalar a una persona; también uno grande que es casi todo de ella.',
  ),
  aQuarterIsShownTwo: said(
    'A quarter is shown two weeks after its end, as it was recorded by then. It never changes afterwards, so that nothing can be told from what changed. Totals are over the quarters in which the count is shown.',
    'Un trimestre se muestra dos semanas después de terminar, como estaba registrado entonces. Después nunca cambia, para que nada se pueda saber por lo que cambió. Los totales son de los trimestres en que se muestra la cifra.',
  ),
  everyPeriodIsHiddenSo: said(
    'Every period is hidden, so there is nothing to draw.',
    'Todos los períodos están ocultos, así que no hay nada que dibujar.',
  ),
  sameNumbers: (label: Shown) =>
    said(`${label}. The table below holds the same numbers.`, `${label}. La tabla de abajo tiene los mismos números.`),
  hatchedIsHidden: said('Hatched is hidden.', 'Lo rayado está oculto.'),
  nIsTheNumberOf: said(
    'n is the number of calls the bar rests on; calls of which it is not recorded are in no bar.',
    'n es el número de llamadas en que se apoya la barra; las llamadas sin registrar no están en ninguna barra.',
  ),
  oneCall: said('call', 'llamada'),
  manyCalls: said('calls', 'llamadas'),
  quarter: said('Quarter', 'Trimestre'),
});
