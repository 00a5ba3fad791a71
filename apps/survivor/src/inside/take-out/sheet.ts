/** How the pages of a copy look: for a screen of any width and for paper, with the system's own letters. */
export const copySheet = `
:root{color-scheme:light}
body{font:16px/1.5 system-ui,sans-serif;color:#1c2126;background:#fff;max-width:46rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem;border-bottom:2px solid #ddd9d0;padding-bottom:.25rem}
h3{font-size:1.05rem;margin-bottom:.25rem}p{margin:.5rem 0}
article{border-top:1px solid #ddd9d0;padding:.75rem 0;break-inside:avoid-page}
.own{white-space:pre-wrap;overflow-wrap:anywhere}blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #ddd9d0}
dl{display:grid;grid-template-columns:minmax(7rem,2fr) 3fr;gap:.15rem .75rem;margin:.5rem 0}dt{color:#5a636b}dd{margin:0;overflow-wrap:anywhere}
.quiet,.small{font-size:.875rem}.quiet{color:#5a636b}
.before{margin:.5rem 0 .5rem .75rem;padding-left:.75rem;border-left:1px dashed #5a636b}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #ddd9d0}
code{font-family:ui-monospace,monospace;font-size:.8125rem;overflow-wrap:anywhere}
a{color:#0f5c63}img{max-width:100%;max-height:22rem;display:block;margin:.5rem 0}
@media print{body{max-width:none;padding:0}a{color:inherit}@page{margin:18mm}}
`.trim();
