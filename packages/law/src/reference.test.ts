import { type Citation, issuingPlaces, jurisdictions, languages, type Said } from '@holdfast/domain';
import { gradeIn, sentencesIn, wordsIn } from '@holdfast/domain/testing';
import { describe, expect, it } from 'vitest';
import {
  defaultVisitPolicy,
  escalationOf,
  escalationRungs,
  helplines,
  helplinesFor,
  processOf,
  processStages,
  recordingNoteOf,
  silentCall,
} from './index.ts';

const commands = /\bmust\b|\bshall\b|\bhave to\b|\bhas to\b|\brequired?s?\b/i;
const commandsInSpanish = /\bdeb(?:e|en|es|erá|erán)\b|\btienen? que\b|\bobligat|\bobligad|\bexige|\brequiere/i;
const accuses = /\bwhy\b|\babuser|\bperpetrat|\bsuspect\b|\bguilty\b/i;

/** Every text that is not a rule's, with where it stands. Texts without a citation of their own are good practice. */
interface Placed {
  readonly at: string;
  readonly says: Said;
  readonly citation?: Citation;
  /** A name or a label: too short to grade. */
  readonly label?: true;
}

const ofProcess = jurisdictions.flatMap((place) =>
  (processOf(place)?.steps ?? []).flatMap((step): readonly Placed[] => [
    { at: `${place} ${step.stage} title`, says: step.title, label: true },
    { at: `${place} ${step.stage}`, says: step.what, citation: step.citation },
    ...[...step.clocks, ...(step.notes ?? [])].map((line) => ({
      at: `${place} ${step.stage} line`,
      says: line.says,
      citation: line.citation,
    })),
    ...step.forms.map((form) => ({
      at: `${place} ${form.number}`,
      says: form.what,
      citation: form.citation,
      label: true as const,
    })),
  ]),
);
const ofEscalation = jurisdictions.flatMap((place) =>
  (escalationOf(place)?.steps ?? []).flatMap((step): readonly Placed[] => {
    const at = `${place} ${step.rung}`;
    return [
      { at: `${at} who`, says: step.who, citation: step.citation, label: true },
      { at: `${at} when`, says: step.when },
      { at: `${at} ask`, says: step.ask },
      { at: `${at} words`, says: step.words },
      ...step.attach.map((says) => ({ at: `${at} attach`, says, label: true as const })),
    ];
  }),
);
const ofRecording = jurisdictions.flatMap((place) => {
  const note = recordingNoteOf(place);
  if (note === undefined) throw new Error('no note');
  return [
    ...note.lines.map((line): Placed => ({ at: `${place} recording`, says: line.says, citation: line.citation })),
    { at: `${place} recording advice`, says: note.askForAdvice },
  ];
});
const ofHelplines = helplines.flatMap((line): readonly Placed[] =>
  [line.forWhom, line.hours?.says, line.languages?.says, ...line.ways.map((way) => way.says)].flatMap((says) =>
    says === undefined ? [] : [{ at: line.id, says, label: true as const }],
  ),
);
const all: readonly Placed[] = [
  ...ofProcess,
  ...ofEscalation,
  ...ofRecording,
  ...ofHelplines,
  { at: 'visits', says: defaultVisitPolicy.note, citation: defaultVisitPolicy.citation },
  { at: 'silent call', says: silentCall.says },
];

describe('every text beside the rules', () => {
  it.each(all.map((one) => [one.at, one] as const))('%s is there in both languages, plain and short', (_at, one) => {
    const { en, es } = one.says;
    expect(en.trim()).not.toBe('');
    expect(es.trim()).not.toBe('');
    for (const sentence of sentencesIn(en)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20);
    for (const sentence of sentencesIn(es)) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(24);
    expect(`${en} ${es}`).not.toMatch(accuses);
  });

  it.each(all.map((one) => [one.at, one] as const))('%s commands only where a confirmed text does', (_at, one) => {
    if (one.citation?.confirmation === 'confirmed') return expect(one.citation.source).not.toBe('');
    expect(one.says.en.replace(/do(?:es)? not have to/gi, '')).not.toMatch(commands);
    expect(one.says.es.replace(/no tienen? que/gi, '')).not.toMatch(commandsInSpanish);
  });

  it.each([
    ['process', ofProcess],
    ['escalation', ofEscalation],
    ['recording', ofRecording],
  ] as const)('%s reads at grade six or below', (_name, list) => {
    const told = list.filter((one) => one.label === undefined).map((one) => one.says);
    for (const language of languages) {
      expect(gradeIn(language, told.map((says) => says[language]).join(' ')), language).toBeLessThanOrEqual(6);
    }
  });

  it('cites a copy with its date wherever it stands on a text', () => {
    for (const { citation } of all) {
      if (citation === undefined) continue;
      expect(citation.text).not.toBe('');
      expect(citation.reviewOn > citation.asOf).toBe(true);
    }
  });
});

describe('the way of an order', () => {
  it.each(jurisdictions)('%s: every stage, once, in order', (place) => {
    expect(processOf(place)?.steps.map((step) => step.stage)).toEqual(processStages);
  });

  it('says where it is only the usual pattern', () => {
    expect(processOf('US-CA')?.reach).toBe('this-place');
    expect(processOf('US-TX')?.reach).toBe('general');
    expect(processOf('GB-SCT')).toBeUndefined();
    for (const step of processOf('US-AK')?.steps ?? []) {
      expect(step.citation.confirmation === 'confirmed').toBe(step.stage === 'enforcement');
      expect([step.forms, step.clocks]).toEqual([[], []]);
    }
  });

  it('keeps the details for the police out of the public file', () => {
    const forms = processOf('US-CA')?.steps.flatMap((step) => step.forms) ?? [];
    expect(forms.filter((form) => form.confidential === true).map((form) => form.number)).toEqual(['CLETS-001']);
  });

  it('says of the pilot in England and Wales that nobody knows where it runs now', () => {
    const [petition] = processOf('GB-EAW')?.steps ?? [];
    expect(petition?.clocks[0]?.citation.confirmation).toBe('unconfirmed');
  });
});

describe('when the police do not act', () => {
  it.each(jurisdictions)('%s: every rung, once, nearest first, with something to take along', (place) => {
    const steps = escalationOf(place)?.steps ?? [];
    expect(steps.map((step) => step.rung)).toEqual(escalationRungs);
    for (const step of steps) expect(step.attach.length).toBeGreaterThan(0);
  });

  it('is called law only where a confirmed section stands behind it', () => {
    for (const place of jurisdictions) {
      for (const step of escalationOf(place)?.steps ?? []) {
        if (step.strength !== 'good-practice') expect(step.citation.confirmation).toBe('confirmed');
      }
    }
    expect(escalationOf('US-TX')?.steps.every((step) => step.strength === 'good-practice')).toBe(true);
  });
});

describe('recording', () => {
  it('has a note for every place whose law is kept, and for no other', () => {
    for (const place of issuingPlaces) {
      expect(recordingNoteOf(place) !== undefined).toBe(jurisdictions.some((known) => known === place));
    }
  });

  it('is confirmed in California alone; everywhere else it asks for advice and says no more', () => {
    for (const place of jurisdictions) {
      const lines = recordingNoteOf(place)?.lines ?? [];
      expect(lines.every((line) => line.citation.confirmation === 'confirmed')).toBe(place === 'US-CA');
      if (place !== 'US-CA') expect(lines.length).toBe(1);
    }
  });
});

describe('visits', () => {
  it('follow days 1, 3, 7, 14, 21 and 28 by default, as local policy and never as law', () => {
    expect(defaultVisitPolicy.days).toEqual([1, 3, 7, 14, 21, 28]);
    expect(defaultVisitPolicy.kind).toBe('local-policy');
    expect(defaultVisitPolicy.citation.confirmation).not.toBe('confirmed');
  });
});

describe('numbers to call', () => {
  it('are shown only when confirmed, police first, the line for everyone next', () => {
    expect(helplinesFor('US').map((line) => line.number)).toEqual([
      '911',
      '1-800-799-7233',
      '1-844-762-8483',
      '988',
      '1-800-777-9229',
    ]);
    expect(helplinesFor('GB').map((line) => line.number)).toEqual([
      '999',
      '0808 2000 247',
      '0808 80 10 800',
      '0800 027 1234',
      '0800 5999 247',
      '0800 999 5428',
    ]);
  });

  it('show no hour, language or way that is not confirmed', () => {
    expect(helplinesFor('US', 'US-TX').some((line) => line.place === 'US-CA')).toBe(false);
    expect(helplinesFor('US', 'US-CA').some((line) => line.place === 'US-CA')).toBe(true);
    for (const line of [...helplinesFor('US'), ...helplinesFor('GB')]) {
      for (const detail of [line.hours, line.languages, ...line.ways]) {
        if (detail !== undefined) expect(detail.confirmation, line.id).toBe('confirmed');
      }
    }
    expect(helplinesFor('GB').find((line) => line.id === 'gb-galop')?.hours).toBeUndefined();
  });

  it('name no key of a menu but the one that is confirmed, and no line that may be gone', () => {
    const text = JSON.stringify(helplines);
    expect(text).not.toMatch(/press 3|oprima 3|855-484-2846|VictimConnect/i);
  });

  it('each have an id, a source, a day of reading and a day to read again within a quarter', () => {
    expect(new Set(helplines.map((line) => line.id)).size).toBe(helplines.length);
    for (const line of helplines) {
      expect(line.source).not.toBe('');
      expect(line.reviewOn > line.checkedOn).toBe(true);
      expect(Date.parse(line.reviewOn) - Date.parse(line.checkedOn)).toBeLessThanOrEqual(93 * 86_400_000);
    }
  });

  it('tell that a silent call has its limits', () => {
    expect(silentCall.says.en).toMatch(/only when asked/);
    expect(silentCall.says.en).toMatch(/does not tell them where you are/);
    expect(silentCall.confirmation).toBe('secondary');
  });
});
