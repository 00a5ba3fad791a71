/** What looking an order up says, in both languages. None of it judges, and none promises. */
import { type Shown, said, spoken } from '../language.ts';

export const lookUpWords = spoken({
  chooseThePurpose: said('Choose the purpose.', 'Elija el motivo.'),
  typeTheIncidentNumber: said('Type the incident number.', 'Escriba el número de incidente.'),
  typeANameAnOrder: said(
    'Type a name, an order number, a plate or a block.',
    'Escriba un nombre, un número de orden, una placa o una cuadra.',
  ),
  eachLookUpIsRecorded: said('Each look-up is recorded', 'Cada consulta queda registrada'),
  whoLookedForWhichPurpose: said(
    'Who looked, for which purpose and incident, and when. The people named in an order can ask to see that record.',
    'Quién consultó, con qué motivo e incidente, y cuándo. Las personas nombradas en una orden pueden pedir ver ese registro.',
  ),
  purpose: said('Purpose', 'Motivo'),
  incidentNumber: said('Incident number', 'Número de incidente'),
  nameOfEitherParty: said('Name of either party', 'Nombre de cualquiera de las partes'),
  asYouHeardItIn: said(
    'As you heard it, in any order. Short forms and misspellings are tried too.',
    'Como lo oyó, en cualquier orden. También se prueban formas cortas y errores.',
  ),
  orderNumber: said('Order number', 'Número de orden'),
  asPrintedOnTheOrder: said('As printed on the order.', 'Como está impreso en la orden.'),
  dateOfBirthIfKnown: said('Date of birth, if known', 'Fecha de nacimiento, si se sabe'),
  wholeOrTheYearAlone: said('Whole, or the year alone.', 'Completa, o solo el año.'),
  plateOfTheRestrainedParty: said('Plate of the restrained party', 'Placa de la persona restringida'),
  blockWhereTheRestrainedParty: said(
    'Block where the restrained party lives',
    'Cuadra donde vive la persona restringida',
  ),
  suchAs1400AlderStreet: said(
    'Such as 1400 Alder Street. Only the hundred is compared.',
    'Como 1400 Alder Street. Solo se compara la centena.',
  ),
  lookUpOrders: said('Look up orders', 'Consultar órdenes'),
  noOrderFoundHere: said('No order found here', 'Aquí no se halló ninguna orden'),
  thatIsNotProofThat: said('That is not proof that there is no order', 'Eso no prueba que no haya una orden'),
  anOrderCanBeIn: said(
    'An order can be in force before anyone has entered it, or under a name spelt another way.',
    'Una orden puede estar vigente antes de que alguien la ponga aquí, o con un nombre escrito de otra forma.',
  ),
  notByName: said(
    'orders came in and cannot be found by name yet. Try the order number.',
    'órdenes llegaron y aún no se pueden hallar por nombre. Pruebe con el número de orden.',
  ),
  ifSheShowsYouA: said('If she shows you a paper order', 'Si ella le muestra una orden en papel'),
  readItWhoseNamesWhich: said(
    'Read it: whose names, which court, its number, until when. A copy is enough to begin with.',
    'Léala: qué nombres, qué corte, su número, hasta cuándo. Para empezar basta una copia.',
  ),
  lookUpItsNumberHere: said(
    'Look up its number here, then ask dispatch for the state record and the issuing court.',
    'Consulte aquí su número y luego pida a la central el registro del estado y la corte que la dictó.',
  ),
  anOrderOfAnotherState: said(
    'An order of another state or a tribe needs no registration here to be enforced.',
    'Una orden de otro estado o de una tribu no necesita registro aquí para hacerse cumplir.',
  ),
  ifItLooksValidOn: said(
    'If it looks valid on its face, act on it. A missing entry alone is no reason not to.',
    'Si parece válida a la vista, actúe según ella. Que falte en el registro no es razón para no hacerlo.',
  ),
  ifHeWasNotServed: said(
    'If he was not served, tell him what it says and note time and place.',
    'Si él no fue notificado, dígale lo que dice y anote la hora y el lugar.',
  ),
  inCaliforniaThatIsService: said(
    'In California that is service (Fam. Code § 6383(e)).',
    'En California eso es notificación (Fam. Code § 6383(e)).',
  ),
  ifYouCannotVerifyIt: said(
    'If you cannot verify it, other law may still have been broken. Offer an emergency order, and write the report.',
    'Si no puede comprobarla, puede que se haya roto otra ley. Ofrezca una orden de emergencia y escriba el reporte.',
  ),
  ifThereIsNoPaper: said('If there is no paper', 'Si no hay papel'),
  tryTheFamilyNameAlone: said(
    'Try the family name alone, the date of birth, or the other person’s name.',
    'Pruebe solo el apellido, la fecha de nacimiento o el nombre de la otra persona.',
  ),
  askHerWhichCourtAnd: said('Ask her which court, and about when.', 'Pregúntele qué corte, y más o menos cuándo.'),
  askDispatchForACarpos: said(
    'Ask dispatch for a CARPOS query at once: Fam. Code § 6383(d) asks for it when she has no copy.',
    'Pida enseguida a la central una consulta de CARPOS: Fam. Code § 6383(d) la pide cuando ella no tiene copia.',
  ),
  ordersFoundCount: (length: Shown) => said(`${length} orders found`, `${length} órdenes halladas`),
  found: said('Found', 'Halladas'),
  order: said('order', 'orden'),
  noLookUpYet: said('No look-up yet', 'Aún no hay consulta'),
  ordersThatALookUp: said(
    'Orders that a look-up finds are listed here.',
    'Aquí están las órdenes que halla una consulta.',
  ),
  noOrderFound: said('No order found', 'No se halló ninguna orden'),
  nothingUnderTheseWordsThat: said(
    'Nothing under these words. That is not proof that there is no order.',
    'Nada con estas palabras. Eso no prueba que no haya una orden.',
  ),
  show: said('Show', 'Mostrar'),
  lessLikely: said('less likely', 'menos probables'),
  newLookUp: said('New look-up', 'Nueva consulta'),
  restrained: said('restrained', 'persona restringida'),
  caution: said('Caution:', 'Cuidado:'),
  ordersFound: said('Orders found', 'Órdenes halladas'),
  lookUpAnOrder: said('Look up an order', 'Consultar una orden'),
  purposeOfALookUp: said('Purpose of a look-up', 'Motivo de una consulta'),
  whyThisOrder: said('Why this order', 'Por qué esta orden'),
  noPurposeNoAnswer: said('No purpose, no answer', 'Sin motivo no hay respuesta'),
  toReadAnOrderFirst: said(
    'To read an order, first look it up with a purpose and an incident number.',
    'Para leer una orden, consúltela primero con un motivo y un número de incidente.',
  ),
  orders: said('orders', 'órdenes'),
  orderTitle: said('Order', 'Orden'),
  readingTheOrder: said('Reading the order…', 'Leyendo la orden…'),
  orderOf: (orderNumber: Shown) => said(`Order ${orderNumber}`, `Orden ${orderNumber}`),
  protects: said('Protects', 'Protege a'),
  protectsFrom: said('from', 'de'),
  ofIncident: said(', incident', ', incidente'),
  readingRecorded: said('. This reading is recorded.', '. Esta lectura queda registrada.'),
  whatIsOwedNow: said('What is owed now', 'Lo que se debe ahora'),
  print: said('Print', 'Imprimir'),
  cautionAsTheSourceWrote: said('Caution, as the source wrote it', 'Cuidado, como lo escribió la fuente'),
});
