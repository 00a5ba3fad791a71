/** What the page of what a server holds of cases says, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const keepingWords = spoken({
  whatThisServerHoldsOf: said('What this server holds of case files', 'Lo que este servidor guarda de los casos'),
  caseFiles: said('Case files', 'Archivos de casos'),
  legalRequest: said('Legal request', 'Pedido legal'),
  ifSomeoneAsksWithA: said('If someone asks with a court’s paper', 'Si alguien lo pide con un papel de la corte'),
  print: said('Print', 'Imprimir'),
  thisIsAllThatWhoever: said(
    'This is all that whoever runs this server can hand over about case files: the rows below; the sealed bytes and the wrapped keys, which nobody here can open; the public keys of staff; and the lines of the audit that say who began, changed, held or listed which case, and when. There is no name of a client and no word of a case. Hold a case before its last day if you must keep it. Ask a lawyer before you answer.',
    'Esto es todo lo que quien administra este servidor puede entregar sobre los casos: las filas de abajo; los datos sellados y las llaves envueltas, que aquí nadie puede abrir; las llaves públicas del personal; y las líneas de la auditoría que dicen quién empezó, cambió, retuvo o listó qué caso, y cuándo. No hay nombre de ninguna persona atendida ni palabra de ningún caso. Retenga un caso antes de su último día si debe guardarlo. Pregunte a un abogado antes de contestar.',
  ),
  noCaseFilesAreKept: said('No case files are kept here', 'Aquí no se guardan casos'),
  eachCaseThatAnAdvocate: said(
    'Each case that an advocate begins is one row, with days and sizes.',
    'Cada caso que empieza una defensora es una fila, con fechas y tamaños.',
  ),
  caseFilesOnThisServer: said('Case files on this server', 'Casos en este servidor'),
  number: said('Number', 'Número'),
  begun: said('Begun', 'Empezado'),
  lastEntry: said('Last entry', 'Última entrada'),
  entries: said('Entries', 'Entradas'),
  sealedBytes: said('Sealed bytes', 'Datos sellados'),
  staffWithAKey: said('Staff with a key', 'Personal con llave'),
  keeping: said('Keeping', 'Conservación'),
  destroyedOn: (sayDate: Shown) => said(`Destroyed ${sayDate}`, `Destruido el ${sayDate}`),
  noDaySet: said('No day set', 'Sin día fijado'),
  untilDay: (sayDate: Shown) => said(`Until ${sayDate}`, `Hasta el ${sayDate}`),
  isHeld: (until: Shown) => said(`${until}, held`, `${until}, retenido`),
  decided: said('Decided', 'Decidido'),
  whatYourAgencyDecided: said('What your agency decided', 'Lo que decidió su agencia'),
  supervisorsMayBeAssignedTo: said(
    'Supervisors may be assigned to case files',
    'Se puede asignar supervisión a los casos',
  ),
  offUnlessYouTurnIt: said(
    'Off unless you turn it on. An advocate still has to assign one, case by case, and tells her. They may also open what is disclosed to an advocate, where the person who shared it said yes; her phone tells her what you decided before she shares.',
    'Apagado si usted no lo enciende. Aun así una defensora debe asignarla, caso por caso, y decírselo a ella. También puede abrir lo compartido con una defensora, si quien lo compartió dijo que sí; su teléfono le dice lo que ustedes decidieron antes de compartir.',
  ),
  monthsACaseIsUsually: said(
    'Months a case is usually kept after it is closed',
    'Meses que un caso se guarda después de cerrarse',
  ),
  from1To240: said('From 1 to 240.', 'De 1 a 240.'),
  whoTogetherCanOpenA: said('Who together can open a case again', 'Quiénes, juntas, pueden volver a abrir un caso'),
  nobodyUnlessYouNameTwo: said(
    'Nobody, unless you name two administrators. One alone never can. It holds for cases begun or assigned from then on, and their advocates tell her.',
    'Nadie, si usted no nombra a dos personas que administran. Una sola nunca puede. Vale para casos empezados o asignados desde entonces, y sus defensoras se lo dicen a ella.',
  ),
  nobody: said('Nobody', 'Nadie'),
  andWho: said('And', 'Y'),
  nameTwoOrNobody: said('Name two, or nobody.', 'Nombre a dos, o a nadie.'),
  nothingIsDestroyedByItself: said(
    'Nothing is destroyed by itself until someone sets a last day on a case',
    'Nada se destruye solo hasta que alguien fija el último día de un caso',
  ),
  onTheDayAfterIt: said(
    'On the day after it, keys and entries of that case are destroyed, unless it is held.',
    'Al día siguiente se destruyen las llaves y entradas de ese caso, salvo que esté retenido.',
  ),
  decide: said('Decide', 'Decidir'),
  cases: said('Cases', 'Casos'),
  makeYourKey: said('Make your key', 'Haga su llave'),
  case: said('Case', 'Caso'),
  owed: said('Owed', 'Lo debido'),
  oneCase: said('case', 'caso'),
  manyCases: said('cases', 'casos'),
});
