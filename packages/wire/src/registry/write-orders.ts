/**
 * Orders out of the registry as a table or as NIEM 6.0 XML. No cell of the table can be run by a spreadsheet; the table holds what
 * a row can hold, the XML holds the order whole.
 */
import { civilDateAt, type NiemJson, niemContext, type Order, toNiem, toPcoCodes } from '@holdfast/domain';
import { type OrderField, orderFields } from './settings.ts';

/** Begins like something a spreadsheet runs, also after spaces and in full-width forms. Source: OWASP, "CSV Injection". */
const runs = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The first line of the table. */
export function csvHead(): string {
  return `${orderFields.map(quoted).join(',')}\r\n`;
}

/** One order as one line. */
export function csvLine(order: Order, receivedAt?: string): string {
  const cells = cellsOf(order, receivedAt);
  return `${orderFields.map((field) => quoted(cells[field] ?? '')).join(',')}\r\n`;
}

function quoted(text: string): string {
  const guarded = runs.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function cellsOf(order: Order, receivedAt: string | undefined): Partial<Record<OrderField, string>> {
  const coded = toPcoCodes(order.conditions);
  const served = order.serviceAttempts.find((attempt) => attempt.succeeded === 'yes');
  const recalled = order.changes.find((change) => change.kind === 'recalled');
  return {
    'order-number': order.orderNumber,
    court: order.issuingCourt.name,
    'protected-name': order.protectedParty.name,
    'protected-born': order.protectedParty.bornOn ?? '',
    'restrained-name': order.restrainedParty.name,
    'restrained-born': order.restrainedParty.bornOn ?? '',
    kind: order.kind,
    instrument: order.instrument,
    place: order.issuingCourt.jurisdiction,
    issued: order.issuedAt,
    received: receivedAt ?? '',
    effective: order.effective?.kind === 'at' ? order.effective.at : '',
    expires: endOf(order),
    hearing: order.expiry.kind === 'until-hearing' ? (order.expiry.hearingOn ?? '') : hearingOf(order),
    conditions: coded.codes.join(' '),
    'conditions-text': coded.miscellaneousText ?? '',
    served: served?.at ?? '',
    'service-method': served?.method ?? '',
    'served-by': served?.by ?? '',
    'served-by-role': served?.byRole ?? '',
    'proof-filed': served?.proofFiledAt ?? '',
    recalled: recalled?.at ?? '',
  };
}

function hearingOf({ hearingAt, issuingCourt }: Order): string {
  return hearingAt === undefined ? '' : civilDateAt(hearingAt, issuingCourt.timeZone);
}

function endOf({ expiry }: Order): string {
  if (expiry.kind === 'without-end') return 'without end';
  if (expiry.kind !== 'on') return '';
  return expiry.time === undefined ? expiry.date : `${expiry.date} ${expiry.time}`;
}

const structuresUri = 'https://docs.oasis-open.org/niemopen/ns/model/structures/6.0/';

/** The opening of the XML; every order follows by `xmlOrder`, then `xmlTail`. */
export function xmlHead(): string {
  const names = Object.entries({ ...niemContext, structures: structuresUri }).map(
    ([prefix, uri]) => ` xmlns:${prefix}="${uri}"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<hf:OrderExchange${names.join('')}>\n`;
}

export const xmlTail = '</hf:OrderExchange>\n';

/** One order whole, under NIEM's names and ours. */
export function xmlOrder(order: Order): string {
  const document = toNiem(order);
  return `<hf:OrderDocument>${partsOf(document)}</hf:OrderDocument>\n`;
}

function partsOf(value: NiemJson): string {
  if (typeof value !== 'object') return escaped(String(value));
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, part]) =>
      Array.isArray(part) ? part.map((one) => elementOf(name, one)).join('') : elementOf(name, part),
    )
    .join('');
}

function elementOf(name: string, value: NiemJson): string {
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  const id = fields['@id'];
  if (typeof id !== 'string') return `<${name}>${partsOf(value)}</${name}>`;
  // A thing said here bears its id; one only meant here points to it.
  const said = Object.keys(fields).length > 1;
  const local = escaped(id.replace(/^#/, ''));
  return said
    ? `<${name} structures:id="${local}">${partsOf(value)}</${name}>`
    : `<${name} structures:ref="${local}" />`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
