/** What the screens say of letters that go to a police workspace, in both languages. None of it promises that an answer comes. */
import type { LetterAnswerKind } from '@holdfast/domain';
import { type Shown, said, spoken } from '../language.ts';
import type { CarryIssue } from './carry-letter.ts';

export const carryWords = spoken({
  send: said('Send to their workspace', 'Enviar a su espacio de trabajo'),
  toWhom: said('To whom', 'A quién'),
  choose: said('Choose', 'Elija'),
  nobody: said('You are paired with nobody of the police yet', 'Aún no está vinculada con nadie de la policía'),
  nobodyMore: said(
    'Ask the liaison or the supervisor for an invitation code. They make one under “Invitation code”.',
    'Pida al enlace o a quien supervisa un código de invitación. Lo hacen en «Código de invitación».',
  ),
  pairAnother: said('Pair with someone else', 'Vincularse con otra persona'),
  code: said('Their invitation code', 'Su código de invitación'),
  find: said('Find', 'Buscar'),
  compare: said('Compare these six words aloud', 'Comparen estas seis palabras en voz alta'),
  compareMore: said(
    'Ring them at a number you know. They read their six words under “My key”. If one differs, stop.',
    'Llame a un número que usted conozca. Esa persona lee sus seis palabras en «Mi llave». Si una difiere, pare.',
  ),
  same: said('The six words are the same', 'Las seis palabras son las mismas'),
  sameNeeded: said('Compare the words first.', 'Compare primero las palabras.'),
  keepPartner: said('Keep this person', 'Guardar a esta persona'),
  otherKey: said(
    'Their key is another than before. Compare the words again before anything is sealed to it.',
    'Su llave no es la de antes. Comparen otra vez las palabras antes de sellarle algo.',
  ),
  hasLeft: said('no longer there', 'ya no está'),
  answerBy: said('Answer asked for by', 'Respuesta pedida antes del'),
  until: (day: Shown) =>
    said(
      `It is destroyed at the end of ${day}, when her release ends, or when you take it back.`,
      `Se destruye al final del ${day}, cuando termina el permiso de ella, o cuando usted la retire.`,
    ),
  whatServer: said(
    'Only this person can open it, in their browser. The server knows who wrote to whom, when, and by when an answer is asked for.',
    'Solo esta persona puede abrirla, en su navegador. El servidor sabe quién escribió a quién, cuándo, y para cuándo se pide respuesta.',
  ),
  noEnclosures: said(
    'What it names as enclosed does not go this way: send it as you do now, or say how they can have it.',
    'Lo que nombra como adjunto no va por aquí: envíelo como hasta ahora, o diga cómo pueden tenerlo.',
  ),
  sendNow: said('Seal and send', 'Sellar y enviar'),
  cancel: said('Cancel', 'Cancelar'),
  sentTo: (name: Shown, agency: Shown) => said(`Sent to ${name}, ${agency}`, `Enviada a ${name}, ${agency}`),
  notOpened: said('Not opened yet', 'Aún no la abren'),
  openedAt: (moment: Shown) => said(`First opened ${moment}`, `Abierta por primera vez ${moment}`),
  acknowledgedAt: (moment: Shown) => said(`Received, they say, ${moment}`, `Recibida, dicen, ${moment}`),
  over: said('It is destroyed at the server.', 'Está destruida en el servidor.'),
  takeBack: said('Take it back', 'Retirarla'),
  takeBackMore: said(
    'It is destroyed at the server, and here it is a draft again. What was read stays read.',
    'Se destruye en el servidor y aquí vuelve a ser un borrador. Lo leído queda leído.',
  ),
  cameLate: said('after the day it was asked for', 'después del día pedido'),
  badAnswer: said('An answer came that cannot be shown', 'Llegó una respuesta que no se puede mostrar'),
  badAnswerMore: said(
    'It was not written by whoever could open this letter, or it was changed on the way. Ring them, and tell whoever runs this server.',
    'No la escribió quien podía abrir esta carta, o la cambiaron en el camino. Llámeles, y avise a quien administra este servidor.',
  ),
  whatAnswer: said('What the answer says', 'Qué dice la respuesta'),
  doneOn: said('Done on', 'Hecho el'),
  willDoBy: said('Will be done by', 'Se hará a más tardar el'),
  reason: said('The reason', 'La razón'),
  passTo: said('Whose it is', 'A quién le corresponde'),
  inWords: said('In words', 'Con palabras'),
  needed: said('This is needed.', 'Esto hace falta.'),
});

export const answerKindWords: Readonly<Record<LetterAnswerKind, string>> = spoken({
  done: said('It is done', 'Está hecho'),
  'will-do': said('It will be done', 'Se hará'),
  refused: said('It is refused', 'Se niega'),
  'not-ours': said('It is not ours', 'No nos corresponde'),
});

/** Why nothing was sent, where it is not her release that says so. */
export const carryIssueWords: Readonly<Partial<Record<CarryIssue, string>>> = spoken({
  'taken-back': said('She has taken back what this letter names.', 'Ella retiró lo que esta carta nombra.'),
  'no-answer': said(
    'There is no connection. Nothing was sent; the letter is still here.',
    'No hay conexión. No se envió nada; la carta sigue aquí.',
  ),
  refused: said('It was not taken. Nothing was sent.', 'No se aceptó. No se envió nada.'),
  'too-long': said('It is too long to be sent this way.', 'Es demasiado larga para enviarla así.'),
  locked: said('Your key is locked. Nothing was sent.', 'Su llave está cerrada. No se envió nada.'),
  'clock-over': said(
    'By that day her release has ended, or it is past. Choose another, or ask her to share it again.',
    'Para ese día su permiso ya terminó, o el día ya pasó. Elija otro, o pídale que lo comparta de nuevo.',
  ),
});
