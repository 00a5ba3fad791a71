/**
 * Looks for words in her notes, her plan, the articles and the help lines, on this phone and at once. Pure. What was looked for is kept
 * nowhere, and her private pages are not looked into.
 */

import { type Language, type PoliceContact, type TimeZone, whenWords, wordsIn } from '@holdfast/domain';
import type { Helpline } from '@holdfast/law';
import { linesOf } from '../plan/lines.ts';
import type { Held } from '../state/held.ts';
import type { Screen } from '../state/router.ts';
import type { Pages } from '../words/pages/pages.ts';

export type FoundKind = 'note' | 'contact' | 'order' | 'plan' | 'article' | 'help';

export type Found = {
  readonly kind: FoundKind;
  readonly title: string;
  /** Some words around the first match. */
  readonly excerpt: string;
  readonly open: Screen;
};

type Place = {
  readonly kind: FoundKind;
  readonly title: string;
  readonly texts: readonly string[];
  readonly open: Screen;
};

/** Letters without accents and in one case, so that "policia" finds "Policía". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everything that has all the words of `query`, her own first. Nothing for less than two letters. */
export function searchIn(options: {
  readonly query: string;
  readonly held: Held;
  readonly pages: Pages | null;
  readonly lines: readonly Helpline[];
  readonly language: Language;
  readonly zone: TimeZone;
}): readonly Found[] {
  const wanted = plain(options.query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.join('').length < 2) return [];
  return placesIn(options).flatMap(({ kind, title, texts, open }) => {
    const all = [title, ...texts].join(' \n ');
    const where = plain(all);
    return wanted.every((word) => where.includes(word)) ? [{ kind, title, open, excerpt: around(texts, wanted) }] : [];
  });
}

/** The first text that has one of the words, cut to what stands around it. */
function around(texts: readonly string[], wanted: readonly string[]): string {
  for (const text of texts) {
    const at = Math.min(...wanted.map((word) => plain(text).indexOf(word)).filter((index) => index >= 0));
    if (!Number.isFinite(at)) continue;
    const from = at <= 40 ? 0 : text.lastIndexOf(' ', at - 30) + 1;
    const cut = text.slice(from, from + 120);
    return `${from > 0 ? '… ' : ''}${cut}${from + 120 < text.length ? ' …' : ''}`;
  }
  return texts[0]?.slice(0, 120) ?? '';
}

function placesIn(options: Parameters<typeof searchIn>[0]): readonly Place[] {
  const { held, pages, lines, language, zone } = options;
  const words = wordsIn(language);
  const notes = held.incidents.toReversed().map(
    (incident): Place => ({
      kind: 'note',
      title: `${words.incidentWords[incident.kind].title}, ${whenWords(incident.when, zone)[language]}`,
      texts: [incident.whatHappened ?? ''],
      open: { name: 'incident', id: incident.id },
    }),
  );
  const contacts = held.contacts.toReversed().flatMap((contact): readonly Place[] =>
    contact.incidentId === undefined
      ? []
      : [
          {
            kind: 'contact',
            title: `${contact.agencyName ?? ''} ${whenWords(contact.when, zone)[language]}`.trim(),
            texts: textsOf(contact),
            open: { name: 'incident', id: contact.incidentId },
          },
        ],
  );
  const orders = held.orders.map(
    (order): Place => ({
      kind: 'order',
      title: order.orderNumber,
      texts: [order.issuingCourt.name, order.protectedParty.name, order.restrainedParty.name],
      open: { name: 'order', id: order.id },
    }),
  );
  const plan = (pages?.plan ?? []).flatMap((section) =>
    linesOf({ section, kept: held.plan, language })
      .filter(({ left }) => !left)
      .map(
        (line): Place => ({
          kind: 'plan',
          title: section.title[language],
          texts: [line.words],
          open: { name: 'plan-section', section: section.id },
        }),
      ),
  );
  const articles = (pages?.articles ?? []).map(
    (article): Place => ({
      kind: 'article',
      title: article.title[language],
      texts: [
        article.lead[language],
        ...article.parts.flatMap((part) => [
          part.heading?.[language] ?? '',
          ...part.lines.map(({ says }) => says[language]),
        ]),
      ],
      open: { name: 'article', id: article.id },
    }),
  );
  const help = lines.map(
    (line): Place => ({
      kind: 'help',
      title: line.name,
      texts: [line.forWhom?.[language] ?? '', line.number, ...line.ways.map(({ says }) => says[language])],
      open: { name: 'find-help' },
    }),
  );
  return [...notes, ...contacts, ...orders, ...plan, ...articles, ...help];
}

/** What she wrote about a contact. */
function textsOf(contact: PoliceContact): readonly string[] {
  const { note, officerName, badge, reportNumber, callNumber, officers = [] } = contact;
  const named = officers.flatMap((officer) => [officer.name, officer.badge]);
  return [note, officerName, badge, reportNumber, callNumber, ...named].filter((text) => text !== undefined);
}
