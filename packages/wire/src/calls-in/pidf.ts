/**
 * The street and number in a PIDF-LO location, as one line. It looks for six elements by name and builds no document, so there is no entity
 * to expand and none to fetch. What it answers is made a block of before anything is kept.
 *
 * Source: RFC 5139, section 3 (PRD, RD, STS, POD, HNO) and RFC 6848, section 3 (STP); read 2026-11-22.
 */

/** A location with its usage rules is a few thousand signs. */
const longest = 20_000;

/** `42 W Cellular Street`; empty when it gives no house number or no road. */
export function civicAddressIn(xml: string): string {
  const text = xml.slice(0, longest);
  const element = (name: string): string =>
    new RegExp(`<(?:[A-Za-z0-9_-]{1,20}:)?${name}>([^<&]{1,120})<`).exec(text)?.[1]?.trim() ?? '';
  const house = element('HNO');
  const road = element('RD');
  if (house === '' || road === '') return '';
  return [house, element('PRD'), element('STP'), road, element('STS'), element('POD')]
    .filter((part) => part !== '')
    .join(' ');
}
