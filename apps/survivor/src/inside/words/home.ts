/** What home and the screens of a hurried moment say. Whatever an officer may be shown is said in English too. */
import type { Said } from '@holdfast/domain';

export const homeWords = {
  title: { en: 'My notes', es: 'Mis notas' },
  now: { en: 'Right now', es: 'Ahora mismo' },
  call: (number: string): Said => ({ en: `Call ${number}`, es: `Llamar al ${number}` }),
  cannotSpeak: { en: 'If you cannot speak', es: 'Si no puede hablar' },
  showOrder: { en: 'Show my order', es: 'Mostrar mi orden' },
  addOrder: { en: 'Add my order', es: 'Agregar mi orden' },
  police: { en: 'The police are here', es: 'La policía está aquí' },
  happened: { en: 'Something happened', es: 'Pasó algo' },
  talk: (number: string): Said => ({ en: `Talk: ${number}`, es: `Hablar: ${number}` }),
  bill: {
    en: 'Calls show on the bill and in the list of calls.',
    es: 'Las llamadas salen en la cuenta y en la lista de llamadas.',
  },
  unreadTitle: {
    en: 'Some notes cannot be shown by this version',
    es: 'Esta versión no puede mostrar algunas notas',
  },
  unread: {
    en: 'They are kept. Open this with the network on, to get the newer version.',
    es: 'Siguen guardadas. Abra esto con la red para tener la versión nueva.',
  },
  myOrder: (number: string): Said => ({ en: `My order, ${number}`, es: `Mi orden, ${number}` }),
  addOrderDetail: {
    en: 'Then the app can say what it forbids and what the police have to do.',
    es: 'Así la app puede decir lo que prohíbe y lo que debe hacer la policía.',
  },
  owed: { en: 'What is owed', es: 'Lo que falta por cumplir' },
  owedMore: (left: number): Said => ({
    en: `${left} more. Open what you wrote to see all.`,
    es: `${left} más. Abra lo que escribió para ver todo.`,
  }),
  written: { en: 'What I wrote', es: 'Lo que escribí' },
  nothing: { en: 'Nothing yet', es: 'Todavía nada' },
  nothingDetail: {
    en: 'What you write down is kept on this phone, locked.',
    es: 'Lo que escribe se guarda en este teléfono, con llave.',
  },
  all: (count: number): Said => ({ en: `All ${count}`, es: `Todas: ${count}` }),
  moreNotes: (count: number): Said =>
    count === 1
      ? { en: 'Show 1 note', es: 'Mostrar 1 nota' }
      : { en: `Show ${count} notes`, es: `Mostrar ${count} notas` },
  more: { en: 'More', es: 'Más' },
  people: { en: 'People I share with', es: 'Personas con quienes comparto' },
  nobody: {
    en: 'Nobody. Nothing is shared unless you send it.',
    es: 'Nadie. Nada se comparte si usted no lo envía.',
  },
  someone: (count: number): Said =>
    count === 1 ? { en: '1 person', es: '1 persona' } : { en: `${count} people`, es: `${count} personas` },
  settings: { en: 'Settings', es: 'Ajustes' },
} as const;

export const cannotSpeakWords = {
  text: (number: string): Said => ({ en: `Write a text to ${number}`, es: `Escribir un texto al ${number}` }),
  textStays: {
    en: 'A text stays on the phone until you delete it.',
    es: 'Un texto se queda en el teléfono hasta que usted lo borre.',
  },
  secondHand: {
    en: 'We have this from councils, not from the police. Ask your local police if you can.',
    es: 'Esto viene de los municipios, no de la policía. Si puede, pregunte a su policía.',
  },
  from: (source: string): Said => ({ en: `From: ${source}`, es: `Fuente: ${source}` }),
} as const;

export const showOrderWords = {
  title: { en: 'My order', es: 'Mi orden' },
  verify: {
    en: 'Only your own system can confirm this order',
    es: 'Solo su propio sistema puede confirmar esta orden',
  },
  protects: { en: 'Protects', es: 'Protege a' },
  against: { en: 'Against', es: 'En contra de' },
  number: { en: 'Case number', es: 'Número de caso' },
  court: { en: 'Court', es: 'Corte' },
  ends: { en: 'Ends', es: 'Termina' },
  served: { en: 'Served', es: 'Entrega' },
  notServed: { en: 'If it was not served', es: 'Si no se entregó' },
  inEnglish: { en: 'Show it in English', es: 'Mostrar en inglés' },
  inSpanish: { en: 'Read it in Spanish', es: 'Leer en español' },
  others: { en: 'My other orders', es: 'Mis otras órdenes' },
  gone: { en: 'This order is not here', es: 'Esta orden no está aquí' },
} as const;

export const policeWords = {
  lead: {
    en: 'Say these lines, or turn the phone and show them. Use only what fits.',
    es: 'Diga estas frases, o muestre el teléfono. Use solo las que sirvan.',
  },
  danger: { en: 'I am in danger', es: 'Estoy en peligro' },
  dangerLines: [
    { en: 'I am in danger. I need help now.', es: 'Estoy en peligro. Necesito ayuda ahora.' },
    { en: 'Please talk with me alone.', es: 'Por favor, hable conmigo a solas.' },
  ],
  interpreter: { en: 'I speak Spanish. I need an interpreter.', es: 'Hablo español. Necesito un intérprete.' },
  order: { en: 'There is an order', es: 'Hay una orden' },
  orderLines: [
    { en: 'There is a court order. Please read it.', es: 'Hay una orden de la corte. Léala, por favor.' },
    { en: 'Please look it up in your system.', es: 'Por favor, búsquela en su sistema.' },
    {
      en: 'If it was not served yet, please tell them what it says.',
      es: 'Si todavía no se entregó, dígale lo que manda, por favor.',
    },
  ],
  against: (name: string): Said => ({ en: `The order is against ${name}.`, es: `La orden es contra ${name}.` }),
  number: (number: string): Said => ({ en: `Its number is ${number}.`, es: `Su número es ${number}.` }),
  ask: { en: 'What I ask', es: 'Lo que pido' },
  askLines: [
    { en: 'Please enforce the order.', es: 'Por favor, hagan cumplir la orden.' },
    { en: 'Please write a report.', es: 'Por favor, hagan un reporte.' },
    { en: 'What is the report number?', es: '¿Cuál es el número del reporte?' },
    { en: 'What are your names and badge numbers?', es: '¿Cuáles son sus nombres y números de placa?' },
    {
      en: 'They have left. Please write a report all the same, and look for them.',
      es: 'Ya se fue. Aun así, hagan un reporte y búsquenle, por favor.',
    },
    { en: 'I want to talk to an advocate.', es: 'Quiero hablar con una persona que me apoye.' },
  ],
  write: { en: 'Write down what they did', es: 'Anotar lo que hicieron' },
} as const;
