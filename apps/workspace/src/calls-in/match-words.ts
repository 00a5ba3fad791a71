/** What the screens of calls that came in by file say, in both languages. They say what fits, and never that two records are one person. */
import type { CallClues, MatchAnswer } from '@holdfast/wire';
import { type Shown, said, spoken } from '../language.ts';

export const matchWords = spoken({
  callsToMatch: said('Calls to match', 'Llamadas sin orden'),
  whichOrderIsIt: said('Which order is each call about?', '¿De qué orden trata cada llamada?'),
  chooseACall: said(
    'Choose a call. You see which orders may be meant and why. Nothing is linked until someone confirms it.',
    'Elija una llamada. Verá qué órdenes pueden ser y por qué. Nada se enlaza hasta que alguien lo confirme.',
  ),
  noCallChosen: said('No call chosen', 'Ninguna llamada elegida'),
  call: said('call', 'llamada'),
  calls: said('calls', 'llamadas'),
  show: said('Show', 'Mostrar'),
  withProposals: (count: Shown) => said(`Orders proposed (${count})`, `Con órdenes propuestas (${count})`),
  withoutProposals: (count: Shown) => said(`None proposed (${count})`, `Sin propuestas (${count})`),
  confirmedOnes: (count: Shown) => said(`Confirmed (${count})`, `Confirmadas (${count})`),
  answeredNone: (count: Shown) => said(`None of these (${count})`, `Ninguna de estas (${count})`),
  nothingHere: said('No call here', 'Ninguna llamada aquí'),
  callsFromFilesWait: said(
    'Calls that come in by file wait here until someone says which order they are about.',
    'Aquí esperan las llamadas traídas en archivo hasta que alguien diga de qué orden tratan.',
  ),
  ordersProposed: (count: number) =>
    said(
      count === 1 ? '1 order proposed' : `${count} orders proposed`,
      count === 1 ? '1 orden propuesta' : `${count} órdenes propuestas`,
    ),
  lookAgain: said('Look for orders again', 'Buscar órdenes de nuevo'),
  lookedFor: (count: Shown) =>
    said(`Looking again for ${count} calls that wait`, `Se busca de nuevo para ${count} llamadas en espera`),
  cameFrom: (source: Shown) => said(`From ${source}`, `De ${source}`),
  whatTheFileSays: said('What the file says', 'Lo que dice el archivo'),
  notRecorded: said('Not recorded', 'No consta'),
  none: said('None', 'Nada'),
  units: said('Units', 'Unidades'),
  orderNumbers: said('What may be numbers of orders', 'Posibles números de órdenes'),
  plate: said('Licence plate', 'Placa del vehículo'),
  proposals: said('Orders that may be meant', 'Órdenes que pueden ser'),
  shownIsRecorded: said(
    'Likeliest first. That each was shown is recorded. Orders that you may not read are not shown.',
    'Las más probables primero. Queda registrado que se mostró cada una. No se muestran las que usted no puede leer.',
  ),
  whyThisOne: said('Why it is proposed', 'Por qué se propone'),
  protectsFrom: (protectedName: Shown, restrainedName: Shown) =>
    said(`Protects ${protectedName} from ${restrainedName}`, `Protege a ${protectedName} de ${restrainedName}`),
  whenItCame: said('When the call came in', 'Cuando entró la llamada'),
  orderOf: (number: Shown) => said(`Order ${number}`, `Orden ${number}`),
  itIsOrder: (number: Shown) => said(`It is about order ${number}`, `Trata de la orden ${number}`),
  noneOfThese: said('None of these', 'Ninguna de estas'),
  noneIsKept: said(
    'Kept as an answer, with your name. It can be taken back.',
    'Queda como respuesta, con su nombre. Se puede deshacer.',
  ),
  notLookedYet: said('The server is still looking for orders.', 'El servidor aún busca órdenes.'),
  readAgain: said('Read again', 'Leer de nuevo'),
  noOrderFits: said(
    'No order on record fits what the file says',
    'Ninguna orden del registro coincide con lo que dice el archivo',
  ),
  noOrderFitsMore: said(
    'That is not absence of an order. Ask her, and look up by another spelling, before you answer.',
    'Eso no quiere decir que no haya orden. Pregúntele a ella y busque con otra escritura antes de contestar.',
  ),
  lookUpAnOrder: said('Look up an order', 'Buscar una orden'),
  confirmed: said('Confirmed', 'Confirmada'),
  thisCallIsAbout: said('This call is about this order', 'Esta llamada trata de esta orden'),
  noneStands: said('None of the orders proposed', 'Ninguna de las órdenes propuestas'),
  openTheCall: said('Open the call and what is owed', 'Abrir la llamada y lo que se debe'),
  takeBack: said('Take the answer back', 'Deshacer la respuesta'),
  takenBack: said('Taken back. The call waits again.', 'Deshecho. La llamada espera de nuevo.'),
  isLinked: (number: Shown) => said(`Linked with order ${number}`, `Enlazada con la orden ${number}`),
  keptAsNone: said('Kept: none of these', 'Guardado: ninguna de estas'),
  answersSoFar: said('Answers so far', 'Respuestas hasta ahora'),
  by: said('by', 'de'),
  print: said('Print', 'Imprimir'),
  callOf: (number: Shown) => said(`Call ${number}`, `Llamada ${number}`),
  // Files
  callFiles: said('Call files', 'Archivos de llamadas'),
  bringCallsIn: said('Bring calls for service in', 'Traer llamadas de servicio'),
  noFileYet: said('No file yet', 'Aún no hay archivos'),
  filesOfCalls: said(
    'Files of calls that your agency brings in are listed here.',
    'Aquí están los archivos de llamadas que trae su agencia.',
  ),
  onlyWhatYouMap: said('Only what you map is read', 'Solo se lee lo que usted asigna'),
  whatIsKept: said(
    'Telephone numbers are left out. Of a place only the block is kept, to be compared and never shown; of words only what may be the number of an order. The file itself is not kept.',
    'Los teléfonos se dejan fuera. De un lugar solo se guarda la cuadra, para comparar y nunca mostrarla; del texto solo lo que puede ser el número de una orden. El archivo mismo no se guarda.',
  ),
  tableOrEido: said(
    'A table (CSV, any separator) or NENA EIDO JSON.',
    'Una tabla (CSV, con cualquier separador) o JSON de NENA EIDO.',
  ),
  zoneOfTheClock: said('Time zone of the clock that wrote the times', 'Zona horaria del reloj que escribió las horas'),
  zoneIsNeverGuessed: said(
    'Used where a time says no offset. A time the clock skipped, or showed twice, is rejected and not guessed.',
    'Se usa donde la hora no dice su diferencia. Una hora que el reloj saltó, o mostró dos veces, se rechaza y no se adivina.',
  ),
  noSuchZone: said(
    'This is no time zone, such as America/Los_Angeles.',
    'Esto no es una zona horaria, como America/Los_Angeles.',
  ),
  wanting: said('Still to be mapped', 'Falta asignar'),
});

export const cluePartWords: Readonly<Record<CallClues['people'][number]['part'], string>> = spoken({
  about: said('The call is about', 'La llamada trata de'),
  asking: said('The call is for', 'La llamada es para'),
  other: said('Also named', 'También se nombra a'),
});

export const answerWords: Readonly<Record<MatchAnswer['kind'], string>> = spoken({
  confirmed: said('Confirmed', 'Confirmada'),
  none: said('None of these', 'Ninguna de estas'),
  undone: said('Taken back', 'Deshecha'),
});
