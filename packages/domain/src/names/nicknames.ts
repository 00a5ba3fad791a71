/**
 * Which given names may be one person's though written otherwise: short forms, and one name's spellings in several languages. The lists are
 * data with their sources; nothing here guesses beyond them.
 */
import { englishShortForms } from './nicknames-english.ts';
import { spellingFamilies, worldShortForms } from './nicknames-world.ts';
import { nameWordsOf } from './spelling.ts';

/** `short-form`: one is the other's. `same-short-form`: both are short for a third. `spelling`: one name, two spellings. */
export type NameKinship = 'short-form' | 'same-short-form' | 'spelling';

interface Kin {
  readonly formal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly families: ReadonlyMap<string, ReadonlySet<number>>;
}

let kin: Kin | undefined;

/** The formal names this may be short for, itself included when it has short forms; for an index of names. */
export function formalNamesOf(name: string): readonly string[] {
  return [...(kinOf().formal.get(heard(name)) ?? [])];
}

/** The families of spellings this name belongs to; for an index of names. */
export function spellingFamiliesOf(name: string): readonly number[] {
  return [...(kinOf().families.get(name) ?? [])];
}

/** How two names, in plain letters, may be one; undefined when no list says so. */
export function kinshipOf(one: string, other: string): NameKinship | undefined {
  const { formal, families } = kinOf();
  const [oneHeard, toneHeard] = [heard(one), heard(other)];
  const [mine, theirs] = [formal.get(oneHeard), formal.get(toneHeard)];
  if (mine?.has(toneHeard) === true || theirs?.has(oneHeard) === true) return 'short-form';
  const [here, there] = [families.get(one), families.get(other)];
  if (here !== undefined && there !== undefined && !here.isDisjointFrom(there)) return 'spelling';
  if (mine !== undefined && theirs !== undefined && !mine.isDisjointFrom(theirs)) return 'same-short-form';
  return undefined;
}

/** Short forms end in -y, -ie, -i or -ey as the writer likes: one ending stands for all. */
function heard(name: string): string {
  return name.length > 3 ? name.replace(/(?:ie|ey|ee|i)$/, 'y') : name;
}

/** Read once, on first use: a program that never compares names pays nothing for the lists. */
function kinOf(): Kin {
  kin ??= readKin();
  return kin;
}

function readKin(): Kin {
  const formal = new Map<string, Set<string>>();
  const families = new Map<string, Set<number>>();
  for (const entry of entriesOf(englishShortForms + worldShortForms)) {
    const [names = '', shorts = ''] = entry.split(':');
    for (const name of nameWordsOf(names).map(heard))
      for (const word of [name, ...nameWordsOf(shorts).map(heard)]) (formal.get(word) ?? added(formal, word)).add(name);
  }
  for (const [number, entry] of entriesOf(spellingFamilies).entries())
    for (const word of nameWordsOf(entry)) (families.get(word) ?? added(families, word)).add(number);
  return { formal, families };
}

function entriesOf(list: string): readonly string[] {
  return list.split(/[;\n]/).filter((entry) => entry.trim() !== '');
}

function added<Value>(sets: Map<string, Set<Value>>, key: string): Set<Value> {
  const made = new Set<Value>();
  sets.set(key, made);
  return made;
}
