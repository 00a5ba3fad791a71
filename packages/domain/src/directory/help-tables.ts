/**
 * The tables of a directory of help as Open Referral names them: columns, what each must be, what it refers to, and where a row lies
 * within another when a file is nested. Data only; the words of the standard stay out of our own names.
 *
 * Source: Open Referral HSDS 3.0, compiled table schemas, github.com/openreferral/specification at 279fd2eb3552, CC BY-SA 4.0;
 * read 2026-11-22. A test compares this list with the schemas themselves.
 */

export const helpTableNames = [
  'organization',
  'program',
  'service',
  'attribute',
  'service_at_location',
  'location',
  'phone',
  'contact',
  'address',
  'schedule',
  'funding',
  'service_area',
  'required_document',
  'language',
  'accessibility',
  'taxonomy_term',
  'metadata',
  'cost_option',
  'organization_identifier',
  'taxonomy',
] as const;
export type HelpTableName = (typeof helpTableNames)[number];

export type HelpColumnKind = 'text' | 'number' | 'uuid' | 'uri' | 'email' | 'date-time';

export interface HelpColumn {
  readonly name: string;
  readonly kind: HelpColumnKind;
  readonly needed: boolean;
  readonly oneOf?: readonly string[];
}

export interface HelpTable {
  readonly name: HelpTableName;
  /** Its file in a data package of tables. */
  readonly file: string;
  readonly columns: readonly HelpColumn[];
  /** Rows of other tables that lie within one of its rows in a nested file: by what name, of which table, one or many. */
  readonly within: Readonly<Record<string, { readonly table: HelpTableName; readonly many: boolean }>>;
}

/** `name! kind` for each column, `!` where it is needed, text where no kind stands. */
const written: Readonly<Record<HelpTableName, readonly [file: string, columns: string, within: string]>> = {
  organization: [
    'organizations.csv',
    'id! uuid; name!; alternate_name; description!; email email; website uri; tax_status; tax_id; year_incorporated ' +
      'number; legal_status; logo; uri uri; parent_organization_id uuid',
    'funding funding; contacts contact; phones phone; locations location; programs program; organization_identifiers ' +
      'organization_identifier; attributes attribute; metadata metadata; services service',
  ],
  program: [
    'programs.csv',
    'id! uuid; organization_id! uuid; name!; alternate_name; description!',
    'attributes attribute; metadata metadata',
  ],
  service: [
    'services.csv',
    'id! uuid; organization_id! uuid; program_id uuid; name!; alternate_name; description; url uri; email email; ' +
      'status! active|inactive|defunct|temporarily closed; interpretation_services; application_process; ' +
      'fees_description; wait_time; fees; accreditations; eligibility_description; minimum_age number; maximum_age ' +
      'number; assured_date; assurer_email email; licenses; alert; last_modified date-time',
    'phones phone; schedules schedule; service_areas service_area; service_at_locations service_at_location; languages ' +
      'language; organization organization one; funding funding; cost_options cost_option; program program one; ' +
      'required_documents required_document; contacts contact; attributes attribute; metadata metadata',
  ],
  attribute: [
    'attributes.csv',
    'id! uuid; link_id! uuid; taxonomy_term_id! uuid; link_type; link_entity!; value',
    'taxonomy_term taxonomy_term one; metadata metadata',
  ],
  service_at_location: [
    'service_at_location.csv',
    'id! uuid; service_id! uuid; location_id! uuid; description',
    'contacts contact; phones phone; schedules schedule; location location one; attributes attribute; metadata metadata',
  ],
  location: [
    'locations.csv',
    'id! uuid; location_type! physical|postal|virtual; url uri; organization_id uuid; name; alternate_name; ' +
      'description; transportation; latitude number; longitude number; external_identifier; external_identifier_type',
    'languages language; addresses address; contacts contact; accessibility accessibility; phones phone; schedules ' +
      'schedule; attributes attribute; metadata metadata',
  ],
  phone: [
    'phones.csv',
    'id! uuid; location_id uuid; service_id uuid; organization_id uuid; contact_id uuid; service_at_location_id uuid; ' +
      'number!; extension number; type; description',
    'languages language; attributes attribute; metadata metadata',
  ],
  contact: [
    'contacts.csv',
    'id! uuid; organization_id uuid; service_id uuid; service_at_location_id uuid; location_id uuid; name; title; ' +
      'department; email email',
    'phones phone; attributes attribute; metadata metadata',
  ],
  address: [
    'addresses.csv',
    'id! uuid; location_id uuid; attention; address_1!; address_2; city!; region; state_province!; postal_code!; ' +
      'country!; address_type! physical|postal|virtual',
    'attributes attribute; metadata metadata',
  ],
  schedule: [
    'schedules.csv',
    'id! uuid; service_id uuid; location_id uuid; service_at_location_id uuid; valid_from; valid_to; dtstart; ' +
      'timezone number; until; count number; wkst MO|TU|WE|TH|FR|SA|SU; freq WEEKLY|MONTHLY; interval number; byday; ' +
      'byweekno; bymonthday; byyearday; description; opens_at; closes_at; schedule_link uri; attending_type; notes',
    'attributes attribute; metadata metadata',
  ],
  funding: [
    'funding.csv',
    'id! uuid; organization_id uuid; service_id uuid; source',
    'attributes attribute; metadata metadata',
  ],
  service_area: [
    'service_areas.csv',
    'id! uuid; service_id uuid; name; description; extent; extent_type; uri',
    'attributes attribute; metadata metadata',
  ],
  required_document: [
    'required_documents.csv',
    'id! uuid; service_id uuid; document; uri uri',
    'attributes attribute; metadata metadata',
  ],
  language: [
    'languages.csv',
    'id! uuid; service_id uuid; location_id uuid; phone_id uuid; name; code; note',
    'attributes attribute; metadata metadata',
  ],
  accessibility: [
    'accessibility.csv',
    'id! uuid; location_id uuid; description; details; url uri',
    'attributes attribute; metadata metadata',
  ],
  taxonomy_term: [
    'taxonomy_terms.csv',
    'id! uuid; code; name!; description!; parent_id uuid; taxonomy; language; taxonomy_id uuid; term_uri uri',
    'taxonomy_detail taxonomy one; metadata metadata',
  ],
  metadata: [
    'metadata.csv',
    'id! uuid; resource_id! uuid; resource_type!; last_action_date!; last_action_type!; field_name!; previous_value!; ' +
      'replacement_value!; updated_by!',
    '',
  ],
  cost_option: [
    'cost_options.csv',
    'id! uuid; service_id! uuid; valid_from; valid_to; option; currency; amount number; amount_description',
    'attributes attribute; metadata metadata',
  ],
  organization_identifier: [
    'organization_identifiers.csv',
    'id! uuid; organization_id! uuid; identifier_scheme; identifier_type!; identifier!',
    'attributes attribute; metadata metadata',
  ],
  taxonomy: ['taxonomies.csv', 'id! uuid; name!; description!; uri uri; version', 'metadata metadata'],
};

const kinds: readonly HelpColumnKind[] = ['text', 'number', 'uuid', 'uri', 'email', 'date-time'];

function columnFrom(text: string): HelpColumn {
  const [first = '', ...rest] = text.trim().split(' ');
  const said = rest.join(' ');
  const kind = kinds.find((each) => each === said) ?? 'text';
  const oneOf = said.includes('|') ? { oneOf: said.split('|') } : {};
  return { name: first.replace('!', ''), kind, needed: first.endsWith('!'), ...oneOf };
}

function isTableName(text: string): text is HelpTableName {
  return Object.hasOwn(written, text);
}

function tableOf(name: HelpTableName): HelpTable {
  const [file, columns, within] = written[name];
  const parts = within.split(';').flatMap((part): [string, HelpTable['within'][string]][] => {
    const [key = '', table = '', one] = part.trim().split(' ');
    return isTableName(table) ? [[key, { table, many: one === undefined }]] : [];
  });
  return { name, file, columns: columns.split(';').map(columnFrom), within: Object.fromEntries(parts) };
}

/** Every table, by name. */
export const helpTables: ReadonlyMap<HelpTableName, HelpTable> = new Map(
  helpTableNames.map((name) => [name, tableOf(name)]),
);

/** The table of a name, or of a name as files write it. */
export function helpTableNamed(text: string): HelpTable | undefined {
  return isTableName(text) ? helpTables.get(text) : undefined;
}

/** The table that a file of a data package holds; its folder and the case of its name do not matter. */
export function helpTableOfFile(path: string): HelpTable | undefined {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return [...helpTables.values()].find((table) => table.file === file);
}
