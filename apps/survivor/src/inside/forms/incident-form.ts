/**
 * What happened, as she types it, and the one place where it becomes a record. Every field may be left out; nothing is
 * inferred from a gap.
 */
import type {
  Answer,
  Channel,
  Incident,
  IncidentId,
  IncidentKind,
  Instant,
  PlaceKind,
  TimeZone,
} from '@holdfast/domain';
import { emptyWhen, type WhenForm, whenFrom } from './answers.ts';

export type IncidentForm = {
  readonly kind: IncidentKind | '';
  readonly how: WhenForm['how'];
  readonly day: string;
  readonly time: string;
  readonly channel: Channel | '';
  readonly place: PlaceKind | '';
  readonly what: string;
  readonly byThem: Answer | '';
  readonly injury: Answer | '';
  readonly children: Answer | '';
  readonly weapon: Answer | '';
  readonly others: Answer | '';
  readonly exchange: Answer | '';
};

export const emptyIncident: IncidentForm = {
  kind: '',
  ...emptyWhen,
  channel: '',
  place: '',
  what: '',
  byThem: '',
  injury: '',
  children: '',
  weapon: '',
  others: '',
  exchange: '',
};

/** The record of what was typed. A question without an answer is `unknown`; a kind nobody chose is `other`. */
export function incidentFrom(
  form: IncidentForm,
  around: { readonly id: IncidentId; readonly now: Instant; readonly zone: TimeZone },
): Incident {
  const what = form.what.trim();
  return {
    id: around.id,
    provenance: 'survivor',
    kind: form.kind || 'other',
    when: whenFrom(form, around.zone),
    writtenAt: around.now,
    ...(form.channel === '' ? {} : { channel: form.channel }),
    ...(form.place === '' ? {} : { place: form.place }),
    ...(what === '' ? {} : { whatHappened: what }),
    byRestrainedParty: form.byThem || 'unknown',
    injury: form.injury || 'unknown',
    childrenPresent: form.children || 'unknown',
    weapon: form.weapon || 'unknown',
    othersSaw: form.others || 'unknown',
    aboutChildExchange: form.exchange || 'unknown',
  };
}

/** The way of contact that a kind already says, so that it need not be asked twice. */
export function channelOfKind(kind: IncidentKind | ''): Channel | '' {
  if (kind === 'call') return 'phone';
  if (kind === 'social-media') return 'social-media';
  return kind === 'third-party' ? 'through-others' : '';
}
