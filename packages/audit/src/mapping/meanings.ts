/** What a column can mean in an export of calls, reports, stops or arrests, and the words by which such columns are called. Data. */

export const meanings = [
  'call-id',
  'report-id',
  'queued',
  'dispatched',
  'enroute',
  'arrived',
  'cleared',
  'occurred',
  'arrest-time',
  'seconds-to-dispatch',
  'seconds-to-arrival',
  'seconds-travelled',
  'initial-type',
  'final-type',
  'type',
  'charge',
  'disposition',
  'arrest-flag',
  'report-flag',
  'source',
  'priority',
  'place',
  'address',
  'person',
] as const;

export type Meaning = (typeof meanings)[number];

/** Which may stand for several columns of one file. */
export const severalAllowed: ReadonlySet<Meaning> = new Set<Meaning>(['disposition', 'charge', 'type']);

export const timeMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'queued',
  'dispatched',
  'enroute',
  'arrived',
  'cleared',
  'occurred',
  'arrest-time',
]);

export const durationMeanings: ReadonlySet<Meaning> = new Set<Meaning>([
  'seconds-to-dispatch',
  'seconds-to-arrival',
  'seconds-travelled',
]);

export const labelMeanings: readonly Meaning[] = ['initial-type', 'final-type', 'type', 'charge'];

export interface NameRule {
  readonly meaning: Meaning;
  /** Held against the name in lower case, words apart: `GO / SC Num` is `go sc num`, `TimeDispatched` is `time dispatched`. */
  readonly name: RegExp;
  readonly points: number;
}

/**
 * The most telling first; a column's points for a meaning are those of its best rule. Gathered from the exports and dictionaries of
 * about twenty open-data portals and two vendors' default column sets; English and Spanish.
 */
export const nameRules: readonly NameRule[] = [
  {
    meaning: 'seconds-to-dispatch',
    name: /\b(dispatch|queue|pickup|call processing)\b.*\b(delay|seconds|secs?|minutes|mins?|elapsed|duration|interval)\b|\bfirst dispatch delay\b|\b(time|seconds|minutes) to dispatch\b/,
    points: 9,
  },
  {
    meaning: 'seconds-to-arrival',
    name: /\b(response|arrival|total response) (time|seconds|secs?|minutes|mins?|interval|delay)\b|\b(time|seconds|minutes) to (arrive|arrival|scene)\b|\btime response\b/,
    points: 8,
  },
  { meaning: 'seconds-travelled', name: /\b(travel|drive|en ?route) (time|seconds|secs?|minutes|mins?)\b/, points: 8 },
  {
    meaning: 'arrest-time',
    name: /\barrest(ed)? (date|time|dt|datetime)\b|\b(date|time) (of )?arrest\b|\bfecha (de )?(la )?(arresto|detencion)\b/,
    points: 9,
  },
  {
    meaning: 'arrest-flag',
    name: /\barrest(ed)?\b.*\b(flag|made|yn|ind|indicator|y n|occurred)\b|\b(is|was) arrest(ed)?\b|^arrest(ed|s)?$|^custody$/,
    points: 8,
  },
  {
    meaning: 'report-flag',
    name: /\breport\b.*\b(flag|yn|written|taken|ind|indicator|y n|made)\b|\bhas report\b/,
    points: 8,
  },
  {
    meaning: 'queued',
    name: /\b(queued?|received|rcvd|recd|call (received|date time|entry|creat\w*|start)|time of call|time ?create(d)?|create(d)? (time|date|at|dt)|entry (time|date)|call ?time|call ?date ?time|start ?(time|date)|originated|time ?start|date ?time ?received|incident (date ?time|datetime|time)|event (date ?time|datetime)|reported?( date)? ?time|hora (de )?llamada|recibid[ao])\b/,
    points: 7,
  },
  {
    meaning: 'queued',
    name: /\b(call|event|incident|response) (date|time|datetime|date time)\b|\bcreate ?(date|datetime)\b|^(date ?time|datetime|timestamp|date|time|fecha( hora)?)$|\breported?( date)?\b.*\b(date|time)\b/,
    points: 4,
  },
  {
    meaning: 'dispatched',
    name: /\b(dispatch(ed)?|disp|dsp|assign(ed)?|despachad[ao])\b(?!.*\b(precinct|delay|neighborhood|area|zone|district|beat|lat\w*|lon\w*|code|seconds|center|group|unit|type|desc\w*|id|num\w*)\b)/,
    points: 7,
  },
  { meaning: 'enroute', name: /\ben ?route\b|\bresponding time\b|\btime en ?route\b/, points: 7 },
  {
    meaning: 'arrived',
    name: /\b(arriv(ed?|al)?|arv|on ?scene|at ?scene|onscene|scene time|10 ?97|llegada)\b(?!.*\b(seconds|minutes|duration)\b)/,
    points: 8,
  },
  { meaning: 'arrived', name: /^time out$/, points: 2 },
  {
    meaning: 'cleared',
    name: /\b(clear(ed|ance)?|closed?|complet(ed|ion)|end|ended|finished|last unit clear)\b.*\b(time|date|at|dt|datetime|timestamp)\b|\b(time|date) ?(cleared?|closed?|completed?|end)\b|^(closed?|cleared|time in)$/,
    points: 7,
  },
  {
    meaning: 'occurred',
    name: /\boccur(red|rence|ence)?\b.*\b(date|time|dt)?\b|\boffense (date|time|start)\b|\b(date|time) (of )?(occurrence|offense|incident)\b|\bfrom date\b/,
    points: 7,
  },
  {
    meaning: 'call-id',
    name: /\b(cad|call|event|incident|inc|item|dispatch|master incident|run|stop) ?(event )?(num\w*|no|nbr|id|key|identifier|#)\b|\bcad id\b|\bevent id\b|\bcad event\b|\bnopd item\b|\bitem (num\w*|no)\b|\bincident$|\breport number new\b|\bgo sc num\b/,
    points: 7,
  },
  {
    meaning: 'report-id',
    name: /\b(report|case|offense|rms|general offense|go|rd|dr|complaint|ccn|ir|file) ?(offense )?(num\w*|no|nbr|id|key|#)\b|^(rd|dr|ccn|case)$|\bgeneral offense number\b/,
    points: 7,
  },
  { meaning: 'call-id', name: /^(id|number|num|key|object ?id|row ?id|unique ?id)$|\bid$/, points: 2 },
  {
    meaning: 'initial-type',
    name: /\b(initial|original|orig|init|dispatched|initially|inicial)\b.*\b(type|nature|code|call|desc\w*|problem|tipo|signal|text)\b/,
    points: 9,
  },
  {
    meaning: 'final-type',
    name: /\b(final|closing|cleared|clearance|closed|final)\b.*\b(type|nature|call|tipo|problem|case type|signal|text)\b/,
    points: 9,
  },
  { meaning: 'final-type', name: /\bevent clearance description\b/, points: 4 },
  {
    meaning: 'type',
    name: /\b(call|incident|event|offense|problem|complaint|crime|signal|nature|radio)\b.*\b(type|desc\w*|nature|text|name|category|class\w*)\b|^(nature|problem|type ?text|type|description|incident|offense|tipo|tipo de llamada|call type|nature of call|signal|title|desc)$|\btype (desc\w*|text)\b|\bnature\b/,
    points: 7,
  },
  {
    meaning: 'charge',
    name: /\b(charge|statute|offense|ucr|nibrs|violation|crime)s?\b.*\b(desc\w*|text|name|literal|title)\b|^charges?$|^statute$/,
    points: 8,
  },
  {
    meaning: 'disposition',
    name: /\b(dispo\w*|disp ?(code|text|desc)|resolution|outcome|result|clearance (code )?desc\w*|cleared? (code|by)|clearance|call ?status|action taken|disposicion|final disp\w*)\b/,
    points: 8,
  },
  {
    meaning: 'source',
    name: /\b(source|how (reported|received)|call ?source|report(ed)? (by|method)|method|received (by|via|from)|self init\w*|officer init\w*|initiated by|call ?type( origin)?|origin|how rcvd)\b/,
    points: 6,
  },
  {
    meaning: 'priority',
    name: /\b(priority|prio|pri|urgency|prioridad|call ?priority|p(riority)? ?level|severity)\b/,
    points: 9,
  },
  {
    meaning: 'place',
    name: /\b(beat|precinct|district|sector|zone|division|area|grid|council|neighborhood|ward|patrol|reporting ?(area|district)|rd|quadrant|subdivision|distrito|zona|comisaria)\b/,
    points: 6,
  },
  {
    meaning: 'address',
    name: /\b(address|block|location|street|intersection|addr|hundred ?block|direccion|full ?address)\b/,
    points: 7,
  },
  {
    meaning: 'person',
    name: /\b(person|subject|victim|complainant|caller|offender|suspect|arrestee|party)\b.*\b(id|key|num\w*|hash|name)\b/,
    points: 7,
  },
];

/** Signs in the names and cells of a file that say what its rows are. */
export const kindSigns = {
  stops: /\b(stop|stops|frisk|frisked|terry|search(ed)?|pedestrian stop|traffic stop|street check|go sc num)\b/,
  reports:
    /\b(report type|offender|victim|item number|report (num\w*|id)|case (num\w*|id|status)|offense|ucr|nibrs|incident report|supplemental)\b/,
  arrests: /\b(arrestee|arrest (num\w*|id|date|time|charge|type)|booking|booked|custody)\b/,
  calls: /\b(cad|call|calls|dispatch\w*|queued?|priority|arriv\w*|on ?scene|en ?route|unit\w*|event clearance|911)\b/,
} as const;

/** A name in lower case, its words apart, its accents off. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z0-9#]+/g, ' ')
    .trim()
    .toLowerCase();
}
