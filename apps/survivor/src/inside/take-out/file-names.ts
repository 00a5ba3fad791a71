/** The names files bear in a copy: a number, and an ending by what they are. The phone's own names could lead anywhere. */

const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/jpeg': 'jpg',
    'image/png': 'png',
    'image/webp': 'webp',
    'image/gif': 'gif',
    'image/heic': 'heic',
    'image/heif': 'heif',
    'video/mp4': 'mp4',
    'video/quicktime': 'mov',
    'video/webm': 'webm',
    'video/3gpp': '3gp',
    'audio/mpeg': 'mp3',
    'audio/mp4': 'm4a',
    'audio/x-m4a': 'm4a',
    'audio/wav': 'wav',
    'audio/x-wav': 'wav',
    'audio/webm': 'weba',
    'audio/ogg': 'ogg',
    'audio/amr': 'amr',
    'application/pdf': 'pdf',
    'text/plain': 'txt',
  }),
);

/** `data/files/007.jpg`. What could run when it is opened, and what nobody knows, ends in `bin`. */
export function pathOfFile(number: number, mediaType: string): string {
  const [plain = ''] = mediaType.split(';');
  return `data/files/${String(number).padStart(3, '0')}.${endings.get(plain) ?? 'bin'}`;
}
