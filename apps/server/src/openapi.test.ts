/** The description of the API: that it is the one committed, whole, and of the version it says. */
import { readFile } from 'node:fs/promises';
import { api, apiNames } from '@holdfast/wire';
import { expect, it } from 'vitest';
import { openApiText } from './openapi.ts';

const text = openApiText();

it('is what is committed; run "npm run openapi" when it is not', async () => {
  const committed = await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
  expect(text === committed).toBe(true);
});

it('has one operation for each address of the table, each with what it answers and refuses', () => {
  const { paths } = JSON.parse(text) as {
    paths: Record<
      string,
      Record<
        string,
        { operationId: string; responses: Record<string, unknown>; requestBody?: unknown; security: unknown[] }
      >
    >;
  };
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual([...apiNames].sort());
  for (const operation of operations) {
    const name = apiNames.find((candidate) => candidate === operation.operationId);
    if (name === undefined) throw new Error('an operation that is in no table');
    expect(operation.responses).toHaveProperty('200');
    expect('401' in operation.responses).toBe(api[name].roles.length > 0);
    expect(operation.requestBody !== undefined).toBe('body' in api[name]);
  }
});

it('refuses fields that are not described, everywhere', () => {
  const objects = [...text.matchAll(/"type": "object"/g)].length;
  const closed = [...text.matchAll(/"additionalProperties": (false|\{)/g)].length;
  expect(closed).toBeGreaterThanOrEqual(objects);
});
