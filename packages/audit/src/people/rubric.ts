/**
 * The questions that two people ask of the same call, in our own words. They judge what the agency did, never a person's
 * character, and every question may be answered "cannot tell from what I was given".
 */
import type { Said } from '@holdfast/domain';

export const rubricAnswers = ['yes', 'no', 'cannot-tell', 'does-not-apply'] as const;
export type RubricAnswer = (typeof rubricAnswers)[number];

export interface RubricQuestion {
  readonly id: string;
  readonly question: Said;
  /** What to look at before answering. */
  readonly look: Said;
}

/** In the order of the call itself. Source: our own, after the topics of the practice assessments named in the law notes, section 8.1. */
export const rubric: readonly RubricQuestion[] = [
  {
    id: 'answered',
    question: { en: 'Was somebody sent, and did they come?', es: '¿Se envió a alguien, y llegó?' },
    look: { en: 'Times of the call; who was assigned.', es: 'Horas de la llamada; a quién se asignó.' },
  },
  {
    id: 'verified',
    question: {
      en: 'Was the order looked up, and whether it had been served?',
      es: '¿Se buscó la orden, y si se había notificado?',
    },
    look: { en: 'Look-ups; the words of the report.', es: 'Consultas; las palabras del informe.' },
  },
  {
    id: 'report',
    question: {
      en: 'Was a report written that says what happened and which condition it may break?',
      es: '¿Se escribió un informe que dice qué pasó y qué condición pudo incumplirse?',
    },
    look: { en: 'The report itself, not its number.', es: 'El informe mismo, no su número.' },
  },
  {
    id: 'evidence',
    question: {
      en: 'Was there a try at evidence: photographs, messages, camera, witnesses?',
      es: '¿Se intentó reunir pruebas: fotos, mensajes, cámara, testigos?',
    },
    look: { en: 'The list of what was taken.', es: 'La lista de lo reunido.' },
  },
  {
    id: 'gone-follow-up',
    question: {
      en: 'If the person had left: was there a search, a warrant asked for, or a later visit?',
      es: 'Si la persona se había ido: ¿hubo búsqueda, se pidió una orden de arresto, o una visita después?',
    },
    look: { en: 'What was done after the call was closed.', es: 'Lo que se hizo después de cerrar la llamada.' },
  },
  {
    id: 'arrest-or-reason',
    question: {
      en: 'Was there an arrest, or a reason written down for none?',
      es: '¿Hubo un arresto, o una razón escrita de que no lo hubiera?',
    },
    look: { en: 'The reason in the officer’s own words.', es: 'La razón en palabras del agente.' },
  },
  {
    id: 'safety',
    question: {
      en: 'Was it asked what she needs to get through this night?',
      es: '¿Se preguntó qué necesita para pasar esta noche?',
    },
    look: { en: 'Risk questions, a plan, a ride.', es: 'Preguntas de riesgo, un plan, un traslado.' },
  },
  {
    id: 'advocate',
    question: {
      en: 'Was she put in touch with an advocate, if she wanted?',
      es: '¿Se la puso en contacto con una defensora, si quería?',
    },
    look: { en: 'An offer and its answer.', es: 'Un ofrecimiento y su respuesta.' },
  },
  {
    id: 'informed',
    question: {
      en: 'Was she told what happens next, and how to get the report?',
      es: '¿Se le dijo qué sigue, y cómo obtener el informe?',
    },
    look: { en: 'A note of what was said or handed over.', es: 'Una nota de lo que se dijo o se entregó.' },
  },
];
