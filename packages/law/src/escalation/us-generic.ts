/** The ladder in a state whose own offices were not read. Data only; all of it good practice, none of it law. */
import type { EscalationStep } from '../escalation.ts';
import { said } from '../said.ts';
import { ladderPractice, papers } from './practice.ts';

const common = { strength: 'good-practice', citation: ladderPractice } as const;

export const ladderInAnyState: readonly EscalationStep[] = [
  {
    ...common,
    rung: 'supervisor',
    who: said('The officer’s supervisor', 'La persona que supervisa al policía'),
    when: said(
      'The officer is still there, or the call is fresh, and nothing was done.',
      'El policía sigue ahí, o la llamada es reciente, y no se hizo nada.',
    ),
    ask: said(
      'Ask for a supervisor to come or call. Ask for a report and its number.',
      'Pida que venga o llame una persona supervisora. Pida un reporte y su número.',
    ),
    attach: [papers.order, papers.service, papers.callNumber],
    words: said(
      'I have a court order. It was broken today. I ask for a report and its number. Please have your supervisor call me.',
      'Tengo una orden de la corte. Hoy no se cumplió. Pido un reporte y su número. Por favor, que me llame su supervisor.',
    ),
  },
  {
    ...common,
    rung: 'watch-commander',
    who: said('The watch commander on that shift', 'Quien está a cargo de ese turno'),
    when: said(
      'The supervisor did not help, or no one called back.',
      'La persona supervisora no ayudó, o nadie devolvió la llamada.',
    ),
    ask: said(
      'Ask them to look at the call again. Ask what will be done, and by when.',
      'Pida que revisen la llamada. Pregunte qué se hará y para cuándo.',
    ),
    attach: [papers.order, papers.callNumber, papers.timeline],
    words: said(
      'I called about a broken order. No report was made. Please look at the call again. Tell me what you will do and when.',
      'Llamé porque no se cumplió una orden. No se hizo un reporte. Por favor revisen la llamada. Díganme qué harán y cuándo.',
    ),
  },
  {
    ...common,
    rung: 'domestic-violence-liaison',
    who: said('The agency’s domestic violence unit or liaison', 'La unidad o el enlace de violencia doméstica'),
    when: said(
      'You want someone who knows these cases to take it on.',
      'Usted quiere que lo tome alguien que conoce estos casos.',
    ),
    ask: said(
      'Ask who has your case. Ask for a follow-up, and how they will reach you without risk.',
      'Pregunte quién tiene su caso. Pida seguimiento, y cómo le contactarán sin riesgo.',
    ),
    attach: [papers.order, papers.callNumber, papers.timeline, papers.pictures],
    words: said(
      'I would like one person for my case. Please use only the number I give you. Here is what happened so far.',
      'Quisiera una sola persona para mi caso. Por favor usen solo el número que les doy. Esto es lo que ha pasado hasta ahora.',
    ),
  },
  {
    ...common,
    rung: 'professional-standards',
    who: said('Internal affairs, or the office for complaints', 'Asuntos internos, o la oficina de quejas'),
    when: said(
      'You asked and it was not put right, or you were treated badly.',
      'Usted pidió y no se corrigió, o le trataron mal.',
    ),
    ask: said(
      'Ask how to file a complaint. Ask for a copy and a number for it. You can bring someone.',
      'Pregunte cómo presentar una queja. Pida una copia y su número. Puede llevar a alguien.',
    ),
    attach: [papers.timeline, papers.officer, papers.callNumber, papers.earlierLetters],
    words: said(
      'I want to make a complaint about how a call on my order was handled. Please give me its number and a copy.',
      'Quiero presentar una queja sobre cómo atendieron una llamada por mi orden. Por favor denme su número y una copia.',
    ),
  },
  {
    ...common,
    rung: 'prosecutor',
    who: said(
      'The prosecutor, and the victim-witness office there',
      'La fiscalía, y su oficina de ayuda a víctimas y testigos',
    ),
    when: said(
      'There is a report, or you asked for one, and you hear nothing.',
      'Hay un reporte, o usted lo pidió, y no sabe nada.',
    ),
    ask: said(
      'Ask if the report came. Ask what was decided. Ask for a person who can keep you told.',
      'Pregunte si llegó el reporte. Pregunte qué se decidió. Pida a alguien que le mantenga al tanto.',
    ),
    attach: [papers.order, papers.callNumber, papers.timeline, papers.pictures],
    words: said(
      'I hold a court order. It was broken on these days. Did a report reach you? Please tell me what was decided.',
      'Tengo una orden de la corte. No se cumplió en estos días. ¿Les llegó un reporte? Por favor díganme qué se decidió.',
    ),
  },
  {
    ...common,
    rung: 'court-contempt',
    who: said('The court that made the order', 'La corte que hizo la orden'),
    when: said(
      'You want the court itself to act on what happened.',
      'Usted quiere que la corte misma actúe por lo que pasó.',
    ),
    ask: said(
      'Ask the clerk or a lawyer how to tell the judge that the order was broken. Ask about contempt.',
      'Pregunte en la secretaría o a un abogado cómo decirle al juez que no se cumplió la orden. Pregunte por el desacato.',
    ),
    attach: [papers.order, papers.service, papers.timeline, papers.pictures],
    words: said(
      'The order in my case was broken on these days. How do I put this before the judge?',
      'La orden de mi caso no se cumplió en estos días. ¿Cómo lo presento ante el juez?',
    ),
  },
  {
    ...common,
    rung: 'oversight-body',
    who: said('A board or office that watches over the police', 'Una junta u oficina que vigila a la policía'),
    when: said('The agency’s own answer did not put it right.', 'La respuesta de la agencia no lo corrigió.'),
    ask: said(
      'Ask which office looks at complaints on this agency. Ask for a review.',
      'Pregunte qué oficina revisa las quejas sobre esta agencia. Pida una revisión.',
    ),
    attach: [papers.earlierLetters, papers.timeline, papers.callNumber],
    words: said(
      'I complained to the agency. Here is what I asked and what they said. I ask you to look at it.',
      'Presenté una queja a la agencia. Aquí está lo que pedí y lo que dijeron. Les pido que lo revisen.',
    ),
  },
];
