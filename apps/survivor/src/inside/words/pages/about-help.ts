/** Working with an advocate, keeping proof, phones and accounts, questions. Our own words; law only where a source stands beside it. */
import { lines, part, recording, rules } from './from-law.ts';
import type { Article } from './pages.ts';

export const advocate: Article = {
  id: 'advocate',
  title: { en: 'Working with an advocate', es: 'Trabajar con una persona que le apoya' },
  lead: {
    en: 'An advocate is on your side. You decide what they know and what they do.',
    es: 'Esa persona está de su lado. Usted decide qué sabe y qué hace.',
  },
  parts: [
    part(
      'What they can do',
      'Lo que puede hacer',
      lines(
        ['Listen, and help you think through what is next.', 'Escuchar y ayudarle a pensar lo que sigue.'],
        [
          'Help with forms, go to court with you, call the police with you.',
          'Ayudar con papeles, ir a la corte y llamar a la policía con usted.',
        ],
        ['Know the people in your county who can fix things.', 'Conocer a la gente de su zona que puede resolver.'],
        [
          'They do not decide for you. You can say no and still get help.',
          'No decide por usted. Puede decir que no y seguir con su ayuda.',
        ],
      ),
    ),
    part(
      'What to ask at the start',
      'Qué preguntar al empezar',
      lines(
        ['What do you keep about me, and who can see it?', '¿Qué guardan de mí, y quién lo ve?'],
        ['What must you report, even if I do not want it?', '¿Qué tienen que reportar, aunque yo no quiera?'],
        [
          'How can I reach you, and when is it all right for you to call me?',
          '¿Cómo le llamo, y cuándo me puede llamar?',
        ],
        ['What can you do if the police do not act?', '¿Qué puede hacer si la policía no actúa?'],
      ),
    ),
    part(
      'Sharing from this app',
      'Compartir desde esta app',
      lines(
        [
          'You choose each thing, for one person, until a day you set.',
          'Usted elige cada cosa, para una persona, hasta un día.',
        ],
        [
          'First compare the six words with them, face to face or by voice.',
          'Antes comparen las seis palabras, en persona o por voz.',
        ],
        [
          'You can stop it at any time. What was read cannot be unread.',
          'Lo puede cortar cuando quiera. Lo que ya leyó, lo leyó.',
        ],
        ['Your private page never goes out.', 'Su página privada nunca sale.'],
      ),
    ),
  ],
};

export const proof: Article = {
  id: 'proof',
  title: { en: 'Keeping proof', es: 'Guardar pruebas' },
  lead: {
    en: 'You do not have to prove it alone. Notes made soon after, with day and time, help most.',
    es: 'No tiene que probarlo a solas. Ayudan más las notas hechas pronto, con día y hora.',
  },
  parts: [
    part(
      'What to keep',
      'Qué guardar',
      lines(
        [
          'Messages, call lists and voicemails. Keep the name, number, day and time in the picture.',
          'Mensajes, llamadas y audios. Que se vea el nombre, el número, el día y la hora.',
        ],
        [
          'Photos of harm and of broken things. Take one near and one from far.',
          'Fotos de golpes y de cosas rotas. Una de cerca y una de lejos.',
        ],
        ['Papers: orders, reports, letters, doctor’s notes.', 'Papeles: órdenes, reportes, cartas, notas del médico.'],
        ['Names of people who saw or heard it.', 'Nombres de quienes vieron u oyeron.'],
      ),
    ),
    part(
      'How to keep it',
      'Cómo guardarlo',
      lines(
        [
          'Do not edit or crop the first copy. Keep it as it came.',
          'No edite ni corte la primera copia. Déjela como llegó.',
        ],
        ['Write what it is of, when, and how you got it.', 'Anote de qué es, cuándo y cómo la tuvo.'],
        [
          'Do not open their phone or accounts to get more. That can harm you and your case.',
          'No abra su teléfono ni sus cuentas para tener más. Eso le puede dañar a usted y a su caso.',
        ],
        ['You come first. No proof is worth a fight.', 'Primero está usted. Ninguna prueba vale una pelea.'],
        [
          'What a court takes as proof is for the court. Ask a lawyer.',
          'La corte decide qué vale como prueba. Pregunte a un abogado.',
        ],
      ),
    ),
    {
      heading: { en: 'Recording in California', es: 'Grabar en California' },
      place: 'US-CA',
      lines: recording('US-CA'),
    },
    { heading: { en: 'Recording', es: 'Grabar' }, place: 'US', lines: recording('US') },
    {
      heading: { en: 'Recording in England and Wales', es: 'Grabar en Inglaterra y Gales' },
      place: 'GB-EAW',
      lines: recording('GB-EAW'),
    },
  ],
};

export const phones: Article = {
  id: 'phones',
  title: { en: 'Phones and accounts', es: 'Teléfonos y cuentas' },
  lead: {
    en: 'Many people are watched through things they use each day. Go slowly: a sudden change can be seen.',
    es: 'A muchas personas las vigilan con cosas de cada día. Vaya despacio: un cambio de golpe se nota.',
  },
  parts: [
    part(
      'First',
      'Primero',
      lines(
        [
          'Talk to someone before you change things. Use a phone they never had.',
          'Hable con alguien antes de cambiar cosas. Use un teléfono que nunca tuvo esa persona.',
        ],
        [
          'If you find an app that watches you, leave it until you have a plan. It may be proof too.',
          'Si halla una app que le vigila, déjela hasta tener un plan. También puede ser prueba.',
        ],
        [
          'No app can tell you for sure that a phone is not watched. This one cannot.',
          'Ninguna app puede decir con certeza que no vigilan un teléfono. Esta tampoco.',
        ],
      ),
    ),
    part(
      'Who can get in',
      'Quién puede entrar',
      lines(
        [
          'Who set up the phone? Who pays for it? Who knows the code?',
          '¿Quién preparó el teléfono? ¿Quién lo paga? ¿Quién sabe la clave?',
        ],
        [
          'Look at who shares your account, your family group and your location.',
          'Mire quién comparte su cuenta, su grupo familiar y su ubicación.',
        ],
        ['Look at which devices are signed in to your mail.', 'Mire qué aparatos tienen abierto su correo.'],
        [
          'Cars, watches, toys, cameras and tags can show where you are.',
          'Autos, relojes, juguetes, cámaras y rastreadores pueden mostrar dónde está.',
        ],
      ),
    ),
    part(
      'When the time is right',
      'Cuando sea el momento',
      lines(
        [
          'Make a new mail account on a new device. Use it for court and help.',
          'Haga un correo nuevo en un aparato nuevo. Úselo para la corte y la ayuda.',
        ],
        [
          'Change codes from that device, starting with mail and bank.',
          'Cambie las claves desde ese aparato. Empiece por el correo y el banco.',
        ],
        [
          'Use new answers to the questions. They know your old ones.',
          'Use respuestas nuevas. Esa persona sabe las de antes.',
        ],
      ),
    ),
    part(
      'This app',
      'Esta app',
      lines(
        ['Someone who watches the screen sees what you see.', 'Quien vigila la pantalla ve lo que usted ve.'],
        [
          'Phone keyboards learn words. Turn that off if you can.',
          'Los teclados aprenden palabras. Apague eso si puede.',
        ],
      ),
    ),
  ],
};

export const questions: Article = {
  id: 'questions',
  title: { en: 'Questions people ask', es: 'Preguntas frecuentes' },
  lead: {
    en: 'Short answers. The law differs by place, so ask someone who knows yours.',
    es: 'Respuestas cortas. La ley cambia según el lugar; pregunte a quien conoce la suya.',
  },
  parts: [
    part(
      'I wrote back, or I let them in. Did I break the order?',
      'Contesté o abrí la puerta. ¿Rompí la orden?',
      lines([
        'As a rule the order binds the other person. Ask a lawyer if there is an order against you too.',
        'Por lo común la orden obliga a la otra persona. Si hay una orden contra usted, pregunte a un abogado.',
      ]),
    ),
    { place: 'US-CA', lines: rules('US-CA', 'us-ca-terms-stay') },
    part(
      'It was only a like, or a gift. Does it count?',
      'Solo fue un “me gusta” o un regalo. ¿Cuenta?',
      lines([
        'If the order says no contact, it may. Write it down and ask. The app shows which part it may break.',
        'Si la orden prohíbe el contacto, puede contar. Anótelo y pregunte. La app muestra qué parte sería.',
      ]),
    ),
    part(
      'They were gone when the police came. What now?',
      'Ya se había ido cuando llegó la policía. ¿Y ahora?',
      lines([
        'Ask for a report all the same. Tell them where the person may be.',
        'Pida un reporte de todos modos. Diga dónde puede estar esa persona.',
      ]),
    ),
    { place: 'US-CA', lines: rules('US-CA', 'us-ca-written-report', 'us-ca-after-leaving') },
    part(
      'Can I get the report?',
      '¿Puedo tener el reporte?',
      lines([
        'Ask the records desk. Take an ID and the number.',
        'Pida en la oficina de registros. Lleve identificación y el número.',
      ]),
    ),
    { place: 'US-CA', lines: rules('US-CA', 'us-ca-copy-of-face-sheet', 'us-ca-copy-of-report') },
    part(
      'I moved to another state. Does the order still count?',
      'Me mudé a otro estado. ¿Vale la orden?',
      lines([
        'Bring a copy. Ask an advocate there what helps.',
        'Lleve una copia. Pregunte allí a quien apoya a personas como usted.',
      ]),
    ),
    { place: 'US-CA', lines: rules('US-CA', 'us-ca-foreign-order-on-its-face') },
    part(
      'The person is a police officer. What can I do?',
      'Esa persona es policía. ¿Qué puedo hacer?',
      lines([
        'Talk to an advocate first. You can ask another agency, or the prosecutor, to take it.',
        'Hable primero con quien le apoya. Puede pedir que lo vea otra agencia o la fiscalía.',
      ]),
    ),
    part(
      'Will they find out that I use this app?',
      '¿Sabrá que uso esta app?',
      lines([
        'It looks like a plain tool. Someone who watches the phone can still see what you do.',
        'Parece una herramienta común. Quien vigila el teléfono puede ver lo que usted hace.',
      ]),
    ),
    part(
      'Does this app call the police?',
      '¿Esta app llama a la policía?',
      lines(['No. It never calls, sends or shares by itself.', 'No. Nunca llama, envía ni comparte por sí sola.']),
    ),
  ],
};
