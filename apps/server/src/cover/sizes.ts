/** How large a sealed request may be on its way in. */
import { mostDisclosureBytes } from '@holdfast/wire';

/**
 * The largest content, its envelope, its padding to the next 64 KiB and the veil. A log's batch is bounded by the same: a phone
 * that has more to send sends it in several.
 */
export const mostRequestBytes = mostDisclosureBytes + 4 * 65_536;
