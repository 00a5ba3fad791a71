/**
 * The plain words for what can be chosen in a form. Every list offers only what the record can hold.
 */
import type { Answer, ConditionKind, PlaceKind, SceneFact } from '@holdfast/domain';
import type { Option } from '@holdfast/ui';

/** The options of a list of words, in the order they are written. */
export function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  const values: Value[] = [];
  for (const value in words) values.push(value);
  return values.map((value) => ({ value, label: words[value] }));
}

/** The options of one of the domain's tables of titles. */
export function titlesOf<Value extends string>(
  words: Readonly<Record<Value, { readonly title: string }>>,
): readonly Option<Value>[] {
  const values: Value[] = [];
  for (const value in words) values.push(value);
  return values.map((value) => ({ value, label: words[value].title }));
}

export const answerWords: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', unknown: 'I do not know' };

export const conditionWords: Readonly<Record<ConditionKind, string>> = {
  'no-violence': 'Must not hurt or threaten me',
  'no-threats-to-household': 'Must not threaten my family or the people I live with',
  'no-harassment': 'Must not harass or follow me',
  'no-contact': 'Must not contact me',
  'no-contact-through-others': 'Must not send someone else to reach me',
  'stay-away': 'Must stay away',
  'move-out': 'Must move out',
  'firearms-surrender': 'Must give up guns',
  'exclusive-custody': 'The children are with me alone',
  'contact-permission': 'May see the children, as the order says',
  'positive-requirement': 'Must do something the order names',
  other: 'Something else',
};

export const placeWords: Readonly<Record<PlaceKind, string>> = {
  home: 'My home',
  work: 'My work',
  school: 'A school',
  'child-care': 'Child care',
  vehicle: 'My car',
  person: 'Me, wherever I am',
  other: 'Somewhere else',
};

/** What is asked about a police contact, in the order people tell it. */
export const contactQuestions: readonly { readonly fact: SceneFact; readonly text: string }[] = [
  { fact: 'called-about-order', text: 'Did anyone tell them there is an order?' },
  { fact: 'officer-came', text: 'Did an officer come?' },
  { fact: 'restrained-party-had-left', text: 'Had the other person left before they came?' },
  { fact: 'order-shown-or-found', text: 'Did they see the order, or find it in their system?' },
  { fact: 'proof-of-service-shown-or-found', text: 'Did they see proof that it was served?' },
  { fact: 'report-written', text: 'Was a report made?' },
  { fact: 'restrained-party-arrested', text: 'Did they arrest the other person?' },
  { fact: 'firearm-or-weapon-asked-about', text: 'Did they ask about guns or weapons?' },
  { fact: 'firearm-or-weapon-taken', text: 'Did they take a gun or weapon?' },
];
