import { idOf } from '@holdfast/domain';
import { at, incidentWith, orderWith, pacific } from '@holdfast/domain/testing';
import { helplinesFor } from '@holdfast/law';
import { expect, test } from 'vitest';
import { nothingHeld } from '../state/held.ts';
import { allPages } from '../words/pages/all-pages.ts';
import { plain, searchIn } from './search-in.ts';

const held = {
  ...nothingHeld,
  orders: [orderWith({ orderNumber: 'MC-2026-77' })],
  incidents: [
    incidentWith({
      id: idOf<'incident'>('incident-1'),
      kind: 'message',
      when: { kind: 'exact', at: at('2026-11-18T10:14') },
      whatHappened: 'A long text about the Peña Street bus stop, and then: you cannot hide from me.',
    }),
  ],
  contacts: [
    {
      id: idOf<'contact'>('contact-1'),
      incidentId: idOf<'incident'>('incident-1'),
      when: { kind: 'unknown' as const },
      writtenAt: at('2026-11-18T12:00'),
      agencyName: 'Marlow Police Department',
      note: 'They said he had left.',
      facts: {},
    },
  ],
};
const look = (query: string, pages: typeof allPages | null = allPages) =>
  searchIn({ query, held, pages, lines: helplinesFor('US'), language: 'en', zone: pacific });

test('accents and capitals make no difference', () => {
  expect(plain('Policía PEÑA')).toBe('policia pena');
  expect(look('pena street').map(({ kind }) => kind)).toEqual(['note']);
});

test('all the words have to be there, and the excerpt shows where', () => {
  expect(look('hide bus')[0]).toMatchObject({ kind: 'note', open: { name: 'incident', id: 'incident-1' } });
  expect(look('cannot hide')[0]?.excerpt).toContain('hide from me');
  expect(look('hide elephant')).toEqual([]);
});

test('notes, contacts, orders, the plan, articles and lines are all looked into, her own first', () => {
  expect(look('had left')[0]).toMatchObject({ kind: 'contact', open: { name: 'incident' } });
  expect(look('MC-2026-77')[0]).toMatchObject({ kind: 'order' });
  expect(look('kitchen').map(({ kind }) => kind)).toEqual(['plan']);
  expect(look('voicemails').map(({ kind }) => kind)).toContain('article');
  expect(look('88788 START').length + look('National Domestic').length).toBeGreaterThan(0);
});

test('one letter is too little, and without the pages her notes are found all the same', () => {
  expect(look('h')).toEqual([]);
  expect(look('hide', null)).toHaveLength(1);
});
