/** What each code of `issueTable` says in Spanish: the same two sentences, what happened and what to do next. It adds no code. */
import type { ClientIssue } from './client.ts';
import { type IssueCode, issueTable } from './issues.ts';

export interface IssueWords {
  readonly words: string;
  readonly remedy: string;
}

const issueWordsInSpanish: Readonly<Record<IssueCode | 'no-answer', IssueWords>> = {
  'bad-input': {
    words: 'Algo del formulario no se puede leer.',
    remedy: 'Mire los campos nombrados abajo y corríjalos. No se guardó nada; lo que escribió sigue aquí.',
  },
  'not-json': {
    words: 'No se pudo leer lo que se envió.',
    remedy: 'Envíe JSON con el tipo de contenido application/json.',
  },
  'too-large': { words: 'Eso es más de lo que se puede recibir de una vez.', remedy: 'Envíe menos cada vez.' },
  'wrong-media-type': {
    words: 'Aquí no se recibe ese tipo de contenido.',
    remedy: 'Envíe el tipo de contenido que espera la dirección.',
  },
  'not-signed-in': {
    words: 'Usted no ha entrado, o su sesión terminó.',
    remedy: 'Entre de nuevo. Lo que escribió sigue en el formulario.',
  },
  'not-accepted': {
    words: 'Esto no fue aceptado.',
    remedy: 'Revise el correo, la frase de paso y el código. Un código vale medio minuto.',
  },
  'not-allowed': { words: 'Su función no permite esto.', remedy: 'Pregunte a quien administra su agencia.' },
  'in-conflict': {
    words: 'Esta consulta toca una orden que usted no puede leer: consta un conflicto suyo con ella.',
    remedy: 'Pida a otro agente que la consulte. Ya se avisó a su supervisión de que se preguntó.',
  },
  'no-purpose': {
    words: 'Para esto hacen falta un motivo y un número de incidente.',
    remedy: 'Elija el motivo y escriba el número de incidente.',
  },
  'not-found': {
    words: 'Aquí no hay nada que usted pueda abrir.',
    remedy: 'Revise el número, o pregunte a quien se lo dio.',
  },
  'already-there': { words: 'Esto ya consta.', remedy: 'Abra el registro que ya existe.' },
  'out-of-order': {
    words: 'Esto no sigue a lo guardado antes.',
    remedy: 'Lea de nuevo y envíe lo que falta.',
  },
  'does-not-follow': {
    words: 'Esto no se puede registrar así.',
    remedy: 'Mire lo nombrado abajo. No se guardó nada; lo que escribió sigue aquí.',
  },
  stale: {
    words: 'Alguien registró esto después de que usted lo abrió.',
    remedy: 'Léalo de nuevo; lo que escribió sigue aquí.',
  },
  'bad-signature': {
    words: 'La firma no corresponde al contenido.',
    remedy: 'Envíelo de nuevo desde el aparato que lo escribió.',
  },
  replayed: { words: 'Esto ya se recibió antes.', remedy: 'No hay que hacer nada.' },
  'clock-differs': {
    words: 'El reloj de este aparato difiere del nuestro.',
    remedy: 'Ponga la hora e intente de nuevo.',
  },
  'term-too-long': {
    words: 'La fecha final está muy lejos o ya pasó.',
    remedy: 'Elija un día dentro de 90 días.',
  },
  'not-sealed': {
    words: 'Este no es un archivo sellado completo.',
    remedy: 'Envíelo de nuevo desde el aparato que lo selló.',
  },
  'release-ended': {
    words: 'Esto terminó. Se destruyó, y también su llave.',
    remedy: 'Pida a quien lo compartió que lo comparta de nuevo.',
  },
  'release-revoked': {
    words: 'Esto fue retirado. Se destruyó, y también su llave.',
    remedy: 'Pregunte a quien lo compartió, si usted lo necesita.',
  },
  'record-not-allowed': {
    words: 'Ella no permitió que esto pase a un registro de la policía.',
    remedy: 'Pregúntele. Puede compartirlo de nuevo y permitirlo.',
  },
  'supervisor-not-allowed': {
    words: 'Nadie de supervisión puede abrir esto: ella, o su agencia, no lo ha permitido.',
    remedy: 'Pregúntele a ella, o a quien administra su agencia.',
  },
  'not-opened': { words: 'Esto aún no se ha abierto.', remedy: 'Ábralo primero y luego haga esto.' },
  'impossible-dates': {
    words: 'Estas fechas no pueden ser todas correctas.',
    remedy: 'Revise las fechas nombradas abajo.',
  },
  'too-many-tries': { words: 'Demasiados intentos.', remedy: 'Espere un minuto e intente de nuevo.' },
  'over-limit': {
    words: 'Es todo lo que se recibe de una llave en un día.',
    remedy: 'Siga mañana. Lo recibido hasta ahora queda guardado.',
  },
  'too-much': {
    words: 'Ya no hay espacio para esta llave.',
    remedy: 'Lo que hay se queda. Pida más espacio a quien administra este servidor.',
  },
  'not-ready': { words: 'El servidor está arrancando o parando.', remedy: 'Intente de nuevo en un momento.' },
  fault: {
    words: 'Algo falló de nuestro lado.',
    remedy: 'Intente de nuevo. Si falla otra vez, dé el código del error a quien administra este servidor.',
  },
  'no-answer': {
    words: 'El servidor no contestó.',
    remedy: 'Revise la conexión e intente de nuevo. Lo que escribió sigue aquí.',
  },
};

const noAnswerInEnglish = 'No answer came from the server.';

/** An issue in Spanish. Words of its own, which are no words of the table, stay as they came. */
export function issueInSpanish(issue: Pick<ClientIssue, 'code' | 'words' | 'remedy'>): IssueWords {
  const usual = issue.code === 'no-answer' ? noAnswerInEnglish : issueTable[issue.code].words;
  return issue.words === usual ? issueWordsInSpanish[issue.code] : issue;
}
