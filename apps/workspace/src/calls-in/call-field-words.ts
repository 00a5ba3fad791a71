/** What each field of a call that comes in by file is called, in both languages. */
import type { CallField } from '@holdfast/wire';
import { said, spoken } from '../language.ts';

export const callFieldWords: Readonly<Record<CallField, string>> = spoken({
  'call-number': said('Call number', 'Número de llamada'),
  received: said('Received', 'Recibida'),
  dispatched: said('Dispatched', 'Despachada'),
  arrived: said('Arrived', 'Llegada'),
  cleared: said('Cleared', 'Cerrada'),
  'initial-type': said('Type at first', 'Tipo al principio'),
  'final-type': said('Type in the end', 'Tipo al final'),
  disposition: said('Disposition', 'Resultado'),
  units: said('Units', 'Unidades'),
  'order-number': said('Number of an order', 'Número de una orden'),
  'about-name': said('Person the call is about, whole name', 'Persona de quien trata, nombre completo'),
  'about-given': said('Person the call is about, given names', 'Persona de quien trata, nombres'),
  'about-surname': said('Person the call is about, surname', 'Persona de quien trata, apellidos'),
  'about-born': said('Person the call is about, born', 'Persona de quien trata, nacimiento'),
  'asking-name': said('Person the call is for, whole name', 'Persona para quien es, nombre completo'),
  'asking-given': said('Person the call is for, given names', 'Persona para quien es, nombres'),
  'asking-surname': said('Person the call is for, surname', 'Persona para quien es, apellidos'),
  'asking-born': said('Person the call is for, born', 'Persona para quien es, nacimiento'),
  'other-name': said('Others, such as who rang', 'Otras, como quien llamó'),
  plate: said('Licence plate', 'Placa del vehículo'),
  location: said('Place (only its block is kept)', 'Lugar (solo se guarda la cuadra)'),
  text: said('Words (only numbers of orders are kept)', 'Texto (solo se guardan números de órdenes)'),
});
