/** The steps of the tour, by role: what a person sees first, in the order they meet it. Each step names one place and one thing to try. */
import type { Said } from '@holdfast/domain';
import type { Position } from '@holdfast/wire';

const said = (en: string, es: string): Said => ({ en, es });

export interface TourStep {
  readonly path: string;
  readonly title: Said;
  readonly says: Said;
}

export const tourFrame = {
  name: said('Five-minute tour', 'Recorrido de cinco minutos'),
  next: said('Next', 'Siguiente'),
  back: said('Back', 'Atrás'),
  skip: said('Leave the tour', 'Dejar el recorrido'),
  done: said('That was all', 'Eso es todo'),
} as const;

const keyboard: TourStep = {
  path: '/account',
  title: said('By keyboard', 'Con el teclado'),
  says: said(
    'Press Ctrl and K to go anywhere. Press the slash to search the list you see, and the question mark for all keys.',
    'Pulse Ctrl y K para ir a cualquier parte. Pulse la barra para buscar en la lista y el signo de pregunta para ver todas las teclas.',
  ),
};
const directory: TourStep = {
  path: '/directory',
  title: said('Directory of help', 'Directorio de ayuda'),
  says: said(
    'Who helps with what, when and in which languages. Confidential places show only to those with the role for it.',
    'Quién ayuda en qué, cuándo y en qué idiomas. Los lugares confidenciales solo los ve quien tiene esa función.',
  ),
};
const disclosures: TourStep = {
  path: '/disclosures',
  title: said('What was shared with you', 'Lo que le compartieron'),
  says: said(
    'Someone chose these things for you, for a purpose, until a day. Each time you open one she sees that you did.',
    'Alguien eligió estas cosas para usted, con un fin y hasta un día. Cada vez que abre una, ella lo ve.',
  ),
};
const key: TourStep = {
  path: '/key',
  title: said('Your key', 'Su llave'),
  says: said(
    'What is shared with you is sealed to this key. Read its six words aloud to the person who will share.',
    'Lo que le comparten se sella con esta llave. Lea en voz alta sus seis palabras a quien va a compartir.',
  ),
};
const cases: TourStep = {
  path: '/cases',
  title: said('Case files', 'Casos'),
  says: said(
    'Only the advocates of a case can read it; the server cannot. How she may be reached stands first.',
    'Solo las defensoras de un caso pueden leerlo; el servidor no puede. Cómo contactarla va primero.',
  ),
};
const owed: TourStep = {
  path: '/owed',
  title: said('What is owed', 'Lo que se debe'),
  says: said(
    'Every duty that is still open, by its day. From here you write the next letter.',
    'Cada deber que sigue abierto, por su fecha. Desde aquí escribe la siguiente carta.',
  ),
};
const orders: TourStep = {
  path: '/orders',
  title: said('Looking an order up', 'Consultar una orden'),
  says: said(
    'Say why, give the incident number, and type a name as you heard it. Every look-up is on record.',
    'Diga por qué, dé el número del incidente y escriba un nombre como lo oyó. Cada consulta queda registrada.',
  ),
};
const calls: TourStep = {
  path: '/calls',
  title: said('Recording a call', 'Registrar una llamada'),
  says: said(
    'Answer yes, no or cannot tell. What the law asks of you follows from that, with its source.',
    'Responda sí, no o no se sabe. De eso sale lo que la ley le pide, con su fuente.',
  ),
};
const overdue: TourStep = {
  path: '/overdue',
  title: said('Overdue', 'Atrasado'),
  says: said(
    'What is past its time and not known to be done comes first. Open one to see the chain from the order on.',
    'Lo que pasó de tiempo y no consta hecho va primero. Abra uno para ver la cadena desde la orden.',
  ),
};
const measures: TourStep = {
  path: '/measures',
  title: said('Is it getting better', '¿Está mejorando?'),
  says: said(
    'Counts by quarter. Small ones are hidden so that no number points to a person.',
    'Recuentos por trimestre. Los pequeños se ocultan para que ningún número señale a una persona.',
  ),
};
const members: TourStep = {
  path: '/members',
  title: said('Members', 'Personas'),
  says: said(
    'Invite someone and hand them the link yourself. You see who works here, never what they read.',
    'Invite a alguien y entréguele usted el enlace. Ve quién trabaja aquí, nunca lo que lee.',
  ),
};
const caseFiles: TourStep = {
  path: '/case-files',
  title: said('What this server holds', 'Lo que guarda este servidor'),
  says: said(
    'Days, numbers and sizes: all that could be handed over. Here you also name who together could open a case again.',
    'Fechas, números y tamaños: todo lo que se podría entregar. Aquí también nombra a quienes, juntas, podrían reabrir un caso.',
  ),
};

const steps: Readonly<Record<Position, readonly TourStep[]>> = {
  advocate: [key, disclosures, cases, owed, directory, keyboard],
  officer: [orders, calls, disclosures, directory, keyboard],
  liaison: [orders, calls, disclosures, directory, keyboard],
  supervisor: [overdue, orders, calls, measures, keyboard],
  'case-supervisor': [key, cases, owed, directory, measures, keyboard],
  coordinator: [measures, directory, keyboard],
  administrator: [members, caseFiles, directory, keyboard],
};

/** The steps of a position, never none; whoever has no position has nowhere to be shown. */
export function tourOf(position: Position | null): readonly TourStep[] {
  return position === null ? [keyboard] : steps[position];
}
