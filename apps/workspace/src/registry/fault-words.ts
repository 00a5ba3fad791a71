/** Fields of an order and what can be wrong with a row or a file, in the language of the page. The English is the table of the codes themselves. */
import { fileFaultWords, type OrderField, orderFieldWords, rowFaultWords } from '@holdfast/wire';
import { tell } from '../language.ts';

type RowFaultCode = keyof typeof rowFaultWords;
type FileFaultCode = keyof typeof fileFaultWords;

const fields: Readonly<Record<OrderField, string>> = {
  'order-number': 'Número de orden',
  court: 'Corte que la dictó',
  'protected-name': 'Persona protegida, nombre completo',
  'protected-given': 'Persona protegida, nombres',
  'protected-surname': 'Persona protegida, apellidos',
  'protected-born': 'Persona protegida, nacimiento',
  'restrained-name': 'Persona restringida, nombre completo',
  'restrained-given': 'Persona restringida, nombres',
  'restrained-surname': 'Persona restringida, apellidos',
  'restrained-born': 'Persona restringida, nacimiento',
  kind: 'Tipo de orden',
  instrument: 'Formulario',
  place: 'Estado o lugar de la corte',
  issued: 'Dictada',
  received: 'Recibida por la policía',
  effective: 'Obliga desde',
  expires: 'Termina',
  hearing: 'Audiencia',
  conditions: 'Códigos de condiciones (01 a 09)',
  'conditions-text': 'Condiciones en palabras',
  served: 'Notificada',
  'service-method': 'Cómo se notificó',
  'served-by': 'Quién la notificó',
  'served-by-role': 'Función de quien notificó',
  'proof-filed': 'Prueba de notificación presentada',
  recalled: 'Revocada',
};

const rowFaults: Readonly<Record<RowFaultCode, string>> = {
  empty: 'Aquí no hay nada, y hace falta.',
  'too-long': 'Esto es más largo de lo que guardamos. ¿Hay otra cosa en esta columna?',
  'not-text': 'Esto no se puede leer como texto.',
  'control-character': 'Hay signos que ningún nombre ni número tiene.',
  'not-decodable': 'Hay letras dañadas. El archivo se guardó con otra codificación que la elegida.',
  'starts-like-a-formula': 'Empieza como una fórmula de hoja de cálculo. Escríbalo como se escribió primero.',
  'not-a-date': 'Esto no es un día del calendario, como escribe las fechas esta fuente.',
  'two-digit-year': 'El año tiene dos cifras. Escriba las cuatro.',
  'in-the-future': 'Esto está en el futuro.',
  'unknown-code': 'Esta palabra o código no es de los que conocemos para este campo.',
  'columns-do-not-fit':
    'La fila tiene más o menos columnas que el encabezado. Puede haber un separador sin comillas dentro de un texto.',
  'quotes-do-not-fit': 'Unas comillas se abren o cierran donde no pueden.',
  'row-too-long': 'La fila es más larga que cualquier registro. Puede faltar una comilla o un fin de línea.',
  'expires-before-issued': 'La orden termina antes de dictarse.',
  'served-before-issued': 'Se notificó antes de dictarse.',
  'proof-before-service': 'La prueba se presentó antes de la notificación que prueba.',
  'changed-before-issued': 'Se cambió o revocó antes de dictarse.',
  'effective-before-issued': 'Obliga antes de dictarse.',
  'hearing-before-issued': 'La audiencia es anterior al día en que se dictó.',
  'born-after-issue': 'La fecha de nacimiento es posterior al día en que se dictó.',
  'kind-does-not-fit': 'Un formulario con este nombre no se usa para este tipo de orden.',
  contradicts: 'Dos partes de la orden no dicen lo mismo.',
  'not-an-order': 'Esta parte del archivo no tiene una orden que se pueda leer.',
  'cannot-be-taken': 'Hay algo que no se puede guardar como está.',
  'number-twice-in-file': 'Otra fila de este archivo tiene el mismo número y dice otra cosa.',
  'number-of-another-order':
    'El registro tiene esta corte y este número para otras personas. Pregunte a la corte cuál es correcto.',
  'court-says-otherwise':
    'El registro tiene esta orden de la corte, y esta fila dice otra cosa. Pregunte a la corte cuál es correcta.',
  'changed-while-importing': 'Alguien cambió esto mientras se leía la fila. Intente de nuevo.',
  'not-a-call': 'Esta parte del archivo no tiene una llamada que se pueda leer.',
  'no-time': 'Aquí hay un día sin hora.',
  'no-offset': 'El momento no dice su diferencia con UTC. Esta norma la pide, y no se adivina.',
  'no-such-time': 'El reloj se adelantó sobre esta hora: ningún reloj del lugar la mostró.',
  'time-twice': 'El reloj se atrasó sobre esta hora: la hubo dos veces. Escriba cuál, con su diferencia con UTC.',
  'dispatched-before-received': 'Se despachó antes de recibirse.',
  'arrived-before-received': 'Alguien llegó antes de que se recibiera.',
  'cleared-before-arrived': 'Se cerró antes de que alguien llegara, o antes de recibirse.',
  'number-of-another-source': 'Otra fuente trajo una llamada con este número.',
  'recorded-otherwise':
    'Alguien registró esta llamada a mano, y esta fila dice otra cosa. Pregúntele cuál es correcta.',
};

const fileFaults: Readonly<Record<FileFaultCode, string>> = {
  'column-not-there': 'Una columna asignada para esta fuente no está en el archivo.',
  'no-head': 'El archivo no tiene una primera línea con los nombres de sus columnas.',
  'encoding-not-known': 'La codificación elegida para esta fuente no es de las que podemos leer.',
  'entities-refused':
    'El archivo declara un tipo de documento. Esos archivos pueden traer otros o crecer sin fin, así que no se lee ninguno.',
  'not-xml': 'Desde esta línea el archivo no es XML bien formado.',
  'too-deep': 'Desde esta línea el archivo es más hondo o grande que cualquier registro.',
  truncated: 'El archivo termina demasiado pronto. Se leyeron las filas anteriores al corte.',
  'no-orders': 'El archivo no tiene ninguna orden.',
  'other-file': 'Este no es el archivo que se empezó. Elija el mismo archivo para seguir.',
  'not-json': 'El archivo no es JSON que se pueda leer.',
  'no-calls': 'El archivo no tiene ninguna llamada.',
  'too-large': 'El archivo es más grande que cualquiera de su tipo que leemos de una vez.',
};

/** What a field of an order is called. */
export const fieldWords = (field: OrderField): string => tell(orderFieldWords[field], fields[field]);

/** What is wrong with a cell or a row. */
export const rowFaultSaid = (code: RowFaultCode): string => tell(rowFaultWords[code], rowFaults[code]);

/** What is wrong with a whole file. */
export const wholeFaultSaid = (code: FileFaultCode): string => tell(fileFaultWords[code], fileFaults[code]);
