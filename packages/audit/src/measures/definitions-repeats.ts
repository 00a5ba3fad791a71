/** The measures of what comes again, and of the time to an arrest. Data. */
import type { Said } from '@holdfast/domain';
import type { MeasureDefinition } from './definitions.ts';

export const repeatDays = [30, 90, 365] as const;
export const repeatBases = ['place', 'person'] as const;
export type RepeatBase = (typeof repeatBases)[number];

export const repeatId = (base: RepeatBase, days: number): string => `repeat-${base}-${days}-days`;

const own: Said = { en: 'Counted from the file; our own definition.', es: 'Contado del archivo; definición propia.' };
const bases: Readonly<Record<RepeatBase, Said>> = {
  place: { en: 'at the same address', es: 'en la misma dirección' },
  person: { en: 'on the same person', es: 'sobre la misma persona' },
};

const repeat = (base: RepeatBase, days: number): MeasureDefinition => ({
  id: repeatId(base, days),
  unit: 'share',
  question: {
    en: `How many follow another such call ${bases[base].en} within ${days} days?`,
    es: `¿Cuántas siguen a otra llamada igual ${bases[base].es} en ${days} días?`,
  },
  numerator: {
    en: `Calls for order violations with an earlier one ${bases[base].en} in the ${days} days before.`,
    es: `Llamadas por violación de una orden con otra anterior ${bases[base].es} en los ${days} días previos.`,
  },
  denominator: {
    en: `Calls for order violations from day ${days + 1} of the file on, so that each has ${days} days to look back on.`,
    es: `Llamadas por violación de una orden desde el día ${days + 1} del archivo, para que cada una tenga ${days} días atrás.`,
  },
  leavesOut: {
    en: 'Calls without an address or person, or without a day, and the first days of the file.',
    es: 'Llamadas sin dirección o persona, o sin día, y los primeros días del archivo.',
  },
  caveat:
    base === 'place'
      ? {
          en: 'Public files blur addresses to a block: several homes then count as one place, and the share is too high.',
          es: 'Los archivos públicos reducen la dirección a una cuadra: varias casas cuentan como un lugar y la proporción sale alta.',
        }
      : {
          en: 'A person written in two ways counts as two.',
          es: 'Una persona escrita de dos maneras cuenta como dos.',
        },
  source: own,
});

const onRepeat = (what: 'report' | 'arrest'): MeasureDefinition => ({
  id: `${what}-on-repeat`,
  unit: 'share',
  question:
    what === 'report'
      ? {
          en: 'When a call comes again, is a report written?',
          es: 'Cuando la llamada se repite, ¿se escribe un informe?',
        }
      : {
          en: 'When a call comes again, is somebody arrested?',
          es: 'Cuando la llamada se repite, ¿se arresta a alguien?',
        },
  numerator:
    what === 'report'
      ? { en: 'Of these, calls with a written report.', es: 'De ellas, las que tienen informe escrito.' }
      : { en: 'Of these, calls with an arrest.', es: 'De ellas, las que tienen arresto.' },
  denominator: {
    en: 'Calls for order violations that follow another at the same address within 365 days, for which the file says yes or no.',
    es: 'Llamadas por violación de una orden que siguen a otra en la misma dirección en 365 días, de las que el archivo dice sí o no.',
  },
  leavesOut: { en: 'Calls of which the file says neither.', es: 'Las llamadas de las que el archivo no dice nada.' },
  caveat: { en: 'As for repeat calls at an address.', es: 'Como para las llamadas repetidas en una dirección.' },
  source: own,
});

export const definitionsOfRepeats: readonly MeasureDefinition[] = [
  ...repeatBases.flatMap((base) => repeatDays.map((days) => repeat(base, days))),
  onRepeat('report'),
  onRepeat('arrest'),
  {
    id: 'call-to-arrest',
    unit: 'seconds',
    question: {
      en: 'When an arrest follows, how long after the call?',
      es: 'Cuando hay arresto, ¿cuánto después de la llamada?',
    },
    numerator: {
      en: 'The median and the 90th in a hundred, in seconds.',
      es: 'La mediana y el percentil 90, en segundos.',
    },
    denominator: {
      en: 'Calls for order violations that are joined to an arrest.',
      es: 'Llamadas por violación de una orden unidas a un arresto.',
    },
    leavesOut: {
      en: 'Arrests without a time, or before the call.',
      es: 'Arrestos sin hora, o anteriores a la llamada.',
    },
    caveat: {
      en: 'Arrests by other agencies, and later ones, are not in the file.',
      es: 'Los arrestos de otras agencias, y los posteriores, no están en el archivo.',
    },
    source: own,
  },
];
