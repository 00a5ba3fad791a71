/** What the page before signing in says, in both languages. None of it judges, and none promises. */
import type { SignInIssue } from '../edge/staff-sign-in.ts';
import { type Shown, said, spoken } from '../language.ts';

export const signInWords = spoken({
  workEMailAddress: said('Work e-mail address', 'Correo del trabajo'),
  passphrase: said('Passphrase', 'Frase de paso'),
  continue: said('Continue', 'Continuar'),
  useAPasskey: said('Use a passkey', 'Usar una llave de acceso'),
  oneTimeCode: said('One-time code', 'Código de un solo uso'),
  sixDigitsFromYourAuthenticator: said(
    'Six digits from your authenticator.',
    'Seis cifras de su aplicación de códigos.',
  ),
  signIn: said('Sign in', 'Entrar'),
  startAgain: said('Start again', 'Empezar de nuevo'),
  signInToTheWorkspace: said('Sign in to the workspace', 'Entrar al espacio de trabajo'),
  forAdvocatesOfficersSupervisorsAnd: said(
    'For advocates, officers, supervisors and coordinators of the partnership.',
    'Para quienes defienden, patrullan, supervisan y coordinan en esta alianza.',
  ),
  noAnswerCameFromThe: said('No answer came from the server.', 'El servidor no contestó.'),
  checkTheConnectionThenSign: said(
    'Check the connection, then sign in. Nothing was lost.',
    'Revise la conexión y luego entre. No se perdió nada.',
  ),
  peopleOfTheDemonstration: said('People of the demonstration', 'Personas de la demostración'),
  chooseOneToFillIn: said(
    'Choose one to fill in the form, then continue twice. Their codes change every half minute.',
    'Elija una para llenar el formulario y continúe dos veces. Sus códigos cambian cada medio minuto.',
  ),
  fillInAs: (name: Shown) => said(`Fill in as ${name}`, `Llenar como ${name}`),
  fillIn: said('Fill in', 'Llenar'),
  address: said('Address', 'Correo'),
  codeNow: said('Code now', 'Código ahora'),
});

/** Why nobody came in, and what to do next. It never says which part was wrong. */
export const signInIssueWords: Readonly<Record<SignInIssue, { readonly title: string; readonly more: string }>> =
  spoken({
    'no-answer': {
      title: said('No answer came from the server.', 'El servidor no contestó.'),
      more: said(
        'Check the connection and try again. What you typed is still here.',
        'Revise la conexión e intente de nuevo. Lo que escribió sigue aquí.',
      ),
    },
    'not-accepted': {
      title: said('This was not accepted.', 'Esto no fue aceptado.'),
      more: said(
        'Check the address, the passphrase and the code. A code is good for half a minute and opens once.',
        'Revise el correo, la frase de paso y el código. Un código vale medio minuto y abre una sola vez.',
      ),
    },
    'too-many-tries': {
      title: said('Too many tries.', 'Demasiados intentos.'),
      more: said('Wait a minute, then try again.', 'Espere un minuto e intente de nuevo.'),
    },
    cancelled: {
      title: said('No passkey was used.', 'No se usó ninguna llave de acceso.'),
      more: said('Try again, or sign in with your passphrase.', 'Intente de nuevo, o entre con su frase de paso.'),
    },
    fault: {
      title: said('Something failed on our side.', 'Algo falló de nuestro lado.'),
      more: said('Try again. What you typed is still here.', 'Intente de nuevo. Lo que escribió sigue aquí.'),
    },
  });
