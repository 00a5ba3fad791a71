/** What the screens of the plan, the articles, help, search and dates say around what they show. */
import type { Said } from '@holdfast/domain';

export const guidanceWords = {
  title: { en: 'Guidance', es: 'Orientación' },
  detail: { en: 'The police, orders, proof, phones', es: 'Policía, órdenes, pruebas, teléfonos' },
  lead: {
    en: 'Short pages to read when you have a moment. They are not legal advice.',
    es: 'Páginas cortas para leer con calma. No son consejo legal.',
  },
  elsewhere: { en: 'For other places', es: 'Para otros lugares' },
  coming: { en: 'Opening the pages', es: 'Abriendo las páginas' },
  missing: { en: 'The pages cannot be shown just now', es: 'Las páginas no se pueden mostrar ahora' },
  missingDetail: {
    en: 'Open this once with the network on. Your notes are all here.',
    es: 'Abra esto una vez con la red. Sus notas están todas aquí.',
  },
  noLaw: {
    en: 'So the app cannot say now what is owed. That does not mean that nothing is. Open it once with the network on.',
    es: 'Por eso la app no puede decir ahora qué se debe. No quiere decir que no se deba nada. Ábrala una vez con la red.',
  },
  source: { en: 'Where this is from', es: 'De dónde viene' },
} as const;

export const planWords = {
  title: { en: 'Safety plan', es: 'Plan de seguridad' },
  detail: { en: 'Home, leaving, children, phone, money', es: 'Casa, salida, niños, teléfono, dinero' },
  lead: {
    en: 'Tick what is done. Change a line, leave it out, or write your own. Earlier words are kept.',
    es: 'Marque lo hecho. Cambie una línea, quítela o escriba la suya. Lo anterior se guarda.',
  },
  watch: {
    en: 'A plan works best when someone helps you make it. A helpline can.',
    es: 'Un plan sale mejor con ayuda. Una línea de ayuda puede dársela.',
  },
  ticked: (count: number): Said => ({ en: `${count} ticked`, es: `${count} con marca` }),
  change: { en: 'Change', es: 'Cambiar' },
  words: { en: 'Your words', es: 'Sus palabras' },
  own: { en: 'A line of your own', es: 'Una línea suya' },
  add: { en: 'Add it', es: 'Añadir' },
  keep: { en: 'Keep', es: 'Guardar' },
  leaveOut: { en: 'Take it off', es: 'Quitar' },
  bringBack: { en: 'Bring back what you took off', es: 'Traer lo que quitó' },
  earlier: { en: 'Earlier words', es: 'Lo que decía antes' },
  failed: {
    en: 'It could not be kept. This phone may be full.',
    es: 'No se pudo guardar. Quizá el teléfono está lleno.',
  },
} as const;

export const helpWords = {
  title: { en: 'Find help', es: 'Buscar ayuda' },
  detail: { en: 'Lines to call, text or chat', es: 'Líneas para llamar, escribir o chatear' },
  lead: {
    en: 'You can ask, or just talk. You choose what you tell.',
    es: 'Puede preguntar, o solo hablar. Usted elige qué cuenta.',
  },
  call: (number: string): Said => ({ en: `Call ${number}`, es: `Llamar al ${number}` }),
  text: (number: string): Said => ({ en: `Text ${number}`, es: `Texto al ${number}` }),
  hours: { en: 'Hours', es: 'Horas' },
  noHours: { en: 'Not confirmed. Try, or look it up.', es: 'Sin confirmar. Pruebe o averigüe.' },
  languages: { en: 'Languages', es: 'Idiomas' },
  ways: { en: 'Other ways', es: 'Otras formas' },
  from: (source: string, day: string): Said => ({
    en: `From ${source}. Checked on ${day}.`,
    es: `Fuente: ${source}. Revisado el ${day}.`,
  }),
  otherCountry: {
    US: { en: 'In the United States', es: 'En Estados Unidos' },
    GB: { en: 'In the United Kingdom', es: 'En el Reino Unido' },
  },
  bill: {
    en: 'Calls and texts can show on the bill and on the phone.',
    es: 'Las llamadas y textos pueden verse en la cuenta y en el teléfono.',
  },
} as const;

export const searchWords = {
  title: { en: 'Search', es: 'Buscar' },
  detail: { en: 'Your notes, the guidance, help', es: 'Sus notas, la orientación, la ayuda' },
  label: { en: 'Words to look for', es: 'Palabras que busca' },
  hint: { en: 'It looks on this phone only.', es: 'Busca solo en este teléfono.' },
  nothing: { en: 'Nothing has these words', es: 'Nada tiene estas palabras' },
  fewer: { en: 'Try one word, or part of it.', es: 'Pruebe con una palabra, o un trozo.' },
  found: (count: number): Said => ({ en: `${count} found`, es: `${count} hallados` }),
  kinds: {
    note: { en: 'Note', es: 'Nota' },
    contact: { en: 'What the police did', es: 'Lo que hizo la policía' },
    order: { en: 'Order', es: 'Orden' },
    plan: { en: 'Plan', es: 'Plan' },
    article: { en: 'Guidance', es: 'Orientación' },
    help: { en: 'Help', es: 'Ayuda' },
  },
} as const;

export const dateWords = {
  title: { en: 'Dates', es: 'Fechas' },
  detail: { en: 'When orders end, hearings, what is due', es: 'Fin de órdenes, audiencias, plazos' },
  lead: {
    en: 'Only here. Nothing goes to the calendar of the phone, and nothing rings.',
    es: 'Solo aquí. Nada va al calendario del teléfono, y nada suena.',
  },
  none: { en: 'No dates yet', es: 'Aún no hay fechas' },
  noneDetail: { en: 'Add your order, and its dates show here.', es: 'Agregue su orden y aquí verá sus fechas.' },
  past: { en: 'Past', es: 'Ya pasó' },
  today: { en: 'Today', es: 'Hoy' },
  orderEnds: (number: string): Said => ({ en: `Order ${number} ends`, es: `Termina la orden ${number}` }),
  hearing: (number: string): Said => ({ en: `Hearing on order ${number}`, es: `Audiencia de la orden ${number}` }),
  renewal: (number: string): Said => ({
    en: `From today you can ask to renew order ${number}`,
    es: `Desde hoy puede pedir renovar la orden ${number}`,
  }),
  sharing: (name: string): Said => ({ en: `Sharing with ${name} ends`, es: `Deja de compartir con ${name}` }),
} as const;
