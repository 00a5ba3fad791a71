/** `holdfast law`: the places whose law is kept, or the rules of one. A place that is not kept is refused with the list. */
import { jurisdictions, type Language, type LawBook } from '@holdfast/domain';
import { folded } from '../text/lines.ts';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { placesAsJson, rulesAsJson } from './law-json.ts';
import { sayPlaces, sayRules } from './say-law.ts';
import { placeFrom } from './shares.ts';
import { lawWordIn } from './words.ts';

/** Never throws. */
export function printLaw({
  law,
  place: named,
  json,
  language,
  terminal,
}: {
  readonly law: LawBook;
  readonly place?: string;
  readonly json: boolean;
  readonly language: Language;
  readonly terminal: Terminal;
}): Printed {
  const page = { ...inkOf(terminal), language };
  if (named === undefined) return { out: json ? asText(placesAsJson(law, language)) : sayPlaces(law, page), code: 0 };
  const place = placeFrom(named);
  if (place === undefined) {
    const say = lawWordIn(language);
    const kept = jurisdictions.map((one) => one.toLowerCase()).join(', ');
    const lines = [
      `no-such-place: ${say('noSuchPlace')}`,
      ...folded(`${say('kept')}: ${kept}.`, { width: page.width, lead: '  ' }),
    ];
    return { problem: `${lines.join('\n')}\n`, code: 2 };
  }
  return { out: json ? asText(rulesAsJson({ law, place, language })) : sayRules({ law, place, page }), code: 0 };
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
