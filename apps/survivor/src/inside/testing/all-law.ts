/** Puts all law in place for a test, as opening the app does. Imported for that alone, before anything asks. */
import { bringLaw } from '../state/law.ts';
import { allPages } from '../words/pages/all-pages.ts';

bringLaw(allPages.law);
