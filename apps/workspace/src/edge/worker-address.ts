/** The addresses of our workers, and the one policy that lets them through. Nothing else of this page may name a script. */
import keyWorker from './key-worker.ts?worker&url';
import paperWorker from './paper-worker.ts?worker&url';

/** The offline worker has a name of its own, without a mark of its build: the browser looks there for the next one. */
const addresses = { key: keyWorker, paper: paperWorker, offline: '/sw.js' } as const;

let policy: { createScriptURL: (address: string) => unknown } | undefined;

/** The address of a worker, as the platform wants it under Trusted Types. */
export function workerAddress(name: keyof typeof addresses): string {
  const only = (address: string): string => {
    if (!Object.values(addresses).some((ours) => ours === address)) throw new TypeError('not a worker of ours');
    return address;
  };
  policy ??= globalThis.trustedTypes?.createPolicy('u', { createScriptURL: only }) ?? { createScriptURL: only };
  // A TrustedScriptURL stands wherever the platform asks for an address; its own type says only text.
  return policy.createScriptURL(addresses[name]) as string;
}
