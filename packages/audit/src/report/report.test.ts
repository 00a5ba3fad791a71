/** The report of an invented county: what it shows, what it must not show, and that a file cannot write into it. */
import { describe, expect, it } from 'vitest';
import type { AuditAnswer } from '../answer.ts';
import { ofKind } from '../words/kind-words.ts';
import { sentenceOf } from './findings.ts';
import { marlowAnswer } from './marlow.fixture.ts';
import { measuresCsv } from './measures-csv.ts';
import { releasedFrom } from './released.ts';
import { reportHtml } from './report-html.ts';
import { signalsIn } from './signals.ts';
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

describe('what was left out, and labels, beside totals that stand elsewhere', () => {
  const answer = (labels: AuditAnswer['orderViolations']['labels'], exclusions: AuditAnswer['exclusions'] = []) => ({
    ...marlowAnswer,
    exclusions,
    warnings: [],
    orderViolations: { calls: 113, labels },
    measures: {
      'order-violation-calls': { state: 'computed', n: 113, of: 5000, value: 113, interval: null, why: '' } as const,
    },
  });
  const label = (name: string, count: number, read: 'order-violation' | 'order-service' = 'order-violation') => ({
    label: name,
    count,
    class: read,
    why: '',
  });

  it('a total shown among the measures is never taken for hidden: two labels go, not one', () => {
    const released = releasedFrom(answer([label('A', 110), label('B', 3)]));
    expect(released.orderViolations.calls).toBe(113);
    expect(released.orderViolations.labels.map(({ count }) => count)).toEqual([null, null]);
  });

  it('a small number of calls about serving an order is not said, in no language', () => {
    const left = { code: 'order-service-calls', count: 6, why: '6 calls are about serving an order.' };
    const six = answer([label('A', 113), label('S', 6, 'order-service')], [left]);
    const released = releasedFrom(six);
    expect(released.exclusions[0]).toMatchObject({ count: null });
    expect(released.exclusions[0]?.why).toMatch(/^A hidden number of calls/);
    expect(releasedFrom({ ...six, language: 'es' }).exclusions[0]?.why).toMatch(/^Un número oculto de llamadas/);
    expect(reportHtml(six, { writtenOn: '2026-11-22' })).not.toContain('6 calls are about');
  });

  it('what is about rows and clocks stays exact', () => {
    const left = { code: 'reversed-times', count: 4, why: '4 calls have times in the wrong order.' };
    expect(releasedFrom(answer([], [left])).exclusions).toEqual([left]);
  });
});

describe('sentences about rows that are no calls', () => {
  it.each([
    [
      'stops',
      'en',
      'How many calls are for broken orders? Calls with an arrest. A call is one.',
      'How many stops are for broken orders? Stops with an arrest. A stop is one.',
    ],
    ['arrests', 'en', 'A call without a day.', 'An arrest without a day.'],
    ['reports', 'es', 'Las llamadas del archivo; una llamada; la llamada.', 'Las actas del archivo; un acta; el acta.'],
    ['stops', 'es', 'Llamadas por violación de una orden.', 'Paradas por violación de una orden.'],
    ['calls', 'en', 'Calls and callers.', 'Calls and callers.'],
    ['stops', 'en', 'The caller was recalled.', 'The caller was recalled.'],
  ] as const)('%s, %s', (kind, language, text, expected) => expect(ofKind(text, { language, kind })).toBe(expected));
});

describe('what stands out over time', () => {
  const groups = Array.from({ length: 24 }, (_, at) => `m${at}`);
  const run = (from: number, to: number) => groups.slice(from, to + 1).map((group) => ({ group, why: 'run' as const }));

  it('a run is told once, and two runs stay two', () => {
    expect(signalsIn({ signals: [...run(7, 11), ...run(19, 23)], groups, language: 'en' })).toBe(
      'm7 – m11 (eight or more in a row on one side), m19 – m23 (eight or more in a row on one side)',
    );
    expect(signalsIn({ signals: [{ group: 'm3', why: 'above' }, ...run(12, 12)], groups, language: 'es' })).toBe(
      'm3 (más que el azar), m12 (ocho o más seguidos de un lado)',
    );
  });
});

describe('a change', () => {
  const part = (group: string, n: number, of: number) =>
    ({ by: 'half', group, state: 'computed', n, of, value: n / of, interval: null, why: '' }) as const;
  const words = {
    id: 'arrest-change',
    unit: 'change',
    question: '',
    numerator: '',
    denominator: '',
    leavesOut: '',
    caveat: '',
    source: '',
  } as const;
  const say = (language: 'en' | 'es', value: number, interval: readonly [number, number]) =>
    sentenceOf(language, words, {
      state: 'computed',
      n: 72,
      of: 120,
      value,
      interval,
      why: '',
      parts: [part('2023', 60, 120), part('2024', 72, 120)],
    }).sentence;

  it('stands with both shares, and with what chance allows', () => {
    expect(say('en', 0.1, [-0.03, 0.22])).toBe(
      '2023: 60 of 120, 50%. 2024: 72 of 120, 60%. A change of +10 points; allowing for chance, between −3 and +22. Chance is enough to explain it.',
    );
    expect(say('es', 0.1, [0.02, 0.18])).toContain('Más de lo que explica el azar.');
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
