/**
 * Who a letter can go to, which duties each reader answers for, and what each is asked. It names no law: what a text commands
 * comes from the duties alone.
 */
import { type Duty, type DutyActor, policeActors } from '../duties/duty.ts';
import { isOpen } from '../duties/duty-state.ts';
import type { Said } from '../language.ts';

/** The steps of a ladder, and the records office beside it. A step of a ladder that is not here has no letter of its own. */
export const letterReaders = [
  'supervisor',
  'watch-commander',
  'domestic-violence-liaison',
  'professional-standards',
  'prosecutor',
  'court-contempt',
  'oversight-body',
  'records',
] as const;
export type LetterReader = (typeof letterReaders)[number];

export function letterReaderFrom(rung: string): LetterReader | undefined {
  return letterReaders.find((reader) => reader === rung);
}

const actorsAt: Readonly<Record<LetterReader, readonly DutyActor[]>> = {
  supervisor: policeActors,
  'watch-commander': policeActors,
  'domestic-violence-liaison': policeActors,
  'professional-standards': policeActors,
  prosecutor: ['prosecutor', ...policeActors],
  'court-contempt': ['court', 'clerk', 'restrained-party'],
  'oversight-body': policeActors,
  records: policeActors,
};

/** Whether `reader` works in a police agency, where a letter can go to their workspace. */
export function isPoliceReader(reader: LetterReader): boolean {
  return actorsAt[reader] === policeActors;
}

/**
 * What a letter to `reader` speaks of: what its reader answers for and is known not to be done, and of the rest only what a
 * confirmed text commands. A letter of everything nobody knows is read by no one.
 */
export function dutiesForLetter(duties: readonly Duty[], reader: LetterReader): readonly Duty[] {
  return duties.filter((duty) => {
    if (!isOpen(duty) || duty.answer !== 'owed' || !actorsAt[reader].includes(duty.rule.actor)) return false;
    if (reader === 'records' && duty.rule.doneWhen !== 'report-copy-given') return false;
    const { strength, citation } = duty.rule;
    const commanded = citation.confirmation === 'confirmed' && strength !== 'policy' && strength !== 'good-practice';
    return duty.done === 'no' || (commanded && duty.by.kind !== 'none-in-text');
  });
}

/** What an advocate asks of `reader`, as whole sentences; a report and its copy only where they are still owed. */
export function asksOf(reader: LetterReader, duties: readonly Duty[]): readonly Said[] {
  const owes = (fact: 'report-written' | 'report-copy-given') =>
    duties.some((duty) => isOpen(duty) && duty.rule.doneWhen === fact && duty.answer === 'owed' && duty.done === 'no');
  const police = actorsAt[reader] === policeActors && reader !== 'records';
  return [
    ...asked[reader],
    ...(police && owes('report-written') ? [reportAsk] : []),
    ...(police && owes('report-copy-given') ? [copyAsk] : []),
    ...(police ? [eachActAsk] : []),
  ];
}

const reportAsk: Said = {
  en: 'Please see that a report is made, and send me its number.',
  es: 'Por favor haga que se escriba un reporte y envíeme su número.',
};
const copyAsk: Said = {
  en: 'Please have a copy of the report given to the protected person.',
  es: 'Por favor haga que se entregue una copia del reporte a la persona protegida.',
};
const eachActAsk: Said = {
  en: 'Please say of each act named above whether it was done, by whom and when.',
  es: 'Por favor diga de cada acto nombrado arriba si se hizo, quién lo hizo y cuándo.',
};

const asked: Readonly<Record<LetterReader, readonly Said[]>> = {
  supervisor: [],
  'watch-commander': [
    {
      en: 'Please look at this call again, and say what will be done and by when.',
      es: 'Por favor revise esta llamada y diga qué se hará y cuándo.',
    },
  ],
  'domestic-violence-liaison': [
    {
      en: 'Please say who has this case, and how I can reach that person.',
      es: 'Por favor diga quién lleva este caso y cómo puedo comunicarme con esa persona.',
    },
  ],
  'professional-standards': [
    {
      en: 'Please take this as a complaint, and send me its number and a copy of it.',
      es: 'Por favor reciba esto como una queja y envíeme su número y una copia.',
    },
  ],
  prosecutor: [
    {
      en: 'Please say whether a report of this reached your office, and what was decided.',
      es: 'Por favor diga si un reporte de esto llegó a su oficina y qué se decidió.',
    },
  ],
  'court-contempt': [
    {
      en: 'This letter is not a filing. Please say how this can be put before the judge, and which forms are for it.',
      es: 'Esta carta no es una presentación ante la corte. Por favor diga cómo se puede llevar esto ante el juez y con qué formularios.',
    },
  ],
  'oversight-body': [
    {
      en: 'Please review how this was handled, and send me the number of the review.',
      es: 'Por favor revise cómo se atendió esto y envíeme el número de la revisión.',
    },
  ],
  records: [
    {
      en: 'Please give a copy of this report to the protected person, or to me where the law lets someone receive it for them.',
      es: 'Por favor entregue una copia de este reporte a la persona protegida, o a mí si la ley permite que alguien la reciba en su lugar.',
    },
  ],
};
