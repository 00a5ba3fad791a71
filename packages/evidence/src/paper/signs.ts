/**
 * Which signs a typeface has, read from its character map, so that a paper never shows a box where a name should stand. It reads a
 * TrueType or OpenType file and nothing of it but that map.
 */

/** Source: OpenType specification 1.9.1, `cmap`: encodings of whole Unicode and of its first plane, with their format. */
const wholeUnicode = 12;
const firstPlane = 4;

/** Whether a typeface has the sign of a code point. A file without a map this can read has none. */
export function signsOf(font: Uint8Array): (sign: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const map = mapOf(view);
  if (map === undefined) return () => false;
  return view.getUint16(map) === wholeUnicode ? inGroups(view, map) : inSegments(view, map);
}

function mapOf(view: DataView): number | undefined {
  const table = tableAt(view, 'cmap');
  if (table === undefined) return undefined;
  const offsets: number[] = [];
  for (let at = 0; at < view.getUint16(table + 2); at += 1)
    offsets.push(table + view.getUint32(table + 4 + at * 8 + 4));
  const ofFormat = (format: number) => offsets.find((offset) => view.getUint16(offset) === format);
  return ofFormat(wholeUnicode) ?? ofFormat(firstPlane);
}

function tableAt(view: DataView, name: string): number | undefined {
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const record = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(record + letter)));
    if (tag === name) return view.getUint32(record + 8);
  }
  return undefined;
}

function inGroups(view: DataView, map: number): (sign: number) => boolean {
  const groups: (readonly [from: number, to: number])[] = [];
  for (let at = 0; at < view.getUint32(map + 12); at += 1) {
    const group = map + 16 + at * 12;
    groups.push([view.getUint32(group), view.getUint32(group + 4)]);
  }
  return (sign) => groups.some(([from, to]) => from <= sign && sign <= to);
}

function inSegments(view: DataView, map: number): (sign: number) => boolean {
  const count = view.getUint16(map + 6) / 2;
  const [ends, starts] = [map + 14, map + 16 + count * 2];
  return (sign) => {
    for (let at = 0; at < count; at += 1)
      if (sign <= view.getUint16(ends + at * 2)) return sign !== 0xff_ff && view.getUint16(starts + at * 2) <= sign;
    return false;
  };
}
