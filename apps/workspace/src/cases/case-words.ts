/** The words for everything coded in a case file, in both languages. None of them judges, and none promises. */
import type {
  ActionState,
  BarrierCode,
  CaseDateKind,
  CaseKind,
  Channel,
  HelpKind,
  HelpState,
  LetterState,
  LetterWay,
  OutcomeKind,
  PersonPart,
  ReferralState,
  Said,
} from '@holdfast/domain';

const said = (en: string, es: string): Said => ({ en, es });

export const partWords: Readonly<Record<PersonPart, Said>> = {
  protected: said('Protected person', 'Persona protegida'),
  restrained: said('Restrained person', 'Persona restringida'),
  child: said('Child', 'Niña o niño'),
  relative: said('Relative or friend', 'Familiar o amistad'),
  professional: said('Professional', 'Profesional'),
  other: said('Someone else', 'Otra persona'),
};

export const helpWords: Readonly<Record<HelpKind, Said>> = {
  'safety-planning': said('Planning with her', 'Planear con ella'),
  'order-support': said('Help with an order', 'Ayuda con una orden'),
  'court-company': said('Company at court', 'Compañía en la corte'),
  'police-company': said('Company with the police', 'Compañía con la policía'),
  housing: said('Housing', 'Vivienda'),
  counselling: said('Counselling', 'Consejería'),
  'legal-advice': said('Legal advice', 'Consejo legal'),
  money: said('Money', 'Dinero'),
  children: said('Help for children', 'Ayuda para niños'),
  health: said('Health', 'Salud'),
  immigration: said('Immigration', 'Inmigración'),
  transport: said('Transport', 'Transporte'),
  interpreting: said('Interpreting', 'Interpretación'),
  other: said('Other help', 'Otra ayuda'),
};

export const helpStateWords: Readonly<Record<HelpState, Said>> = {
  requested: said('Asked for', 'Pedida'),
  offered: said('Offered', 'Ofrecida'),
  provided: said('Given', 'Dada'),
  declined: said('Declined', 'No aceptada'),
};

export const referralWords: Readonly<Record<ReferralState, Said>> = {
  waiting: said('Waiting', 'En espera'),
  accepted: said('Accepted', 'Aceptada'),
  declined: said('Declined', 'Rechazada'),
};

export const barrierWords: Readonly<Record<BarrierCode, Said>> = {
  'no-report-taken': said('No report was taken', 'No se hizo reporte'),
  'he-had-left': said('He had left when they came', 'Él ya se había ido cuando llegaron'),
  'order-not-served': said('The order was not served', 'La orden no fue notificada'),
  'order-not-in-registry': said('The order was not in the registry', 'La orden no estaba en el registro'),
  'not-enforced-across-a-border': said('Not enforced across a border', 'No se hizo cumplir en otro lugar'),
  'prosecutor-declined': said('The prosecutor declined', 'La fiscalía no siguió'),
  'jail-released': said('The jail let him go', 'La cárcel lo dejó salir'),
  language: said('Language', 'Idioma'),
  disability: said('Disability', 'Discapacidad'),
  immigration: said('Immigration', 'Inmigración'),
  transport: said('Transport', 'Transporte'),
  childcare: said('Childcare', 'Cuidado de niños'),
  fear: said('Fear', 'Miedo'),
  other: said('Something else', 'Otra cosa'),
};

export const dateWords: Readonly<Record<CaseDateKind, Said>> = {
  hearing: said('Hearing', 'Audiencia'),
  meeting: said('Meeting', 'Reunión'),
  'call-back': said('Call back', 'Volver a llamar'),
  'service-deadline': said('Service due', 'Plazo de notificación'),
  renewal: said('Renewal', 'Renovación'),
  'answer-due': said('Answer due', 'Respuesta esperada'),
  other: said('Other date', 'Otra fecha'),
};

export const outcomeWords: Readonly<Record<OutcomeKind, Said>> = {
  'order-granted': said('Order granted', 'Orden otorgada'),
  'order-refused': said('Order refused', 'Orden negada'),
  'order-served': said('Order served', 'Orden notificada'),
  'report-taken': said('Report taken', 'Reporte hecho'),
  arrest: said('Arrest', 'Arresto'),
  charge: said('Charge', 'Cargo penal'),
  moved: said('She moved', 'Ella se mudó'),
  'better-by-her-own-account': said('Better, as she says', 'Mejor, según ella'),
  closed: said('Closed', 'Cerrado'),
  other: said('Other outcome', 'Otro resultado'),
};

export const channelWords: Readonly<Record<Channel, Said>> = {
  'in-person': said('In person', 'En persona'),
  phone: said('Telephone', 'Teléfono'),
  text: said('Text message', 'Mensaje de texto'),
  email: said('E-mail', 'Correo electrónico'),
  'social-media': said('Social media', 'Redes sociales'),
  mail: said('Letter', 'Carta'),
  'through-others': said('Through someone else', 'Por otra persona'),
  devices: said('Connected devices', 'Aparatos conectados'),
};

export const letterStateWords: Readonly<Record<LetterState, Said>> = {
  draft: said('Draft', 'Borrador'),
  sent: said('Sent', 'Enviada'),
  answered: said('Answered', 'Contestada'),
  'no-answer': said('No answer', 'Sin respuesta'),
};

export const letterWayWords: Readonly<Record<LetterWay, Said>> = {
  workspace: said('To their workspace', 'A su espacio de trabajo'),
  mail: said('By mail', 'Por correo'),
  email: said('By e-mail', 'Por correo electrónico'),
  'by-hand': said('By hand', 'En mano'),
  form: said('By their own form', 'Por su propio formulario'),
  fax: said('By fax', 'Por fax'),
};

export const actionStateWords: Readonly<Record<ActionState, Said>> = {
  open: said('Open', 'Abierta'),
  done: said('Done', 'Hecha'),
  dropped: said('Dropped', 'Dejada'),
};

export const kindWords: Readonly<Record<CaseKind, Said>> = {
  begun: said('Case', 'Caso'),
  'safe-contact': said('Contact rules', 'Reglas de contacto'),
  person: said('Person', 'Persona'),
  note: said('Note', 'Nota'),
  'contact-made': said('Contact', 'Contacto'),
  help: said('Help', 'Ayuda'),
  referral: said('Referral', 'Referencia'),
  barrier: said('Barrier', 'Barrera'),
  plan: said('Safety plan', 'Plan de seguridad'),
  outcome: said('Outcome', 'Resultado'),
  date: said('Date', 'Fecha'),
  order: said('Order', 'Orden'),
  chain: said('Shared by her', 'Compartido por ella'),
  letter: said('Letter', 'Carta'),
  risk: said('Questions on danger', 'Preguntas sobre el peligro'),
  meeting: said('Case review meeting', 'Reunión sobre casos'),
  action: said('Agreed action', 'Acción acordada'),
  'taken-back': said('Taken back', 'Retirado'),
};
