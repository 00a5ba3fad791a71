/** Which questions about a scene the response form asks, in the order in which an officer meets them. Every one may be answered "cannot tell". */
import type { SceneFact } from '@holdfast/domain';

export interface QuestionGroup {
  readonly title: string;
  readonly facts: readonly SceneFact[];
}

export const sceneQuestions: readonly QuestionGroup[] = [
  {
    title: 'The call',
    facts: ['called-about-order', 'officer-came', 'restrained-party-present', 'restrained-party-had-left'],
  },
  {
    title: 'The order and notice of it',
    facts: [
      'order-shown-or-found',
      'registry-checked',
      'proof-of-service-shown-or-found',
      'present-at-hearing',
      'told-terms-by-officer',
      'service-requested-at-scene',
    ],
  },
  {
    title: 'What was told and found',
    facts: [
      'probable-cause-of-notice',
      'probable-cause-of-violation',
      'threat-or-assault-alleged',
      'strangulation-alleged',
      'firearm-or-weapon-asked-about',
      'firearm-or-weapon-seen',
      'firearm-or-weapon-taken',
    ],
  },
  {
    title: 'What was done',
    facts: [
      'restrained-party-arrested',
      'exigent-circumstances',
      'victim-notice-given',
      'report-written',
      'report-notes-weapons',
      'report-copy-asked-for',
      'report-copy-given',
      'reasons-given-for-delay',
    ],
  },
];
