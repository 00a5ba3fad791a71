/** What an agency decided about opening what she gave it, told to her. */
import type { Said } from '@holdfast/domain';

export const rulesWords = {
  ask: (agency: string): Said => ({ en: `What ${agency} decided`, es: `Qué decidió ${agency}` }),
  title: (agency: string): Said => ({ en: `The rules of ${agency}`, es: `Las reglas de ${agency}` }),
  headMay: {
    en: 'A supervisor there can open what you share, if you say yes. You are asked each time you share, and you see each time they open it.',
    es: 'Quien supervisa allí puede abrir lo que comparte, si usted dice que sí. Se le pregunta cada vez, y usted ve cada vez que lo abre.',
  },
  headMayNot: {
    en: 'No supervisor there can open what you share.',
    es: 'Nadie que supervise allí puede abrir lo que comparte.',
  },
  again: {
    en: 'Your advocate may keep a file of your case. If nobody can open it any more, two people there can do so together. Neither can do it alone. You can ask who they are.',
    es: 'Su defensora puede llevar un archivo de su caso. Si ya nadie lo puede abrir, dos personas de allí pueden hacerlo juntas. Ninguna puede sola. Usted puede preguntar quiénes son.',
  },
  notAgain: {
    en: 'Your advocate may keep a file of your case. If they lose their key, nobody there can open it again. Keep your own notes.',
    es: 'Su defensora puede llevar un archivo de su caso. Si pierde su clave, nadie allí lo puede abrir otra vez. Guarde sus propias notas.',
  },
  whose: {
    en: 'This is what their server says today. It can change. Ask them.',
    es: 'Esto dice hoy su servidor. Puede cambiar. Pregúnteles.',
  },
  notNow: { en: 'This cannot be told just now.', es: 'Ahora no se puede decir.' },
} as const;
