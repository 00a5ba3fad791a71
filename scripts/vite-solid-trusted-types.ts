/**
 * Vite plugins for a Solid app that runs under Trusted Types: the one place where Solid turns compiled markup into elements is
 * given a policy of its own. Every other `innerHTML` stays blocked. Fails the build when Solid no longer has that one place.
 */
import type { Plugin } from 'vite';

const sink = 't.innerHTML = html;';
const policy =
  'const __solidMarkup = globalThis.trustedTypes?.createPolicy("t", { createHTML: (s) => s }) ?? { createHTML: (s) => s };\n';

/** The transform alone; put it before `vite-plugin-solid`. The page's policy must list `trusted-types t`. */
export function solidUnderTrustedTypes(): Plugin {
  let met = false;
  return {
    name: 'solid-under-trusted-types',
    enforce: 'pre',
    transform(code, id) {
      if (!/solid-js\/web\/dist\/(?:web|dev)\.js/.test(id)) return null;
      if (code.split(sink).length !== 2) {
        throw new Error(
          `solid-js/web no longer has exactly one "${sink}"; read its template() and mend this transform`,
        );
      }
      met = true;
      return { code: policy + code.replace(sink, 't.innerHTML = __solidMarkup.createHTML(html);'), map: null };
    },
    buildEnd(error) {
      if (error === undefined && !met)
        throw new Error('the Trusted Types transform met no solid-js/web: is it still bundled?');
    },
  };
}
