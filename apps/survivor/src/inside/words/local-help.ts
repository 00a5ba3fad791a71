/** What the directory of help near her says. What stands in it is said by those who offer it, in their words. */
import type { Said } from '@holdfast/domain';

export const localHelpWords = {
  title: { en: 'Help near you', es: 'Ayuda cerca de usted' },
  row: { en: 'Places that those who run this app know', es: 'Lugares que conoce quien ofrece esta aplicación' },
  lead: {
    en: 'It lies on this phone. What you look for is sent to nobody.',
    es: 'Está en este teléfono. Lo que busca no se envía a nadie.',
  },
  none: {
    en: 'This app has no list of help near you. The lines below are for the whole country.',
    es: 'Esta aplicación no tiene una lista de ayuda cerca de usted. Las líneas de abajo son para todo el país.',
  },
  search: { en: 'Words to look for', es: 'Palabras que busca' },
  kind: { en: 'Kind of help', es: 'Tipo de ayuda' },
  language: { en: 'Language', es: 'Idioma' },
  all: { en: 'All', es: 'Todo' },
  accessible: { en: 'Only where it says how to get in', es: 'Solo donde dice cómo se entra' },
  accessibleHint: { en: 'A step-free way, a lift, a toilet.', es: 'Sin escalones, con ascensor, con baño.' },
  found: (count: number): Said => ({
    en: count === 1 ? '1 place to ask' : `${count} places to ask`,
    es: count === 1 ? '1 lugar donde pedir' : `${count} lugares donde pedir`,
  }),
  nothing: { en: 'Nothing fits', es: 'Nada coincide' },
  fewer: { en: 'Take a word or a choice away.', es: 'Quite una palabra o una opción.' },
  more: (count: number): Said => ({ en: `${count} more`, es: `${count} más` }),
  call: (number: string): Said => ({ en: `Call ${number}`, es: `Llamar al ${number}` }),
  extension: (number: string): Said => ({ en: `then ${number}`, es: `luego ${number}` }),
  copy: (number: string): Said => ({ en: `Copy ${number}`, es: `Copiar ${number}` }),
  copied: {
    en: 'Copied. It stays on the phone until you copy something else.',
    es: 'Copiado. Se queda en el teléfono hasta que copie otra cosa.',
  },
  notCopied: { en: 'It could not be copied.', es: 'No se pudo copiar.' },
  closed: { en: 'Closed for now. Ask before you go.', es: 'Cerrado por ahora. Pregunte antes de ir.' },
  hours: { en: 'Hours', es: 'Horario' },
  everyDay: { en: 'Every day', es: 'Todos los días' },
  noHours: { en: 'Not told. Ask.', es: 'No lo dice. Pregunte.' },
  languages: { en: 'Languages', es: 'Idiomas' },
  interpreting: { en: 'Interpreting', es: 'Intérpretes' },
  forWhom: { en: 'For whom', es: 'Para quién' },
  howToAsk: { en: 'How to ask', es: 'Cómo pedirla' },
  cost: { en: 'Cost', es: 'Costo' },
  bring: { en: 'Bring', es: 'Lleve' },
  areas: { en: 'Where it helps', es: 'Dónde ayuda' },
  where: { en: 'Where it is', es: 'Dónde está' },
  notTold: {
    en: 'Not told here. They tell you when you ask.',
    es: 'No se dice aquí. Se lo dicen cuando pregunte.',
  },
  getIn: { en: 'Getting in', es: 'Cómo se entra' },
  getThere: { en: 'Getting there', es: 'Cómo se llega' },
  other: { en: 'Other ways', es: 'Otras formas' },
  confirmed: (day: string): Said => ({ en: `Confirmed on ${day}.`, es: `Confirmado el ${day}.` }),
  notConfirmed: { en: 'Nobody has confirmed this. Ask first.', es: 'Nadie lo ha confirmado. Pregunte primero.' },
} as const;

/** Days as the standard writes them. */
export const helpDays: Readonly<Record<string, Said>> = {
  MO: { en: 'Monday', es: 'lunes' },
  TU: { en: 'Tuesday', es: 'martes' },
  WE: { en: 'Wednesday', es: 'miércoles' },
  TH: { en: 'Thursday', es: 'jueves' },
  FR: { en: 'Friday', es: 'viernes' },
  SA: { en: 'Saturday', es: 'sábado' },
  SU: { en: 'Sunday', es: 'domingo' },
};
