/** What the screens of one's own key and invitation code say, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const keyWords = spoken({
  myKey: said('My key', 'Mi llave'),
  whatIsSharedWithYou: said(
    'What is shared with you is sealed to this key. Only your passphrase opens it.',
    'Lo que le comparten se sella con esta llave. Solo su frase de paso la abre.',
  ),
  itsSixWords: said('Its six words', 'Sus seis palabras'),
  readThemAloudToThe: said(
    'Read them aloud to the person who will share with you. When the words on their screen are the same, they hold your key and no one else’s.',
    'Léalas en voz alta a quien va a compartir con usted. Si en su pantalla son las mismas, tiene la llave de usted y no la de otra persona.',
  ),
  inThisBrowser: said('In this browser', 'En este navegador'),
  yourKeyIsUnlocked: said('Your key is unlocked', 'Su llave está abierta'),
  itIsHeldByA: said(
    'It is held by a worker of this page and is gone when you lock it, sign out, close the page, or leave it alone for a quarter of an hour.',
    'La tiene un proceso de esta página y desaparece cuando usted la cierra, sale, cierra la página o la deja sola un cuarto de hora.',
  ),
  lockItNow: said('Lock it now', 'Cerrarla ahora'),
  thePublicKeyAsAny: said(
    'The public key, as any age tool reads it',
    'La llave pública, como la lee cualquier programa de age',
  ),
  yourKeyIsMade: said('Your key is made', 'Su llave está hecha'),
  makeYourKey: said('Make your key', 'Haga su llave'),
  nothingCanBeSharedWith: said(
    'Nothing can be shared with you before you have a key. It is made in this browser. The server keeps it only wrapped under a passphrase that it never sees.',
    'No se le puede compartir nada antes de que tenga una llave. Se hace en este navegador. El servidor la guarda solo envuelta con una frase de paso que nunca ve.',
  ),
  noOneCanRecoverThis: said('No one can recover this passphrase', 'Nadie puede recuperar esta frase de paso'),
  ifYouForgetItYou: said(
    'If you forget it you make a new key, and people share with you again. Choose one that you use nowhere else.',
    'Si la olvida, hace una llave nueva y la gente vuelve a compartir con usted. Elija una que no use en otro lugar.',
  ),
  passphraseForYourKey: said('Passphrase for your key', 'Frase de paso para su llave'),
  passphraseHint: (shortest: Shown) =>
    said(
      `At least ${shortest} characters. Four or five unrelated words are good.`,
      `Al menos ${shortest} letras. Son buenas cuatro o cinco palabras sin relación.`,
    ),
  thisIsTooShort: said('This is too short.', 'Esto es muy corto.'),
  theSameAgain: said('The same again', 'La misma otra vez'),
  theTwoAreNotThe: said('The two are not the same.', 'Las dos no son iguales.'),
  noKeyWasMade: said('No key was made.', 'No se hizo ninguna llave.'),
  thisDeviceMayBeShort: said(
    'This device may be short of memory. Close other windows, then try again. What you typed is still here.',
    'Puede que a este aparato le falte memoria. Cierre otras ventanas e intente de nuevo. Lo que escribió sigue aquí.',
  ),
  makeMyKey: said('Make my key', 'Hacer mi llave'),
  makingTheKeyThisTakes: said(
    'Making the key; this takes a second or two',
    'Haciendo la llave; toma uno o dos segundos',
  ),
  invitationCode: said('Invitation code', 'Código de invitación'),
  giveACodeToOne: said(
    'Give a code to one person, face to face or by a phone you both trust. With it their device finds your name and your public key. It gives you nothing of theirs: they choose later what to share, with whom, and until when.',
    'Dé un código a una persona, cara a cara o por un teléfono en que ambas confíen. Con él su aparato encuentra el nombre y la llave pública de usted. A usted no le da nada de esa persona: después ella elige qué compartir, con quién y hasta cuándo.',
  ),
  makeYourKeyFirst: said('Make your key first', 'Primero haga su llave'),
  aCodeCanOnlyName: said(
    'A code can only name someone to whom things can be sealed.',
    'Un código solo puede nombrar a quien se le puede sellar algo.',
  ),
  theCode: said('The code', 'El código'),
  theCodeToGive: said('The code to give', 'El código para dar'),
  theCodeAndYourPublic: said(
    'The code and your public key, for the camera of their phone',
    'El código y su llave pública, para la cámara de su teléfono',
  ),
  theirPhoneCanReadThe: said(
    'Their phone can read the picture instead. It holds the code and your public key, and no name.',
    'Su teléfono también puede leer la imagen. Tiene el código y la llave pública de usted, y ningún nombre.',
  ),
  worksUntil: said('It works until', 'Sirve hasta'),
  anotherEnds: said('). Making another ends this one.', '). Hacer otro termina este.'),
  makeACode: said('Make a code', 'Hacer un código'),
  makeAnother: said('Make another', 'Hacer otro'),
  readTheseSixWordsAloud: said('Read these six words aloud', 'Lea en voz alta estas seis palabras'),
  theirScreenShowsSixWords: said(
    'Their screen shows six words after the code was typed or read. They must be these, in this order. If one differs, stop: someone stands between you.',
    'Su pantalla muestra seis palabras después de escribir o leer el código. Tienen que ser estas, en este orden. Si una es distinta, pare: hay alguien en medio.',
  ),
  keyUnlocked: said('Key unlocked', 'Llave abierta'),
  passphraseOfYourKey: said('Passphrase of your key', 'Frase de paso de su llave'),
  notTheOneYouSign: said(
    'Not the one you sign in with. It never leaves this browser.',
    'No es la que usa para entrar. Nunca sale de este navegador.',
  ),
  thisDeviceIsShortOf: said('This device is short of memory.', 'A este aparato le falta memoria.'),
  thisPassphraseDoesNotOpen: said('This passphrase does not open your key.', 'Esta frase de paso no abre su llave.'),
  closeOtherWindowsThenTry: said('Close other windows, then try again.', 'Cierre otras ventanas e intente de nuevo.'),
  tryAgainNothingWasRecorded: said(
    'Try again. Nothing was recorded and nothing is locked.',
    'Intente de nuevo. Nada quedó registrado y nada se bloqueó.',
  ),
  unlockMyKey: said('Unlock my key', 'Abrir mi llave'),
  workingThePassphraseThisTakes: said(
    'Working the passphrase; this takes a second or two',
    'Probando la frase de paso; toma uno o dos segundos',
  ),
});
