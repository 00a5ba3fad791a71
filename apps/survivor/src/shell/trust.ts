/**
 * The one Trusted Types policy of the shell: it lets through our own worker files and the module we have just opened,
 * and throws on any other address.
 */

type Policy = { readonly createScriptURL: (address: string) => string };
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy };

declare global {
  interface Window {
    readonly trustedTypes?: Factory;
  }
}

const own = ['/a/w.js', '/sw.js'];

/** The policy `u`; where the browser has no Trusted Types the same check runs without them. */
export function createTrust(window: Window): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      if (own.includes(address) || address.startsWith(`blob:${window.location.origin}/`)) return address;
      throw new TypeError('address');
    },
  };
  return window.trustedTypes?.createPolicy('u', rules) ?? rules;
}
