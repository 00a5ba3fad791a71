/**
 * A questionnaire of our own, so that the container of instruments can be tried. It was never validated, says so, and decides nothing;
 * a licensed agency brings its own instrument as a file.
 */
import type { RiskInstrument } from '@holdfast/domain';

export const demonstrationInstrument: RiskInstrument = {
  id: 'holdfast-demonstration',
  version: 1,
  title: { en: 'Demonstration questions', es: 'Preguntas de demostración' },
  validated: false,
  needsTraining: false,
  licence: 'Written for this demonstration. Free to use, and of no use in deciding.',
  items: [
    {
      id: 'came-back',
      asks: {
        en: 'Has he come back after being told to stay away?',
        es: '¿Ha vuelto él después de que le dijeron que no se acercara?',
      },
      yes: 1,
    },
    {
      id: 'more-often',
      asks: { en: 'Does it happen more often than before?', es: '¿Pasa más seguido que antes?' },
      yes: 1,
    },
    {
      id: 'weapon-near',
      asks: { en: 'Can he get a weapon?', es: '¿Puede él conseguir un arma?' },
      yes: 2,
    },
    {
      id: 'neck',
      asks: { en: 'Has he ever put pressure on her neck?', es: '¿Alguna vez le apretó el cuello?' },
      yes: 3,
    },
    {
      id: 'children-threatened',
      asks: { en: 'Has he threatened the children?', es: '¿Ha amenazado a los niños?' },
      yes: 2,
    },
  ],
  levels: [
    {
      id: 'usual',
      from: 0,
      title: { en: 'Usual attention', es: 'Atención habitual' },
      means: { en: 'Go through the plan together again.', es: 'Revisen juntas el plan otra vez.' },
    },
    {
      id: 'closer',
      from: 2,
      title: { en: 'Closer attention', es: 'Más atención' },
      means: { en: 'Speak within two days, and ask what changed.', es: 'Hablen en dos días y pregunte qué cambió.' },
    },
    {
      id: 'at-once',
      from: 4,
      title: { en: 'Attention at once', es: 'Atención inmediata' },
      means: { en: 'Speak today, with her, about tonight.', es: 'Hablen hoy, con ella, sobre esta noche.' },
    },
  ],
};
