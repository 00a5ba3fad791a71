// Casts that were reviewed: a check stands beside each, or the platform's own types leave no other way. Each entry names
// where the cast starts, so that a second one in the same file is found.

export type AllowedCast = { readonly path: string; readonly text: string; readonly reason: string };

export const allowedCasts: readonly AllowedCast[] = [
  {
    path: 'packages/wire/src/primitives.ts',
    text: "z.string().refine((text) => idFrom(text).ok, 'not-an-id') as",
    reason:
      'The schema refuses what the parser of the brand refuses. A transform would lose the JSON schema of the field.',
  },
  {
    path: 'packages/wire/src/primitives.ts',
    text: 'z.string().refine((text) => {',
    reason: 'As above, for an instant.',
  },
  {
    path: 'packages/wire/src/primitives.ts',
    text: 'z\n  .string()\n  .refine((text) => civilDateFrom(text).ok',
    reason: 'As above, for a civil date.',
  },
  {
    path: 'packages/wire/src/primitives.ts',
    text: "z\n  .string()\n  .max(64, 'too-long')\n  .refine((text) => timeZoneFrom(text).ok",
    reason: 'As above, for a time zone.',
  },
  {
    path: 'packages/wire/src/cbor.ts',
    text: '{ rejectUndefined: true, float64: true } as',
    reason: 'Options that the encoder takes and its own types leave out.',
  },
  {
    path: 'packages/wire/src/client.ts',
    text: 'read.value as ApiReply',
    reason: 'The schema of this address has just accepted the value; the compiler cannot follow the table that far.',
  },
  {
    path: 'apps/workspace/src/edge/worker-address.ts',
    text: 'policy.createScriptURL(addresses[name]) as string',
    reason: "A TrustedScriptURL stands wherever the platform takes an address; the platform's type says only text.",
  },
  {
    path: 'apps/server/src/workspace/api.ts',
    text: 'answers[name] as (visit',
    reason:
      'The table of answers is typed entry by entry against the addresses; indexing by a type parameter loses that.',
  },
  {
    path: 'apps/server/src/workspace/api.ts',
    text: 'asked as Asked<Name>',
    reason: 'The schemas of this address accepted the request before it got here.',
  },
];
