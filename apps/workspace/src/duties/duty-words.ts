/** What a list of duties says, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const dutyWords = spoken({
  theChain: said('The chain', 'La cadena'),
  moreBears: said('more duty bears', 'deber más cuenta'),
  moreBear: said('more duties bear', 'deberes más cuentan'),
  onThisSeeTheList: said('on this; see the list of what is owed.', 'aquí; vea la lista de lo que se debe.'),
  nothingOwedThatWeCan: said('Nothing owed that we can tell', 'Que se sepa, no se debe nada'),
  workedOut: said('. Worked out', '. Calculado'),
  noRulesReadForThis: said('No rules read for this place yet', 'Aún no se han leído reglas de este lugar'),
  whatTheLawAsksHere: said(
    'What the law asks here has not been put in. That does not mean that nothing is owed.',
    'Lo que la ley pide aquí no se ha puesto. Eso no quiere decir que no se deba nada.',
  ),
  oneDuty: said('duty', 'deber'),
  manyDuties: said('duties', 'deberes'),
  moreOf: said('more:', 'más:'),
  notOwedOnTheseFacts: said('not owed on these facts', 'no corresponden según estos hechos'),
  done: said('Done', 'Hecho'),
  recordedBy: said(', recorded by', ', lo registró'),
  notConfirmedReadTheText: said(
    'Not confirmed: read the text before relying on it.',
    'Sin confirmar: lea el texto antes de confiar en él.',
  ),
  sayWhatStoodFor: (part: Shown) => said(`Say what stood in the way: ${part}`, `Decir qué lo impidió: ${part}`),
  sayWhatStoodInThe: said('Say what stood in the way', 'Decir qué lo impidió'),
  recordAsDoneOf: (part: Shown) => said(`Record as done: ${part}`, `Registrar como hecho: ${part}`),
  recordAsDone: said('Record as done', 'Registrar como hecho'),
  recordedAsDone: (part: Shown) => said(`Recorded as done: ${part}`, `Registrado como hecho: ${part}`),
  recordThatThisWasDone: said('Record that this was done', 'Registrar que esto se hizo'),
  whenWasItDone: said('When was it done', 'Cuándo se hizo'),
  giveADateAndA: said('Give a date and a time.', 'Dé una fecha y una hora.'),
  note: said('Note', 'Nota'),
  optional: said('optional', 'si quiere'),
  forExampleAReportNumber: said(
    'For example a report number. No names are needed.',
    'Por ejemplo, un número de reporte. No hacen falta nombres.',
  ),
  recordIt: said('Record it', 'Registrarlo'),
  closeWithoutRecording: said('Close without recording', 'Cerrar sin registrar'),
  wasDue: said('Was due', 'Vencía'),
  dueBy: said('Due by', 'Plazo:'),
  wasDueAtTheScene: said('Was due at the scene', 'Se debía en el lugar'),
  dueAtOnce: said('Due at once', 'Se debe enseguida'),
  theLawNamesNoTime: said('The law names no time', 'La ley no da plazo'),
  cannotTellByWhenThe: said(
    'Cannot tell by when: the calendar does not reach that far',
    'No se sabe el plazo: el calendario no llega tan lejos',
  ),
  cannotTellByWhenIt: (missing: Shown) =>
    said(`Cannot tell by when: it is not recorded when ${missing}`, `No se sabe el plazo: no consta cuándo ${missing}`),
});
