/**
 * The reasons and questions an assessment may give, each with a code and plain words. It refuses to hold a verdict:
 * no sentence here says that an order was broken.
 */
export const assessmentReasonWords = {
  'kind-fits': 'This is the kind of thing the term is about.',
  'kind-does-not-fit': 'The term is about something else.',
  'kind-may-fit': 'It depends on more than we know.',
  'channel-covered': 'The order covers this way of reaching you.',
  'channel-not-covered': 'The order does not name this way of reaching you.',
  'channel-is-not-known': 'We do not know how they reached you.',
  'place-covered': 'The order names this place.',
  'place-not-covered': 'The order does not name this place.',
  'place-is-not-known': 'We do not know where it was.',
  'injury-told': 'You noted that someone was hurt.',
  'injury-is-not-known': 'We do not know if anyone was hurt.',
  'weapon-is-not-known': 'We do not know if there was a gun.',
  'child-exchange-allowed': 'The order allows calm contact to hand over children.',
  'child-exchange-is-not-known': 'The order allows contact to hand over children. We do not know if this was that.',
  'own-words': 'The court used its own words here.',
  'in-force-then': 'The order was in force at that time.',
  'not-in-force-then': 'The order was not in force at that time.',
  'standing-is-not-known': 'We do not know if the order was in force then.',
  'when-is-not-known': 'We do not know when it was.',
  'who-is-not-known': 'We do not know who it was.',
  'someone-else-did': 'You noted that someone else did it.',
} as const;

export interface AssessmentReason {
  readonly code: keyof typeof assessmentReasonWords;
}

export const assessmentQuestions = {
  who: { about: 'who', text: 'Was it the restrained person, as far as you can tell?' },
  sent: { about: 'who', text: 'Did the restrained person send them?' },
  when: { about: 'when', text: 'When did it happen?' },
  standing: { about: 'standing', text: 'What end date is on the order?' },
  channel: { about: 'channel', text: 'How did they reach you?' },
  spoke: { about: 'contact', text: 'Did they speak or write to you, or try to?' },
  place: { about: 'place', text: 'Where did it happen?' },
  namedPlaces: { about: 'order', text: 'Which places does the order name?' },
  distance: { about: 'distance', text: 'How close did they come, about?' },
  injury: { about: 'injury', text: 'Was anyone hurt?' },
  gun: { about: 'weapon', text: 'Was there a gun?' },
  calm: { about: 'contact', text: 'Was it calm, with no threats?' },
  exchange: { about: 'child-exchange', text: 'Was it about handing over children?' },
  repeated: { about: 'contact', text: 'Did it scare you, or keep happening?' },
  words: { about: 'order', text: 'What does the order say about this?' },
} as const;

export type AssessmentQuestion = (typeof assessmentQuestions)[keyof typeof assessmentQuestions];
