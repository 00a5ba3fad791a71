/** What the screen of overdue duties says, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const overdueWords = spoken({
  atTheScene: said('At the scene', 'En el lugar'),
  lateBy: (millisecondsOf: Shown) => said(`${millisecondsOf} late`, `${millisecondsOf} de atraso`),
  overdue: said('Overdue', 'Vencido'),
  oneDuty: said('duty', 'deber'),
  manyDuties: said('duties', 'deberes'),
  nothingIsOverdue: said('Nothing is overdue', 'Nada está vencido'),
  dutiesPastTheirTimeAnd: said(
    'Duties past their time and not known to be done are listed here, oldest first.',
    'Aquí están los deberes que pasaron de su plazo y no consta que se hicieran, los más viejos primero.',
  ),
  call: said('Call', 'Llamada'),
  overdueDuties: said('Overdue duties', 'Deberes vencidos'),
  whatIsOverdue: said('What is overdue', 'Lo vencido'),
  dutiesPast: said(
    'duties are past their time and not known to be done, over',
    'deberes pasaron de su plazo y no consta que se hicieran, en',
  ),
  callsAsOf: said('calls, as of', 'llamadas, hasta'),
  aDutyAppearsHereWhen: said(
    'A duty appears here when its time has passed and nobody has recorded that it was done.',
    'Un deber aparece aquí cuando pasó su plazo y nadie registró que se hizo.',
  ),
  overdueByDuty: said('Overdue by duty', 'Vencidos por deber'),
  duty: said('Duty', 'Deber'),
  text: said('Text', 'Texto'),
  oldest: said('Oldest', 'El más viejo'),
  whatThisListCanAnd: said('What this list can and cannot say', 'Qué puede y qué no puede decir esta lista'),
  overdueMeansThatTheTime: said(
    '“Overdue” means that the time the law gives has passed and no record says that it was done. It may have been done and not recorded. Duties whose facts nobody recorded are not here: they are at “cannot tell yet” on their call.',
    '«Vencido» quiere decir que pasó el plazo que da la ley y ningún registro dice que se hizo. Puede haberse hecho sin registrarse. Aquí no están los deberes cuyos hechos nadie registró: están en «aún no se sabe» en su llamada.',
  ),
});
