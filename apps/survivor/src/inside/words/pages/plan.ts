/** What is worth thinking of, for the plan she makes. Suggestions, never duties; each can be left out. Our own words. */
import type { PlanSectionId } from '@holdfast/wire';
import type { PlanItem, PlanSection } from './pages.ts';

/** `name` stays what it is for good: her ticks are kept under it. */
function items(
  section: PlanSectionId,
  all: Readonly<Record<string, readonly [en: string, es: string]>>,
): readonly PlanItem[] {
  return Object.entries(all).map(([name, [en, es]]) => ({ id: `plan-${section}-${name}`, says: { en, es } }));
}

export const plan: readonly PlanSection[] = [
  {
    id: 'home',
    title: { en: 'At home', es: 'En casa' },
    items: items('home', {
      'way-out': ['I know two ways out of the home.', 'Sé dos salidas de la casa.'],
      rooms: [
        'In a fight I stay out of the kitchen and the bathroom.',
        'En una pelea no me quedo en la cocina ni en el baño.',
      ],
      word: [
        'I have a code word with someone. It means: call the police.',
        'Tengo una palabra con alguien. Quiere decir: llama a la policía.',
      ],
      neighbor: ['A neighbor knows to call if they hear a fight.', 'Un vecino sabe que debe llamar si oye una pelea.'],
      locks: [
        'If they moved out: new locks, and light at the door.',
        'Si ya no vive aquí: cerraduras nuevas y luz en la puerta.',
      ],
      order: ['A copy of the order is near the door.', 'Hay una copia de la orden cerca de la puerta.'],
    }),
  },
  {
    id: 'leaving',
    title: { en: 'If I leave', es: 'Si me voy' },
    items: items('leaving', {
      time: [
        'Leaving can raise the danger. I talk it over with someone first.',
        'Irse puede subir el peligro. Antes lo hablo con alguien.',
      ],
      where: ['I know where I can go, by day and by night.', 'Sé a dónde puedo ir, de día y de noche.'],
      bag: [
        'A bag with clothes, medicine and keys is with someone I trust.',
        'Hay una bolsa con ropa, medicinas y llaves con alguien de confianza.',
      ],
      papers: [
        'I have papers or copies: ID, birth papers, bank, school, doctor.',
        'Tengo papeles o copias: identidad, actas, banco, escuela, médico.',
      ],
      ride: [
        'I know how I get away: car with gas, bus, a ride.',
        'Sé cómo salir: auto con gasolina, autobús, alguien que me lleve.',
      ],
      police: [
        'I can ask the police to stand by while I get my things.',
        'Puedo pedir que la policía esté mientras saco mis cosas.',
      ],
    }),
  },
  {
    id: 'work',
    title: { en: 'At work', es: 'En el trabajo' },
    items: items('work', {
      tell: ['One person at work knows, if I want that.', 'Una persona del trabajo lo sabe, si yo quiero.'],
      photo: ['The front desk has a photo and knows what to do.', 'En la entrada hay una foto y saben qué hacer.'],
      calls: ['Someone can take my calls for me.', 'Alguien puede contestar mis llamadas.'],
      way: ['I change the way and the hour I come and go.', 'Cambio el camino y la hora de entrada y salida.'],
      walk: ['Someone walks with me to the car or the bus.', 'Alguien camina conmigo al auto o al autobús.'],
    }),
  },
  {
    id: 'school',
    title: { en: 'At school', es: 'En la escuela' },
    items: items('school', {
      copy: [
        'The school has a copy of the order, if it names the children.',
        'La escuela tiene copia de la orden, si nombra a los niños.',
      ],
      pick: [
        'The school knows who may pick them up, and who may not.',
        'La escuela sabe quién puede recogerlos y quién no.',
      ],
      mine: ['If I study: one person there knows.', 'Si yo estudio: una persona de allí lo sabe.'],
      address: ['The school does not give out our new address.', 'La escuela no da nuestra nueva dirección.'],
    }),
  },
  {
    id: 'children',
    title: { en: 'With the children', es: 'Con los niños' },
    items: items('children', {
      call: ['They know how to call for help and say where they are.', 'Saben cómo pedir ayuda y decir dónde están.'],
      apart: ['They know not to step in. Their job is to get away.', 'Saben no meterse. Lo suyo es alejarse.'],
      place: ['They know a place to go, and the code word.', 'Saben a qué lugar ir, y la palabra.'],
      fault: ['I have told them that it is not their fault.', 'Les dije que no es culpa suya.'],
      exchange: [
        'Handing over is in a public place, or through someone else.',
        'La entrega es en un lugar público, o por otra persona.',
      ],
      say: ['I do not ask them to keep watch or carry words.', 'No les pido vigilar ni llevar recados.'],
    }),
  },
  {
    id: 'phone',
    title: { en: 'Phone and online', es: 'Teléfono e internet' },
    items: items('phone', {
      other: ['I can use a phone they never had.', 'Puedo usar un teléfono que esa persona nunca tuvo.'],
      charged: ['My phone is charged, and a cable is in my bag.', 'Mi teléfono tiene carga, y llevo un cable.'],
      numbers: ['I know two numbers by heart.', 'Sé dos números de memoria.'],
      shared: ['I looked at who shares my account and my location.', 'Miré quién comparte mi cuenta y mi ubicación.'],
      post: ['Friends do not post where I am.', 'Mis amigos no publican dónde estoy.'],
    }),
  },
  {
    id: 'money',
    title: { en: 'Money', es: 'Dinero' },
    items: items('money', {
      some: ['Some cash is put away where only I know.', 'Hay algo de efectivo donde solo yo sé.'],
      own: [
        'I have, or will open, an account of my own at another bank.',
        'Tengo o abriré una cuenta mía en otro banco.',
      ],
      mail: ['Bank letters go to a place they cannot see.', 'Las cartas del banco llegan donde no las ve.'],
      debts: ['I know what bills and debts are in my name.', 'Sé qué cuentas y deudas están a mi nombre.'],
      help: ['I asked an advocate about money after a crime.', 'Pregunté por dinero para víctimas de un delito.'],
    }),
  },
  {
    id: 'pets',
    title: { en: 'Pets', es: 'Mascotas' },
    items: items('pets', {
      where: ['Someone can take my pet if I go.', 'Alguien puede cuidar mi mascota si me voy.'],
      papers: [
        'I have papers that show the pet is mine: vet, tag, bill.',
        'Tengo papeles de que es mía: veterinario, placa, recibo.',
      ],
      bag: ['Food and medicine for it are ready.', 'Su comida y medicina están listas.'],
      order: ['I asked if the order can name my pet.', 'Pregunté si la orden puede nombrar a mi mascota.'],
    }),
  },
  {
    id: 'court-day',
    title: { en: 'Court day', es: 'El día de la corte' },
    items: items('court-day', {
      company: ['Someone comes with me.', 'Alguien viene conmigo.'],
      children: ['Someone has the children.', 'Alguien cuida a los niños.'],
      papers: [
        'I have three copies of all papers, and my notes.',
        'Tengo tres copias de todos los papeles, y mis notas.',
      ],
      wait: [
        'I asked where I can wait apart from the other person.',
        'Pregunté dónde puedo esperar lejos de esa persona.',
      ],
      interpreter: ['I asked for an interpreter, if I need one.', 'Pedí intérprete, si lo necesito.'],
      leave: ['I leave at another time, and I do not go straight home.', 'Salgo a otra hora, y no voy directo a casa.'],
    }),
  },
];
