/**
 * The description of the workspace's API in OpenAPI 3.1, made from the same table the server serves, so that it cannot say
 * anything else. Pure: the same table gives the same text.
 */
import { type ApiAddress, api, apiNames, type IssueCode, issueCodes, issueTable, refusal } from '@holdfast/wire';
import { z } from 'zod';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The whole document. */
export function openApi(): Json {
  const paths = new Map<string, Record<string, Json>>();
  for (const name of apiNames) {
    const address: ApiAddress = api[name];
    const path = address.path.replace(/:([a-z]+)/gi, '{$1}');
    paths.set(path, { ...paths.get(path), [address.method.toLowerCase()]: operationOf(name, address) });
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Holdfast workspace API',
      version: '0.1.0',
      description:
        'For staff of a partnership, on the workspace origin. Signing in is a cookie won at /api/auth by a passphrase with a one-time code, or by a passkey. Unknown fields are refused. The survivor’s app does not use this API.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    paths: Object.fromEntries(paths),
    components: {
      schemas: { Refusal: schemaOf(refusal, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-w.session_token' } },
    },
  };
}

/** The document as it is committed: two spaces, a line break at the end. */
export function openApiText(): string {
  return `${JSON.stringify(openApi(), null, 2)}\n`;
}

function operationOf(name: string, address: ApiAddress): Json {
  return {
    operationId: name,
    summary: address.summary,
    ...(address.roles.length === 0 ? { security: [] } : { security: [{ session: [] }], 'x-roles': [...address.roles] }),
    ...parametersOf(address),
    ...(address.body === undefined
      ? {}
      : { requestBody: { required: true, content: jsonOf(schemaOf(address.body, 'input')) } }),
    responses: {
      200: { description: address.summary, content: jsonOf(schemaOf(address.answer, 'output')) },
      ...refusalsOf(address),
    },
  };
}

function jsonOf(schema: Json): Json {
  return { 'application/json': { schema } };
}

function parametersOf(address: ApiAddress): { readonly parameters?: Json } {
  const inPath = fieldsOf(address.params).map(({ name, schema }) => ({ name, in: 'path', required: true, schema }));
  const inQuery = fieldsOf(address.query).map(({ name, schema, required }) => ({
    name,
    in: 'query',
    required,
    schema,
  }));
  return inPath.length + inQuery.length === 0 ? {} : { parameters: [...inPath, ...inQuery] };
}

function fieldsOf(
  schema: z.ZodType | undefined,
): readonly { readonly name: string; readonly schema: Json; readonly required: boolean }[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  return Object.entries(shape).map(([name, field]) => ({
    name,
    schema: schemaOf(field, 'input'),
    required: !field.safeParse(undefined).success && !isOptional(field),
  }));
}

function isOptional(field: z.ZodType): boolean {
  return field instanceof z.ZodExactOptional || field instanceof z.ZodOptional;
}

/** A status with the codes that may come with it; each kind of address has its own. */
function refusalsOf(address: ApiAddress): Readonly<Record<string, Json>> {
  const codes = issueCodes.filter((code) => mayAnswer(address, code));
  const byStatus = Map.groupBy(codes, (code) => String(issueTable[code].status));
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: some.map((code) => `\`${code}\`: ${issueTable[code].words}`).join(' '),
        content: jsonOf({ $ref: '#/components/schemas/Refusal' }),
      },
    ]),
  );
}

const onlyWhenSignedIn: readonly IssueCode[] = ['not-signed-in', 'not-allowed'];
const onlyWithBody: readonly IssueCode[] = [
  'not-json',
  'too-large',
  'wrong-media-type',
  'impossible-dates',
  'already-there',
  'stale',
];
const never: readonly IssueCode[] = [
  'replayed',
  'bad-signature',
  'clock-differs',
  'out-of-order',
  'term-too-long',
  'not-accepted',
  'too-many-tries',
];

function mayAnswer(address: ApiAddress, code: IssueCode): boolean {
  if (never.includes(code)) return false;
  if (onlyWhenSignedIn.includes(code)) return address.roles.length > 0;
  if (code === 'no-purpose') return address.body instanceof z.ZodObject && 'incidentNumber' in address.body.shape;
  if (onlyWithBody.includes(code)) return address.body !== undefined;
  if (code === 'bad-input')
    return address.body !== undefined || address.query !== undefined || address.params !== undefined;
  return true;
}

/** JSON Schema of a schema. A rule that JSON Schema has no words for is left out: the server still holds it. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  const { $schema: _, '~standard': __, ...rest } = made;
  return JSON.parse(JSON.stringify(rest));
}
