/** What each kind of item of the queue is called in the language of the page. The English is the domain's own table. */
import { type QueueKind, type QueueKindWords, queueKindWords } from '@holdfast/domain';
import { language } from '../language.ts';

const inSpanish: Readonly<Record<QueueKind, QueueKindWords>> = {
  'no-arrest': {
    title: 'Sin arresto donde todo hecho de la regla es sí',
    shows: 'El registro responde sí a cada hecho del que depende el deber de arrestar, y no a un arresto.',
    settles: 'Un arresto hecho después, una orden de arresto pedida, o un registro que diga qué lo impidió.',
  },
  'no-follow-up': {
    title: 'Ya no estaba al llegar, y nada desde entonces',
    shows: 'La persona restringida se había ido. Después no consta búsqueda, orden de arresto ni arresto.',
    settles: 'Una búsqueda, una orden de arresto o un arresto en el registro.',
  },
  'no-report': {
    title: 'Sin reporte',
    shows: 'Por esta llamada se debe un reporte escrito, y ningún registro dice que lo haya.',
    settles: 'Un número de reporte, o un registro de que el reporte se escribió.',
  },
  'not-served': {
    title: 'Sin notificar',
    shows: 'La orden ha esperado más de lo que permite la agencia, y nada muestra que se notificó.',
    settles: 'Un intento logrado, o el aviso de palabra de un agente donde eso vale.',
  },
  'repeat-calls': {
    title: 'Llamada tras llamada por una orden',
    shows: 'Por una misma orden se llamó más veces de las que la agencia quiere ver sin un plan.',
    settles: 'Un plan, escrito como razón para cerrar esto.',
  },
  'report-not-approved': {
    title: 'Reporte sin aprobar a tiempo',
    shows: 'Consta un reporte, y nadie de supervisión lo ha aprobado.',
    settles: 'Una aprobación.',
  },
};

/** Title, what the records show, and what would settle it. */
export function queueKindSaid(kind: QueueKind): QueueKindWords {
  return (language() === 'es' ? inSpanish : queueKindWords)[kind];
}
