/** The words of what her yes lets happen beyond reading: a police record, a supervisor. One place, so that another language can follow. */
import { said, spoken } from '../language.ts';

export const beyondWords = spoken({
  passedOnToYou: said('Passed on to you', 'Pasado a usted'),
  supervisorMay: said(
    'She allowed your supervisor to open it too. She sees each opening.',
    'Ella permitió que su supervisión también lo abra. Ella ve cada vez que se abre.',
  ),
  supervisorMayNot: said('No supervisor may open it.', 'Nadie de supervisión puede abrirlo.'),
  openedAsSupervisor: (name: string) =>
    said(
      `It was shared with ${name}. You open it as a supervisor, because she and your agency both allow that; she sees that you did.`,
      `Se compartió con ${name}. Usted lo abre como supervisión, porque ella y su agencia lo permiten; ella ve que usted lo abrió.`,
    ),

  passOn: said('Let a supervisor open it', 'Permitir que supervisión lo abra'),
  passOnLead: said(
    'Your browser wraps the key to the supervisor you choose. Compare their six words by voice first: the server’s word is not enough.',
    'Su navegador envuelve la llave para la persona de supervisión que usted elija. Antes compare de viva voz sus seis palabras: no basta lo que diga el servidor.',
  ),
  noSupervisor: said(
    'No supervisor of your agency has a key yet.',
    'Nadie de supervisión de su agencia tiene llave aún.',
  ),
  agencyDoesNot: said(
    'Your agency no longer lets supervisors open what was disclosed.',
    'Su agencia ya no permite que supervisión abra lo compartido.',
  ),
  passTo: (name: string) => said(`Let ${name} open it`, `Permitir que ${name} lo abra`),
  passed: (name: string) =>
    said(`${name} can open it now, under Disclosures.`, `${name} ya puede abrirlo, en Lo compartido.`),
  passFailed: said(
    'Your key could not wrap it. Unlock your key and open it again.',
    'Su llave no pudo envolverlo. Abra su llave y ábralo de nuevo.',
  ),

  record: said('Put it into a police record', 'Ponerlo en un registro de la policía'),
  recordLead: said(
    'She allowed this. Choose what goes in; nothing else does. The record says that she told it, under which release, and she sees when you did it and your name. It stays when she stops sharing.',
    'Ella lo permitió. Elija qué entra; nada más entra. El registro dice que ella lo contó y con qué permiso, y ella ve cuándo lo hizo usted y su nombre. Se queda aunque ella deje de compartir.',
  ),
  callNumber: said('Call number', 'Número de llamada'),
  callNumberHint: said(
    'A number that is on record is that call. Any other makes a new one, received now.',
    'Un número que ya consta es esa llamada. Cualquier otro hace una nueva, recibida ahora.',
  ),
  incident: (title: string) => said(`What goes in: ${title.toLowerCase()}`, `Lo que entra: ${title.toLowerCase()}`),
  chooseOne: said('Choose at least one thing.', 'Elija al menos una cosa.'),
  typeNumber: said('Type the call number.', 'Escriba el número de llamada.'),
  put: said('Put it on record', 'Ponerlo en el registro'),
  done: said('It is in the record now', 'Ya está en el registro'),
  doneDetail: said('She sees when, and that it was you.', 'Ella ve cuándo, y que fue usted.'),
  openCall: said('Open the call', 'Abrir la llamada'),
  noIncident: said(
    'She shared no incident, so there is nothing to put into a record.',
    'Ella no compartió ningún hecho, así que no hay nada que poner en un registro.',
  ),
} as const);
