/** How large a sealed request may be on its way in, and how much one key may send in a day and keep in all. */
import type { DayLimits } from '@holdfast/store';
import { mostDisclosureBytes } from '@holdfast/wire';

/**
 * The largest content, its envelope, its padding to the next 64 KiB and the veil. A log's batch is bounded by the same: a phone
 * that has more to send sends it in several.
 */
export const mostRequestBytes = mostDisclosureBytes + 4 * 65_536;

const mebibyte = 1024 * 1024;

/**
 * What one key may ask in a day. A phone with ten thousand notes sends its whole copy, and another reads it, in a few hundred
 * requests; this leaves room for a bad day's network. It stops one key, not someone who makes many.
 */
export const dayLimits: DayLimits = { requests: 3_000, bytes: 256 * mebibyte };

/** What the copy of one account may come to. Source: twenty years of ten entries a day of four kibibytes, twice over. */
export const mostCopyBytes = 512 * mebibyte;
