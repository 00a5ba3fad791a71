/**
 * The keys by which an index of names finds what may be meant without reading every name: what remains when letters are left out, how it sounds,
 * what it is short for. Sharing a key proves nothing; what shares none is not looked at.
 */
import { formalNamesOf, spellingFamiliesOf } from './nicknames.ts';
import { soundKeysOf } from './sounds.ts';

const prefix = 7;
const lettersForTwo = 6;

/** Keys of one plain name, as signed 32-bit numbers for an index. The same for a name on record and for one that is asked for. */
export function keysOfTerm(term: string): readonly number[] {
  const head = term.slice(0, prefix);
  const keys = new Set<string>([`d${head}`]);
  const once = lackingOne(head);
  for (const each of once) keys.add(`d${each}`);
  if (term.length >= lettersForTwo)
    for (const each of once) for (const twice of lackingOne(each)) keys.add(`d${twice}`);
  for (const sound of soundKeysOf(term)) if (sound.length > 1 || term.length < 4) keys.add(`s${sound}`);
  for (const formal of formalNamesOf(term)) keys.add(`n${formal}`);
  for (const family of spellingFamiliesOf(term)) keys.add(`f${family}`);
  return [...new Set([...keys].map(hashOf))];
}

function lackingOne(word: string): readonly string[] {
  if (word.length < 3) return [];
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** FNV-1a over UTF-16 units. Two keys that collide cost a comparison, nothing more. Source: IETF draft-eastlake-fnv, 32-bit prime and basis. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
