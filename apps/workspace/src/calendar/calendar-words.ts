/** The words of dates on the screen. A feed has other, neutral ones; those are the domain's. */

import type { AgendaKind } from '@holdfast/domain';
import { type Shown, said, spoken } from '../language.ts';

export const agendaWords: Readonly<Record<AgendaKind, string>> = spoken({
  visit: said('Visit', 'Visita'),
  hearing: said('Hearing', 'Audiencia'),
  clock: said('Time runs out', 'Se acaba el plazo'),
  'order-ends': said('Order ends', 'Termina la orden'),
  'next-try': said('Next try at service', 'Próximo intento de notificar'),
});

const clockParts: Readonly<Record<string, string>> = spoken({
  hearing: said('the court hears it', 'la corte lo ve'),
  'court-after-arrest': said('before a court after arrest', 'ante la corte tras el arresto'),
  proof: said('proof of service on record', 'prueba de notificación registrada'),
});

/** "Visit 3", "Time runs out: the court hears it". */
export function entryWords({ kind, part }: { readonly kind: AgendaKind; readonly part?: string }): string {
  if (part === undefined) return agendaWords[kind];
  return kind === 'visit' ? `${agendaWords.visit} ${part}` : `${agendaWords[kind]}: ${clockParts[part] ?? part}`;
}

export const calendarWords = spoken({
  onYourTelephone: said('On your telephone', 'En su teléfono'),
  datesOf: (sayMonth: Shown) => said(`Dates, ${sayMonth}`, `Fechas, ${sayMonth}`),
  calendar: said('Calendar', 'Calendario'),
  today: said('Today', 'Hoy'),
  nothingIsSetForToday: said('Nothing is set for today', 'No hay nada para hoy'),
  visitsHearingsAndClocksOf: said(
    'Visits, hearings and clocks of today are listed here, and what is late from the week before.',
    'Aquí están las visitas, audiencias y plazos de hoy, y lo atrasado de la semana anterior.',
  ),
  theMonthBefore: said('The month before', 'El mes anterior'),
  before: said('Before', 'Antes'),
  thisMonth: said('This month', 'Este mes'),
  theMonthAfter: said('The month after', 'El mes siguiente'),
  after: said('After', 'Después'),
  print: said('Print', 'Imprimir'),
  late: said('Late', 'Atrasado'),
  done: said('Done', 'Hecho'),
  theAddressAnswersNothingAny: said('The address answers nothing any more', 'La dirección ya no contesta nada'),
  aCalendarProgramCanRead: said(
    'A calendar program can read your dates by a secret address. It shows “Appointment”, “Due” or “Reminder” and a time: no names, no places, no numbers.',
    'Un programa de calendario puede leer sus fechas por una dirección secreta. Muestra “Appointment”, “Due” o “Reminder” y una hora: ni nombres, ni lugares, ni números.',
  ),
  whoeverHasTheAddressCan: said(
    'Whoever has the address can read it, and the telephone keeps what it read. End it when the telephone is lost.',
    'Quien tenga la dirección puede leerla, y el teléfono guarda lo que leyó. Termínela si se pierde el teléfono.',
  ),
  makeAnAddress: said('Make an address', 'Hacer una dirección'),
  madeItIsShownOnly: said('Made. It is shown only now', 'Hecha. Se muestra solo ahora'),
  addressForYourCalendar: said('Address for your calendar', 'Dirección para su calendario'),
  made: said('Made', 'Hecha'),
  neverRead: said('Never read.', 'Nunca leída.'),
  lastRead: (sayDate: Shown) => said(`Last read ${sayDate}.`, `Última lectura: ${sayDate}.`),
  endAddress: (sayMoment: Shown) =>
    said(`End it: address made ${sayMoment}`, `Terminarla: dirección hecha ${sayMoment}`),
  endIt: said('End it', 'Terminarla'),
});
