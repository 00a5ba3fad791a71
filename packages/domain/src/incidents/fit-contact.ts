/**
 * Whether an incident is contact of the kind an order forbids: by which channel, through whom, and under which exception.
 * It reads what was ticked, never what was written.
 */
import type { Channel } from '../orders/condition.ts';
import { brokeThePeace, type ConditionOf, doesNot, type Fit, fits, maybe, questions, wasCarried } from './fit.ts';
import type { Incident, IncidentKind } from './incident.ts';

interface Reach {
  readonly contact: 'yes' | 'maybe' | 'no';
  readonly channel?: Channel;
}

/** What the kind says about the way of reaching her. `maybe` kinds are contact only if something was said or sent. */
const reach: Readonly<Record<IncidentKind, Reach>> = {
  message: { contact: 'yes' },
  call: { contact: 'yes', channel: 'phone' },
  'third-party': { contact: 'yes', channel: 'through-others' },
  'social-media': { contact: 'yes', channel: 'social-media' },
  gift: { contact: 'yes' },
  threat: { contact: 'yes' },
  assault: { contact: 'yes', channel: 'in-person' },
  strangulation: { contact: 'yes', channel: 'in-person' },
  'came-near': { contact: 'maybe', channel: 'in-person' },
  entered: { contact: 'maybe', channel: 'in-person' },
  following: { contact: 'maybe', channel: 'in-person' },
  'did-not-move-out': { contact: 'maybe', channel: 'in-person' },
  tracking: { contact: 'maybe', channel: 'devices' },
  children: { contact: 'maybe' },
  other: { contact: 'maybe' },
  'property-damage': { contact: 'no' },
  firearm: { contact: 'no' },
};

/** The way it reached her, as far as it was told; a channel she named herself stands above what the kind says. */
function reachOf(incident: Incident): Reach {
  const told = reach[incident.kind];
  const { channel } = incident;
  if (channel === undefined) return told;
  return { contact: told.contact === 'yes' ? 'yes' : 'maybe', channel };
}

export function contact(condition: ConditionOf<'no-contact'>, incident: Incident): Fit {
  const told = reachOf(incident);
  if (told.contact === 'no') return doesNot();
  const everyChannel = condition.channels.length === 0;
  if (!everyChannel && told.channel !== undefined && !condition.channels.includes(told.channel))
    return doesNot('channel-not-covered');
  const excepted = exchange(condition, incident);
  if (excepted !== undefined) return excepted;
  if (!everyChannel && told.channel === undefined) return maybe('channel-is-not-known', questions.channel);
  if (told.contact === 'maybe') return maybe('kind-may-fit', questions.spoke);
  return fits('channel-covered');
}

/** The exception for handing over children. `undefined` when it plays no part. */
function exchange(condition: ConditionOf<'no-contact'>, incident: Incident): Fit | undefined {
  if (condition.exceptForChildExchange === false || incident.aboutChildExchange === 'no') return undefined;
  if (brokeThePeace(incident)) return undefined;
  if (condition.exceptForChildExchange === undefined) {
    const asked = incident.aboutChildExchange === 'yes' ? [] : [questions.exchange];
    return maybe('exception-is-not-known', ...asked, questions.words);
  }
  if (incident.aboutChildExchange === 'unknown') return maybe('child-exchange-is-not-known', questions.exchange);
  // Only peaceful contact is allowed, and silence about harm is not peace.
  if (incident.injury === 'unknown' || incident.weapon === 'unknown') {
    return maybe('child-exchange-allowed', questions.calm);
  }
  return doesNot('child-exchange-allowed');
}

/** Contact carried by someone else. Whether they were sent is asked where who did it is asked (`assess.ts`). */
export function throughOthers(incident: Incident): Fit {
  if (wasCarried(incident)) return fits('someone-was-sent');
  const told = reachOf(incident);
  if (told.contact === 'no' || told.channel !== undefined) return doesNot();
  return maybe('channel-is-not-known', questions.channel);
}
