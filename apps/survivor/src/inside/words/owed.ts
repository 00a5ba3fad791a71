/** What the screens of what is owed say: calm, with the next step and never with blame. */
import type { Said, Tally } from '@holdfast/domain';
import type { EscalationRung } from '@holdfast/law';

export const owedWords = {
  title: { en: 'What is owed to you', es: 'Lo que le deben' },
  first: { en: 'What matters first', es: 'Lo primero' },
  nothing: {
    en: 'Nothing is known to be owed yet. The questions below may change that.',
    es: 'Todavía no se sabe si le deben algo. Las preguntas de abajo pueden cambiar eso.',
  },
  noLaw: {
    en: 'We have not read the law of this place yet. An advocate can tell you what is owed.',
    es: 'Todavía no hemos leído la ley de este lugar. Una persona defensora puede decirle qué le deben.',
  },
  noContact: {
    en: 'Write down what the police did. Then you see here what they owe you.',
    es: 'Anote lo que hizo la policía. Entonces verá aquí lo que le deben.',
  },
  rest: { en: 'Everything else', es: 'Todo lo demás' },
  law: (count: number): Said => ({ en: `The law asks for it (${count})`, es: `Lo pide la ley (${count})` }),
  policy: (count: number): Said => ({
    en: `Their own rules ask for it (${count})`,
    es: `Lo piden sus propias reglas (${count})`,
  }),
  believed: (count: number): Said => ({
    en: `Perhaps; not confirmed (${count})`,
    es: `Quizá; sin confirmar (${count})`,
  }),
  practice: (count: number): Said => ({
    en: `Good practice, not law (${count})`,
    es: `Buena práctica, no ley (${count})`,
  }),
  allowed: (count: number): Said => ({ en: `They may do it (${count})`, es: `Lo pueden hacer (${count})` }),
  met: (count: number): Said => ({ en: `Done (${count})`, es: `Hecho (${count})` }),
  cannotTell: (count: number): Said => ({ en: `Cannot tell yet (${count})`, es: `Aún no se sabe (${count})` }),
  notOwed: (count: number): Said => ({ en: `Not owed here (${count})`, es: `No corresponde (${count})` }),
  wouldSettle: { en: 'Answers to the questions above would settle it.', es: 'Lo aclararían las respuestas de arriba.' },
  notKnownIfDone: { en: 'Was it done?', es: '¿Se hizo?' },
  more: { en: 'What the law says, and how it was counted', es: 'Lo que dice la ley, y cómo se contó' },
  byWhom: (who: string): Said => ({ en: `Owed by: ${who}`, es: `Lo debe: ${who}` }),
  questions: { en: 'A few questions settle most', es: 'Pocas preguntas aclaran casi todo' },
  questionsLead: {
    en: 'Answer what you can. “I do not know” is a good answer.',
    es: 'Responda lo que pueda. «No lo sé» es una buena respuesta.',
  },
  moreQuestions: (count: number): Said => ({ en: `${count} more questions`, es: `${count} preguntas más` }),
  chain: { en: 'How it hangs together', es: 'Cómo se une todo' },
  chainLabel: { en: 'From the order to what was done', es: 'De la orden a lo que se hizo' },
  otherContacts: { en: 'Calls that belong to nothing you wrote', es: 'Llamadas que no van con nada de lo escrito' },
  each: { en: 'Thing by thing', es: 'Cosa por cosa' },
  openCount: (count: number): Said => ({
    en: count === 1 ? '1 thing owed' : `${count} things owed`,
    es: count === 1 ? '1 cosa pendiente' : `${count} cosas pendientes`,
  }),
  lateCount: (count: number): Said => ({ en: `${count} past its time`, es: `${count} fuera de plazo` }),
  all: { en: 'Everything owed, and the count', es: 'Todo lo que le deben, y la cuenta' },
  none: { en: 'Nothing is written down yet.', es: 'Todavía no hay nada escrito.' },
  tally: { en: 'The count you can say aloud', es: 'La cuenta que puede decir en voz alta' },
} as const;

export const ladderWords = {
  title: { en: 'The next step', es: 'El siguiente paso' },
  stepOf: (step: number, all: number): Said => ({ en: `Step ${step} of ${all}`, es: `Paso ${step} de ${all}` }),
  lead: { en: 'It is yours to take or leave.', es: 'Usted decide si lo da.' },
  ask: { en: 'What to ask', es: 'Qué pedir' },
  words: { en: 'Words you can use', es: 'Palabras que puede usar' },
  attach: { en: 'What helps to have along', es: 'Lo que ayuda llevar' },
  letter: { en: 'Make a letter of it', es: 'Hacer una carta' },
  did: { en: 'I did this. Show the next step.', es: 'Ya lo hice. Ver el siguiente paso.' },
  before: { en: 'Show the step before', es: 'Ver el paso anterior' },
} as const;

export const letterWords = {
  title: { en: 'A letter', es: 'Una carta' },
  lead: {
    en: 'It says only what you wrote down. Read it before you give it to anyone.',
    es: 'Dice solo lo que usted escribió. Léala antes de darla.',
  },
  to: { en: 'To', es: 'Para' },
  name: { en: 'Your name under the letter', es: 'Su nombre al pie de la carta' },
  inSpanish: { en: 'Show it in Spanish', es: 'Mostrar en español' },
  inEnglish: { en: 'Show it in English', es: 'Mostrar en inglés' },
  print: { en: 'Print it', es: 'Imprimir' },
  printNote: {
    en: 'A printer or a phone can keep what was printed.',
    es: 'Una impresora o un teléfono puede guardar lo que se imprimió.',
  },
  text: { en: 'As text to copy', es: 'Como texto para copiar' },
  textHint: {
    en: 'Press and hold to choose all of it. What you copy stays on the phone until you copy something else.',
    es: 'Mantenga el dedo para elegir todo. Lo que copia se queda en el teléfono hasta que copie otra cosa.',
  },
} as const;

/** What a letter asks of its reader, whole sentences from her to them. They lean on no law: the letter names that itself. */
export const letterAsks: Readonly<Record<EscalationRung, Said>> = {
  supervisor: {
    en: 'Please see that a report is made, and give me its number.',
    es: 'Por favor haga que se escriba un reporte y deme su número.',
  },
  'watch-commander': {
    en: 'Please look at this call again, and tell me what will be done and by when.',
    es: 'Por favor revise esta llamada y dígame qué se hará y cuándo.',
  },
  'domestic-violence-liaison': {
    en: 'Please tell me who has my case and how I can reach them.',
    es: 'Por favor dígame quién lleva mi caso y cómo comunicarme.',
  },
  'professional-standards': {
    en: 'Please take this as a complaint, and give me its number and a copy.',
    es: 'Por favor reciba esto como una queja y deme su número y una copia.',
  },
  prosecutor: {
    en: 'Please tell me if the report reached you and what was decided.',
    es: 'Por favor dígame si le llegó el reporte y qué se decidió.',
  },
  'court-contempt': {
    en: 'Please tell me how I can bring this before the judge.',
    es: 'Por favor dígame cómo puedo llevar esto ante el juez.',
  },
  'oversight-body': {
    en: 'Please review how this was handled.',
    es: 'Por favor revise cómo se atendió esto.',
  },
};

const numbers: readonly Said[] = [
  ['no', 'ninguna'],
  ['one', 'una'],
  ['two', 'dos'],
  ['three', 'tres'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
  ['ten', 'diez'],
  ['eleven', 'once'],
  ['twelve', 'doce'],
].map(([en = '', es = '']) => ({ en, es }));

function spoken(count: number): Said {
  return numbers[count] ?? { en: String(count), es: String(count) };
}

/** «Once veces», «nueve llamadas», «dos reportes»: reports are masculine in Spanish. */
function masculine(count: number): string {
  const word = spoken(count).es;
  return { una: 'un', ninguna: 'ningún' }[word] ?? word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The count as sentences she can read out. What cannot be told is left out here and shown beside. */
export function sayTally(
  tally: Tally,
  titleOf: (kind: Tally['conditions'][number]['condition']['kind']) => string,
): readonly Said[] {
  const times = (count: number): Said =>
    count === 1 ? { en: 'once', es: 'una vez' } : { en: `${spoken(count).en} times`, es: `${spoken(count).es} veces` };
  const terms = tally.conditions
    .filter(({ mayBreak }) => mayBreak > 0)
    .map(({ number, condition, mayBreak }): Said => {
      const said = times(mayBreak);
      const title = titleOf(condition.kind);
      return {
        en: `Condition ${number}, ${title.toLowerCase()}: ${said.en}.`,
        es: `Condición ${number}, ${title.toLowerCase()}: ${said.es}.`,
      };
    });
  const calls = spoken(tally.contacts);
  const reports = tally.reports.yes;
  return [
    ...terms,
    {
      en: `${capital(calls.en)} ${tally.contacts === 1 ? 'call' : 'calls'}.`,
      es: `${capital(calls.es)} ${tally.contacts < 2 ? 'llamada' : 'llamadas'}.`,
    },
    {
      en: `${capital(spoken(reports).en)} ${reports === 1 ? 'report' : 'reports'}.`,
      es: `${capital(masculine(reports))} ${reports < 2 ? 'reporte' : 'reportes'}.`,
    },
  ];
}
