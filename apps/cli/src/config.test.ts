/** Real mode's configuration: everything that is missing is named at once, with how to make it, and no value is repeated. */
import { describe, expect, it } from 'vitest';
import { configFrom } from './config.ts';

const file = {
  cover: { host: '127.0.0.1', port: 4310, origin: 'https://sums.example' },
  workspace: { host: '127.0.0.1', port: 4320, origin: 'https://workspace.example' },
  dataFolder: '/var/lib/holdfast/data',
  partnership: {
    id: 'marlow',
    name: 'Marlow County partnership',
    timeZone: 'America/Los_Angeles',
    jurisdiction: 'US-CA',
  },
  agencies: [{ id: 'harbor-house', name: 'Harbor Lantern Advocacy', kind: 'advocacy' }],
  administrators: [{ agencyId: 'harbor-house', name: 'Cass Wrenfield', email: 'cass@harbor-house.example' }],
};
const secrets = { HOLDFAST_SIGN_IN_SECRET: 's'.repeat(43), HOLDFAST_SET_UP_CODES: '27182818284' };
const read = (given: unknown, environment: Readonly<Record<string, string | undefined>>) =>
  configFrom({ text: typeof given === 'string' || given === null ? given : JSON.stringify(given), environment });
const problemsOf = (told: ReturnType<typeof configFrom>) =>
  'problems' in told ? told.problems.map(({ what, remedy }) => `${what} ${remedy}`) : [];

it('is taken when it is whole', () => {
  expect(read(file, secrets)).toMatchObject({
    config: { secrets: { signInSecret: 's'.repeat(43), setUpCodes: ['27182818284'] } },
  });
});

describe('is refused', () => {
  it('without its secrets, each named with how to make it', () => {
    const problems = problemsOf(read(file, {}));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/HOLDFAST_SIGN_IN_SECRET.*randomBytes\(32\)/);
    expect(problems[1]).toMatch(/HOLDFAST_SET_UP_CODES/);
  });

  it('with a secret that is too short, which is not repeated', () => {
    const problems = problemsOf(read(file, { ...secrets, HOLDFAST_SIGN_IN_SECRET: 'hunter2' }));
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('with another database and no password for it', () => {
    const problems = problemsOf(read(file, { ...secrets, DATABASE_URL: 'postgres://owner:hush@db.example/holdfast' }));
    expect(problems.join()).toMatch(/HOLDFAST_APP_PASSWORD/);
    expect(problems.join()).not.toContain('hush');
  });

  it('without TLS on either origin, with a zone nobody knows, and with a field nobody asked for', () => {
    expect(
      problemsOf(read({ ...file, cover: { ...file.cover, origin: 'http://sums.example' } }, secrets)).join(),
    ).toMatch(/cover\.origin/);
    expect(
      problemsOf(read({ ...file, partnership: { ...file.partnership, timeZone: 'Mars/North' } }, secrets)).join(),
    ).toMatch(/timeZone/);
    expect(problemsOf(read({ ...file, secret: 'x' }, secrets))).toHaveLength(1);
  });

  it('when the file cannot be read or is not JSON, and the missing secrets are still named', () => {
    expect(problemsOf(read(null, {}))).toHaveLength(3);
    expect(problemsOf(read('{', {}))).toHaveLength(3);
  });
});
