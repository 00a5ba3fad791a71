/** Calling the police, and what to do when they do not act. Our own words; what a text says comes from `law` with its source. */
import { ladder, lines, part, rules } from './from-law.ts';
import type { Article } from './pages.ts';

export const calling: Article = {
  id: 'calling',
  title: { en: 'Calling the police', es: 'Llamar a la policía' },
  lead: {
    en: 'You can call each time the order is broken. You do not have to wait until you are hurt.',
    es: 'Puede llamar cada vez que no se cumple la orden. No tiene que esperar a que le hagan daño.',
  },
  parts: [
    part(
      'What to say first',
      'Qué decir primero',
      lines(
        ['Say where you are. If the line drops, they can still come.', 'Diga dónde está. Si se corta, aún pueden ir.'],
        ['Say: I am in danger. I need help now.', 'Diga: Estoy en peligro. Necesito ayuda ahora.'],
        ['Say: There is a court order. It was broken.', 'Diga: Hay una orden de la corte. No la cumplió.'],
        ['Say if there is a gun or a knife, and if children are there.', 'Diga si hay un arma, y si hay niños.'],
        ['Say if they left, which way, and in what car.', 'Diga si ya se fue, por dónde y en qué auto.'],
      ),
    ),
    part(
      'When they come',
      'Cuando lleguen',
      lines(
        ['Show the order. The app has a page for that.', 'Muestre la orden. La app tiene una página para eso.'],
        ['Ask to talk where the other person cannot hear.', 'Pida hablar donde la otra persona no oiga.'],
        [
          'Tell what happened today first. Then tell that it is not the first time.',
          'Cuente primero lo de hoy. Después, que no es la primera vez.',
        ],
        [
          'Say it if there were hands on your neck. See a doctor, even with no marks.',
          'Diga si le apretó el cuello. Vaya al médico, aunque no haya marcas.',
        ],
        [
          'Show messages and play voicemails. Do not hand over the phone if you do not want to.',
          'Muestre los mensajes y los audios. No entregue el teléfono si no quiere.',
        ],
        [
          'Ask for the report number, the names and the badge numbers.',
          'Pida el número del reporte, los nombres y las placas.',
        ],
      ),
    ),
    part(
      'If no one comes',
      'Si no viene nadie',
      lines(
        [
          'Call again. Say that it is the second call, and what has changed.',
          'Llame otra vez. Diga que es la segunda llamada y qué cambió.',
        ],
        ['Go to a place with people, if you can.', 'Si puede, vaya a un lugar con gente.'],
        ['Write down when you called and what they said.', 'Anote a qué hora llamó y qué le dijeron.'],
      ),
    ),
    {
      heading: { en: 'In California', es: 'En California' },
      place: 'US-CA',
      lines: rules(
        'US-CA',
        'us-ca-dispatch-priority',
        'us-ca-check-register',
        'us-ca-tell-then-enforce',
        'us-ca-terms-stay',
        'us-ca-written-report',
        'us-ca-transport',
      ),
    },
    {
      heading: { en: 'In England and Wales', es: 'En Inglaterra y Gales' },
      place: 'GB-EAW',
      lines: rules('GB-EAW', 'gb-eaw-dvpo-arrest', 'gb-eaw-non-molestation-arrest', 'gb-eaw-occupation-arrest'),
    },
    part(
      'Afterwards',
      'Después',
      lines(
        [
          'Write it down while it is fresh. The app asks what is worth keeping.',
          'Anótelo pronto. La app le pregunta lo que vale la pena.',
        ],
        [
          'Keep the messages. Do not answer them if you can leave it.',
          'Guarde los mensajes. Si puede, no los conteste.',
        ],
        [
          'Tell your advocate. If no report was made, you can ask for one the next day.',
          'Avise a la persona que le apoya. Si no hubo reporte, puede pedirlo al otro día.',
        ],
      ),
    ),
  ],
};

export const notActing: Article = {
  id: 'not-acting',
  title: { en: 'When the police do not act', es: 'Cuando la policía no actúa' },
  lead: {
    en: 'It happens. It is not your fault, and there are steps. Take the ones that fit you, in any order.',
    es: 'Pasa. No es culpa suya, y hay pasos. Tome los que le sirvan, en el orden que quiera.',
  },
  parts: [
    part(
      'That same day',
      'El mismo día',
      lines(
        ['Ask for the reason. Write down the words they used.', 'Pida la razón. Anote las palabras que usaron.'],
        ['Ask for a report all the same, and for its number.', 'Pida un reporte de todos modos, y su número.'],
        ['Ask for the supervisor on duty.', 'Pida hablar con quien manda en el turno.'],
        ['Call again if it goes on. Each call counts.', 'Llame otra vez si sigue. Cada llamada cuenta.'],
      ),
    ),
    part(
      'Words you may hear',
      'Frases que puede oír',
      lines(
        [
          '“They have left.” Ask for a report, and if they will look for the person.',
          '“Ya se fue.” Pida un reporte, y pregunte si van a buscar a esa persona.',
        ],
        [
          '“It was not served.” Ask them to tell the person what the order says, and to note that they did.',
          '“No se entregó.” Pida que le digan lo que manda la orden, y que lo anoten.',
        ],
        [
          '“It is a matter for the court.” Say that you want a report so that the court can see it.',
          '“Eso es de la corte.” Diga que quiere un reporte para que la corte lo vea.',
        ],
        [
          '“You let them in.” The order is not changed by that. Only a court changes it.',
          '“Usted le dejó entrar.” Eso no cambia la orden. Solo una corte la cambia.',
        ],
      ),
    ),
    {
      heading: { en: 'In California', es: 'En California' },
      place: 'US-CA',
      lines: rules(
        'US-CA',
        'us-ca-arrest-on-call',
        'us-ca-policy-of-arrest',
        'us-ca-after-leaving',
        'us-ca-written-policy',
        'us-ca-copy-of-report',
      ),
    },
    part(
      'Whom to turn to',
      'A quién acudir',
      lines(
        ['An advocate can make these calls with you.', 'Una persona que le apoya puede llamar con usted.'],
        ['The app can make a letter from your notes.', 'La app puede hacer una carta con sus notas.'],
      ),
    ),
    ...ladder('US-CA'),
    ...ladder('US'),
    ...ladder('GB-EAW'),
  ],
};
