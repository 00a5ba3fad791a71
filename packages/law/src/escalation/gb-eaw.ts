/**
 * The ladder in England and Wales. Data only: the Victims' Code and the sections on warrants are cited where a step leans on
 * them; which office takes complaints was not read and is marked so.
 */
import type { EscalationStep } from '../escalation.ts';
import { act1996, act2021, victimsCode } from '../gb-eaw/sources.ts';
import { said } from '../said.ts';
import { ladderPractice, papers } from './practice.ts';

const common = { strength: 'good-practice', citation: ladderPractice } as const;

export const ladderInEnglandAndWales: readonly EscalationStep[] = [
  {
    ...common,
    rung: 'supervisor',
    who: said('The officer’s sergeant', 'El sargento del policía'),
    when: said(
      'The officer is still there, or the call is fresh, and nothing was done.',
      'El policía sigue ahí, o la llamada es reciente, y no se hizo nada.',
    ),
    ask: said(
      'Ask for the sergeant to come or call. Ask for the crime or log number.',
      'Pida que venga o llame el sargento. Pida el número del delito o del registro.',
    ),
    attach: [papers.order, papers.service, papers.callNumber],
    words: said(
      'There is an order, or a police notice. It was broken today. Please give me the log number. I ask to speak to your sergeant.',
      'Hay una orden o un aviso policial. Hoy no se cumplió. Por favor deme el número de registro. Pido hablar con su sargento.',
    ),
  },
  {
    ...common,
    rung: 'watch-commander',
    who: said('The duty inspector', 'El inspector de turno'),
    when: said(
      'The sergeant did not help, or no one called back.',
      'El sargento no ayudó, o nadie devolvió la llamada.',
    ),
    ask: said(
      'Ask them to look at the call again. Ask what will be done, and by when.',
      'Pida que revisen la llamada. Pregunte qué se hará y para cuándo.',
    ),
    attach: [papers.order, papers.callNumber, papers.timeline],
    words: said(
      'I rang about a broken order. Please look at the log again. Tell me what you will do and when.',
      'Llamé porque no se cumplió una orden. Por favor revisen el registro. Díganme qué harán y cuándo.',
    ),
  },
  {
    ...common,
    rung: 'domestic-violence-liaison',
    who: said(
      'The force’s domestic abuse unit, or an adviser who works with it',
      'La unidad de maltrato doméstico de la policía, o una persona asesora que trabaja con ella',
    ),
    when: said(
      'You want someone who knows these cases to take it on.',
      'Usted quiere que lo tome alguien que conoce estos casos.',
    ),
    ask: said(
      'Ask who has your case. Ask if you have enhanced rights, and how they will keep you told.',
      'Pregunte quién tiene su caso. Pregunte si tiene derechos reforzados y cómo le mantendrán al tanto.',
    ),
    attach: [papers.order, papers.callNumber, papers.timeline, papers.pictures],
    words: said(
      'I would like one person for my case. Under the Victims’ Code I ask to be told of an arrest or a release.',
      'Quisiera una sola persona para mi caso. Según el Código de Víctimas pido que me avisen de un arresto o una liberación.',
    ),
    citation: victimsCode('Right 6', 'secondary'),
  },
  {
    ...common,
    rung: 'professional-standards',
    who: said('The force’s professional standards department', 'El departamento de normas profesionales de la policía'),
    when: said(
      'You asked and it was not put right, or you were treated badly.',
      'Usted pidió y no se corrigió, o le trataron mal.',
    ),
    ask: said(
      'Ask how to make a complaint. Ask for a copy and a number for it.',
      'Pregunte cómo presentar una queja. Pida una copia y su número.',
    ),
    attach: [papers.timeline, papers.officer, papers.callNumber, papers.earlierLetters],
    words: said(
      'I want to make a complaint about how a call on an order was handled. Please give me its number and a copy.',
      'Quiero presentar una queja sobre cómo atendieron una llamada por una orden. Por favor denme su número y una copia.',
    ),
  },
  {
    ...common,
    rung: 'prosecutor',
    who: said('The witness care unit, or the prosecutors’ office', 'La unidad de atención a testigos, o la fiscalía'),
    when: said(
      'There was an arrest or a charge, and you hear nothing.',
      'Hubo un arresto o un cargo, y usted no sabe nada.',
    ),
    ask: said(
      'Ask what was decided, and for the reason. Ask for the next date.',
      'Pregunte qué se decidió y la razón. Pregunte la próxima fecha.',
    ),
    attach: [papers.callNumber, papers.timeline],
    words: said(
      'Please tell me what was decided in my case, with the reason, and what the next date is.',
      'Por favor díganme qué se decidió en mi caso, la razón, y cuál es la próxima fecha.',
    ),
  },
  {
    ...common,
    rung: 'court-contempt',
    who: said('The court that made the order', 'El tribunal que hizo la orden'),
    when: said(
      'The order is from a family or county court, and you want the court to act.',
      'La orden es de un tribunal de familia o de condado, y usted quiere que actúe.',
    ),
    ask: said(
      'Ask the court or an adviser how to ask for a warrant. The person who asked for the order can do that.',
      'Pregunte al tribunal o a una persona asesora cómo pedir una orden de arresto. Puede hacerlo quien pidió la orden.',
    ),
    attach: [papers.order, papers.service, papers.timeline, papers.pictures],
    words: said(
      'The order was broken on these days. I would like to ask for a warrant. What does the court need from me?',
      'La orden no se cumplió en estos días. Quisiera pedir una orden de arresto. ¿Qué necesita de mí el tribunal?',
    ),
    strength: 'may',
    citation: { ...act1996('s.47(8)-(10)'), text: `${act1996('s.47(8)-(10)').text}; ${act2021('s.40').text}` },
  },
  {
    ...common,
    rung: 'oversight-body',
    who: said(
      'The body that looks at complaints on the police, or your MP',
      'El organismo que revisa las quejas sobre la policía, o su diputado',
    ),
    when: said('The force’s own answer did not put it right.', 'La respuesta de la policía no lo corrigió.'),
    ask: said(
      'Ask who can review the answer, and by when you can ask for it.',
      'Pregunte quién puede revisar la respuesta y hasta cuándo puede pedirlo.',
    ),
    attach: [papers.earlierLetters, papers.timeline, papers.callNumber],
    words: said(
      'I complained to the force. Here is what I asked and what they said. I ask for a review.',
      'Presenté una queja a la policía. Aquí está lo que pedí y lo que dijeron. Pido una revisión.',
    ),
  },
];
