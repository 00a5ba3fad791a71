/**
 * Puts the page together that checks a copy: one file with its script inside, allowed by the hash of exactly that script, and nothing
 * else allowed at all. Made once at building; the app puts it into every copy.
 */
import { createHash } from 'node:crypto';
import { copySheet } from './src/inside/take-out/sheet.ts';
import { checkPageWords } from './src/inside/words/check-page.ts';

const sheet = `${copySheet}
label{display:block;font-weight:600}input,button{font:inherit;min-height:44px;max-width:100%}
:focus-visible{outline:3px solid #0f5c63;outline-offset:2px}
#result:not(:empty){border:2px solid #0f5c63;border-radius:6px;padding:0 1rem .5rem;margin:1rem 0}#result li{overflow-wrap:anywhere}
.words{font-size:1.2rem;font-weight:600}`;

/** The page around `script`. Throws when the script could end itself early. */
export function checkPageAround(script: string): string {
  if (/<\/script|<!--/i.test(script)) throw new Error('the script would end in the middle');
  const hash = createHash('sha256').update(script, 'utf8').digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  const { title, noScript } = checkPageWords;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title.en}</title>
<style>${sheet}</style>
</head>
<body>
<main><noscript><p>${noScript.en}</p><p lang="es">${noScript.es}</p></noscript></main>
<script>${script}</script>
</body>
</html>
`;
}
