/** Finds the people of a NIEM document. One person in several roles may be written once and named elsewhere by `@id`. */
import type { OrderParty } from '../order.ts';
import { niem } from './names.ts';
import { childOf, dayOf, type Element, note, textOf, valuesOf } from './reading.ts';

/** The person an association of the document names. `undefined`, without an issue, when it names none. */
export function personIn(document: Element, association: string): Element | undefined {
  const found = childOf(document, association);
  const person = found === undefined ? undefined : childOf(found, niem.person);
  return person === undefined ? undefined : resolved(document, person);
}

/** `person` itself, or the one elsewhere in the document that bears its `@id` and says more than that. */
export function resolved(document: Element, person: Element): Element {
  const [id] = valuesOf(person, '@id');
  if (childOf(person, niem.personName) !== undefined || typeof id !== 'string') return person;
  const fields = findById({ value: document.fields, id, depth: 0 });
  return fields === undefined ? person : { ...person, fields };
}

/** The name and birth date a person bears. `undefined`, with an issue, when no name can be read. */
export function partyFrom(person: Element): OrderParty | undefined {
  const name = nameOf(person);
  if (name === undefined) return note(person, niem.personName, 'missing');
  const bornOn = dayOf(person, niem.personBirthDate);
  return { name, ...(bornOn === undefined ? {} : { bornOn }) };
}

function nameOf(person: Element): string | undefined {
  const name = childOf(person, niem.personName);
  if (name === undefined) return undefined;
  const full = textOf(name, niem.personFullName);
  if (full !== undefined) return full;
  const parts = [textOf(name, niem.personGivenName), textOf(name, niem.personSurName)];
  const joined = parts.filter((part) => part !== undefined).join(' ');
  return joined === '' ? undefined : joined;
}

/** Source: product decision; a document of an order is a few levels deep, and one that is deeper is not read to its end. */
const deepest = 12;

function findById({
  value,
  id,
  depth,
}: {
  readonly value: unknown;
  readonly id: string;
  readonly depth: number;
}): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  if (fields['@id'] === id && Object.hasOwn(fields, niem.personName)) return fields;
  for (const part of Object.values(fields)) {
    const found = findById({ value: part, id, depth: depth + 1 });
    if (found !== undefined) return found;
  }
  return undefined;
}
