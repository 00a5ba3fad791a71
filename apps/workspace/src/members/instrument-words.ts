/** What is wrong with a file that should be an instrument, for the administrator who loads it. */
export const instrumentFaults: Readonly<Record<string, string>> = {
  'not-json': 'This is not JSON.',
  'unknown-field': 'An instrument has no such field. Nothing in one is ever run.',
  'scoring-is-a-script': 'The scoring is text. A script is not read, only sums of numbers.',
  'scoring-loop': 'A part of the scoring leads back to itself.',
  'scoring-not-known':
    'The scoring holds something that is neither a number, a question, a part, a sum, the most, nor a when.',
  'scoring-too-deep': 'The scoring has sums within sums deeper than any tool.',
  'scoring-too-large': 'The scoring is longer than any tool’s.',
  'scoring-number-out-of-range': 'A number of the scoring is below nothing, or larger than any tool’s.',
  'scoring-part-not-there': 'The scoring names a part that the file does not have.',
  'scoring-item-not-there': 'The scoring names a question or an answer that the file does not have.',
  'no-items': 'There are no questions, or no levels.',
  'too-many-items': 'There are more questions than any tool has.',
  'repeated-item': 'A question or an answer stands twice.',
  'levels-out-of-order': 'The levels do not rise from nothing.',
  'weight-out-of-range': 'An answer adds a number that is none, or too large.',
};
