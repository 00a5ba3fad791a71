/**
 * Where an advocate's identity lives: a worker of its own, so that stretching never stops the page and no view can read the
 * secret. It opens disclosures on request, forgets everything when told to or when terminated, and sends nothing anywhere.
 */
import {
  type Identity,
  newStaffIdentity,
  openDisclosure,
  passOnKey,
  sealForTwo,
  unwrapStaffIdentity,
  wrapStaffIdentity,
} from '@holdfast/crypto/open';
import { caseTeller } from './case-worker.ts';
import type { KeyAnswer, KeyRequest } from './key-messages.ts';

let held: Identity | undefined;
const tellOfCases = caseTeller();

addEventListener('message', (event: MessageEvent<KeyRequest>) => {
  answer(event.data).then(
    (said) => postMessage(said),
    () => postMessage({ turn: event.data.turn, kind: 'refused', code: 'fault' } satisfies KeyAnswer),
  );
});

async function answer(asked: KeyRequest): Promise<KeyAnswer> {
  const { turn } = asked;
  switch (asked.kind) {
    case 'make': {
      const identity = newStaffIdentity();
      const wrapped = await wrapStaffIdentity({ identity, passphrase: asked.passphrase });
      if (!wrapped.ok) return { turn, kind: 'refused', code: wrapped.issue.code };
      held = identity;
      return { turn, kind: 'made', recipient: identity.recipient, wrapped: wrapped.value };
    }
    case 'unlock': {
      const opened = await unwrapStaffIdentity({ wrapped: asked.wrapped, passphrase: asked.passphrase });
      if (!opened.ok) return { turn, kind: 'refused', code: opened.issue.code };
      held = opened.value;
      return { turn, kind: 'unlocked', recipient: opened.value.recipient };
    }
    case 'open': {
      if (held === undefined) return { turn, kind: 'refused', code: 'locked' };
      const { contentCiphertext, wrappedKey } = asked;
      const opened = await openDisclosure({ identity: held, contentCiphertext, wrappedKey });
      return opened.ok
        ? { turn, kind: 'opened', content: opened.value }
        : { turn, kind: 'refused', code: opened.issue.code };
    }
    case 'pass-on': {
      if (held === undefined) return { turn, kind: 'refused', code: 'locked' };
      const { wrappedKey, recipient } = asked;
      const passed = await passOnKey({ identity: held, wrappedKey, recipient });
      return passed.ok
        ? { turn, kind: 'passed-on', wrappedKey: passed.value }
        : { turn, kind: 'refused', code: passed.issue.code };
    }
    case 'seal': {
      const { recipient, second, bytes } = asked;
      const sealed = await sealForTwo({ recipient, second, bytes });
      return sealed.ok ? { turn, kind: 'sealed', ...sealed.value } : { turn, kind: 'refused', code: sealed.issue.code };
    }
    case 'cases':
      if (held === undefined) return { turn, kind: 'refused', code: 'locked' };
      return { turn, kind: 'cases', told: await tellOfCases(asked.asked, held) };
  }
}
