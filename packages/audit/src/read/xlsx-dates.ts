/** Dates of Excel: which number formats show one, and what a serial day stands for. Pure. */

/** Built-in formats that show a date or a time: ECMA-376 part 1, 18.8.30, numFmtId 14 to 22 and 45 to 47; 27 to 36 and 50 to 58 in East Asian editions. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) return true;
  if (code === undefined) return false;
  // Quoted words, escaped letters and colours in brackets are no part of the picture.
  const picture = code.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(picture) && !/^[^;]*[#0?]/.test(picture.replaceAll(/s\.0+/gi, ''));
}

const dayInMilliseconds = 86_400_000;
/** Day 0 of the 1900 system once its leap day that never was (29 February 1900) is passed; and day 0 of the 1904 system. */
const zero1900 = Date.UTC(1899, 11, 30);
const zero1904 = Date.UTC(1904, 0, 1);

/** `2023-11-04 18:08:26`; a time of day alone, below day 1, as `18:08:26`. */
export function serialText(serial: number, from1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return '';
  const milliseconds = Math.round((serial * dayInMilliseconds) / 1000) * 1000;
  const text = new Date((from1904 ? zero1904 : zero1900) + milliseconds).toISOString();
  return serial < 1 ? text.slice(11, 19) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
