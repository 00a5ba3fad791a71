/**
 * The elements of the federal firearms indicator, as data with its section. The test itself is in `domain`; what a state puts in
 * its own register for firearms is another flag and is not here.
 */
import type { FirearmsIndicatorRule } from '@holdfast/domain';
import { titleEighteen } from './sources.ts';

export const bradyIndicator: FirearmsIndicatorRule = {
  every: ['heard-after-notice', 'intimate-partner', 'restrains-conduct'],
  oneOf: ['credible-threat-found', 'force-forbidden'],
  words: {
    'heard-after-notice': {
      title: { en: 'A hearing they knew of', es: 'Una audiencia de la que sabía' },
      question: {
        en: 'Was there a hearing that they were told of and could take part in?',
        es: '¿Hubo una audiencia de la que se le avisó y en la que podía participar?',
      },
    },
    'intimate-partner': {
      title: { en: 'An intimate partner or a child', es: 'Una pareja o un hijo' },
      question: {
        en: 'Does it protect a spouse or partner, now or before, or a child of one of them?',
        es: '¿Protege a una pareja o cónyuge, de ahora o de antes, o a un hijo de alguno?',
      },
    },
    'restrains-conduct': {
      title: { en: 'It forbids harassing, stalking or threats', es: 'Prohíbe el acoso, el acecho o las amenazas' },
      question: {
        en: 'Does it forbid harassing, stalking, threats, or acts that put someone in fear of harm?',
        es: '¿Prohíbe el acoso, el acecho, las amenazas o actos que hagan temer un daño?',
      },
    },
    'credible-threat-found': {
      title: { en: 'The court found a real threat', es: 'La corte vio una amenaza real' },
      question: {
        en: 'Does it say that the court found them to be a credible threat?',
        es: '¿Dice que la corte vio en esa persona una amenaza creíble?',
      },
    },
    'force-forbidden': {
      title: { en: 'It forbids the use of force', es: 'Prohíbe el uso de la fuerza' },
      question: {
        en: 'Does it say in so many words that force is forbidden?',
        es: '¿Dice con claridad que se prohíbe la fuerza?',
      },
    },
  },
  citation: titleEighteen('922(g)(8)'),
};
