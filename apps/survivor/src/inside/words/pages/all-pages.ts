/** All pages put together, for the build alone: the app opens them sealed, so nothing that runs may import this. */
import { readLaw } from '@holdfast/law';
import { nearLaw } from '@holdfast/law/near';
import { advocate, phones, proof, questions } from './about-help.ts';
import { anyState, california, england, order } from './about-orders.ts';
import { calling, notActing } from './about-police.ts';
import type { Pages } from './pages.ts';
import { plan } from './plan.ts';

/** What the app holds itself is not sent twice. */
const elsewhere = Object.fromEntries(Object.entries(readLaw).filter(([place]) => !(place in nearLaw)));

export const allPages: Pages = {
  version: 1,
  articles: [calling, notActing, order, california, anyState, england, advocate, proof, phones, questions],
  plan,
  law: elsewhere,
};
