/**
 * Which screen is shown: one value in memory. It never touches the address, the title or the history of the browser.
 */

import type { ContactId, IncidentId, OrderId, ReleaseId, StaffId } from '@holdfast/domain';
import type { AttachmentId, AttachmentSubject, PlanSectionId } from '@holdfast/wire';
import { type Accessor, createSignal } from 'solid-js';
import type { ArticleId } from '../words/pages/pages.ts';

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'cannot-speak' }
  | { readonly name: 'show-order'; readonly id: OrderId }
  | { readonly name: 'police-here' }
  | { readonly name: 'order-new' }
  | { readonly name: 'order'; readonly id: OrderId }
  | { readonly name: 'order-edit'; readonly id: OrderId }
  | { readonly name: 'write' }
  | { readonly name: 'tell'; readonly id?: IncidentId }
  | { readonly name: 'private' }
  | { readonly name: 'incident'; readonly id: IncidentId }
  | { readonly name: 'call'; readonly incidentId: IncidentId | null }
  | { readonly name: 'contact-new'; readonly incidentId: IncidentId | null }
  | { readonly name: 'contact-edit'; readonly id: ContactId }
  | { readonly name: 'owed' }
  | { readonly name: 'owed-for'; readonly id: IncidentId }
  | { readonly name: 'letter'; readonly id: IncidentId; readonly step: number }
  | { readonly name: 'files'; readonly of: AttachmentSubject }
  | { readonly name: 'file'; readonly id: AttachmentId }
  | { readonly name: 'file-copy'; readonly id: AttachmentId }
  | { readonly name: 'record'; readonly of: AttachmentSubject }
  | { readonly name: 'written' }
  | { readonly name: 'people' }
  | { readonly name: 'pair' }
  | { readonly name: 'share'; readonly recipientId: StaffId }
  | { readonly name: 'release'; readonly id: ReleaseId }
  | { readonly name: 'receipt'; readonly id: ReleaseId }
  | { readonly name: 'server-copy' }
  | { readonly name: 'plan' }
  | { readonly name: 'plan-section'; readonly section: PlanSectionId }
  | { readonly name: 'guidance' }
  | { readonly name: 'article'; readonly id: ArticleId }
  | { readonly name: 'find-help' }
  | { readonly name: 'local-help' }
  | { readonly name: 'search' }
  | { readonly name: 'dates' }
  | { readonly name: 'take-out' }
  | { readonly name: 'wipe' }
  | { readonly name: 'settings' }
  | { readonly name: 'recovery' };

export type Router = {
  readonly screen: Accessor<Screen>;
  readonly go: (screen: Screen) => void;
  /** To where she came from, home when there is nowhere else. */
  readonly back: () => void;
};

/** A router that begins at home and remembers the way only while it is open. */
export function createRouter(): Router {
  const [trail, setTrail] = createSignal<readonly Screen[]>([{ name: 'home' }]);
  return {
    screen: () => trail().at(-1) ?? { name: 'home' },
    go: (screen) => setTrail((before) => (screen.name === 'home' ? [screen] : [...before, screen].slice(-20))),
    back: () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}
