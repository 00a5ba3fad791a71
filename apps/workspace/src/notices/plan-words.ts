/** The words of an agency's own plan of visits, its roster in a list of names, and the wall around a notice, in both languages. */
import { type Shown, said, spoken } from '../language.ts';

export const planWords = spoken({
  usualDays: (days: Shown) =>
    said(
      `The usual days are planned, because the agency set none of its own: ${days}.`,
      `Se planean los días usuales, porque la agencia no puso los suyos: ${days}.`,
    ),
  ownDays: (days: Shown) =>
    said(`The agency’s own days are planned: ${days}.`, `Se planean los días de la propia agencia: ${days}.`),
  onRoster: (name: Shown, shifts: Shown) => said(`${name}, on the roster: ${shifts}`, `${name}, de turno: ${shifts}`),
  wallTitle: said('Who must not look', 'Quién no debe mirar'),
  wallWhy: said(
    'Someone who is a party, lives with one or is close to one. They are refused from now on, and each try is told to a supervisor.',
    'Alguien que es parte, vive con una parte o es cercano. Desde ahora se le niega, y cada intento se avisa a supervisión.',
  ),
  wallOpen: said('Keep someone from it', 'Apartar a alguien'),
  wallWho: said('Who', 'Quién'),
  wallChoose: said('Choose a member', 'Elija a una persona'),
  wallReason: said('Why', 'Por qué'),
  wallMark: said('Mark', 'Marcar'),
  wallNeeded: said('Choose who, and say why.', 'Elija a quién y diga por qué.'),
  wallMarked: (name: Shown) => said(`${name} is kept from it`, `${name} queda apartado de esto`),
});
