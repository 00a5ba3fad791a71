/** What the screens of visits say, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const visitWords = spoken({
  beforeYouGo: (toLowerCase: Shown) => said(`Before you go: ${toLowerCase}`, `Antes de ir: ${toLowerCase}`),
  ways: said('Ways:', 'Medios:'),
  whenTo: said('When:', 'Cuándo:'),
  ifSomeoneElseAnswers: said('If someone else answers:', 'Si contesta otra persona:'),
  never: said('Never:', 'Nunca:'),
  herAddressIsNotKept: said(
    'Her address is not kept here. It stands in the force’s own record.',
    'Aquí no se guarda su dirección. Está en el registro propio de la policía.',
  ),
  thePlanOfVisits: said('The plan of visits', 'El plan de visitas'),
  aSupervisorLooksAtThis: said('A supervisor looks at this', 'Supervisión revisa esto'),
  visit: said('Visit', 'Visita'),
  visits: said('Visits', 'Visitas'),
  onDay: said('On', 'El día'),
  state: said('State', 'Estado'),
  assigned: said('Assigned', 'Asignada a'),
  nobody: said('Nobody', 'Nadie'),
  whoeverIsOn: said('Whoever is on', 'A quien esté de turno'),
  howItWent: said('How it went', 'Cómo fue'),
  acts: said('Acts', 'Acciones'),
  record: said('Record', 'Registrar'),
  assign: said('Assign', 'Asignar'),
  nobodyYet: said('Nobody yet', 'Aún nadie'),
  you: said('You', 'Usted'),
  visitNumber: said(', visit', ', visita'),
  whoGoes: said('Who goes', 'Quién va'),
  order: said('Order', 'Orden'),
  lateOnesTodaysAndThose: said(
    'Late ones, today’s, and those of the week to come. Open a visit to read how she may be reached before you go. That each was shown is recorded.',
    'Las atrasadas, las de hoy y las de la próxima semana. Abra una visita para leer cómo se la puede contactar antes de ir. Queda registrado que se mostró cada una.',
  ),
  patrolArea: said('Patrol area', 'Zona de patrulla'),
  allAreas: said('All areas', 'Todas las zonas'),
  toLookAt: (length: Shown) =>
    said(`${length} for a supervisor to look at`, `${length} para que las revise supervisión`),
  why: said('Why', 'Por qué'),
  noVisitInTheWeek: said('No visit in the week to come', 'Ninguna visita en la próxima semana'),
  visitsPlannedAfterAnOrder: said(
    'Visits planned after an order are listed here from a week before.',
    'Aquí están, desde una semana antes, las visitas planeadas después de una orden.',
  ),
  toMake: said('To make', 'Por hacer'),
  daysAgo: (days: number) =>
    said(`, ${days} ${days === 1 ? 'day' : 'days'} ago`, `, hace ${days} ${days === 1 ? 'día' : 'días'}`),
});
