/** The measures of time, for calls for order violations and, to compare, for all calls. Data. */
import type { Said } from '@holdfast/domain';
import type { MeasureDefinition } from './definitions.ts';

export const timeSteps = ['queued-to-dispatched', 'dispatched-to-arrived', 'queued-to-arrived'] as const;
export type TimeStep = (typeof timeSteps)[number];

const questions: Readonly<Record<TimeStep, Said>> = {
  'queued-to-dispatched': {
    en: 'How long does a call wait until somebody is sent?',
    es: '¿Cuánto espera una llamada hasta que se envía a alguien?',
  },
  'dispatched-to-arrived': {
    en: 'How long is the way, once somebody is sent?',
    es: '¿Cuánto tarda el camino, una vez que se envía a alguien?',
  },
  'queued-to-arrived': {
    en: 'How long from the call until somebody is there?',
    es: '¿Cuánto pasa desde la llamada hasta que alguien llega?',
  },
};

const leavesOut: Said = {
  en: 'Calls that an officer began, calls with a missing or exact-midnight time, and times in the wrong order.',
  es: 'Llamadas iniciadas por un agente, con hora faltante o a medianoche exacta, y horas en orden inverso.',
};
const caveat: Said = {
  en: 'Calls to which nobody ever came have no time, and are not in the median: read it beside how many have one. Priorities differ.',
  es: 'Las llamadas a las que nadie llegó no tienen hora y no están en la mediana: léala junto a cuántas la tienen. Las prioridades difieren.',
};
const source: Said = {
  en: 'Our own definition; no statute sets a time that was found.',
  es: 'Definición propia; no se encontró una ley que fije un tiempo.',
};

const of = (step: TimeStep, all: boolean): MeasureDefinition => ({
  id: all ? `${step}-all-calls` : step,
  unit: 'seconds',
  question: all
    ? {
        en: `${questions[step].en} (all calls, to compare)`,
        es: `${questions[step].es} (todas las llamadas, para comparar)`,
      }
    : questions[step],
  numerator: {
    en: 'The median and the 90th in a hundred, in seconds.',
    es: 'La mediana y el percentil 90, en segundos.',
  },
  denominator: all
    ? { en: 'All calls that somebody asked for.', es: 'Todas las llamadas que alguien pidió.' }
    : {
        en: 'Calls for order violations that somebody asked for.',
        es: 'Llamadas por violación de una orden que alguien pidió.',
      },
  leavesOut,
  caveat,
  source,
});

export const definitionsOfTimes: readonly MeasureDefinition[] = [
  ...timeSteps.map((step) => of(step, false)),
  ...timeSteps.map((step) => of(step, true)),
];
