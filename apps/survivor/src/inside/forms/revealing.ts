/**
 * Words that make a name say what the app is for, in the languages of set-up. Finding one is a reason to say so, never to
 * refuse: she knows her house.
 */

const roots = [
  ...['abus', 'advoca', 'court', 'danger', 'diary', 'divorc', 'domestic', 'emergenc', 'escap', 'evidenc', 'help'],
  ...['hide', 'hidden', 'holdfast', 'hotline', 'incident', 'journal', 'judge', 'lawyer', 'leav', 'note', 'officer'],
  ...['order', 'polic', 'priva', 'protec', 'report', 'restrain', 'safe', 'secre', 'shelter', 'stalk', 'surviv'],
  ...['vault', 'victim', 'violen', 'aboga', 'agresor', 'auxilio', 'ayuda', 'corte', 'demanda', 'denunci', 'diario'],
  ...['emergencia', 'escond', 'juez', 'juzgado', 'maltrat', 'nota', 'oculto', 'orden', 'peligro', 'prueba', 'refugio'],
  ...['segur', 'testigo', 'victima'],
];

/** The first word of `title` that tells something, as it was typed; `null` when none does. */
export function revealingWordIn(title: string): string | null {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.find((word) => roots.some((root) => bare(word).startsWith(root))) ?? null;
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
