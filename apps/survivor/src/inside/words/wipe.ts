/** What is said before everything on this phone is deleted: what would be lost, what stays elsewhere, and that it cannot be undone. */
import type { Said } from '@holdfast/domain';

function counted(count: number, one: Said, many: Said): Said {
  const { en, es } = count === 1 ? one : many;
  return { en: `${count} ${en}`, es: `${count} ${es}` };
}

export const wipeWords = {
  title: { en: 'Delete everything here', es: 'Borrar todo aquí' },
  detail: {
    en: 'All notes on this phone. It cannot be undone.',
    es: 'Todas las notas de este teléfono. No se puede deshacer.',
  },
  lead: {
    en: 'This takes all you wrote off this phone. Nobody can bring it back, and we cannot either.',
    es: 'Esto quita de este teléfono todo lo que escribió. Nadie lo puede recuperar, tampoco nosotros.',
  },
  lost: { en: 'What would be lost', es: 'Lo que se perdería' },
  orders: (count: number): Said => counted(count, { en: 'order', es: 'orden' }, { en: 'orders', es: 'órdenes' }),
  incidents: (count: number): Said =>
    counted(
      count,
      { en: 'thing you wrote down', es: 'cosa que anotó' },
      { en: 'things you wrote down', es: 'cosas que anotó' },
    ),
  contacts: (count: number): Said =>
    counted(
      count,
      { en: 'note on what the police did', es: 'nota de lo que hizo la policía' },
      { en: 'notes on what the police did', es: 'notas de lo que hizo la policía' },
    ),
  files: (count: number): Said =>
    counted(
      count,
      { en: 'picture, sound or file', es: 'foto, audio o archivo' },
      { en: 'pictures, sounds or files', es: 'fotos, audios o archivos' },
    ),
  plan: { en: 'Your plan and your own lines in it', es: 'Su plan y lo que usted escribió en él' },
  proof: {
    en: 'A court or the police may want this one day. Think of who should have it first.',
    es: 'Un día la corte o la policía lo puede querer. Piense antes quién debe tenerlo.',
  },
  stays: { en: 'What stays elsewhere', es: 'Lo que queda en otros lugares' },
  stay: [
    {
      en: 'What you shared stays with that person until its day ends, or until you stop it. Stop it before you delete.',
      es: 'Lo que compartió queda con esa persona hasta su día, o hasta que usted lo corte. Córtelo antes de borrar.',
    },
    {
      en: 'If you turned on a copy on the server, that copy stays there. Your words still open it.',
      es: 'Si activó una copia en el servidor, esa copia sigue allí. Sus palabras todavía la abren.',
    },
    {
      en: 'What you printed, and what is in your photos, stays where it is.',
      es: 'Lo que imprimió, y lo que está en sus fotos, queda donde está.',
    },
    {
      en: 'Your paper with the words stays too. Someone who finds it could ask what it is.',
      es: 'Su papel con las palabras también queda. Quien lo vea puede preguntar qué es.',
    },
    {
      en: 'The list of pages in the browser can still show a calculator.',
      es: 'La lista de páginas del navegador todavía puede mostrar una calculadora.',
    },
  ],
  sharedNow: (names: string): Said => ({ en: `Shared just now: ${names}.`, es: `Compartido ahora: ${names}.` }),
  caution: {
    en: 'A phone can keep old bytes for a while. We destroy the key first, so they say nothing.',
    es: 'Un teléfono puede guardar restos por un tiempo. Primero destruimos la llave, así no dicen nada.',
  },
  goOn: { en: 'Go on', es: 'Seguir' },
  keep: { en: 'Keep everything', es: 'Guardar todo' },
  sure: { en: 'Delete it all now?', es: '¿Borrar todo ahora?' },
  sureLead: {
    en: 'This is the last step. The next press deletes all of it, and the calculator comes back.',
    es: 'Este es el último paso. Al oprimir se borra todo y vuelve la calculadora.',
  },
  act: { en: 'Yes, delete all of it', es: 'Sí, borrar todo' },
  failed: { en: 'It could not be deleted', es: 'No se pudo borrar' },
  failedDetail: {
    en: 'Nothing was changed. Close other tabs of this page and try again.',
    es: 'No cambió nada. Cierre otras pestañas de esta página y pruebe otra vez.',
  },
} as const;
