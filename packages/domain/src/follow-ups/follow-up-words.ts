/**
 * What she can do after a contact with the police, in plain words of both languages. It speaks of what she may do and never of what
 * she must: no law asks any of it of her.
 */
import type { Said } from '../language.ts';

export const followUpKinds = [
  'doctor',
  'keep-messages',
  'report-yourself',
  'ask-about-call',
  'ask-for-number',
  'detective',
  'ask-for-copy',
  'copy-due',
  'tell-advocate',
] as const;
/** Kinds of steps that may follow a contact, in the order in which they matter on one day. */
export type FollowUpKind = (typeof followUpKinds)[number];

export interface FollowUpWords {
  readonly title: Said;
  /** How to do it, or words to use. */
  readonly how: Said;
}

export const followUpWords: Readonly<Record<FollowUpKind, FollowUpWords>> = {
  doctor: {
    title: { en: 'See a doctor', es: 'Ver a un médico' },
    how: {
      en: 'Harm can show later. Tell the doctor all that was done to you. Ask them to write it down.',
      es: 'El daño puede verse más tarde. Diga al médico todo lo que le hicieron. Pida que lo anote.',
    },
  },
  'keep-messages': {
    title: { en: 'Keep the messages', es: 'Guardar los mensajes' },
    how: {
      en: 'Do not delete them, and do not answer. Take pictures of the screen that show the day and the name.',
      es: 'No los borre ni los conteste. Haga fotos de la pantalla donde se vean el día y el nombre.',
    },
  },
  'report-yourself': {
    title: { en: 'Make a report yourself', es: 'Hacer usted un reporte' },
    how: {
      en: 'Go to the front desk, or call the line that is not for danger. Say: “I want to make a report. There is a court order.” Ask for its number.',
      es: 'Vaya a la recepción o llame al número que no es de peligro. Diga: «Quiero hacer un reporte. Hay una orden de la corte». Pida su número.',
    },
  },
  'ask-about-call': {
    title: { en: 'Ask about your call', es: 'Preguntar por su llamada' },
    how: {
      en: 'Say: “I called, and no one came. What is the number of my call? What was written down?”',
      es: 'Diga: «Llamé y no vino nadie. ¿Qué número tiene mi llamada? ¿Qué se anotó?»',
    },
  },
  'ask-for-number': {
    title: { en: 'Ask if there is a report', es: 'Preguntar si hay un reporte' },
    how: {
      en: 'Say: “Was a report made on my call? What is its number?”',
      es: 'Diga: «¿Se hizo un reporte de mi llamada? ¿Qué número tiene?»',
    },
  },
  detective: {
    title: { en: 'Ask who has your case', es: 'Preguntar quién lleva su caso' },
    how: {
      en: 'Get the name and the phone number of the detective. Ask what comes next, and when.',
      es: 'Pida el nombre y el teléfono del detective. Pregunte qué sigue y cuándo.',
    },
  },
  'ask-for-copy': {
    title: { en: 'Ask for your copy of the report', es: 'Pedir su copia del reporte' },
    how: {
      en: 'Say: “I would like my copy of the report.” Ask if it is free. Bring something that shows who you are.',
      es: 'Diga: «Quisiera mi copia del reporte». Pregunte si es gratis. Lleve algo que diga quién es usted.',
    },
  },
  'copy-due': {
    title: { en: 'Your copy is due', es: 'Le toca recibir su copia' },
    how: {
      en: 'If it has not come, ask again. Say on what day you asked.',
      es: 'Si no ha llegado, pida otra vez. Diga qué día la pidió.',
    },
  },
  'tell-advocate': {
    title: { en: 'Tell your advocate', es: 'Contarlo a su persona defensora' },
    how: {
      en: 'Tell them what came of the call, even if nothing did. If you have no one yet, a helpline can find someone.',
      es: 'Cuente qué resultó de la llamada, aunque no resultara nada. Si no tiene a nadie, una línea de ayuda puede buscar.',
    },
  },
};

/** How a day was arrived at. */
export const followUpTimeWords = {
  'same-day': { en: 'Best on the same day.', es: 'Mejor el mismo día.' },
  'same-or-next': {
    en: 'On the same day, or the next working day.',
    es: 'El mismo día o el siguiente día hábil.',
  },
  'next-working-day': { en: 'The next working day.', es: 'El siguiente día hábil.' },
  'as-owed': { en: 'The day it is due by law.', es: 'El día que toca por ley.' },
} as const satisfies Readonly<Record<string, Said>>;
/** What a day of a step is counted by. */
export type FollowUpTime = keyof typeof followUpTimeWords;
