/**
 * The units that can be converted, each by its exact size in one unit of its kind. Nothing is rounded here; °F and °C also
 * begin at another nought. Names are spelled the American way; the page respells them where that is not usual.
 *
 * Source: the metre, kilogram, litre and kelvin by the SI brochure (BIPM, 9th edition); the yard of 0.9144 m and the pound of
 * 0.45359237 kg by the international agreement of 1959; the US gallon of 231 cubic inches and the acre of 43,560 square feet
 * by NIST Handbook 44, appendix C; the imperial gallon of 4.54609 l by the Units of Measurement Regulations 1995; binary
 * prefixes by IEC 80000-13. Read 2026-11-22.
 */
import { type Exact, exactFrom, over, times } from './exact.ts';

export type Kind = 'length' | 'weight' | 'temperature' | 'volume' | 'area' | 'speed' | 'time' | 'data';

export type Unit = {
  readonly name: string;
  readonly sign: string;
  readonly size: Exact;
  /** Added before multiplying by `size`, for scales that begin elsewhere. */
  readonly from?: Exact;
};

export type UnitKind = {
  readonly name: string;
  readonly units: readonly Unit[];
  /** Which two are chosen at first. */
  readonly usual: readonly [from: number, to: number];
};

function unit(name: string, sign: string, size: string): Unit {
  return { name, sign, size: exactFrom(size) };
}

/** A unit that is `count` of the size given. */
function of(count: string, size: string): Exact {
  return times(exactFrom(count), exactFrom(size));
}

const inch = '0.0254';
const foot = '0.3048';
const mile = '1609.344';
const pound = '0.45359237';
const gallon = '3.785411784';
const imperialGallon = '4.54609';
const hour = '3600';

const fiveNinths = over(exactFrom('5'), exactFrom('9'));

export const kinds: Readonly<Record<Kind, UnitKind>> = {
  length: {
    name: 'Length',
    usual: [5, 1],
    units: [
      unit('Millimeters', 'mm', '0.001'),
      unit('Centimeters', 'cm', '0.01'),
      unit('Meters', 'm', '1'),
      unit('Kilometers', 'km', '1000'),
      unit('Nautical miles', 'nmi', '1852'),
      unit('Inches', 'in', inch),
      unit('Feet', 'ft', foot),
      unit('Yards', 'yd', '0.9144'),
      unit('Miles', 'mi', mile),
    ],
  },
  weight: {
    name: 'Weight',
    usual: [5, 2],
    units: [
      unit('Milligrams', 'mg', '0.000001'),
      unit('Grams', 'g', '0.001'),
      unit('Kilograms', 'kg', '1'),
      unit('Tonnes', 't', '1000'),
      { name: 'Ounces', sign: 'oz', size: over(exactFrom(pound), exactFrom('16')) },
      unit('Pounds', 'lb', pound),
      { name: 'Stone', sign: 'st', size: of('14', pound) },
      { name: 'US tons', sign: 'ton', size: of('2000', pound) },
      { name: 'Imperial tons', sign: 'long tn', size: of('2240', pound) },
    ],
  },
  temperature: {
    name: 'Temperature',
    usual: [1, 0],
    units: [
      { name: 'Celsius', sign: '°C', size: exactFrom('1'), from: exactFrom('273.15') },
      { name: 'Fahrenheit', sign: '°F', size: fiveNinths, from: exactFrom('459.67') },
      unit('Kelvin', 'K', '1'),
    ],
  },
  volume: {
    name: 'Volume',
    usual: [8, 1],
    units: [
      unit('Milliliters', 'ml', '0.001'),
      unit('Liters', 'l', '1'),
      unit('Cubic meters', 'm³', '1000'),
      { name: 'US teaspoons', sign: 'tsp', size: over(exactFrom(gallon), exactFrom('768')) },
      { name: 'US tablespoons', sign: 'tbsp', size: over(exactFrom(gallon), exactFrom('256')) },
      { name: 'US fluid ounces', sign: 'fl oz', size: over(exactFrom(gallon), exactFrom('128')) },
      { name: 'US cups', sign: 'cup', size: over(exactFrom(gallon), exactFrom('16')) },
      { name: 'US pints', sign: 'pt', size: over(exactFrom(gallon), exactFrom('8')) },
      unit('US gallons', 'gal', gallon),
      { name: 'UK fluid ounces', sign: 'UK fl oz', size: over(exactFrom(imperialGallon), exactFrom('160')) },
      { name: 'UK pints', sign: 'UK pt', size: over(exactFrom(imperialGallon), exactFrom('8')) },
      unit('UK gallons', 'UK gal', imperialGallon),
    ],
  },
  area: {
    name: 'Area',
    usual: [5, 1],
    units: [
      unit('Square centimeters', 'cm²', '0.0001'),
      unit('Square meters', 'm²', '1'),
      unit('Hectares', 'ha', '10000'),
      unit('Square kilometers', 'km²', '1000000'),
      { name: 'Square inches', sign: 'in²', size: of(inch, inch) },
      { name: 'Square feet', sign: 'ft²', size: of(foot, foot) },
      { name: 'Square yards', sign: 'yd²', size: of('0.9144', '0.9144') },
      { name: 'Acres', sign: 'ac', size: times(exactFrom('43560'), of(foot, foot)) },
      { name: 'Square miles', sign: 'mi²', size: of(mile, mile) },
    ],
  },
  speed: {
    name: 'Speed',
    usual: [2, 1],
    units: [
      unit('Meters per second', 'm/s', '1'),
      { name: 'Kilometers per hour', sign: 'km/h', size: over(exactFrom('1000'), exactFrom(hour)) },
      { name: 'Miles per hour', sign: 'mph', size: over(exactFrom(mile), exactFrom(hour)) },
      { name: 'Knots', sign: 'kn', size: over(exactFrom('1852'), exactFrom(hour)) },
      unit('Feet per second', 'ft/s', foot),
    ],
  },
  time: {
    name: 'Time',
    usual: [2, 3],
    units: [
      unit('Milliseconds', 'ms', '0.001'),
      unit('Seconds', 's', '1'),
      unit('Minutes', 'min', '60'),
      unit('Hours', 'h', hour),
      unit('Days', 'd', '86400'),
      unit('Weeks', 'wk', '604800'),
    ],
  },
  data: {
    name: 'Data',
    usual: [4, 3],
    units: [
      { name: 'Bits', sign: 'bit', size: over(exactFrom('1'), exactFrom('8')) },
      unit('Bytes', 'B', '1'),
      unit('Kilobytes', 'kB', '1000'),
      unit('Megabytes', 'MB', '1000000'),
      unit('Gigabytes', 'GB', '1000000000'),
      unit('Terabytes', 'TB', '1000000000000'),
      unit('Kibibytes', 'KiB', '1024'),
      unit('Mebibytes', 'MiB', '1048576'),
      unit('Gibibytes', 'GiB', '1073741824'),
    ],
  },
};

/** `amount` of one unit in another of the same kind, exactly. */
export function converted(amount: Exact, { from, to }: { readonly from: Unit; readonly to: Unit }): Exact {
  const based = times(shifted(amount, from.from, 1n), from.size);
  return shifted(over(based, to.size), to.from, -1n);
}

function shifted(amount: Exact, by: Exact | undefined, sign: 1n | -1n): Exact {
  if (by === undefined) return amount;
  return {
    top: amount.top * by.bottom + sign * by.top * amount.bottom,
    bottom: amount.bottom * by.bottom,
  };
}
