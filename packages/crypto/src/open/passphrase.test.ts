import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../bytes.ts';
import { openWithPassphrase, sealWithPassphrase, shortestPassphrase } from './passphrase.ts';

const passphrase = 'harbour lantern copper';

function inSteps(bytes: Uint8Array, step: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(out) {
      if (at >= bytes.length) out.close();
      else out.enqueue(bytes.slice(at, at + step));
      at += step;
    },
  });
}

async function sealed(bytes: Uint8Array): Promise<Uint8Array> {
  const outcome = await sealWithPassphrase({ passphrase, bytes: inSteps(bytes, 10_000) });
  if (!outcome.ok) throw new Error(outcome.issue.code);
  return new Uint8Array(await new Response(outcome.value).arrayBuffer());
}

describe('a file sealed with a passphrase', () => {
  test.each([0, 1, 65_536, 200_001])(
    'of %i bytes opens in any age tool, and only with that passphrase',
    async (length) => {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      const file = await sealed(bytes);
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      expect(await decrypter.decrypt(file)).toEqual(bytes);
      expect(await openWithPassphrase({ passphrase: `${passphrase}.`, bytes: file })).toMatchObject({ ok: false });
    },
  );

  test('that was cut or changed does not open', async () => {
    const file = await sealed(utf8('what was written'.repeat(9000)));
    const changed = file.slice();
    changed[file.length - 100] = (changed[file.length - 100] ?? 0) ^ 1;
    for (const bytes of [file.subarray(0, 70_000), file.subarray(0, 100), changed])
      expect(await openWithPassphrase({ passphrase, bytes })).toEqual({ ok: false, issue: { code: 'not-for-us' } });
  });

  test('opens here when another tool sealed it', async () => {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(12);
    encrypter.setPassphrase(passphrase);
    const opened = await openWithPassphrase({ passphrase, bytes: await encrypter.encrypt(utf8('hello')) });
    expect(opened).toEqual({ ok: true, value: utf8('hello') });
  });

  test('is refused for a passphrase that is soon found, before anything is read', async () => {
    let asked = false;
    const bytes = new ReadableStream<Uint8Array>(
      {
        pull: () => {
          asked = true;
        },
      },
      { highWaterMark: 0 },
    );
    const short = 'a'.repeat(shortestPassphrase - 1);
    expect(await sealWithPassphrase({ passphrase: short, bytes })).toEqual({
      ok: false,
      issue: { code: 'too-short' },
    });
    expect(asked).toBe(false);
  });

  test('lets others have their turn while it stretches', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await sealed(utf8('x'));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });
});
