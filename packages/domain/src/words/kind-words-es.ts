/**
 * Plain Spanish, as it is used in the United States, for every kind in the domain: the twin of `kind-words.ts`. Always "usted",
 * and neither person is given a sex. British instruments keep their English names beside ours, because that is what is printed.
 */
import type { DutyActor, DutyStrength } from '../duties/duty.ts';
import type { IncidentKind } from '../incidents/incident.ts';
import type { Channel, ConditionKind, Distance, PlaceKind, Requirement } from '../orders/condition.ts';
import type { NoticeWay } from '../orders/notice.ts';
import type { Instrument, OrderKind, Provenance, ServiceMethod } from '../orders/order.ts';
import type { ReleasePurpose } from '../releases/release.ts';
import type { MeaningWords, TitleWords } from './kind-words.ts';

export const incidentWordsInSpanish: Readonly<Record<IncidentKind, TitleWords>> = {
  'came-near': { title: 'Se me acercó' },
  entered: { title: 'Entró' },
  message: { title: 'Mandó un mensaje' },
  call: { title: 'Me llamó' },
  'third-party': { title: 'Mandó a otra persona' },
  'social-media': { title: 'Publicó o escribió en internet' },
  gift: { title: 'Dejó o mandó algo' },
  'property-damage': { title: 'Rompió o se llevó cosas' },
  threat: { title: 'Amenazó' },
  assault: { title: 'Me lastimó' },
  strangulation: { title: 'Me puso las manos en el cuello' },
  following: { title: 'Me siguió' },
  tracking: { title: 'Me rastreó' },
  children: { title: 'Algo con los niños' },
  firearm: { title: 'Tenía o mostró un arma de fuego' },
  'did-not-move-out': { title: 'No se fue de la casa' },
  other: { title: 'Otra cosa' },
};

export const conditionWordsInSpanish: Readonly<Record<ConditionKind, MeaningWords>> = {
  'no-violence': { title: 'Sin violencia', meaning: 'No puede lastimarle ni amenazarle.' },
  'no-threats-to-household': {
    title: 'Sin amenazas a la familia',
    meaning: 'No puede amenazar a su familia ni a quienes viven con usted.',
  },
  'no-harassment': { title: 'Sin acoso', meaning: 'No puede molestarle, asustarle, seguirle ni vigilarle.' },
  'no-contact': {
    title: 'Sin contacto',
    meaning: 'No puede comunicarse con usted en las formas que dice la orden.',
  },
  'no-contact-through-others': {
    title: 'Sin contacto por medio de otros',
    meaning: 'No puede mandar a otra persona a buscarle.',
  },
  'stay-away': { title: 'No acercarse', meaning: 'Tiene que estar lejos de los lugares que dice la orden.' },
  'move-out': { title: 'Irse de la casa', meaning: 'Tiene que irse de la casa y no volver.' },
  'firearms-surrender': {
    title: 'Entregar las armas',
    meaning: 'No puede tener armas de fuego y tiene que entregar las que tenga.',
  },
  'exclusive-custody': {
    title: 'Custodia de los niños',
    meaning: 'Los niños están con usted y con nadie más.',
  },
  'contact-permission': {
    title: 'Tiempo con los niños, permitido',
    meaning: 'La orden le permite ver a los niños como ahí dice. Esto permite algo. No prohíbe nada.',
  },
  'positive-requirement': { title: 'Algo que hay que hacer', meaning: 'La orden le pide que haga algo.' },
  other: { title: 'Otra parte', meaning: 'La orden lo dice con sus propias palabras.' },
};

export const channelWordsInSpanish: Readonly<Record<Channel, TitleWords>> = {
  'in-person': { title: 'En persona' },
  phone: { title: 'Por teléfono' },
  text: { title: 'Por mensaje de texto' },
  email: { title: 'Por correo electrónico' },
  'social-media': { title: 'En redes sociales' },
  mail: { title: 'Por correo' },
  'through-others': { title: 'Por medio de otra persona' },
  devices: { title: 'Por medio de un aparato' },
};

export const placeWordsInSpanish: Readonly<Record<PlaceKind, TitleWords>> = {
  home: { title: 'Casa' },
  work: { title: 'Trabajo' },
  school: { title: 'Escuela' },
  'child-care': { title: 'Guardería' },
  vehicle: { title: 'Carro' },
  person: { title: 'La persona' },
  other: { title: 'Otro lugar' },
};

export const distanceUnitWordsInSpanish: Readonly<Record<Distance['unit'], TitleWords>> = {
  yards: { title: 'yardas' },
  feet: { title: 'pies' },
  metres: { title: 'metros' },
};

export const requirementWordsInSpanish: Readonly<Record<Requirement, TitleWords>> = {
  programme: { title: 'Ir a un programa o a clases' },
  treatment: { title: 'Recibir un tratamiento' },
  tag: { title: 'Llevar un localizador' },
  'report-to-police': { title: 'Presentarse ante la policía' },
  'notify-address': { title: 'Dar a la policía su nombre y dirección' },
  other: { title: 'Otra cosa que pide la orden' },
};

export const provenanceWordsInSpanish: Readonly<Record<Provenance, TitleWords>> = {
  court: { title: 'De la corte' },
  police: { title: 'De la policía' },
  prosecution: { title: 'De la fiscalía' },
  advocate: { title: 'De quien le ayuda' },
  survivor: { title: 'De la persona protegida' },
};

export const orderKindWordsInSpanish: Readonly<Record<OrderKind, TitleWords>> = {
  emergency: { title: 'Orden de emergencia' },
  temporary: { title: 'Orden temporal' },
  final: { title: 'Orden después de una audiencia' },
  criminal: { title: 'Orden en un caso penal' },
  'police-notice': { title: 'Aviso de la policía' },
  unknown: { title: 'Una orden, no se sabe de qué tipo' },
};

export const instrumentWordsInSpanish: Readonly<Record<Instrument, TitleWords>> = {
  'ca-epo-001': { title: 'Formulario EPO-001' },
  'ca-dv-110': { title: 'Formulario DV-110' },
  'ca-dv-130': { title: 'Formulario DV-130' },
  'ca-cr-160': { title: 'Formulario CR-160' },
  'gb-dvpn': { title: 'Aviso inglés de protección (domestic violence protection notice)' },
  'gb-dvpo': { title: 'Orden inglesa de protección (domestic violence protection order)' },
  'gb-dapn': { title: 'Aviso inglés de protección (domestic abuse protection notice)' },
  'gb-dapo': { title: 'Orden inglesa de protección (domestic abuse protection order)' },
  'gb-non-molestation': { title: 'Orden inglesa de no molestar (non-molestation order)' },
  'gb-occupation': { title: 'Orden inglesa sobre la casa (occupation order)' },
  'state-order': { title: 'Orden de una corte estatal' },
  tribal: { title: 'Orden de una corte tribal' },
  military: { title: 'Orden de un mando militar' },
  'out-of-state': { title: 'Una orden de otro estado' },
  'other-country': { title: 'Una orden de otro país' },
  other: { title: 'Otro formulario' },
};

export const serviceMethodWordsInSpanish: Readonly<Record<ServiceMethod, TitleWords>> = {
  personal: { title: 'Entregada en persona' },
  'verbal-by-officer': { title: 'La policía lo dijo de palabra' },
  'present-in-court': { title: 'Estaba en la corte' },
  mail: { title: 'Mandada por correo' },
  substituted: { title: 'Dada a otra persona' },
  other: { title: 'De otra forma' },
};

export const noticeWayWordsInSpanish: Readonly<Record<NoticeWay, TitleWords>> = {
  'proof-of-service-on-file': { title: 'La prueba de entrega está en el expediente' },
  'proof-of-service-shown': { title: 'Se mostró la prueba de entrega' },
  'present-at-hearing': { title: 'Estuvo en la audiencia' },
  'told-by-officer': { title: 'La policía le informó' },
  'told-by-court': { title: 'La corte le informó' },
  'served-in-person': { title: 'Se le entregó en persona' },
  'mailed-where-only-duration-differs': { title: 'Se le mandó por correo; solo cambió la duración' },
  'knew-otherwise': { title: 'Lo supo de otra forma' },
};

export const releasePurposeWordsInSpanish: Readonly<Record<ReleasePurpose, TitleWords>> = {
  advice: { title: 'Para pedir consejo' },
  court: { title: 'Para la corte' },
  complaint: { title: 'Para una queja' },
  'safety-planning': { title: 'Para planear su seguridad' },
  other: { title: 'Otra cosa' },
};

export const actorWordsInSpanish: Readonly<Record<DutyActor, TitleWords>> = {
  'call-taker': { title: 'Quien contesta la llamada' },
  officer: { title: 'Agente de policía' },
  agency: { title: 'Agencia de policía' },
  supervisor: { title: 'Supervisión' },
  court: { title: 'Corte' },
  clerk: { title: 'Oficina de la corte' },
  prosecutor: { title: 'Fiscalía' },
  'restrained-party': { title: 'La persona con la orden en su contra' },
};

export const strengthWordsInSpanish: Readonly<Record<DutyStrength, MeaningWords>> = {
  shall: { title: 'La ley lo manda', meaning: 'La ley dice que esto se tiene que hacer.' },
  may: { title: 'La ley lo permite', meaning: 'La ley deja que se haga. Se puede elegir.' },
  preferred: { title: 'La ley lo prefiere', meaning: 'La ley dice que esto es mejor. Se puede elegir.' },
  policy: { title: 'Hay una regla propia', meaning: 'La ley dice que cada agencia necesita una regla sobre esto.' },
  'good-practice': {
    title: 'Buena práctica',
    meaning: 'Ninguna ley lo pide. Quienes hacen bien este trabajo lo hacen.',
  },
};
