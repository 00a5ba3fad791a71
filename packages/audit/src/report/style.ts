/** The sheet of the report: paper and ink, one accent, a page that prints. It fetches nothing: the type is the reader's own. */

export const style = `
:root{--paper:#FBFAF7;--ink:#1C2126;--quiet:#5A636B;--line:#DDD9D0;--accent:#0F5C63;--warm:#8A5A16;--panel:#F3F1EB}
@media (prefers-color-scheme:dark){:root{--paper:#14171A;--ink:#E9EBED;--quiet:#A3ACB4;--line:#2C3238;--accent:#6FC3C8;--warm:#E0B26A;--panel:#1B1F23}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:32px 20px 64px;max-width:760px}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 12px;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.32rem;line-height:1.3;margin:48px 0 8px;padding-top:16px;border-top:1px solid var(--line)}
h3{font-size:1.04rem;margin:28px 0 4px}
p{margin:4px 0 8px;max-width:68ch}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
.skip{position:absolute;left:-9999px}.skip:focus{position:static}
.quiet,figcaption,.meta{color:var(--quiet)}
.meta p{margin:0}
nav ol{list-style:none;margin:20px 0 0;padding:0;display:flex;flex-wrap:wrap;gap:4px 18px}
nav a{display:inline-block;padding:6px 0}
.chain{list-style:none;display:flex;margin:20px 0 4px;padding:0}
.chain li{flex:1;min-width:0;padding:0 10px 0 0;position:relative}
.chain .knot{display:flex;align-items:center;margin-bottom:8px}
.chain .knot svg{flex:none;display:block;width:22px;height:22px}
.chain .link{flex:1;border-top:3px solid var(--accent);margin:0 -10px 0 0}
.chain .dotted .link,.chain li:has(+.dotted) .link{border-top:3px dotted var(--quiet)}
.chain li:last-child .link{display:none}
.chain .step{font-size:.86rem;color:var(--quiet);display:block}
.chain .value{text-wrap:balance;font-size:1.3rem;font-weight:600;line-height:1.25;display:block;font-variant-numeric:tabular-nums}
.chain .dotted .value{font-weight:400;font-size:.95rem}
.chain small{color:var(--quiet);font-size:.82rem}
.finding{margin:20px 0 0;padding:0 0 0 16px;border-left:3px solid var(--accent)}
.finding.open{border-left:3px dotted var(--quiet)}
.finding h3{margin:0 0 2px}
.finding p{margin:0 0 2px}
.finding .answer{font-size:1.12rem}
figure{margin:20px 0 28px;break-inside:avoid}
figcaption{font-size:.92rem;margin-top:4px;max-width:68ch}
figure h3{margin:0 0 6px}
svg.plot{display:block;width:100%;height:auto;overflow:visible}
svg.plot [data-part$="grid"]{stroke:var(--line);stroke-opacity:1}
details{margin:6px 0}
summary{cursor:pointer;color:var(--accent);padding:8px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:8px 0 12px;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--ink);font-weight:600;overflow-wrap:normal}
tbody th{min-width:5em}
.num{text-align:right;white-space:nowrap}
.hidden{color:var(--quiet);font-style:italic}
.definition h3+h3{margin-top:2px}
dl{margin:6px 0 20px;display:grid;grid-template-columns:9.5em 1fr;gap:2px 14px;font-size:.95rem}
dt{color:var(--quiet)}dd{margin:0;max-width:60ch}
.note{border-left:3px solid var(--warm);padding-left:14px;margin-top:14px}
.asked{list-style:none;margin:0 0 4px;padding:0;font-weight:600}.asked li{margin:0 0 2px}
ul.plain{padding-left:1.2em;margin:8px 0}
ul.plain li{margin:0 0 8px;max-width:68ch}
.warn{border-left:3px solid var(--warm);padding-left:14px;list-style:none;margin-left:-1.2em}
footer{margin-top:48px;padding-top:12px;border-top:1px solid var(--line);color:var(--quiet);font-size:.88rem}
@media (max-width:560px){table{font-size:.82rem}th,td{padding-right:6px}thead .num{white-space:normal}figure{overflow-x:auto}svg.plot{min-width:520px}.chain{flex-direction:column}.chain li{padding:0 0 20px 36px}.chain .knot{position:absolute;left:0;top:2px;bottom:-2px;flex-direction:column;margin:0}.chain .link{border-top:0;border-left:3px solid var(--accent);margin:0}.chain .dotted .link,.chain li:has(+.dotted) .link{border-top:0;border-left:3px dotted var(--quiet)}.chain li:last-child{padding-bottom:0}h1{font-size:1.55rem}dl{grid-template-columns:1fr}dt{margin-top:6px}}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--accent:#0F5C63;--warm:#8A5A16;--panel:#fff}
html{font-size:10.5pt}body{max-width:none;padding:0}
nav,.skip{display:none}
h2,h3{break-after:avoid}h2{margin-top:22pt}
.finding,tr,dl,li,svg.plot{break-inside:avoid}figure{break-inside:auto}figure h3,svg.plot{break-after:avoid}section>p{break-after:avoid}
a{color:inherit;text-decoration:none}
details>summary{display:none}
details:not([open])>*:not(summary){display:revert}
details::details-content{content-visibility:visible;block-size:auto}
thead{display:table-header-group}
th,td{padding-top:2px;padding-bottom:2px}
footer{margin-top:10pt;padding-top:4pt;break-before:avoid}section:last-of-type{break-after:avoid}
p,li,dd{orphans:3;widows:3}
.definitions{columns:2;column-gap:9mm;font-size:8.8pt}.definition{break-inside:avoid}.definition h3{font-size:9.4pt;margin:8pt 0 1pt}.definitions dl{display:block;margin:0 0 6pt;font-size:8.8pt}.definitions dt{display:inline;font-style:italic}.definitions dt::after{content:": "}.definitions dd{display:inline}.definitions dd::after{content:"\\A";white-space:pre}
}`;

/** The foot of each printed page: what it is, and which page of how many. Browsers without page margins leave it out. */
export function pageFoot({
  title,
  page,
  of,
}: {
  readonly title: string;
  readonly page: string;
  readonly of: string;
}): string {
  const quoted = (text: string): string => `"${text.replaceAll(/[^\p{L}\p{N} .,:;()–—-]/gu, ' ')}"`;
  return `@page{margin:18mm 17mm 20mm;@bottom-left{content:${quoted(title)};font:8.5pt system-ui,sans-serif;color:#444}@bottom-right{content:${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages);font:8.5pt system-ui,sans-serif;color:#444}}`;
}
