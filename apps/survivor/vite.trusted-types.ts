/**
 * Lets Solid's compiled templates pass Trusted Types, and nothing else: one assignment is sent through a policy named `t`.
 * It refuses to build when Solid no longer contains that assignment, because the page would then be blank.
 */
import type { Plugin } from 'vite';

const library = /solid-js[\\/]web[\\/]dist[\\/](web|dev)\.js$/;
// Source: dom-expressions issue 517; solid-js 1.9.19 assigns the template's markup directly.
const assignment = 't.innerHTML = html;';
const policy =
  "const __p = globalThis.trustedTypes ? trustedTypes.createPolicy('t', { createHTML: (s) => s }) : { createHTML: (s) => s };\n";

/** The transform, held to have been applied exactly once. */
export function solidTrustedTypes(): Plugin {
  let applied = 0;
  return {
    name: 'solid-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      if (!library.test(id.split('?')[0] ?? '')) return null;
      if (code.split(assignment).length !== 2) throw new Error(`${id} no longer holds "${assignment}": look again`);
      applied += 1;
      return { code: policy + code.replace(assignment, 't.innerHTML = __p.createHTML(html);'), map: null };
    },
    buildEnd(error) {
      if (!error && applied !== 1) throw new Error(`solid-js/web was changed ${applied} times, expected once`);
    },
  };
}
