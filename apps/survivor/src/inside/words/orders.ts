/** What the screens of her orders say: copying one from the paper, looking at it, putting it right. */
import type { Requirement, Said } from '@holdfast/domain';

export const orderFormWords = {
  title: { en: 'Add my order', es: 'Agregar mi orden' },
  change: { en: 'Correct my order', es: 'Corregir mi orden' },
  lead: {
    en: 'Copy what is on the paper. Leave out what you do not have at hand.',
    es: 'Copie lo que dice el papel. Deje lo que no tenga a mano.',
  },
  place: { en: 'Where was it made?', es: '¿Dónde se hizo?' },
  choose: { en: 'Choose', es: 'Elija' },
  paper: { en: 'Which paper is it?', es: '¿Qué papel es?' },
  paperHint: {
    en: 'The form number is in a corner of the paper.',
    es: 'El número del formulario está en una esquina del papel.',
  },
  paperOther: { en: 'Another paper', es: 'Otro papel' },
  paperUnknown: { en: 'I do not know', es: 'No lo sé' },
  kind: { en: 'What kind is it?', es: '¿De qué tipo es?' },
  kindUnknown: { en: 'I do not know', es: 'No lo sé' },
  court: { en: 'Court', es: 'Corte' },
  number: { en: 'Order or case number', es: 'Número de orden o de caso' },
  me: { en: 'Your name, as the order has it', es: 'Su nombre, como está en la orden' },
  them: { en: 'Name of the person it is against', es: 'Nombre de la persona contra quien es' },
  children: { en: 'It protects children too', es: 'También protege a niños' },
  household: { en: 'It protects others in my family or home', es: 'También protege a otros de mi familia o casa' },
  made: { en: 'Day it was made', es: 'Día en que se hizo' },
  madeHint: { en: 'Near the judge’s name.', es: 'Cerca del nombre del juez.' },
  ends: { en: 'When does it end?', es: '¿Cuándo termina?' },
  lastDay: { en: 'Last day', es: 'Último día' },
  hearingOn: { en: 'Day of the hearing', es: 'Día de la audiencia' },
  hearingTime: { en: 'Time of the hearing', es: 'Hora de la audiencia' },
  served: { en: 'Was it given to the other person?', es: '¿Se entregó a la otra persona?' },
  servedHint: {
    en: 'Police call this “served”. It often decides what they have to do.',
    es: 'La policía lo llama «notificada». Muchas veces decide lo que tienen que hacer.',
  },
  servedOn: { en: 'Day it was handed over', es: 'Día en que se entregó' },
  servedBy: { en: 'Who handed it over?', es: '¿Quién la entregó?' },
  keep: { en: 'Keep my order', es: 'Guardar mi orden' },
  needMade: {
    en: 'Put in the day the order was made. It is near the judge’s name.',
    es: 'Ponga el día en que se hizo la orden. Está cerca del nombre del juez.',
  },
  needEnd: {
    en: 'Put in the day it ends, or choose another answer.',
    es: 'Ponga el día en que termina, o elija otra respuesta.',
  },
  needServed: {
    en: 'Put in the day it was handed over. If you do not know it, choose “I do not know”.',
    es: 'Ponga el día en que se entregó. Si no lo sabe, elija «No lo sé».',
  },
  before: {
    en: 'This is before the day the order was made. One of the two days cannot be right.',
    es: 'Esto es antes del día en que se hizo la orden. Uno de los dos días no puede ser.',
  },
  needNumber: { en: 'Put in a number, such as 100.', es: 'Ponga un número, como 100.' },
} as const;

export const expiryChoices = {
  on: { en: 'On a day', es: 'Un día fijo' },
  'until-hearing': { en: 'At the hearing', es: 'En la audiencia' },
  'none-on-form': { en: 'The paper has no end date', es: 'El papel no trae fecha de fin' },
  'without-end': { en: 'The court said it does not end', es: 'La corte dijo que no termina' },
  unknown: { en: 'I do not know', es: 'No lo sé' },
} as const satisfies Readonly<Record<string, Said>>;

export const servedChoices = {
  yes: {
    en: 'Yes, it was handed over, and I know the day',
    es: 'Sí, se entregó, y sé el día',
  },
  'in-court': { en: 'They were in court when it was made', es: 'Estaba en la corte cuando se hizo' },
  told: {
    en: 'An officer told them what it says, and I know the day',
    es: 'Un agente le dijo lo que manda, y sé el día',
  },
  mail: { en: 'It was sent by mail, and I know the day', es: 'Se mandó por correo, y sé el día' },
  no: { en: 'No, not that I know', es: 'No, que yo sepa' },
  unknown: { en: 'I do not know', es: 'No lo sé' },
} as const satisfies Readonly<Record<string, Said>>;

export const serverChoices = {
  officer: { en: 'Police or sheriff', es: 'La policía o el sheriff' },
  'process-server': { en: 'Someone paid to do it', es: 'Alguien pagado para eso' },
  'other-adult': { en: 'Another adult', es: 'Otra persona adulta' },
} as const satisfies Readonly<Record<string, Said>>;

export const conditionFormWords = {
  legend: { en: 'What does the order say? Tick what is on it.', es: '¿Qué dice la orden? Marque lo que está en ella.' },
  ways: {
    en: 'Does it name ways of contact? Tick them. Leave all empty when it just says no contact.',
    es: '¿Nombra formas de contacto? Márquelas. Si solo dice que no haya contacto, déjelo vacío.',
  },
  exchange: {
    en: 'It allows calm contact to hand over children',
    es: 'Permite contacto en calma para entregar a los niños',
  },
  from: { en: 'From what?', es: '¿De qué?' },
  far: { en: 'How far', es: 'A qué distancia' },
  unit: { en: 'Measured in', es: 'Medido en' },
  ammunition: { en: 'And ammunition', es: 'Y las municiones' },
  supervised: { en: 'Does someone have to be there with them?', es: '¿Tiene que estar otra persona con ellos?' },
  what: { en: 'What do they have to do?', es: '¿Qué tiene que hacer?' },
  other: { en: 'Anything else the order says', es: 'Otra cosa que diga la orden' },
  otherHint: { en: 'Leave an empty line between two things.', es: 'Deje una línea vacía entre dos cosas.' },
} as const;

export const orderScreenWords = {
  title: { en: 'My order', es: 'Mi orden' },
  all: { en: 'My orders', es: 'Mis órdenes' },
  show: { en: 'Show it to an officer', es: 'Mostrarla a un agente' },
  correct: { en: 'Correct what I copied', es: 'Corregir lo que copié' },
  another: { en: 'Add another order', es: 'Agregar otra orden' },
  number: { en: 'Number', es: 'Número' },
  court: { en: 'Court', es: 'Corte' },
  paper: { en: 'Paper', es: 'Papel' },
  kind: { en: 'Kind', es: 'Tipo' },
  protects: { en: 'Protects', es: 'Protege a' },
  alsoProtects: { en: 'Also protects', es: 'También protege a' },
  children: { en: 'children', es: 'niños' },
  others: { en: 'others in the family or home', es: 'otros de la familia o la casa' },
  against: { en: 'Against', es: 'En contra de' },
  made: { en: 'Made on', es: 'Hecha el' },
  hearing: { en: 'Hearing', es: 'Audiencia' },
  ends: { en: 'Ends', es: 'Termina' },
  served: { en: 'Served', es: 'Entrega' },
  says: { en: 'What it says', es: 'Lo que dice' },
  noTerms: { en: 'Nothing was ticked.', es: 'No se marcó nada.' },
  standing: { en: 'Does it hold today?', es: '¿Vale hoy?' },
  renewal: { en: 'Before it ends', es: 'Antes de que termine' },
  opens: (day: string): Said => ({
    en: `As far as we know you can ask from ${day}.`,
    es: `Hasta donde sabemos, puede pedirla desde el ${day}.`,
  }),
  governs: { en: 'If your orders say different things', es: 'Si sus órdenes dicen cosas distintas' },
  speaks: (kind: string, number: string): Said => ({
    en: `${kind}: go by order ${number}.`,
    es: `${kind}: vale la orden ${number}.`,
  }),
  same: (kind: string, numbers: string): Said => ({
    en: `${kind}: they say the same (${numbers}).`,
    es: `${kind}: dicen lo mismo (${numbers}).`,
  }),
  notKnown: { en: 'Not known', es: 'No se sabe' },
  cannotTell: (kind: string): Said => ({
    en: `${kind}: we cannot tell which one speaks.`,
    es: `${kind}: no sabemos cuál vale.`,
  }),
  perhaps: {
    en: 'Some orders may be about other people. The names differ.',
    es: 'Algunas órdenes quizá hablan de otras personas. Los nombres cambian.',
  },
} as const;

export const requirementWords: Readonly<Record<Requirement, Said>> = {
  programme: { en: 'Go to a program or to classes', es: 'Ir a un programa o a clases' },
  treatment: { en: 'Get treatment', es: 'Recibir tratamiento' },
  tag: { en: 'Wear a tag', es: 'Llevar un dispositivo' },
  'report-to-police': { en: 'Report to the police', es: 'Presentarse ante la policía' },
  'notify-address': { en: 'Give the police a name and address', es: 'Dar a la policía nombre y dirección' },
  other: { en: 'Something else', es: 'Otra cosa' },
};
