/**
 * The usual way of a protection order in the United States, for states whose own steps were not read. Data only; it names no form
 * and no length, and each line that is not federal law is marked as unconfirmed.
 */
import { type Citation, civilDateOf } from '@holdfast/domain';
import type { ProcessStage, ProcessStep } from '../process.ts';
import { said } from '../said.ts';
import { titleEighteen } from '../us/sources.ts';

const pattern: Citation = {
  text: 'Usual pattern in the United States; the law of this state was not read for it',
  confirmation: 'unconfirmed',
  source: 'This house’s own summary',
  asOf: civilDateOf('2026-11-21'),
  reviewOn: civilDateOf('2027-05-21'),
};

function step(stage: ProcessStage, title: ProcessStep['title'], what: ProcessStep['what']): ProcessStep {
  return { stage, title, what, forms: [], clocks: [], citation: pattern };
}

export const processInAnyState: readonly ProcessStep[] = [
  step(
    'petition',
    said('Ask for an order', 'Pedir una orden'),
    said(
      'Most states let you ask a local court for an order. The clerk has the forms. An advocate can help you fill them in.',
      'En casi todos los estados usted puede pedir una orden a una corte local. La secretaría tiene los formularios. Una persona defensora puede ayudarle a llenarlos.',
    ),
  ),
  step(
    'temporary-order',
    said('A short order first', 'Primero, una orden corta'),
    said(
      'A judge can often make a short order fast, before the other person is heard. Ask the clerk how long it runs.',
      'A menudo un juez puede hacer pronto una orden corta, antes de oír a la otra persona. Pregunte en la secretaría cuánto dura.',
    ),
  ),
  step(
    'service',
    said('Serve the papers', 'Entregar los papeles'),
    said(
      'The other person gets the papers, often from a sheriff or an officer. Ask for proof of it. Keep a copy with you.',
      'La otra persona recibe los papeles, a menudo de un sheriff o un policía. Pida la prueba. Guarde una copia consigo.',
    ),
  ),
  step(
    'hearing',
    said('The hearing', 'La audiencia'),
    said(
      'A judge hears you both on a set day. If you can, bring notes and someone you trust.',
      'Un juez oye a ambas personas un día fijo. Si puede, lleve notas y a alguien de confianza.',
    ),
  ),
  step(
    'final-order',
    said('The longer order', 'La orden más larga'),
    said(
      'After the hearing the court can make a longer order. Read its end date and each term. Ask for stamped copies.',
      'Después de la audiencia la corte puede hacer una orden más larga. Lea la fecha de fin y cada parte. Pida copias selladas.',
    ),
  ),
  step(
    'violation',
    said('If they do what the order forbids', 'Si hace lo que la orden prohíbe'),
    said(
      'You can call the police each time. Write down what happened when you can. What police do next differs by state.',
      'Usted puede llamar a la policía cada vez. Anote lo que pasó cuando pueda. Lo que hace la policía cambia según el estado.',
    ),
  ),
  {
    stage: 'enforcement',
    title: said('In any state', 'En cualquier estado'),
    what: said(
      'Federal law says that other states must treat your order like their own. You do not have to register it there.',
      'La ley federal dice que otros estados deben tratar su orden como propia. Usted no tiene que registrarla allí.',
    ),
    forms: [],
    clocks: [],
    citation: titleEighteen('2265(a), (d)(2)'),
  },
  step(
    'renewal',
    said('Before it ends', 'Antes de que termine'),
    said(
      'Many states let you ask for a longer order before it ends. Ask the clerk or an advocate some months ahead.',
      'Muchos estados permiten pedir más tiempo antes de que termine. Pregunte en la secretaría o a una persona defensora con meses de anticipación.',
    ),
  ),
];
