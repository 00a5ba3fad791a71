/** What the inbox of letters says, in both languages. It presses nobody: a clock is the day that was asked for, and no law. */
import type { LetterClock } from '@holdfast/domain';
import { type Shown, said, spoken } from '../language.ts';
import type { LetterIssue } from './open-letter.ts';

export const inboxWords = spoken({
  title: said('Letters', 'Cartas'),
  one: said('letter', 'carta'),
  many: said('letters', 'cartas'),
  none: said('No letters', 'No hay cartas'),
  noneMore: said(
    'What an advocate writes to you, and to you alone, is here until its end date. Give them an invitation code first.',
    'Aquí está lo que le escribe quien defiende a alguien, solo a usted, hasta su fecha final. Dé primero un código de invitación.',
  ),
  nothingChosen: said('No letter chosen', 'Ninguna carta elegida'),
  nothingChosenMore: said(
    'Choose one to open it. Whoever wrote it sees that you did, and each opening is in your agency’s audit chain.',
    'Elija una para abrirla. Quien la escribió ve que usted la abrió, y cada apertura queda en la cadena de auditoría de su agencia.',
  ),
  from: (agency: Shown) => said(`From ${agency}`, `De ${agency}`),
  received: (moment: Shown) => said(`Received ${moment}`, `Recibida ${moment}`),
  answerBy: (moment: Shown) => said(`Answer asked for by ${moment}`, `Respuesta pedida antes de ${moment}`),
  promisedBy: (moment: Shown) => said(`You promised it by ${moment}`, `Usted lo prometió antes de ${moment}`),
  counts: (overdue: Shown, soon: Shown, open: Shown) =>
    said(
      `${overdue} overdue, ${soon} due within two days, ${open} open`,
      `${overdue} vencidas, ${soon} vencen en dos días, ${open} abiertas`,
    ),
  notThere: said('There is nothing here that you may open.', 'Aquí no hay nada que usted pueda abrir.'),
  notThereMore: said(
    'Someone else’s letter looks the same as none.',
    'La carta de otra persona se ve igual que ninguna.',
  ),
  withdrawn: said('It was taken back, and is destroyed.', 'Fue retirada y está destruida.'),
  ended: said('It has ended, and is destroyed.', 'Terminó y está destruida.'),
  overMore: said('If you need it, ask whoever wrote it.', 'Si la necesita, pídala a quien la escribió.'),
  makeKey: said('Make your key first', 'Haga primero su llave'),
  makeKeyMore: said(
    'Nothing can be sealed to you before you have a key.',
    'Nada se le puede sellar antes de tener una llave.',
  ),
  makeMyKey: said('Make my key', 'Hacer mi llave'),
  unlockFirst: said('It is sealed to your key. Unlock the key first.', 'Está sellada a su llave. Ábrala primero.'),
  beforeOpening: said('Your opening is recorded', 'Su apertura queda registrada'),
  beforeOpeningMore: said(
    'It opens in this browser only and is gone when you leave the page. Ask the advocate before anyone gets in touch with the person it is about.',
    'Se abre solo en este navegador y desaparece al dejar la página. Pregunte a quien la defiende antes de que alguien se comunique con la persona de quien trata.',
  ),
  open: said('Open it', 'Abrirla'),
  close: said('Close it', 'Cerrarla'),
  about: said('About', 'Asunto'),
  enclosed: said('Named as enclosed, and comes another way', 'Nombrado como adjunto, y llega por otra vía'),
  writtenBy: said('Written by', 'Escrita por'),
  theirWords: said(
    'The key that your answer is sealed to, as six words',
    'La llave a la que se sella su respuesta, en seis palabras',
  ),
  theirWordsMore: said(
    'If you doubt who wrote this, ring the agency at a number you know and compare them.',
    'Si duda de quién escribió esto, llame a la agencia a un número que usted conozca y compárenlas.',
  ),
  acknowledge: said('Say that it was received', 'Decir que se recibió'),
  acknowledged: said('You have said that it was received.', 'Usted dijo que se recibió.'),
  answers: said('Your answers', 'Sus respuestas'),
  late: said('late', 'tarde'),
  answer: said('Answer', 'Responder'),
  answerAgain: said('Answer again', 'Responder otra vez'),
  seal: said('Seal and send the answer', 'Sellar y enviar la respuesta'),
  answerMore: said(
    'Only whoever wrote the letter reads it, and you. It is put into their sealed case as you write it here.',
    'Solo la lee quien escribió la carta, y usted. Entra en su caso sellado tal como usted la escribe aquí.',
  ),
  sent: said('The answer is sent.', 'La respuesta está enviada.'),
  notSealed: said('It could not be sealed. What you typed is still here.', 'No se pudo sellar. Lo escrito sigue aquí.'),
  pastEnd: (day: Shown) =>
    said(
      `The letter ends on ${day}. You can promise a later day; answer again before then if you can.`,
      `La carta termina el ${day}. Puede prometer un día posterior; si puede, responda otra vez antes.`,
    ),
});

export const clockWords: Readonly<Record<LetterClock, string>> = spoken({
  open: said('Open', 'Abierta'),
  'due-soon': said('Due soon', 'Vence pronto'),
  overdue: said('Overdue', 'Vencida'),
  answered: said('Answered', 'Contestada'),
  ended: said('Ended', 'Terminada'),
});

export const letterIssueWords: Readonly<Record<LetterIssue, string>> = spoken({
  'not-whole': said('A part of it is missing. Ask for it again.', 'Falta una parte. Pida que la envíen de nuevo.'),
  'not-for-us': said(
    'Your key does not open this: it was sealed to a key you had before, or it was changed on the way.',
    'Su llave no la abre: la sellaron a una llave que usted tenía antes, o la cambiaron en el camino.',
  ),
  unreadable: said('What was inside cannot be read.', 'Lo de dentro no se puede leer.'),
  'not-named': said(
    'It names another letter or another reader, so it is not shown. Tell whoever runs this server.',
    'Nombra otra carta u otra persona, así que no se muestra. Avise a quien administra este servidor.',
  ),
  ended: said('By its own words it has ended.', 'Según ella misma, ya terminó.'),
});
