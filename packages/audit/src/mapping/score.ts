/**
 * How well a column fits a meaning: points for its name and points for what it holds. Content can forbid what a name suggests (a column
 * called "Arrived" that holds words is no time), and a name alone never carries a meaning. Pure.
 */
import { classifyLabel } from '../labels/index.ts';
import { type Meaning, nameRules, plainName } from './meanings.ts';
import type { ColumnProfile } from './profile.ts';

export interface Fit {
  readonly name: number;
  readonly content: number;
}

/** Points of the name for each meaning that any rule gives. */
export function namePoints(name: string): ReadonlyMap<Meaning, number> {
  const plain = plainName(name);
  const points = new Map<Meaning, number>();
  for (const rule of nameRules)
    if (rule.name.test(plain)) points.set(rule.meaning, Math.max(points.get(rule.meaning) ?? 0, rule.points));
  // A coarser grouping of types, or their codes, stands behind the types themselves.
  const coarse = /\b(sub ?group|group|category|class|code|cd|abbr|id)\b/.test(plain);
  for (const meaning of ['initial-type', 'final-type', 'type', 'charge', 'disposition'] as const) {
    const given = points.get(meaning);
    if (coarse && given !== undefined) points.set(meaning, given - 2);
  }
  return points;
}

/** Whether most values hold a word, rather than a code. */
export function isWordy(profile: ColumnProfile): boolean {
  const words = profile.top.filter((value) => /\p{L}{4,}/u.test(value)).length;
  return profile.top.length > 0 && words / profile.top.length > 0.4;
}

/** Points of the content; `null` forbids the meaning. */
export function contentPoints(profile: ColumnProfile, meaning: Meaning): number | null {
  const { looks, time, distinct, distinctShare, meanLength } = profile;
  if (profile.said === 0) return null;
  const isTime = time !== null && time.form.kind !== 'time-of-day';
  const isText = !isTime && profile.numbers < 0.5 && looks.coordinate < 0.5;
  switch (meaning) {
    case 'queued':
    case 'dispatched':
    case 'enroute':
    case 'arrived':
    case 'cleared':
    case 'occurred':
    case 'arrest-time':
      return isTime || time?.form.kind === 'time-of-day' || profile.military ? 3 : null;
    case 'seconds-to-dispatch':
    case 'seconds-to-arrival':
    case 'seconds-travelled':
      return (profile.numbers > 0.8 || looks.duration > 0.8) && (time === null || time.form.kind === 'time-of-day')
        ? 2
        : null;
    case 'initial-type':
    case 'final-type':
    case 'type':
    case 'charge':
      return isText && distinct >= 2 && looks.address < 0.6 && looks.source < 0.6 && looks.race < 0.8
        ? typePoints(profile)
        : null;
    case 'disposition':
      return (isText || distinct <= 60) && dispositionShare(profile) >= 0.3 && looks.flag < 0.9
        ? 6 * dispositionShare(profile)
        : null;
    case 'arrest-flag':
    case 'report-flag':
      return looks.flag > 0.95 && distinct <= 4 ? 3 : null;
    case 'source':
      return isText || looks.source > 0.5 ? 6 * looks.source : null;
    case 'priority':
      return distinct <= 20 && meanLength <= 20 && looks.source < 0.5 ? 2 : null;
    case 'place':
      return distinct >= 2 &&
        distinct <= 500 &&
        distinctShare < 0.3 &&
        meanLength <= 30 &&
        looks.flag < 0.95 &&
        looks.race < 0.8 &&
        looks.coordinate < 0.5 &&
        !isTime
        ? distinct >= 3 && distinct <= 40
          ? 2
          : 1
        : null;
    case 'address':
      return looks.coordinate < 0.5 && !isTime && looks.address > 0.3 ? 5 * looks.address : null;
    case 'call-id':
    case 'report-id':
      return looks.identifier > 0.8 &&
        distinctShare > 0.2 &&
        meanLength >= 4 &&
        looks.coordinate < 0.2 &&
        !isTimeText(profile)
        ? 2 + 3 * distinctShare
        : null;
    case 'person':
      return distinctShare > 0.02 && looks.race < 0.8 ? 1 : null;
  }
}

/** A number such as 1700000000 may be both; 20231104180826 may be too. Written times never are numbers of a call. */
function isTimeText({ time }: ColumnProfile): boolean {
  return (
    time !== null && !(time.form.zone === 'epoch' || time.form.formats.every((format) => format.startsWith('%Y%m%d')))
  );
}

function typePoints(profile: ColumnProfile): number {
  const speaks = profile.top.some((value) =>
    ['order-violation', 'order-service', 'domestic'].includes(classifyLabel(value).class),
  );
  const words = isWordy(profile) ? 1 : -3;
  return 6 * Math.max(0, profile.looks.callType - dispositionShare(profile) / 2) + (speaks ? 3 : 0) + words;
}

/** Of distinct values and of rows, the larger: a rare outcome counts like a frequent one. */
function dispositionShare({ looks, top }: ColumnProfile): number {
  const hits = top.filter((value) => dispositionWords.test(value)).length;
  return Math.max(looks.disposition, top.length === 0 ? 0 : hits / top.length);
}

const dispositionWords =
  /\b(report\w*|rpt|arrest\w*|unfounded|unf|gone on arrival|goa|utl|unable to locate|cancel\w*|clear(ed)?|citation|cited|warn\w*|advis\w*|no (police )?action|action taken|duplicate|dup|void|no report|referr\w*|closed|open|settled|handled|completed?|false alarm)\b/i;
