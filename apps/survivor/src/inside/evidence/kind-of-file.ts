/**
 * A first guess at what a file is, from what the device says of it. It decides nothing: she can say otherwise, and what is
 * shown or cleaned goes by the bytes.
 */
import type { AttachmentKind, AttachmentWay } from '@holdfast/wire';

const anyType = 'application/octet-stream';
/** The words phones and computers put into the names of pictures of their screen. */
const screenshotName = /screen ?shot|screen ?capture|captura|bildschirm|schermata/i;

/** The media type in the form the log takes; `application/octet-stream` for none and for what is no media type. */
export function mediaTypeFrom(told: string): string {
  const text = told.trim().toLowerCase().replaceAll('; ', ';');
  return text.length <= 100 && /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*(;[ a-z0-9=.,"+-]*)?$/.test(text)
    ? text
    : anyType;
}

/** What it is most likely to be. */
export function kindOf(file: {
  readonly mediaType: string;
  readonly name: string;
  readonly way: AttachmentWay;
}): AttachmentKind {
  if (file.way === 'recorded-here') return 'recording';
  const [major] = file.mediaType.split('/');
  if (major === 'image') return screenshotName.test(file.name) ? 'screenshot' : 'photo';
  if (major === 'video') return 'video';
  return major === 'audio' ? 'voicemail' : 'document';
}

/** The device's name for it, when it can be written down as it is; nothing otherwise. */
export function originalNameFrom(name: string): { readonly originalName?: string } {
  const usable = name.length > 0 && name.length <= 255 && !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name);
  return usable && name.isWellFormed() && name.trim() !== '' ? { originalName: name } : {};
}
