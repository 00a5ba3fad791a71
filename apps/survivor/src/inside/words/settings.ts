/** What the screen of choices says, and the one with the recovery words. */
import type { Said } from '@holdfast/domain';

export const settingsWords = {
  title: { en: 'Settings', es: 'Ajustes' },
  language: { en: 'Language', es: 'Idioma' },
  after: {
    calculator: {
      en: 'Show the calculator when nothing is touched for',
      es: 'Mostrar la calculadora si no se toca nada en',
    },
    converter: {
      en: 'Show the converter when nothing is touched for',
      es: 'Mostrar el conversor si no se toca nada en',
    },
  },
  afterHint: {
    en: 'It always shows at once when you switch to something else or turn the screen off.',
    es: 'Siempre aparece enseguida si usted cambia a otra cosa o apaga la pantalla.',
  },
  minutes: (count: number): Said =>
    count === 1 ? { en: '1 minute', es: '1 minuto' } : { en: `${count} minutes`, es: `${count} minutos` },
  keys: {
    calculator: {
      en: 'Escape, or Shift three times, shows the calculator',
      es: 'Escape, o Shift tres veces, muestra la calculadora',
    },
    converter: {
      en: 'Escape, or Shift three times, shows the converter',
      es: 'Escape, o Shift tres veces, muestra el conversor',
    },
  },
  keysHint: {
    en: 'On a keyboard. The button at the top always works.',
    es: 'En un teclado. El botón de arriba siempre sirve.',
  },
  numbers: { en: 'Numbers to call', es: 'Números para llamar' },
  us: { en: 'United States', es: 'Estados Unidos' },
  gb: { en: 'United Kingdom', es: 'Reino Unido' },
  recovery: { en: 'Recovery words', es: 'Palabras de recuperación' },
  recoveryDetail: {
    en: 'Twenty-four words to choose a new code with, if you forget yours.',
    es: 'Veinticuatro palabras para elegir un código nuevo si olvida el suyo.',
  },
  done: { en: 'Done', es: 'Listo' },
  renew: { en: 'Look for a newer version', es: 'Buscar una versión nueva' },
  renewed: {
    en: 'If there is a newer version, it is there the next time you open the app.',
    es: 'Si hay una versión nueva, estará la próxima vez que abra la app.',
  },
  noNetwork: { en: 'There is no network just now.', es: 'Ahora no hay red.' },
  limits: { en: 'What this cannot do', es: 'Lo que esto no puede hacer' },
  limit: [
    {
      en: 'It cannot tell if this phone is watched, and it cannot stop that.',
      es: 'No puede saber si vigilan este teléfono, ni lo puede impedir.',
    },
    {
      en: 'The web address can be seen in the browser. It does not say what this is.',
      es: 'La dirección se ve en el navegador. No dice qué es esto.',
    },
    {
      en: 'The picture in the list of open apps may show this page for a moment.',
      es: 'La lista de apps abiertas puede mostrar esta página un momento.',
    },
    {
      en: 'Phone keyboards learn words. Turn learning off for this, if you can.',
      es: 'Los teclados aprenden palabras. Si puede, apague eso.',
    },
  ],
} as const;
