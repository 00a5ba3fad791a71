/** The plain words about files: kinds, sizes, what went wrong, what a picture carries. Nothing here promises anything. */
import { count } from '@holdfast/ui';
import type { Attachment, AttachmentKind, AttachmentWay } from '@holdfast/wire';
import type { Trace } from './picture-parts.ts';
import type { RecorderIssue } from './recorder.ts';
import type { SealingIssue } from './sealing.ts';
import type { CopyIssue } from './share-copy.ts';

export const kindWords: Readonly<Record<AttachmentKind, string>> = {
  photo: 'Photo',
  screenshot: 'Picture of a screen',
  voicemail: 'Voice message',
  video: 'Video',
  document: 'Paper or file',
  recording: 'Sound recording',
};

export const wayWords: Readonly<Record<AttachmentWay, string>> = {
  chosen: 'Chosen from this phone',
  camera: 'Taken with the camera, from here',
  'recorded-here': 'Recorded here',
};

/** What went wrong, and what to do. */
export const failureWords: Readonly<Record<Exclude<SealingIssue, 'cancelled'>, { title: string; words: string }>> = {
  full: {
    title: 'This phone has no room for it',
    words:
      'It was not added. Your notes and the files you kept before are all still here. Make room on the phone, then add it again.',
  },
  unreadable: {
    title: 'This phone would not give us the file',
    words: 'It was not added. It may have been moved or deleted. Choose it again.',
  },
  'not-kept': {
    title: 'It could not be kept',
    words: 'It was not added. Your notes and the files you kept before are all still here. Try it once more.',
  },
};

export const recorderWords: Readonly<Record<RecorderIssue, { title: string; words: string }>> = {
  refused: {
    title: 'The microphone is not allowed',
    words: 'The phone or the browser said no. You can allow it in the browser’s settings for this page.',
  },
  none: { title: 'This phone cannot record here', words: 'Use the phone’s own recorder, then add the file.' },
};

export const traceWords: Readonly<Record<Trace, string>> = {
  place: 'where it was taken, or room for that',
  camera: 'the camera or phone, and when',
  'small-picture': 'a small older picture inside it',
  words: 'words or names added by a program',
  other: 'parts that we do not know',
};

export const copyIssueWords: Readonly<Record<CopyIssue, string>> = {
  'not-a-picture':
    'We can clean only pictures of the kinds JPEG, PNG and WebP. This file stays as it is. It may say where it was made, when and with what. Do not pass it on unless you want that known.',
  'cannot-be-drawn':
    'This phone cannot draw this picture, so we cannot clean it. It stays as it is. It may say where it was taken. Do not pass it on unless you want that known.',
  'not-clean':
    'The copy still held more than the picture, so we threw the copy away. The picture stays as it is. It may say where it was taken.',
};

/** "3.1 MB", "214 kB": as phones say it. */
export function saySize(bytes: number): string {
  const steps = [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ] as const;
  const step = steps.find(([size]) => bytes >= size);
  if (step === undefined) return count(bytes, 'byte');
  const amount = bytes / step[0];
  return `${amount >= 100 ? amount.toFixed(0) : amount.toFixed(1)}\u00a0${step[1]}`;
}

/** What to call it in a list: her kind of word, and the device's name when there is one. */
export function sayAttachment(attachment: Attachment): string {
  return attachment.originalName === undefined
    ? kindWords[attachment.kind]
    : `${kindWords[attachment.kind]}, ${attachment.originalName}`;
}

/** The hash in groups that can be read aloud. */
export function sayHash(bytes: Uint8Array): string {
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return Array.from({ length: 8 }, (_, group) => pairs.slice(group * 4, group * 4 + 4).join('')).join(' ');
}
