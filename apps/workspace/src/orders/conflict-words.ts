/** The words around two changes of one order at once, and around an order that several agencies hold, in both languages. */
import { said, spoken } from '../language.ts';
import type { ChangeField, FactApart, Whose } from './change-conflict.ts';

export const conflictWords = spoken({
  title: said(
    'Someone recorded something after you opened this',
    'Alguien registró algo después de que usted abrió esto',
  ),
  kept: said(
    'Nothing of yours was stored, and all you typed is here. What they recorded stays on record whatever you choose.',
    'No se guardó nada suyo, y todo lo que escribió está aquí. Lo que registraron queda, elija lo que elija.',
  ),
  reading: said('Reading what they recorded…', 'Leyendo lo que registraron…'),
  both: said('Both, side by side', 'Las dos, una al lado de la otra'),
  part: said('Part', 'Parte'),
  mine: said('Yours', 'Suya'),
  theirs: said('Theirs', 'De ellos'),
  before: said('When you opened it', 'Cuando la abrió'),
  now: said('Now', 'Ahora'),
  none: said('None given', 'Ninguno'),
  sameInBoth: said('The same in both', 'Igual en las dos'),
  asTheirs: said(
    'What you chose is what they recorded. There is nothing more to record.',
    'Lo que eligió es lo que registraron. No hay nada más que registrar.',
  ),
  recordBeside: said('Record it after theirs', 'Registrarlo después de lo suyo'),
  leaveIt: said('Leave it at theirs', 'Dejarlo como lo registraron'),
  anew: said('The order itself says something new', 'La orden misma dice algo nuevo'),
  recordOn: said('Record mine on the order as it is now', 'Registrar lo mío en la orden como está ahora'),
  form: said('What a court changed', 'Qué cambió la corte'),
  didWhat: said('What did the court do?', '¿Qué hizo la corte?'),
  choose: said('Choose', 'Elija'),
  chooseOne: said('Choose one.', 'Elija una.'),
  ifSet: said('if the court set one', 'si la corte puso uno'),
  record: said('Record the change', 'Registrar el cambio'),
  recorded: said('Change recorded', 'Cambio registrado'),
  left: said('Left as it was recorded', 'Quedó como lo registraron'),
  heldTitle: said('Held by', 'La tienen'),
  heldByMore: said(
    'One court and one number is one order for all of them: what one records, the others read. Ask them what their paper says if it differs.',
    'Una corte y un número es una sola orden para todas: lo que una registra, las otras lo leen. Pregúnteles qué dice su papel si es distinto.',
  ),
  fields: {
    kind: said('What the court did', 'Qué hizo la corte'),
    at: said('When', 'Cuándo'),
    endsOn: said('New last day', 'Nuevo último día'),
  } satisfies Record<ChangeField, unknown>,
  whose: { mine: said('Take mine', 'Tomar lo mío'), theirs: said('Take theirs', 'Tomar lo de ellos') } satisfies Record<
    Whose,
    unknown
  >,
  facts: {
    restrainedParty: said('The restrained person', 'La persona restringida'),
    protectedParty: said('The protected person', 'La persona protegida'),
    expiry: said('When it ends', 'Cuándo termina'),
    conditions: said('Its conditions', 'Sus condiciones'),
    serviceAttempts: said('Its service', 'Su entrega'),
    hearingAt: said('Its hearing', 'Su audiencia'),
  } satisfies Record<FactApart, unknown>,
});
