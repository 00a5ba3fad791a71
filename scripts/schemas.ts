// The JSON Schemas of what people write and read as files, made from the schemas the programs themselves parse with.
import { auditMapping } from '@holdfast/audit';
import { scenarioReading, scenarioWritten } from '@holdfast/wire';
import { z } from 'zod';

/** Each published schema: where it lies in the checkout, and its text as it should be now. */
export const publishedSchemas = (): readonly { readonly path: string; readonly text: string }[] => [
  { path: 'docs/schemas/scenario.schema.json', text: textOf(scenarioWritten) },
  { path: 'docs/schemas/reading.schema.json', text: textOf(scenarioReading) },
  { path: 'docs/schemas/audit-mapping.schema.json', text: textOf(auditMapping) },
];

const textOf = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
