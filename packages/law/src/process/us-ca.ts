/**
 * The way of a domestic violence restraining order in California. Data only. Forms are revised every January, so a number leads
 * to the newest form and no text of a form is kept here.
 */
import { type Citation, type Confirmation, civilDateOf } from '@holdfast/domain';
import type { ProcessForm, ProcessStep } from '../process.ts';
import { said } from '../said.ts';
import { dayNotDefined, family, penal } from '../us-ca/sources.ts';

/** Forms were not looked at themselves; packets, information sheets and form sites name them. */
function formRead(source: string, confirmation: Confirmation): Citation {
  return {
    text: 'Judicial Council of California, list of forms',
    confirmation,
    source,
    asOf: civilDateOf('2026-11-21'),
    reviewOn: civilDateOf('2027-01-15'),
  };
}
const packets = formRead(
  'suffolklitlab.org (DV-505-INFO); sjcourts.org packet; instafill (CLETS-001); read 2026-11-21',
  'confirmed',
);
const renewalForms = formRead('formsbirds (DV-700-INFO); suffolklitlab.org; instafill; read 2026-11-21', 'confirmed');
const gunForm = formRead('fill.io, packet of a Californian county (DV-800); read 2026-11-21', 'confirmed');
const noSource = formRead('No source read confirms this form', 'unconfirmed');

function form(number: string, en: string, es: string, citation: Citation): ProcessForm {
  return { number, what: said(en, es), citation };
}

export const processInCalifornia: readonly ProcessStep[] = [
  {
    stage: 'petition',
    title: said('Ask for an order', 'Pedir una orden'),
    what: said(
      'You ask the family court for an order. A police officer can also ask for an emergency order for you. That one is short.',
      'Usted pide una orden a la corte de familia. Un policía también puede pedir una orden de emergencia para usted. Esa dura poco.',
    ),
    forms: [
      form('DV-100', 'Your request', 'Su petición', packets),
      form('DV-109', 'Notice of the hearing', 'Aviso de la audiencia', packets),
      form('DV-110', 'Temporary order', 'Orden temporal', packets),
      { ...form('CLETS-001', 'Details for the police', 'Datos para la policía', packets), confidential: true },
      form('DV-101', 'Room to tell more', 'Espacio para contar más', packets),
      form('DV-105', 'About the children', 'Sobre los niños', packets),
      form('DV-140', 'Order on the children', 'Orden sobre los niños', packets),
      form('DV-108', 'Limits on travel with the children', 'Límites para viajar con los niños', packets),
      form('DV-145', 'Order on travel with the children', 'Orden sobre viajes con los niños', packets),
      form('FL-150', 'About money', 'Sobre el dinero', packets),
      form('EPO-001', 'Emergency order, filled in by an officer', 'Orden de emergencia, la llena un policía', noSource),
    ],
    clocks: [
      {
        says: said(
          'An emergency order ends on the fifth court day or the seventh day after it was made. The first of the two counts.',
          'Una orden de emergencia termina el quinto día de corte o el séptimo día después de hecha. Cuenta lo que llegue primero.',
        ),
        citation: family('6256'),
      },
    ],
    citation: packets,
  },
  {
    stage: 'temporary-order',
    title: said('A temporary order', 'Una orden temporal'),
    what: said(
      'The court reads your request and says yes or no. If it says yes, the order runs until the hearing.',
      'La corte lee su petición y dice sí o no. Si dice sí, la orden vale hasta la audiencia.',
    ),
    forms: [form('DV-110', 'Temporary order', 'Orden temporal', packets)],
    clocks: [
      {
        says: said(
          'The court must decide that same day. If you filed too late, it is the next day the court is open.',
          'La corte debe decidir ese mismo día. Si usted presentó los papeles tarde, es el próximo día que abre.',
        ),
        citation: family('246'),
      },
      {
        says: said(
          'The court must send the order to the state record in one business day.',
          'La corte debe enviar la orden al registro estatal en un día hábil.',
        ),
        citation: family('6380(a)'),
      },
      {
        says: said(
          'The text does not say which days are business days. We leave out weekends and court holidays.',
          'El texto no dice qué días son hábiles. Dejamos fuera los fines de semana y los feriados de la corte.',
        ),
        citation: dayNotDefined,
      },
    ],
    notes: [
      {
        says: said(
          'The order can forbid contact, also through others, online or by a device in the home or car.',
          'La orden puede prohibir el contacto, también por medio de otros, en línea o con un aparato de la casa o del auto.',
        ),
        citation: family('6320'),
      },
      {
        says: said(
          'As a rule it also forbids them to try to find out where you live.',
          'Por regla, también prohíbe que traten de averiguar dónde vive usted.',
        ),
        citation: family('6322.7'),
      },
    ],
    citation: family('246'),
  },
  {
    stage: 'service',
    title: said('Serve the papers', 'Entregar los papeles'),
    what: said(
      'Someone else hands the papers to the other person. You can ask the police to do it. It costs nothing. An officer at the scene can also tell them what the order says. That counts.',
      'Otra persona entrega los papeles en mano. Usted puede pedir a la policía que lo haga. No cuesta nada. Un policía en el lugar también puede decirle lo que dice la orden. Eso cuenta.',
    ),
    forms: [
      form('DV-200', 'Proof that papers were handed over', 'Prueba de que se entregaron en mano', packets),
      form('DV-250', 'Proof that papers were mailed', 'Prueba de que se enviaron por correo', packets),
      form('SER-001', 'Ask the sheriff to serve papers', 'Pedir al sheriff que entregue los papeles', noSource),
      form('DV-800', 'Proof that guns were given up', 'Prueba de que se entregaron las armas', gunForm),
    ],
    clocks: [
      {
        says: said(
          'The papers must reach them at least five days before the hearing. The court can allow less.',
          'Los papeles deben llegar al menos cinco días antes de la audiencia. La corte puede permitir menos.',
        ),
        citation: family('243(a), (b)'),
      },
      {
        says: said(
          'Guns must be given up in 24 hours from service, or at once when an officer asks. The receipt is due in 48 hours.',
          'Las armas deben entregarse en 24 horas desde la entrega, o al momento si un policía lo pide. El recibo va en 48 horas.',
        ),
        citation: family('6389(c)'),
      },
      {
        says: said(
          'An officer who served the order must put that on record in one business day.',
          'El policía que entregó la orden debe ponerlo en el registro en un día hábil.',
        ),
        citation: family('6380(d)(1)'),
      },
    ],
    notes: [
      {
        says: said(
          'If they hide from the papers, the court can allow another way to serve them.',
          'Si la persona evita recibir los papeles, la corte puede permitir otra forma de entrega.',
        ),
        citation: family('6340(a)(2)'),
      },
      {
        says: said(
          'If they were at the hearing, no more papers are needed for them to know of the order.',
          'Si estuvo en la audiencia, no hacen falta más papeles para que sepa de la orden.',
        ),
        citation: family('6384(a)'),
      },
    ],
    citation: family('6383(a), (b), (e)'),
  },
  {
    stage: 'hearing',
    title: said('The hearing', 'La audiencia'),
    what: said(
      'A judge hears you both. The court looks up guns and past cases before that. The other person can ask one time for a later day. Then the temporary order runs on.',
      'Un juez oye a ambas personas. Antes, la corte revisa si hay armas y casos anteriores. La otra persona puede pedir una vez otra fecha. Entonces la orden temporal sigue.',
    ),
    forms: [
      form('DV-120', 'Answer of the other person', 'Respuesta de la otra persona', packets),
      form('DV-115', 'Ask for a later day', 'Pedir otra fecha', formRead('DV-115-INFO, read 2026-11-21', 'confirmed')),
      form('DV-116', 'The court’s answer on a later day', 'Respuesta de la corte sobre otra fecha', noSource),
    ],
    clocks: [
      {
        says: said(
          'The hearing must be held in 21 days, or 25 with a good reason. If it is not, the temporary order stops, unless the court made it longer.',
          'La audiencia debe hacerse en 21 días, o 25 con una buena razón. Si no, la orden temporal deja de valer, salvo que la corte la haya alargado.',
        ),
        citation: family('242, 245'),
      },
    ],
    notes: [
      {
        says: said(
          'An order each way is made only if you both came and both asked in writing. The court also has to find that both were main aggressors.',
          'Una orden para cada lado se hace solo si ambas personas vinieron y la pidieron por escrito. La corte también tiene que ver que ambas eran agresoras principales.',
        ),
        citation: family('6305'),
      },
    ],
    citation: family('242, 245, 6306'),
  },
  {
    stage: 'final-order',
    title: said('The order after the hearing', 'La orden después de la audiencia'),
    what: said(
      'The order can run up to five years. If no end is written on it, it runs three years. Parts on children or money follow rules of their own. You can get three stamped copies free.',
      'La orden puede durar hasta cinco años. Si no tiene fecha de fin, dura tres años. Las partes sobre niños o dinero siguen sus propias reglas. Usted puede recibir gratis tres copias selladas.',
    ),
    forms: [
      form('DV-130', 'Order after the hearing', 'Orden después de la audiencia', packets),
      form('DV-140', 'Order on the children', 'Orden sobre los niños', packets),
      form('DV-145', 'Order on travel with the children', 'Orden sobre viajes con los niños', packets),
      form('DV-150', 'Order on supervised visits', 'Orden sobre visitas con supervisión', packets),
    ],
    clocks: [],
    notes: [
      {
        says: said(
          'The order says on its face when it ends. Any police agency of the state that sees it can act on it at once.',
          'La orden dice cuándo termina. Toda agencia de policía del estado que la vea puede actuar al momento.',
        ),
        citation: family('6224'),
      },
    ],
    citation: family('6345(a)-(c), 6387'),
  },
  {
    stage: 'violation',
    title: said('If they do what the order forbids', 'Si hace lo que la orden prohíbe'),
    what: said(
      'You can call the police each time. It stays the same if you let them in or wrote back. Only a court can change the order. Write down what happened when you can.',
      'Usted puede llamar a la policía cada vez. No cambia nada si le abrió la puerta o contestó. Solo una corte puede cambiar la orden. Anote lo que pasó cuando pueda.',
    ),
    forms: [],
    clocks: [],
    citation: penal('13710(b)'),
  },
  {
    stage: 'enforcement',
    title: said('What the police and the court do', 'Lo que hacen la policía y la corte'),
    what: said(
      'Each such call gets a report. You can get a free copy. The prosecutor of the county takes the lead in court. A court can also punish it as contempt.',
      'Cada llamada así lleva un reporte. Usted puede recibir una copia gratis. La fiscalía del condado se encarga en la corte. Una corte también puede castigarlo como desacato.',
    ),
    forms: [],
    clocks: [
      {
        says: said(
          'You must get the first page in 48 hours and the rest in five working days. With a stated reason it is five and ten.',
          'Deben darle la primera página en 48 horas y el resto en cinco días hábiles. Si dan una razón, son cinco y diez.',
        ),
        citation: family('6228'),
      },
    ],
    citation: penal('13730(c); 273.6(f); 166(c)'),
  },
  {
    stage: 'renewal',
    title: said('Make the order longer', 'Alargar la orden'),
    what: said(
      'You can ask to renew it in the last three months. Nothing new needs to have happened. It can be five years or more, or for good. You can renew again later.',
      'Usted puede pedir que se renueve en los últimos tres meses. No hace falta que haya pasado algo nuevo. Puede ser por cinco años o más, o para siempre. Puede renovarla otra vez.',
    ),
    forms: [
      form('DV-700', 'Ask to renew', 'Pedir la renovación', renewalForms),
      form('DV-710', 'Notice of the hearing', 'Aviso de la audiencia', renewalForms),
      form('DV-720', 'Answer of the other person', 'Respuesta de la otra persona', renewalForms),
      form('DV-730', 'Renewed order', 'Orden renovada', renewalForms),
      form('DV-300', 'Ask to change or end the order', 'Pedir cambiar o terminar la orden', noSource),
      form('DV-400', 'The court’s order on that', 'Orden de la corte sobre eso', noSource),
    ],
    opensMonthsBeforeEnd: 3,
    clocks: [
      {
        says: said(
          'If the other person asks to change or end it, you must be told in person. If not, the court denies it or waits.',
          'Si la otra persona pide cambiarla o terminarla, deben avisarle a usted en persona. Si no, la corte lo niega o espera.',
        ),
        citation: family('6345(d)'),
      },
    ],
    citation: family('6345(a)-(c)'),
  },
];
