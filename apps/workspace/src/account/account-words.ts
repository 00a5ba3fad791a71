/** What the account's page says, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const accountWords = spoken({
  sessionEnded: said('Session ended', 'Sesión terminada'),
  myAccount: said('My account', 'Mi cuenta'),
  signOut: said('Sign out', 'Salir'),
  sessions: said('Sessions', 'Sesiones'),
  placesWhereYouAreSigned: said(
    'Places where you are signed in. End one you do not know, and tell your administrator.',
    'Lugares donde usted está dentro. Termine la que no conozca y avise a quien administra.',
  ),
  signedIn: said('Signed in', 'Entró'),
  ends: said('Ends', 'Termina'),
  which: said('Which', 'Cuál'),
  endSessionOf: (sayMoment: Shown) =>
    said(`End it: the session of ${sayMoment}`, `Terminarla: la sesión de ${sayMoment}`),
  endIt: said('End it', 'Terminarla'),
  thisOne: said('This one', 'Esta'),
  passkey: said('Passkey', 'Llave de acceso'),
  passkeyAddedYouCanSign: said(
    'Passkey added. You can sign in with it from now on.',
    'Llave de acceso añadida. Ya puede entrar con ella.',
  ),
  noPasskeyWasAddedNothing: said(
    'No passkey was added. Nothing changed; try again when you like.',
    'No se añadió ninguna llave de acceso. Nada cambió; intente cuando quiera.',
  ),
  passkeys: said('Passkeys', 'Llaves de acceso'),
  aPasskeyOnThisDevice: said(
    'A passkey on this device or a security key signs you in without passphrase and code.',
    'Con una llave de acceso en este aparato, o una llave física, usted entra sin frase ni código.',
  ),
  noPasskeyYet: said('No passkey yet', 'Aún no hay llave de acceso'),
  passkeysYouAddAreListed: said('Passkeys you add are listed here.', 'Aquí estarán las que usted añada.'),
  name: said('Name', 'Nombre'),
  nameOfTheNewPasskey: said('Name of the new passkey', 'Nombre de la nueva llave de acceso'),
  forExampleDeskComputer: said('For example: desk computer.', 'Por ejemplo: computadora del escritorio.'),
  addAPasskey: said('Add a passkey', 'Añadir una llave de acceso'),
  session: said('session', 'sesión'),
  manySessions: said('sessions', 'sesiones'),
  onePasskey: said('passkey', 'llave de acceso'),
  manyPasskeys: said('passkeys', 'llaves de acceso'),
  language: said('Language', 'Idioma'),
  languageMore: said(
    'The workspace speaks it on every device where you sign in.',
    'El espacio de trabajo lo habla en todo aparato donde usted entre.',
  ),
  english: said('English', 'English'),
  spanish: said('Español', 'Español'),
});
