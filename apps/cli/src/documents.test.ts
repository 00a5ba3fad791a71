/** The documents written from the law and the engine say what these would say now; and the rules to read again are told. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { civilDateOf } from '@holdfast/domain';
import { describe, expect, it } from 'vitest';
import { exampleAnswers } from '../../../scripts/examples.ts';
import { lawPages, rulesPastReview } from '../../../scripts/law-pages/index.ts';
import { publishedSchemas } from '../../../scripts/schemas.ts';

const checkout = path.join(import.meta.dirname, '..', '..', '..');

function committed(page: string): string {
  const file = path.join(checkout, page);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each([
  ['npm run schemas', publishedSchemas()],
  ['npm run examples', exampleAnswers(checkout)],
  ['npm run law-pages', lawPages()],
])('what %s writes', (command, pages) => {
  it.each(pages.map((page) => [page.path, page.text]))('%s is current', (page, text) => {
    expect(committed(page), `Run: ${command}`).toBe(text);
  });
});

describe('a page of law', () => {
  const pages = new Map(lawPages().map((page) => [page.path, page.text]));

  it('is there for each of fifteen places, and an index', () => expect(pages.size).toBe(16));

  it.each([...pages.keys()].filter((name) => !name.endsWith('README.md')))(
    '%s says of nothing unconfirmed that it is law',
    (name) => {
      const text = pages.get(name) ?? '';
      const unconfirmed = text.split(/^## /m).filter((part) => /^(?:Read second hand|Not confirmed)\n/.test(part));
      for (const part of unconfirmed) {
        expect(part).toMatch(/not shown as law|not law as far as anyone confirmed/);
        const told = part
          .split('\n')
          .filter((line) => !line.startsWith('- **Source:**') && !line.startsWith('- **When'));
        expect(told.join('\n')).not.toMatch(/\bmust\b|\bshall\b|The law commands it/i);
      }
    },
  );

  it('gives every rule a source with its mark, the day of its copy and the day to read it again', () => {
    for (const text of pages.values()) {
      const rules = text.match(/^- \*\*Rule:\*\*/gm)?.length ?? 0;
      const sources = text.match(
        /^- \*\*Source:\*\* .+ \((?:confirmed|secondary|unconfirmed); (?:as of|undated, read) [\d-]{10}, copy \d+; read again by [\d-]{10}\)\n- \*\*Rule:/gm,
      );
      expect(sources?.length ?? 0).toBe(rules);
    }
  });
});

describe('rules past their day to be read again', () => {
  it('are none before the first day', () => expect(rulesPastReview(civilDateOf('2026-11-22'))).toEqual([]));

  it('are told from that very day, the oldest first', () => {
    const late = rulesPastReview(civilDateOf('2027-01-01')).map(({ citation }) => citation.reviewOn);
    expect(late).toContain('2027-01-01');
    expect(late).toEqual(late.toSorted());
  });
});
