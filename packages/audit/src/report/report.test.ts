/** The report of an invented county: what it shows, what it must not show, and that a file cannot write into it. */
import { describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../answer.ts';
import { marlowAnswer } from './marlow.fixture.ts';
import { measuresCsv } from './measures-csv.ts';
import { releasedFrom } from './released.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './terminal.ts';

const page = reportHtml(marlowAnswer, { writtenOn: '2026-11-22' });
const text = page
  .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, ' ')
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ');
const plain = { width: 90, strong: (words: string) => words };

describe('the page', () => {
  it('says every share with what it is of', () => {
    expect(text).toContain('318 of 702: 45%.');
    expect(text).toContain('Half within 19 min; nine in ten within 1 h 23 min. Known for 601 of 725 calls.');
    const shares = [...text.matchAll(/(\S+ \S+ \S+): \d+%/g)].map(([, before]) => before);
    expect(shares.length).toBeGreaterThan(4);
    for (const before of shares) expect(before).toMatch(/^\d+ of \d+$|^Allowing for chance$/);
  });

  it('names every definition, exclusion, warning, column and reason', () => {
    for (const { question } of marlowAnswer.definitions) expect(text).toContain(question);
    for (const { why } of marlowAnswer.exclusions) expect(text).toContain(why);
    for (const { text: warning } of marlowAnswer.warnings) expect(text).toContain(warning);
    expect(text).toContain('No column says when an arrest was made.');
    expect(text).toContain('It would need: the time of the arrest.');
  });

  it('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|<link|@import|url\((?!#hatch)/i);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#)[^"]*"/);
  });

  it('takes a label of the file as text, never as markup', () => {
    expect(page).not.toContain('<b>273.6');
    expect(page).toContain('&lt;b&gt;273.6 PC&lt;/b&gt;');
  });

  it('draws what is hidden as hidden, and gives every drawing a name and a table', () => {
    const drawings = [...page.matchAll(/<svg class="plot"|<svg [^>]*class="plot"/g)];
    expect(drawings.length).toBe(5);
    expect([
      ...page.matchAll(/<svg [^>]*role="img"[^>]*aria-label="[^"]+"|<svg [^>]*aria-label="[^"]+"[^>]*role="img"/g),
    ]).toHaveLength(5);
    expect(page).toContain('url(#hatch)');
    expect(page).toMatch(/<th scope="row">2022-10<\/th><td class="num hidden">hidden<\/td>/);
  });

  it('says the same in Spanish, with no English word of its own left', () => {
    const spanish = reportHtml({ ...marlowAnswer, language: 'es' }, { writtenOn: '2026-11-22' });
    expect(spanish).toContain('<html lang="es">');
    expect(spanish).toContain('318 de 702');
    expect(spanish).not.toMatch(/In short|What was done|Keep in mind|hidden<|Allowing for chance/);
  });

  it.each(['reports', 'stops', 'arrests'] as const)('says of a file of %s that its rows are no calls', (kind) => {
    const other = { ...marlowAnswer, source: { ...marlowAnswer.source, kind } };
    expect(reportHtml(other, { writtenOn: '2026-11-22' })).toContain('no share here is a share of calls');
    expect(reportText(other, plain).replace(/\s+/g, ' ')).toContain('no share here is a share of calls');
    expect(page).not.toContain('no share here is a share of calls');
  });

  it('says so when nothing could be computed', () => {
    const nothing = {
      state: 'not-computable',
      n: null,
      of: null,
      value: null,
      interval: null,
      why: 'No column holds it.',
    } as const;
    const measures = Object.fromEntries(Object.keys(marlowAnswer.measures).map((id) => [id, nothing]));
    const bare = reportHtml({ ...marlowAnswer, measures, tables: [], distributions: [] }, { writtenOn: '2026-11-22' });
    expect(bare).toContain('Nothing could be computed from this file.');
    expect(bare.match(/No column holds it\./g)).toHaveLength(1);
  });
});

describe('what others may read', () => {
  it('hides small counts of labels, and the one that would give one away', () => {
    const { labels } = releasedFrom(marlowAnswer).orderViolations;
    expect(labels.map(({ count }) => count)).toEqual([null, null, 212, null]);
  });

  it('hides the labels of violations when their number itself is hidden', () => {
    const few: AuditAnswer = {
      ...marlowAnswer,
      tables: [],
      distributions: [],
      orderViolations: { calls: 7, labels: [{ label: 'PPO VIOLATION', count: 7, class: 'order-violation', why: '' }] },
      measures: {
        'order-violation-calls': { state: 'too-few', n: null, of: null, value: null, interval: null, why: '' },
      },
    };
    const released = releasedFrom(few).orderViolations;
    expect(released.calls).toBeNull();
    expect(released.labels[0]?.count).toBeNull();
    expect(reportHtml(few, { writtenOn: '2026-11-22' })).not.toMatch(/>7</);
  });
});

describe('the table for a spreadsheet', () => {
  it('hands it no formula', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '=HYPERLINK("http://x","y")'];
    for (const why of dangerous) {
      const measures = {
        arrest: { state: 'not-computable', n: null, of: null, value: null, interval: null, why } as const,
      };
      const csv = measuresCsv({ ...marlowAnswer, measures });
      expect(csv.split('\r\n').slice(1).join('\n')).not.toMatch(/,"?\s*[=+\-@＝]/u);
      expect(csv).toContain("'");
    }
  });

  it('has one row for each measure and part, and nothing where nothing may be shown', () => {
    const rows = measuresCsv(marlowAnswer).trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + 9 + 2);
    expect(rows.find((row) => row.startsWith('unfounded'))).toContain(',too-few,share,,,,,,,');
    expect(rows.find((row) => row.startsWith('arrest'))).toContain(',computed,share,96,702,');
  });
});

describe('the terminal', () => {
  it('stays within its width and says the same', () => {
    for (const width of [40, 90]) {
      const printed = reportText(marlowAnswer, { ...plain, width });
      for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
    expect(reportText(marlowAnswer, plain)).toContain('96 of 702: 14%. Allowing for chance: 11% to 16%.');
    expect(reportText(marlowAnswer, plain)).toMatch(/[▁▂▃▄▅▆▇█]{5}/);
  });
});
