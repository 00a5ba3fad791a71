/** All pages put together, for the build alone: the app opens them sealed, so nothing that runs may import this. */
import { readLaw } from '@holdfast/law';
import { advocate, phones, proof, questions } from './about-help.ts';
import { anyState, california, england, order } from './about-orders.ts';
import { calling, notActing } from './about-police.ts';
import { ladderSteps, recording, renewalStep } from './from-law.ts';
import type { Pages } from './pages.ts';
import { plan } from './plan.ts';

export const allPages: Pages = {
  version: 1,
  articles: [calling, notActing, order, california, anyState, england, advocate, proof, phones, questions],
  plan,
  law: {
    read: readLaw,
    ladders: { 'US-CA': ladderSteps('US-CA'), US: ladderSteps('US'), 'GB-EAW': ladderSteps('GB-EAW') },
    recordings: { 'US-CA': recording('US-CA'), US: recording('US'), 'GB-EAW': recording('GB-EAW') },
    renewals: { 'US-CA': renewalStep('US-CA'), US: renewalStep('US'), 'GB-EAW': renewalStep('GB-EAW') },
  },
};
