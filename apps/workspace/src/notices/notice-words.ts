/** The words of notices and visits in both languages. They say what is on record and what is asked; they blame nobody. */

import type {
  BreachOutcome,
  ClockState,
  ContactWay,
  CourseClock,
  CourseIssue,
  CourseStage,
  HearingOutcome,
  NextOnCourse,
  NoticeRegimeId,
  PaperStep,
  PatrolShift,
  PoliceRank,
  ReviewNext,
  ViewOnNotice,
  VisitOutcome,
  VisitStanding,
} from '@holdfast/domain';
import { said, spoken } from '../language.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

export const regimeWords: Words<NoticeRegimeId> = spoken({
  'gb-dvpn': said('Domestic violence protection notice (DVPN)', 'Aviso inglés de protección (DVPN)'),
  'gb-dapn': said('Domestic abuse protection notice (DAPN)', 'Aviso inglés de protección (DAPN)'),
  'ca-epo': said('Emergency protective order (EPO-001)', 'Orden de protección de emergencia (EPO-001)'),
});
/** The short name of what is given first, and of the order after it. */
export const shortNames: Readonly<Record<NoticeRegimeId, { readonly given: string; readonly order: string }>> = spoken({
  'gb-dvpn': { given: said('notice', 'aviso'), order: said('order (DVPO)', 'orden (DVPO)') },
  'gb-dapn': { given: said('notice', 'aviso'), order: said('order (DAPO)', 'orden (DAPO)') },
  'ca-epo': { given: said('emergency order', 'orden de emergencia'), order: said('order', 'orden') },
});
export const stageWords: Words<CourseStage> = spoken({
  asked: said('Asked for', 'Pedido'),
  given: said('Given, not served', 'Dado, sin entregar'),
  served: said('Served', 'Entregado'),
  applied: said('Before the court', 'Ante la corte'),
  order: said('Order made', 'Orden dictada'),
  ended: said('Reviewed', 'Revisado'),
  refused: said('Not made', 'No se dictó'),
});
export const nextWords: Words<NextOnCourse> = spoken({
  weigh: said('Weigh what each person says', 'Valorar lo que dice cada persona'),
  decide: said('Decide', 'Decidir'),
  serve: said('Serve it', 'Entregarlo'),
  'enter-proof': said('Enter the proof of service', 'Poner la prueba de entrega'),
  'finish-paper': said('Finish the paper', 'Terminar el papel'),
  apply: said('Apply to the court', 'Pedirlo a la corte'),
  hear: said('The hearing', 'La audiencia'),
  'bring-to-court': said('Bring the person held to court', 'Llevar ante la corte a la persona detenida'),
  'ask-contact-rules': said('Ask how she may be reached', 'Preguntar cómo se la puede contactar'),
  'plan-visits': said('Plan the visits', 'Planear las visitas'),
  visit: said('The next visit', 'La próxima visita'),
  'look-at-visits': said('Look at the visits', 'Revisar las visitas'),
  review: said('Review it', 'Revisarlo'),
  nothing: said('Nothing is open', 'Nada está pendiente'),
});
export const clockWords: Words<CourseClock['what']> = spoken({
  hearing: said('The court hears it', 'La corte lo ve'),
  'court-after-arrest': said('The person held is before a court', 'La persona detenida está ante una corte'),
  proof: said('The proof of service is on record', 'Consta la prueba de entrega'),
});
export const clockStateWords: Words<ClockState> = spoken({
  running: said('Running', 'Corre'),
  met: said('Met', 'Cumplido'),
  'met-late': said('Met late', 'Cumplido tarde'),
  late: said('Late', 'Atrasado'),
  'cannot-tell': said('Cannot tell', 'No se sabe'),
});
export const rankWords: Words<PoliceRank> = spoken({
  constable: said('Constable', 'Constable (agente)'),
  sergeant: said('Sergeant', 'Sargento'),
  inspector: said('Inspector', 'Inspector'),
  'chief-inspector': said('Chief inspector', 'Inspector jefe'),
  superintendent: said('Superintendent', 'Superintendente'),
  'chief-superintendent': said('Chief superintendent', 'Superintendente jefe'),
  'chief-officer': said('Chief officer', 'Mando superior'),
});
export const viewWords: Words<ViewOnNotice> = spoken({
  'wants-it': said('She wants it', 'Ella lo quiere'),
  'does-not-want-it': said('She does not want it', 'Ella no lo quiere'),
  unsure: said('She is unsure', 'Ella tiene dudas'),
  'did-not-say': said('She was asked and did not say', 'Se le preguntó y no dijo'),
  'could-not-be-asked': said('She could not be asked', 'No se le pudo preguntar'),
});
export const hearingWords: Words<HearingOutcome> = spoken({
  'order-made': said('The court made the order', 'La corte dictó la orden'),
  adjourned: said('Put off to another day', 'Aplazado a otro día'),
  refused: said('The court refused it', 'La corte la negó'),
  withdrawn: said('The application was withdrawn', 'Se retiró la solicitud'),
});
export const visitOutcomeWords: Words<VisitOutcome> = spoken({
  seen: said('Seen', 'Se la vio'),
  'no-answer': said('No answer', 'Nadie contestó'),
  declined: said('She did not want the visit', 'Ella no quiso la visita'),
  concern: said('Concern', 'Preocupación'),
});
export const visitStandingWords: Words<VisitStanding> = spoken({
  'to-come': said('To come', 'Por venir'),
  due: said('Due today', 'Toca hoy'),
  missed: said('Missed', 'No se hizo'),
  done: said('Done', 'Hecho'),
  'try-again': said('No answer: try again', 'Nadie contestó: vuelva a intentar'),
  concern: said('Concern', 'Preocupación'),
});
export const contactWayWords: Words<ContactWay> = spoken({
  'in-person': said('A visit', 'Una visita'),
  phone: said('By telephone', 'Por teléfono'),
  text: said('By text', 'Por mensaje de texto'),
  email: said('By e-mail', 'Por correo electrónico'),
  'through-her-advocate': said('Through her advocate', 'Por medio de su defensora'),
  'at-the-station': said('She comes to the station', 'Ella viene a la estación'),
});
export const shiftWords: Words<PatrolShift> = spoken({
  early: said('Early', 'Mañana'),
  late: said('Late', 'Tarde'),
  night: said('Night', 'Noche'),
});
export const breachOutcomeWords: Words<BreachOutcome> = spoken({
  admitted: said('Admitted', 'Admitido'),
  proved: said('Proved', 'Probado'),
  'not-proved': said('Not proved', 'No probado'),
  withdrawn: said('Withdrawn', 'Retirado'),
});
export const reviewWords: Words<ReviewNext> = spoken({
  'nothing-more': said('Nothing more is asked for', 'No se pide nada más'),
  'apply-again': said('Apply again', 'Pedirlo de nuevo'),
  'other-order': said('Another order is asked for', 'Se pide otra orden'),
  'keep-in-touch': said('Keep in touch as she wants', 'Seguir en contacto como ella quiera'),
});
export const paperWords: Words<PaperStep> = spoken({
  'copy-given': said('A copy was given to her', 'Se le dio una copia a ella'),
  'filed-with-court': said('It was filed with the court', 'Se presentó en la corte'),
  'order-entered': said('The order is in the state’s register', 'La orden está en el registro del estado'),
  'proof-entered': said(
    'The proof of service is in the state’s register',
    'La prueba de entrega está en el registro del estado',
  ),
  'proof-filed': said('The proof of service went to the court', 'La prueba de entrega se envió a la corte'),
});
export const whyVisitWords: Words<'missed' | 'concern' | 'no-answer-twice'> = spoken({
  missed: said('Nobody went, or nobody wrote it down', 'Nadie fue, o nadie lo anotó'),
  concern: said('Something was wrong at the last visit', 'Algo andaba mal en la última visita'),
  'no-answer-twice': said('Nobody answered twice in a row', 'Nadie contestó dos veces seguidas'),
});
export const issueWords: Words<CourseIssue['code']> = spoken({
  'in-the-future': said('This is later than now.', 'Esto es posterior a ahora.'),
  'before-what-it-follows': said('This is before what it follows.', 'Esto es anterior a lo que debe seguir.'),
  'not-yet': said('Something has to be recorded before this.', 'Antes de esto hay que registrar algo.'),
  'already-recorded': said('This is on record already.', 'Esto ya consta.'),
  'too-young': said('The text does not reach a person of that age.', 'El texto no alcanza a una persona de esa edad.'),
  'age-not-known': said(
    'Find out the age first: the notice can be given to an adult only.',
    'Averigüe antes la edad: el aviso solo se puede dar a una persona adulta.',
  ),
  'not-weighed': said(
    'Record what was weighed first, her opinion among it.',
    'Registre antes lo que se valoró, también la opinión de ella.',
  ),
  'rank-missing': said('Say the rank of who decided.', 'Diga el rango de quien decidió.'),
  'rank-too-low': said('The text asks for a higher rank.', 'El texto pide un rango más alto.'),
  'conditions-missing': said('Choose at least one term.', 'Elija al menos un término.'),
  'number-missing': said('Give the number on the paper.', 'Dé el número del papel.'),
  'ends-too-late': said('The text ends it sooner than that day.', 'El texto lo termina antes de ese día.'),
  'must-bar-molestation': said('It has to bar molestation.', 'Tiene que prohibir que se la moleste.'),
  'court-missing': said('Name the court.', 'Nombre la corte.'),
  'not-in-person': said(
    'It has to be served in writing and in person.',
    'Hay que entregarlo por escrito y en persona.',
  ),
  'hearing-before-application': said(
    'The hearing is before the application.',
    'La audiencia es anterior a la solicitud.',
  ),
  'next-hearing-missing': said('Say when it is heard next.', 'Diga cuándo es la próxima audiencia.'),
  'order-missing': said('Say what order was made.', 'Diga qué orden se dictó.'),
  'order-length': said(
    'The order is shorter or longer than the text allows.',
    'La orden es más corta o más larga de lo que permite el texto.',
  ),
  'contact-rules-missing': said(
    'Ask first how and when she may be reached.',
    'Pregunte antes cómo y cuándo se la puede contactar.',
  ),
  'not-to-be-visited': said('She did not say that visits are all right.', 'Ella no dijo que las visitas estén bien.'),
  'no-days': said('Choose at least one day.', 'Elija al menos un día.'),
  'no-such-visit': said('There is no such visit.', 'No existe esa visita.'),
  'no-such-breach': said('There is no such breach.', 'No existe ese incumplimiento.'),
  'no-such-condition': said('The notice or order has no such term.', 'El aviso o la orden no tiene ese término.'),
  'consent-missing': said('A referral needs her consent.', 'Para referir hace falta su permiso.'),
});

export function isCourseIssue(code: string): code is CourseIssue['code'] {
  return Object.hasOwn(issueWords, code);
}
