/** Which parts of the pages are about where she is: by the court of her order, else by the country she chose. Never by the phone. */
import { currentOrder, type Held } from '../state/held.ts';
import type { Article, PagePlace } from '../words/pages/pages.ts';

/** The places whose parts are shown. With no order in the United States both are: which state is hers is not known. */
export function placesOf(held: Held): readonly PagePlace[] {
  const court = currentOrder(held)?.issuingCourt.jurisdiction;
  if (court === 'US-CA' || court === 'GB-EAW') return [court];
  if (court?.startsWith('US') === true) return ['US'];
  return (held.settings.country ?? 'US') === 'GB' ? ['GB-EAW'] : ['US-CA', 'US'];
}

/** Whether an article is about where she is. */
export function isNear(article: Article, held: Held): boolean {
  const country = held.settings.country ?? 'US';
  return article.country === undefined || article.country === country;
}
