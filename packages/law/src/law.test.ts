import {
  type Answer,
  allFacts,
  type Criterion,
  type DeadlineRule,
  type DutyRule,
  type Fact,
  factsOfRule,
  holds,
  issuingPlaces,
  type Jurisdiction,
  jurisdictions,
  type Said,
} from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import { lawOf } from './index.ts';

/** Every rule once: federal rules come with each state and are judged at `US`. */
const rules: readonly (readonly [string, DutyRule])[] = jurisdictions.flatMap((place) =>
  lawOf(place)
    .rules.filter((rule) => rule.jurisdiction === place)
    .map((rule) => [rule.id, rule] as const),
);
const parcels = jurisdictions.map((place) => [place, lawOf(place)] as const);

const commands = /\bmust\b|\bshall\b|\bhave to\b|\bhas to\b|\brequired?s?\b/i;
const commandsInSpanish =
  /\bdeb(?:e|en|es|erá|erán|ería|erían)\b|\btienen? que\b|\bobligat|\bobligad|\bexige|\brequiere/i;

/** Only a confirmed text that commands may be told as a command. */
function mayCommand(rule: DutyRule): boolean {
  return rule.citation.confirmation === 'confirmed' && rule.strength === 'shall';
}

function saidIn(rule: DutyRule): readonly Said[] {
  return [rule.title, rule.words.protectedParty, rule.words.officer, ...Object.values(rule.questions ?? {})];
}

function deadlinesIn(deadline: DeadlineRule | undefined): readonly DeadlineRule[] {
  if (deadline === undefined) return [];
  return deadline.kind === 'earliest' ? deadline.of.flatMap(deadlinesIn) : [deadline];
}

function calendarsNamedBy(rule: DutyRule): readonly string[] {
  return [rule.deadline, rule.extended?.deadline].flatMap(deadlinesIn).flatMap((deadline) => {
    if (deadline.kind === 'working-days' || deadline.kind === 'same-day') return [deadline.calendar];
    if (deadline.kind === 'hours') return deadline.leavingOut ?? [];
    return deadline.kind === 'days' ? (deadline.movesPast ?? []) : [];
  });
}

/** Does `criterion` ask for `fact` to be `yes` to hold at all? Then it could never show that the act was done later. */
function needs(criterion: Criterion, fact: string): boolean {
  if ('fact' in criterion) return criterion.fact === fact && criterion.is === 'yes';
  return 'all' in criterion
    ? criterion.all.some((part) => needs(part, fact))
    : criterion.any.every((part) => needs(part, fact));
}

describe('every rule', () => {
  it.each(rules)('%s cites a text, a copy, its date and the day to read it again', (_id, { citation }) => {
    expect(citation.text.trim()).toMatch(/\S{2,}/);
    expect(citation.source.trim()).toMatch(/\S{2,}/);
    expect(citation.reviewOn > citation.asOf).toBe(true);
  });

  it.each(rules)('%s has words in both languages, and no text is empty', (_id, rule) => {
    for (const said of saidIn(rule)) {
      expect(said.en.trim()).not.toBe('');
      expect(said.es.trim()).not.toBe('');
      expect(said.es).not.toBe(said.en);
    }
  });

  it.each(rules)('%s says "must" only where a confirmed text commands, and says it there', (_id, rule) => {
    // "Does not have to check" lifts a duty; it lays none on anyone.
    const english = saidIn(rule).map((said) => said.en.replace(/do(?:es)? not have to/gi, ''));
    const spanish = saidIn(rule).map((said) => said.es.replace(/no tienen? que/gi, ''));
    if (mayCommand(rule)) {
      expect(english.join(' ')).toMatch(commands);
      expect(spanish.join(' ')).toMatch(commandsInSpanish);
    } else {
      for (const text of english) expect(text).not.toMatch(commands);
      for (const text of spanish) expect(text).not.toMatch(commandsInSpanish);
    }
  });

  it.each(rules)('%s speaks to her in short plain sentences', (_id, rule) => {
    const { en, es } = rule.words.protectedParty;
    for (const sentence of sentencesIn(en)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
    for (const sentence of sentencesIn(es)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(22);
    expect(gradeIn('en', en), en).toBeLessThanOrEqual(6);
    expect(gradeIn('es', es), es).toBeLessThanOrEqual(6);
    expect(`${en} ${rule.title.en}`).not.toMatch(/\bwhy\b|\babus|\bvictim\b|\bsuspect\b|\bviolat|\bguilty\b/i);
    expect(`${es} ${rule.title.es}`).not.toMatch(/por qué|\babus|\bvíctima|\bsospechos|\bculpable/i);
  });

  it.each(rules)('%s has an id of its place, and asks after some fact', (id, rule) => {
    expect(id.startsWith(`${rule.jurisdiction.toLowerCase()}-`)).toBe(true);
    expect(factsOfRule(rule).length).toBeGreaterThan(0);
  });

  it.each(rules)('%s is not shown done by a fact it needs to be owed', (_id, rule) => {
    if (rule.doneWhen !== undefined) expect(needs(rule.when, rule.doneWhen)).toBe(false);
  });

  it('has an id of its own', () => {
    expect(new Set(rules.map(([id]) => id)).size).toBe(rules.length);
  });
});

describe('the parcel of each place', () => {
  it.each(parcels)('%s holds its own rules first, then those of federal law, and no others', (place, law) => {
    const own = law.rules.filter((rule) => rule.jurisdiction === place);
    const rest = law.rules.slice(own.length);
    expect(law.rules.slice(0, own.length)).toEqual(own);
    expect(rest).toEqual(place.startsWith('US-') ? lawOf('US').rules : []);
  });

  it.each(parcels)('%s has every calendar its rules name', (_place, law) => {
    const known = new Set(law.calendars.map((calendar) => calendar.id));
    for (const rule of law.rules) for (const name of calendarsNamedBy(rule)) expect(known, rule.id).toContain(name);
  });

  it.each(parcels)('%s has every rule that another falls back on', (_place, law) => {
    const ids = new Set(law.rules.map((rule) => rule.id));
    for (const rule of law.rules) {
      if (rule.otherwise === undefined) continue;
      expect(ids, rule.id).toContain(rule.otherwise);
      expect(rule.otherwise).not.toBe(rule.id);
    }
  });

  it.each(parcels)('%s has rules of its own', (place, law) => {
    expect(law.place).toBe(place);
    expect(law.rules.filter((rule) => rule.jurisdiction === place).length).toBeGreaterThan(0);
  });

  it('is empty, and its own, where nobody has read the law', () => {
    for (const place of issuingPlaces.filter((one) => !one.startsWith('US') && one !== 'GB-EAW')) {
      expect(lawOf(place)).toEqual({ place, rules: [], expiryRules: [], calendars: [] });
    }
  });
});

describe('federal law', () => {
  it('comes with every state, territory and tribe, also where nobody has read the rest', () => {
    for (const place of ['US-AK', 'US-PR', 'US-tribal'] as const) {
      expect(lawOf(place)).toMatchObject({ place, expiryRules: [], calendars: [], rules: lawOf('US').rules });
    }
    expect(lawOf('US').rules.length).toBeGreaterThan(0);
    expect(lawOf('US-military').rules).toEqual([]);
    expect(lawOf('GB-EAW').rules.filter((rule) => rule.jurisdiction === 'US')).toEqual([]);
  });
});

describe('the guard against "must"', () => {
  it('would catch an unconfirmed rule and a mere policy', () => {
    const [, first] = rules.find(([id]) => id === 'us-ca-written-report') ?? [];
    if (first === undefined) throw new Error('no such rule');
    expect(mayCommand({ ...first, citation: { ...first.citation, confirmation: 'unconfirmed' } })).toBe(false);
    expect(mayCommand({ ...first, strength: 'policy' })).toBe(false);
    expect(first.words.officer.en).toMatch(commands);
    expect(first.words.officer.es).toMatch(commandsInSpanish);
  });
});

describe('states where an arrest is easy to overstate', () => {
  const arrests = (place: Jurisdiction) =>
    lawOf(place).rules.filter((rule) => rule.jurisdiction === place && rule.act === 'arrest');

  it('Florida and Illinois never say "must arrest"', () => {
    for (const place of ['US-FL', 'US-IL'] as const) {
      expect(arrests(place).length).toBeGreaterThan(0);
      for (const rule of arrests(place)) expect(rule.strength, rule.id).not.toBe('shall');
    }
  });

  it('Texas says it only of what the officer saw', () => {
    const commanded = arrests('US-TX').filter((rule) => rule.strength === 'shall');
    expect(commanded.length).toBeGreaterThan(0);
    for (const rule of commanded) expect(needs(rule.when, 'violation-in-presence'), rule.id).toBe(true);
  });

  it('Washington never says it where only a term on contact of its own order may be broken', () => {
    const facts: Partial<Record<Fact, Answer>> = {
      ...Object.fromEntries(allFacts.map((fact) => [fact, 'yes'])),
      'order-from-this-state': 'yes',
      'violence-term-may-be-broken': 'no',
      'place-term-may-be-broken': 'no',
      'firearms-term-may-be-broken': 'no',
      'custody-term-may-be-broken': 'no',
      'probable-cause-of-assault': 'no',
      'contact-term-may-be-broken': 'yes',
    };
    for (const rule of arrests('US-WA').filter((one) => one.strength === 'shall')) {
      expect(holds(rule.when, facts), rule.id).toBe('no');
    }
  });

  it('New Jersey asks that they were served', () => {
    const known: Partial<Record<Fact, Answer>> = {
      ...Object.fromEntries(allFacts.map((fact) => [fact, 'yes'])),
      'injury-seen': 'no',
      'weapon-involved': 'no',
      'probable-cause-of-assault': 'no',
      'probable-cause-of-notice': 'no',
      'restrained-party-had-notice': 'no',
      'restrained-party-knew-of-order': 'no',
    };
    const onOrder = arrests('US-NJ').filter((rule) => factsOfRule(rule).includes('probable-cause-of-violation'));
    expect(onOrder.length).toBeGreaterThan(0);
    for (const rule of onOrder) {
      if (rule.strength === 'shall') expect(holds(rule.when, known), rule.id).toBe('no');
    }
  });
});
