/** What the ladders share: where their good practice comes from, and the papers that help at most steps. */
import { type Citation, civilDateOf, type Said } from '@holdfast/domain';
import { said } from '../said.ts';

/** No law read lays these steps down. */
export const ladderPractice: Citation = {
  text: 'Good practice; no text of law read lays down this step',
  confirmation: 'unconfirmed',
  source: 'This house’s own summary of how agencies take complaints',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-05-21'),
};

export const papers = {
  order: said('A copy of the order', 'Una copia de la orden'),
  service: said('Proof that it was served, if you have it', 'La prueba de entrega, si la tiene'),
  callNumber: said('The call or report number', 'El número de la llamada o del reporte'),
  timeline: said('Your list of what happened, with days and times', 'Su lista de lo que pasó, con días y horas'),
  officer: said('The name or badge of the officer, if you know it', 'El nombre o la placa del policía, si lo sabe'),
  earlierLetters: said('What you asked before, and what came back', 'Lo que pidió antes y lo que le contestaron'),
  pictures: said('Pictures or messages you saved', 'Fotos o mensajes que guardó'),
} as const satisfies Readonly<Record<string, Said>>;
