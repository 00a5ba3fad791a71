/**
 * What the articles take from `law`: rules, steps and ladders as lines with their source. It adds no law of its own, and a name it
 * cannot find is an error at building.
 */
import { type Citation, type IssuingPlace, type Said, sourceWords } from '@holdfast/domain';
import { type EscalationStep, escalationOf, lawOf, type ProcessStep, processOf, recordingNoteOf } from '@holdfast/law';
import type { PageLine, PagePart, PagePlace } from './pages.ts';

/** Own words, several lines. */
export function lines(...all: readonly (readonly [en: string, es: string])[]): readonly PageLine[] {
  return all.map(([en, es]) => ({ says: { en, es } }));
}

/** A part in our own words. */
export function part(en: string, es: string, own: readonly PageLine[]): PagePart {
  return { heading: { en, es }, lines: own };
}

export function sourceOf(citation: Citation): Said {
  return { en: sourceWords(citation, 'en'), es: sourceWords(citation, 'es') };
}

/** Rules of a place by name, as they are told to her. Throws for a name that is not there. */
export function rules(place: PagePlace, ...names: readonly string[]): readonly PageLine[] {
  return names.map((name) => {
    const rule = lawOf(place).rules.find(({ id }) => id === name);
    if (rule === undefined) throw new Error(`no rule ${name}`);
    return { says: rule.words.protectedParty, source: sourceOf(rule.citation) };
  });
}

/** The way of an order at a place, one part a step. */
export function steps(place: IssuingPlace): readonly PagePart[] {
  const guide = processOf(place);
  if (guide === undefined) throw new Error(`no steps for ${place}`);
  return guide.steps.map((step) => ({
    heading: step.title,
    lines: [
      { says: step.what, source: sourceOf(step.citation) },
      ...[...step.clocks, ...(step.notes ?? [])].map(({ says, citation }) => ({ says, source: sourceOf(citation) })),
      ...step.forms.map(({ number, what, citation, confidential }): PageLine => {
        const closed: Said =
          confidential === true
            ? { en: ' Not for the public file.', es: ' No va al archivo público.' }
            : { en: '', es: '' };
        const says: Said = {
          en: `Form ${number}: ${what.en}.${closed.en}`,
          es: `Formulario ${number}: ${what.es}.${closed.es}`,
        };
        return citation.confirmation === 'confirmed' ? { says } : { says, source: sourceOf(citation) };
      }),
    ],
  }));
}

/** Whom to turn to at a place, one part a step: when, what to ask, words to use. */
export function ladder(place: PagePlace): readonly PagePart[] {
  return ladderSteps(place).map((step) => ({
    heading: step.who,
    place,
    lines: [
      { says: step.when },
      { says: step.ask, source: sourceOf(step.citation) },
      { says: { en: `“${step.words.en}”`, es: `“${step.words.es}”` } },
    ],
  }));
}

/** The steps of the ladder as they are kept. */
export function ladderSteps(place: PagePlace): readonly EscalationStep[] {
  const found = escalationOf(place);
  if (found === undefined) throw new Error(`no ladder for ${place}`);
  return found.steps;
}

/** How an order is made longer there. */
export function renewalStep(place: PagePlace): ProcessStep {
  const found = processOf(place)?.steps.find(({ stage }) => stage === 'renewal');
  if (found === undefined) throw new Error(`no renewal for ${place}`);
  return found;
}

/** What is known there of recording. */
export function recording(place: PagePlace): readonly PageLine[] {
  const note = recordingNoteOf(place);
  if (note === undefined) throw new Error(`no note for ${place}`);
  return [
    ...note.lines.map(({ says, citation }) => ({ says, source: sourceOf(citation) })),
    { says: note.askForAdvice },
  ];
}
