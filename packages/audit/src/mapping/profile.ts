/** What the sample of a column looks like, whatever its name: the ground on which a meaning is proposed. Counts only; pure. */
import { isEmpty } from '../read/table.ts';
import { type FoundTimeForm, isMilitaryTime, timeFormOf } from './time-form.ts';

export interface ColumnProfile {
  readonly name: string;
  readonly at: number;
  readonly said: number;
  readonly emptyShare: number;
  readonly distinct: number;
  /** Distinct of said. */
  readonly distinctShare: number;
  readonly meanLength: number;
  readonly integers: number;
  readonly numbers: number;
  /** Shares of the values that say something. */
  readonly looks: {
    readonly address: number;
    readonly callType: number;
    readonly disposition: number;
    readonly source: number;
    readonly flag: number;
    readonly coordinate: number;
    readonly identifier: number;
    readonly race: number;
    readonly duration: number;
  };
  readonly time: FoundTimeForm | null;
  readonly military: boolean;
  /** The most frequent values, most first. */
  readonly top: readonly string[];
  readonly values: readonly string[];
  /** The sampled row each of the values stands in, so that two columns can be held against each other row by row. */
  readonly rowsOfValues: readonly number[];
}

const patterns = {
  address:
    /\b\d*X*\s*(BLOCK|BLK)\b|\b(ST|AVE?|AV|RD|BLVD|DR|LN|WAY|PL|CT|HWY|PKWY|STREET|AVENUE|ROAD|DRIVE|CALLE)\b|.\s[/&]\s.|\bXX\b/i,
  callType:
    /\b(theft|robbery|burg\w*|assault|aslt|battery|disturb\w*|dist|traffic|alarm|suspicious|susp|trespass\w*|welfare|domestic|dv|fight|noise|accident|acc|collision|vehicle|missing|shoplift\w*|harass\w*|threat\w*|prowler|narcotic\w*|drug\w*|weapon\w*|shots?|homicide|fraud|vandal\w*|damage|warrant|order|parking|fire|medical|overdose|suicid\w*|juvenile|animal|patrol|check|hit and run|dui|premise|premises|person|unwanted|party|assist\w*|crisis|mischief|stolen|larceny|rape|sex\w*|violation|violacion|robo|asalto|disturbio|ruido)\b/i,
  disposition:
    /\b(report\w*|rpt|arrest\w*|unfounded|unf|gone on arrival|goa|utl|unable to locate|cancel\w*|clear(ed)?|citation|cited|warn\w*|advis\w*|assist(ance)? rendered|no (police )?action|action taken|duplicate|dup|void|no report|referr\w*|closed|open|settled|handled|completed?|false alarm|necessary action|transport\w*|founded|inactive|suspended)\b/i,
  source:
    /^(9-?1-?1|e911|phone|telephone.*|onview|on[- ]?view.*|self[- ]?init\w*.*|officer.*|radio|walk[- ]?in|alarm.*|field|dispatch|non[- ]?emergency.*|text.*|other|internet|web|online|officer initiated|call|c|o|s|w911|cell|wireless)$/i,
  flag: /^(y|n|yes|no|true|false|t|f|0|1|si|sí)$/i,
  coordinate: /^-?\d{1,3}\.\d{3,}$/,
  identifier: /^(?=.*\d)[A-Z0-9][A-Z0-9./#-]{3,29}$/i,
  race: /^(white|black|asian|hispanic|male|female|m|f|unknown|w|b|h|a|u|amer\.? ?ind\.?|native american|american indian)$/i,
  duration: /^\d{1,3}:[0-5]\d(:[0-5]\d)?$/,
} as const;

/** The profile of one column over the sampled rows. */
export function profileOf({
  name,
  at,
  rows,
}: {
  readonly name: string;
  readonly at: number;
  readonly rows: readonly (readonly string[])[];
}): ColumnProfile {
  const saying = rows.map((row, place) => ({ value: row[at] ?? '', place })).filter(({ value }) => !isEmpty(value));
  const values = saying.map(({ value }) => value.trim());
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 200)
    .map(([value]) => value);
  // Each value is looked at once, however often it stands there.
  const share = (pattern: RegExp): number => {
    let like = 0;
    for (const [value, times] of counts) if (pattern.test(value)) like += times;
    return values.length === 0 ? 0 : like / values.length;
  };
  const looks = Object.fromEntries(Object.entries(patterns).map(([look, pattern]) => [look, share(pattern)]));
  return {
    name,
    at,
    said: values.length,
    emptyShare: rows.length === 0 ? 1 : 1 - values.length / rows.length,
    distinct: counts.size,
    distinctShare: values.length === 0 ? 0 : counts.size / values.length,
    meanLength: values.length === 0 ? 0 : values.reduce((sum, value) => sum + value.length, 0) / values.length,
    integers: share(/^-?\d+(\.0+)?$/),
    numbers: share(/^-?[\d,]*\.?\d+$/),
    looks: {
      address: looks['address'] ?? 0,
      callType: looks['callType'] ?? 0,
      disposition: looks['disposition'] ?? 0,
      source: looks['source'] ?? 0,
      flag: looks['flag'] ?? 0,
      coordinate: looks['coordinate'] ?? 0,
      identifier: looks['identifier'] ?? 0,
      race: looks['race'] ?? 0,
      duration: looks['duration'] ?? 0,
    },
    time: timeFormOf(values),
    military: isMilitaryTime(values),
    top,
    values,
    rowsOfValues: saying.map(({ place }) => place),
  };
}
