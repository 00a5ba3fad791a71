/** What the screens of case review meetings say, in both languages. None of it judges, and none names a partner's part for them. */

import type { Said } from '@holdfast/domain';
import { said, spoken } from '../language.ts';

export const meetingWords = {
  title: said('Case review meetings', 'Reuniones sobre casos'),
  meetings: said('Meetings', 'Reuniones'),
  none: said('No meetings yet', 'Aún no hay reuniones'),
  noneMore: said(
    'A meeting stands here once a case is put down for it. What is said of a case stays in that case.',
    'Una reunión aparece cuando se anota un caso para ella. Lo que se dice de un caso queda en ese caso.',
  ),
  putDown: said('Put a case down', 'Anotar un caso'),
  whichCase: said('Case', 'Caso'),
  day: said('Day of the meeting', 'Día de la reunión'),
  name: said('What the meeting is called', 'Cómo se llama la reunión'),
  basis: said('Why it may be spoken of', 'Por qué se puede hablar de él'),
  consent: said('She consented', 'Ella dio su permiso'),
  law: said('A text of law allows it', 'Un texto de ley lo permite'),
  until: said('Her consent ends on', 'Su permiso termina el'),
  covers: said('What she consented to, and with whom', 'A qué dio permiso, y con quiénes'),
  text: said('Which text, and why it applies', 'Qué texto, y por qué se aplica'),
  decidedBy: said('Who decided that', 'Quién lo decidió'),
  why: said('Why it is on the agenda', 'Por qué está en la agenda'),
  agenda: said('Agenda', 'Agenda'),
  actions: said('Actions', 'Acciones'),
  leftOut: said('Not on the agenda', 'Fuera de la agenda'),
  leftOutMore: said(
    'Put down, but her consent ends before the meeting or the basis is not written out. They are not spoken of.',
    'Anotados, pero su permiso termina antes de la reunión o la razón no está escrita. No se habla de ellos.',
  ),
  carried: said('Carried forward', 'De reuniones anteriores'),
  agreed: said('Agreed here', 'Acordado aquí'),
  noActions: said('No actions yet', 'Aún no hay acciones'),
  addAction: said('Add an action', 'Añadir una acción'),
  what: said('What is to be done', 'Qué hay que hacer'),
  owner: said('Who does it', 'Quién lo hace'),
  by: said('By', 'Antes del'),
  state: said('Where it stands', 'Cómo está'),
  note: said('Note', 'Nota'),
  done: said('Done', 'Hecha'),
  late: said('Its day has passed', 'Su día ya pasó'),
  minutes: said('Minutes', 'Acta'),
  writeMinutes: said('Write the minutes', 'Escribir el acta'),
  changeMinutes: said('Change the minutes', 'Cambiar el acta'),
  changesPlan: said('Does it change her safety plan', '¿Cambia su plan de seguridad?'),
  planWaits: said(
    'It was agreed to change her safety plan. No version of it was written since.',
    'Se acordó cambiar su plan de seguridad. Desde entonces no se escribió ninguna versión.',
  ),
  planWith: said('Change it with her, in the case.', 'Cámbielo con ella, en el caso.'),
  agendaPaper: said('The agenda, to take along', 'La agenda, para llevar'),
  actionsPaper: said('The list of actions, to give out', 'La lista de acciones, para repartir'),
  giveOut: said(
    'The agenda names each case as you call it, with why it is there. Give it to nobody whom the consent or the text does not name.',
    'La agenda nombra cada caso como usted lo llama y por qué está. No la dé a nadie que el permiso o el texto no nombre.',
  ),
  consentUntil: said('Consent until', 'Permiso hasta el'),
  decided: said('decided by', 'decidió'),
  nothing: said('Nothing is open', 'Nada está pendiente'),
  caseWord: said('Case', 'Caso'),
  undo: said('Undo', 'Deshacer'),
  written: said('Written', 'Escrito'),
  yes: said('Yes', 'Sí'),
  no: said('No', 'No'),
  unknown: said('Not known', 'No se sabe'),
} as const satisfies Readonly<Record<string, Said>>;

export const meetingPageWords = spoken({
  meetings: said('Meetings', 'Reuniones'),
  oneCase: said('case', 'caso'),
  manyCases: said('cases', 'casos'),
});
