/**
 * The way of a notice or order in England and Wales: those of the police, those of the courts. Data only. It refuses to say that
 * the newer orders are to be had everywhere: the last text found has them in pilot areas until a day that has gone by.
 */

import type { Citation } from '@holdfast/domain';
import { act1980, act1996, act2010, act2021, commencement, victimsCode } from '../gb-eaw/sources.ts';
import type { ProcessStep } from '../process.ts';
import { said } from '../said.ts';

/** One citation that names several texts, dated by the first. All of them were read. */
function together(first: Citation, ...others: readonly Citation[]): Citation {
  return { ...first, text: [first, ...others].map((one) => one.text).join('; ') };
}

/** Nothing later than the pilot's last day was found, so what holds now is not confirmed. */
const whereNow = commencement('s.90 regulations', 'unconfirmed');

export const processInEnglandAndWales: readonly ProcessStep[] = [
  {
    stage: 'petition',
    title: said('Who can ask', 'Quién puede pedirla'),
    what: said(
      'The police can act without you asking. You can also ask a court on your own. For the newer order, others may ask for you if the court lets them.',
      'La policía puede actuar sin que usted lo pida. Usted también puede pedir una orden a un tribunal. Para la orden más nueva, otros pueden pedirla por usted si el tribunal lo permite.',
    ),
    forms: [],
    clocks: [
      {
        says: said(
          'The newer notices and orders began in some areas only. We do not know where they run now. Ask the police or an adviser.',
          'Los avisos y órdenes más nuevos empezaron solo en algunas zonas. No sabemos dónde valen ahora. Pregunte a la policía o a una persona asesora.',
        ),
        citation: whereNow,
      },
    ],
    citation: act2021('ss.28, 31'),
  },
  {
    stage: 'temporary-order',
    title: said('A notice by the police', 'Un aviso de la policía'),
    what: said(
      'A senior officer can give the other person a notice. If you live together, it can make them leave the home. They ask what you think. They do not need you to say yes.',
      'Un policía de rango puede dar un aviso a la otra persona. Si viven juntas, puede hacer que se vaya de la casa. Le preguntan qué piensa. No hace falta que usted diga que sí.',
    ),
    forms: [],
    clocks: [],
    citation: act2010('s.24'),
  },
  {
    stage: 'service',
    title: said('The notice is handed over', 'El aviso se entrega'),
    what: said(
      'A police officer hands them the notice in person and in writing. It says what they may not do and when the court will look at it.',
      'Un policía le entrega el aviso en persona y por escrito. Dice lo que no puede hacer y cuándo lo verá el tribunal.',
    ),
    forms: [],
    clocks: [],
    citation: act2010('s.25'),
  },
  {
    stage: 'hearing',
    title: said('The court looks at it', 'El tribunal lo revisa'),
    what: said(
      'After a notice the police go to court. The notice stays in force until then, also if the court puts it off.',
      'Después de un aviso la policía va al tribunal. El aviso sigue vigente hasta entonces, aunque el tribunal lo aplace.',
    ),
    forms: [],
    clocks: [
      {
        says: said(
          'The court must hear it within 48 hours of the notice. Sundays, bank holidays, Christmas Day and Good Friday are left out.',
          'El tribunal debe verlo en 48 horas desde el aviso. No cuentan los domingos, los feriados, Navidad ni el Viernes Santo.',
        ),
        citation: act2010('s.27'),
      },
      {
        says: said(
          'For the newer notice it is 48 hours too, with the same days left out.',
          'Para el aviso más nuevo también son 48 horas, sin contar los mismos días.',
        ),
        citation: act2021('s.29'),
      },
    ],
    citation: act2010('s.27'),
  },
  {
    stage: 'final-order',
    title: said('The order', 'La orden'),
    what: said(
      'An order after the older notice runs from 14 to 28 days. The newer one runs for a set time or until a court ends it. A family court can make an order on harm, or on who lives in the home.',
      'La orden que sigue al aviso anterior dura de 14 a 28 días. La más nueva dura un tiempo fijo o hasta que un tribunal la termine. Un tribunal de familia puede hacer una orden sobre el daño o sobre quién vive en la casa.',
    ),
    forms: [],
    clocks: [
      {
        says: said(
          'Under the newer order they must tell the police their names and address. They have three days, the first one counted.',
          'Con la orden más nueva, la persona debe dar a la policía sus nombres y dirección. Tiene tres días, contando el primero.',
        ),
        citation: act2021('s.41'),
      },
    ],
    citation: together(act2010('s.28'), act2021('s.38'), act1996('ss.42, 45, 47')),
  },
  {
    stage: 'violation',
    title: said('If they do what it forbids', 'Si hace lo que se prohíbe'),
    what: said(
      'You can call the police each time. They can make an arrest for breaking a notice, with no warrant. Breaking the newer order is a crime.',
      'Usted puede llamar a la policía cada vez. Puede arrestar sin orden judicial a quien no cumple un aviso. No cumplir la orden más nueva es un delito.',
    ),
    forms: [],
    clocks: [],
    citation: together(act2021('ss.26, 39'), act2010('s.25')),
  },
  {
    stage: 'enforcement',
    title: said('What happens next', 'Lo que pasa después'),
    what: said(
      'Someone held for breaking a notice goes to court. Breaking the older order can mean a fine or up to two months in jail. With an order on the home you may ask for a warrant.',
      'Quien queda detenido por no cumplir un aviso va al tribunal. No cumplir la orden anterior puede llevar a una multa o hasta dos meses de cárcel. Con una orden sobre la casa usted puede pedir una orden de arresto.',
    ),
    forms: [],
    clocks: [
      {
        says: said(
          'They must be brought to court in 24 hours. Some days are left out.',
          'Debe llegar al tribunal en 24 horas. Algunos días no cuentan.',
        ),
        citation: act2010('s.26'),
      },
      {
        says: said(
          'With a power of arrest on an order about the home, it is 24 hours too. Bank holidays count there.',
          'Con un poder de arresto en una orden sobre la casa, también son 24 horas. Ahí sí cuentan los feriados.',
        ),
        citation: act1996('s.47'),
      },
      {
        says: said(
          'The older order can bring up to 50 pounds a day, to 1,000 in all. Or it is one sum of up to 5,000.',
          'La orden anterior puede llevar a 50 libras al día, hasta 1,000 en total. O es una suma de hasta 5,000.',
        ),
        citation: act1980('s.63(3)'),
      },
      {
        says: said(
          'The police tell you of an arrest or a release in five working days. It is one day if you have enhanced rights.',
          'La policía le avisa de un arresto o de una liberación en cinco días hábiles. Es un día si usted tiene derechos reforzados.',
        ),
        citation: victimsCode('Right 6', 'secondary'),
      },
    ],
    citation: together(act2010('ss.26, 29'), act1980('s.63(3)'), act1996('s.47(8)-(10)')),
  },
  {
    stage: 'renewal',
    title: said('Before it ends', 'Antes de que termine'),
    what: said(
      'We have not read how each order is made longer. Ask a court or an adviser well before it ends.',
      'No hemos leído cómo se alarga cada orden. Pregunte a un tribunal o a una persona asesora con tiempo.',
    ),
    forms: [],
    clocks: [],
    citation: { ...whereNow, text: 'No text was read on this', source: 'None' },
  },
];
