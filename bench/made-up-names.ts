// Given names for made-up people: the formal names of the list of short forms that the matcher itself carries. It holds no family name and nobody.
import { englishShortForms } from '../packages/domain/src/names/nicknames-english.ts';

export const englishGivenNames: readonly string[] = [
  ...new Set(
    englishShortForms
      .split(/[;\n]/)
      .flatMap((entry) => (entry.split(':')[0] ?? '').split(' '))
      .filter((name) => name !== '')
      .map((name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ),
];
