/** What the screens of letters and papers say, in both languages. None of it promises an answer. */
import type { NamingIssue, ReleasePurpose, Said } from '@holdfast/domain';

const said = (en: string, es: string): Said => ({ en, es });

export const letterWords = {
  another: said('Another letter', 'Otra carta'),
  records: said('The records office of the police (a copy of the report)', 'Archivo de la policía (copia del reporte)'),
  toHer: said('A letter to her: what was asked, and what came back', 'Una carta para ella: lo pedido y lo contestado'),
  toHerRules: said('Read first how she may be reached', 'Lea antes cómo se le puede contactar'),
  toHerMore: said(
    'A letter can be found by someone else. This one names no order, no person and nothing that happened. It is in the language written down for her.',
    'Otra persona puede encontrar una carta. Esta no nombra ninguna orden, ninguna persona ni nada de lo que pasó. Está en el idioma anotado para ella.',
  ),
  herSubject: said('What I asked for you', 'Lo que pedí por usted'),
  write: said('Write the letter', 'Escribir la carta'),
  body: said('The letter', 'La carta'),
  bodyHint: said(
    'A blank line begins a new part. A line above others without a full stop is a heading; a line that begins with "- " is a point.',
    'Una línea vacía empieza otra parte. Una línea sin punto final sobre otras es un título; una que empieza con "- " es un punto.',
  ),
  to: said('To', 'Para'),
  toHint: said('Name, office and address, one line each', 'Nombre, oficina y dirección, una línea cada uno'),
  subject: said('About', 'Asunto'),
  enclosed: said('Enclosed, one line each', 'Se adjunta, una línea cada cosa'),
  copyOfOrder: said('A copy of the order', 'Una copia de la orden'),
  proofOfService: said('Proof that the order was served', 'La prueba de que la orden fue notificada'),
  save: said('Save the letter', 'Guardar la carta'),
  takeBack: said('Take back', 'Retirar'),
  pdf: said('PDF', 'PDF'),
  asText: said('As text', 'Como texto'),
  forEditing: said('For editing', 'Para editar'),
  setting: said('Setting it. The first one takes longer.', 'Preparándola. La primera tarda más.'),
  leaves: said(
    'A file leaves the sealed case. Keep it as you keep letters, and delete it when it is sent.',
    'Un archivo sale del caso sellado. Guárdelo como guarda las cartas y bórrelo cuando se envíe.',
  ),
  noPress: said(
    'What sets the PDF is not in this browser yet, and there is no connection. The text and the file for editing can be had now.',
    'Lo que prepara el PDF aún no está en este navegador y no hay conexión. El texto y el archivo para editar están disponibles.',
  ),
  notSet: said(
    'The PDF could not be set. The text and the file for editing have every word.',
    'No se pudo preparar el PDF. El texto y el archivo para editar tienen todas las palabras.',
  ),
  noSuchSign: said(
    'The typeface of the PDF lacks these signs. The file for editing has them all.',
    'La letra del PDF no tiene estos signos. El archivo para editar los tiene todos.',
  ),
  answeredAs: {
    done: said('Done, they say', 'Hecho, dicen'),
    'will-do': said('Promised', 'Prometida'),
    refused: said('Refused', 'Negada'),
    'not-ours': said('Not theirs, they say', 'No les corresponde, dicen'),
  },
  isSent: said('It is sent', 'Está enviada'),
  sentOn: said('Sent on', 'Enviada el'),
  way: said('Way', 'Medio'),
  answerBy: said('Answer asked for by', 'Respuesta pedida antes del'),
  answered: said('It was answered', 'La contestaron'),
  noAnswer: said('No answer came', 'No hubo respuesta'),
  dayPassed: said('This day has passed.', 'Este día ya pasó.'),
  answeredOn: said('Answered on', 'Contestada el'),
  answer: said('What the answer says', 'Qué dice la respuesta'),
  writeDown: said('Write it down', 'Escribirlo'),
  cancel: said('Cancel', 'Cancelar'),
  reopened: said('Undo', 'Deshacer'),
  notWritten: said(
    'This could not be sealed. What you typed is still here.',
    'Esto no se pudo sellar. Lo escrito sigue aquí.',
  ),
  notNamed: said('A letter from you may not name this', 'Una carta suya no puede nombrar esto'),
  herPhone: said(
    'She can write it in her own name on her phone: what happened, then what is owed, then the next step.',
    'Ella puede escribirla en su nombre en su teléfono: lo que pasó, luego lo debido, luego el próximo paso.',
  ),
  nothingToName: said(
    'Nothing that this reader answers for is known to be open. The letter asks what was done.',
    'No se sabe de nada pendiente que corresponda a este lector. La carta pregunta qué se hizo.',
  ),
} as const satisfies Readonly<Record<string, Said | Readonly<Record<string, Said>>>>;

const purposeInWords: Readonly<Record<ReleasePurpose, Said>> = {
  advice: said('to get advice', 'para pedir consejo'),
  court: said('for court', 'para la corte'),
  complaint: said('for a complaint', 'para una queja'),
  'safety-planning': said('to plan for safety', 'para planear su seguridad'),
  other: said('for something else', 'para otra cosa'),
};

/** Why nothing may be named, and what would change that. */
export function namingWords(issue: NamingIssue, purpose: ReleasePurpose | undefined): Said {
  switch (issue) {
    case 'no-release':
      return said(
        'No release says for what she shared it. Ask her to share it again, for a complaint or for court.',
        'Ningún permiso dice para qué lo compartió. Pídale que lo comparta de nuevo, para una queja o para la corte.',
      );
    case 'not-kept':
      return said('She allowed no copy, and a letter is one.', 'No permitió copias, y una carta es una copia.');
    case 'ended':
      return said('Her release has ended.', 'Su permiso ha terminado.');
    case 'other-purpose': {
      const shared = purpose === undefined ? purposeInWords.other : purposeInWords[purpose];
      return said(
        `She shared it ${shared.en}. To the police, the prosecutor or those over them it takes her release for a complaint; to the court, for court.`,
        `Lo compartió ${shared.es}. Para la policía, la fiscalía o quienes las vigilan hace falta su permiso para una queja; para la corte, para la corte.`,
      );
    }
  }
}
