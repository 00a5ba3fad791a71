/** What the command line means, and what it refuses to guess. */
import { expect, it } from 'vitest';
import { commandFrom } from './arguments.ts';

const ports = { cover: 4310, workspace: 4320 };

it.each([
  ['start --demonstration', { kind: 'demonstration', fresh: false, ports }],
  ['start --demonstration --fresh', { kind: 'demonstration', fresh: true, ports }],
  ['start --demonstration --ports 1,2', { kind: 'demonstration', fresh: false, ports: { cover: 1, workspace: 2 } }],
  ['start --demonstration --ports 0,0', { kind: 'demonstration', fresh: false, ports: { cover: 0, workspace: 0 } }],
  ['start --config real.json', { kind: 'real', config: 'real.json' }],
  ['verify-audit', { kind: 'verify-audit' }],
  ['verify-audit chain.jsonl', { kind: 'verify-audit', file: 'chain.jsonl' }],
  ['verify-audit c.jsonl --agency-key K', { kind: 'verify-audit', file: 'c.jsonl', agencyKey: 'K' }],
  ['law', { kind: 'law', json: false, language: 'en' }],
  ['law us-ca --json --language es', { kind: 'law', place: 'us-ca', json: true, language: 'es' }],
  ['duties a.json', { kind: 'duties', file: 'a.json', json: false, audience: 'protected-party' }],
  ['duties - --json', { kind: 'duties', file: '-', json: true, audience: 'protected-party' }],
  [
    'duties a.json --audience officer --language es',
    { kind: 'duties', file: 'a.json', json: false, audience: 'officer', language: 'es' },
  ],
  ['', { kind: 'help' }],
  ['start --help', { kind: 'help' }],
])('"%s" is understood', (line, command) => expect(commandFrom(line.split(' ').filter(Boolean))).toEqual(command));

it.each([
  'start',
  'start --demonstration --config real.json',
  'start --demonstration --ports 4310',
  'start --demonstration --ports 4310,4310',
  'start --demonstration --ports 4310,99999',
  'start --demonstration --portz 1,2',
  'start --demonstration more',
  'stop',
  'toString',
  'verify-audit --fresh',
  'verify-audit --agency-key K',
  'verify-audit chain.jsonl now',
  'law --fresh',
  'law us-ca us-wa',
  'law --language fr',
  'law us-ca --audience officer',
  'duties',
  'duties a.json b.json',
  'duties a.json --audience judge',
  'duties a.json --config real.json',
  'start --demonstration --json',
])('"%s" is not', (line) => expect(commandFrom(line.split(' '))).toMatchObject({ kind: 'not-understood' }));
