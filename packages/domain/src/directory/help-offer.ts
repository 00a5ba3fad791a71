/**
 * One kind of help that someone offers, put together from the rows of a directory for a person to read: who, what, when, where, in
 * which languages, for whom. It says what the rows say; a row that may not be read is not there, and nothing stands in for it.
 */
import { searchText } from '../cases/search-cases.ts';
import type { HelpRow } from './help-row.ts';
import type { HelpTableName } from './help-tables.ts';

export interface HelpHours {
  /** As the standard writes days of the week: `MO`, `TU`. None means every day or that the words say. */
  readonly days: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
  readonly words?: string;
}

export interface HelpPhone {
  readonly number: string;
  readonly extension?: string;
  readonly words?: string;
}

export interface HelpPlace {
  readonly locationId: string;
  readonly name?: string;
  /** Lines of the address, the street first. */
  readonly lines: readonly string[];
  readonly hours: readonly HelpHours[];
  readonly phones: readonly HelpPhone[];
  readonly accessibility: readonly string[];
  readonly transport?: string;
  readonly confidential: boolean;
}

export interface HelpOffer {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly standing: string;
  readonly says?: string;
  readonly alert?: string;
  readonly website?: string;
  readonly email?: string;
  readonly phones: readonly HelpPhone[];
  readonly hours: readonly HelpHours[];
  readonly languages: readonly string[];
  readonly interpreting?: string;
  readonly accessibility: readonly string[];
  readonly forWhom?: string;
  readonly howToAsk?: string;
  readonly cost?: string;
  readonly areas: readonly string[];
  readonly bring: readonly string[];
  readonly kinds: readonly string[];
  readonly places: readonly HelpPlace[];
  readonly confirmedOn?: string;
}

export interface KnownHelpRow extends HelpRow {
  readonly confidential: boolean;
}

function textOf(row: HelpRow | undefined, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = String(row?.cells[name] ?? '').trim();
    if (text !== '') return text;
  }
  return undefined;
}

function some<Made extends object>(text: string | undefined, make: (text: string) => Made): Made | object {
  return text === undefined ? {} : make(text);
}

const isIn = (row: HelpRow, column: string, id: string): boolean =>
  String(row.cells[column] ?? '').toLowerCase() === id;

function phoneFrom(row: HelpRow): HelpPhone {
  return {
    number: textOf(row, 'number') ?? '',
    ...some(textOf(row, 'extension'), (extension) => ({ extension })),
    ...some(textOf(row, 'description'), (words) => ({ words })),
  };
}

const timeOfDay = /^(\d{2}:\d{2})/;
const dayCode = /^(?:[+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/;

function hoursFrom(row: HelpRow): HelpHours {
  const days = (textOf(row, 'byday') ?? '').split(',').flatMap((each) => dayCode.exec(each.trim())?.[1] ?? []);
  const time = (name: string) => timeOfDay.exec(textOf(row, name) ?? '')?.[1];
  return {
    days,
    ...some(time('opens_at'), (opens) => ({ opens })),
    ...some(time('closes_at'), (closes) => ({ closes })),
    ...some(textOf(row, 'description', 'notes'), (words) => ({ words })),
  };
}

const isSaid = (text: string | undefined): text is string => text !== undefined;
const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/**
 * The offer of a `service` row, from every row at hand that belongs to it. Rows of others may be among them. Undefined when the row
 * itself is not there.
 */
export function helpOfferFrom(id: string, rows: readonly KnownHelpRow[]): HelpOffer | undefined {
  const of = (table: HelpTableName) => rows.filter((row) => row.table === table);
  const own = of('service').find((row) => row.id === id);
  if (own === undefined) return undefined;
  const organization = of('organization').find((row) => isIn(own, 'organization_id', row.id));
  const at = of('service_at_location').filter((row) => isIn(row, 'service_id', id));
  const hasNoPlace = (row: HelpRow) =>
    row.cells['location_id'] === undefined && row.cells['service_at_location_id'] === undefined;
  const ownRows = (table: HelpTableName) => of(table).filter((row) => isIn(row, 'service_id', id));
  const contacts = of('contact').filter((row) => isIn(row, 'service_id', id) && hasNoPlace(row));
  const phones = of('phone').filter(
    (row) =>
      hasNoPlace(row) &&
      (isIn(row, 'service_id', id) ||
        contacts.some((contact) => isIn(row, 'contact_id', contact.id)) ||
        (organization !== undefined && isIn(row, 'organization_id', organization.id))),
  );
  const places = at.flatMap((link): readonly HelpPlace[] => {
    const location = of('location').find((row) => isIn(link, 'location_id', row.id));
    if (location === undefined) return [];
    const here = (table: HelpTableName) =>
      of(table).filter(
        (row) =>
          isIn(row, 'service_at_location_id', link.id) ||
          (isIn(row, 'location_id', location.id) &&
            (row.cells['service_id'] === undefined || isIn(row, 'service_id', id))),
      );
    return [
      {
        locationId: location.id,
        ...some(textOf(location, 'name'), (name) => ({ name })),
        lines: of('address')
          .filter((row) => isIn(row, 'location_id', location.id))
          .flatMap(linesOf),
        hours: here('schedule').map(hoursFrom),
        phones: here('phone').map(phoneFrom),
        accessibility: here('accessibility')
          .map((row) => textOf(row, 'description', 'details'))
          .filter(isSaid),
        ...some(textOf(location, 'transportation'), (transport) => ({ transport })),
        confidential: location.confidential,
      },
    ];
  });
  const placeIds = places.map(({ locationId }) => locationId);
  const languages = of('language').filter(
    (row) => isIn(row, 'service_id', id) || placeIds.some((place) => isIn(row, 'location_id', place)),
  );
  const terms = of('attribute')
    .filter((row) => isIn(row, 'link_id', id))
    .map((row) => of('taxonomy_term').find((term) => isIn(row, 'taxonomy_term_id', term.id)));
  const costs = ownRows('cost_option').map((row) => textOf(row, 'amount_description', 'option'));
  return {
    id,
    name: textOf(own, 'name') ?? '',
    by: textOf(organization, 'name') ?? '',
    standing: textOf(own, 'status') ?? '',
    ...some(textOf(own, 'description'), (says) => ({ says })),
    ...some(textOf(own, 'alert'), (alert) => ({ alert })),
    ...some(textOf(own, 'url') ?? textOf(organization, 'website'), (website) => ({ website })),
    ...some(textOf(own, 'email') ?? textOf(organization, 'email'), (email) => ({ email })),
    phones: phones.map(phoneFrom),
    hours: ownRows('schedule').filter(hasNoPlace).map(hoursFrom),
    languages: once(languages.map((row) => textOf(row, 'name', 'code')).filter(isSaid)),
    ...some(textOf(own, 'interpretation_services'), (interpreting) => ({ interpreting })),
    accessibility: once(places.flatMap(({ accessibility }) => accessibility)),
    ...some(textOf(own, 'eligibility_description'), (forWhom) => ({ forWhom })),
    ...some(textOf(own, 'application_process'), (howToAsk) => ({ howToAsk })),
    ...some(textOf(own, 'fees_description', 'fees') ?? costs.find(isSaid), (cost) => ({ cost })),
    areas: ownRows('service_area')
      .map((row) => textOf(row, 'name', 'description'))
      .filter(isSaid),
    bring: ownRows('required_document')
      .map((row) => textOf(row, 'document'))
      .filter(isSaid),
    kinds: once(terms.map((term) => textOf(term, 'name')).filter(isSaid)),
    places,
    ...some(/^\d{4}-\d{2}-\d{2}/.exec(textOf(own, 'assured_date', 'last_modified') ?? '')?.[0], (confirmedOn) => ({
      confirmedOn,
    })),
  };
}

function linesOf(row: HelpRow): readonly string[] {
  const town = [textOf(row, 'city'), textOf(row, 'state_province'), textOf(row, 'postal_code')]
    .filter(isSaid)
    .join(' ');
  return [textOf(row, 'attention'), textOf(row, 'address_1'), textOf(row, 'address_2'), town].filter(
    (line): line is string => line !== undefined && line !== '',
  );
}

/** The words an offer is found by, without capitals and accents. Confidential places are left out: a word that finds one gives it away. */
export function helpWordsOf(offer: HelpOffer): string {
  const open = offer.places.filter(({ confidential }) => !confidential);
  const parts = [
    offer.name,
    offer.by,
    offer.says,
    ...offer.kinds,
    ...offer.languages,
    offer.interpreting,
    offer.forWhom,
    ...offer.areas,
    ...open.flatMap(({ name, lines, accessibility }) => [name, ...lines, ...accessibility]),
  ];
  return searchText(parts.filter(isSaid).join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(0, 8_000);
}
