/** Files in a few words: what one is called, how long it is, its number. */
import type { Language } from '@holdfast/domain';
import type { Attachment } from '@holdfast/wire';
import { kindWords } from '../words/files.ts';

/** "3.1 MB", "214 kB": as phones say it. */
export function saySize(bytes: number): string {
  const steps = [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ] as const;
  const step = steps.find(([size]) => bytes >= size);
  if (step === undefined) return `${bytes}\u00a0B`;
  const amount = bytes / step[0];
  return `${amount >= 100 ? amount.toFixed(0) : amount.toFixed(1)}\u00a0${step[1]}`;
}

/** What to call it in a list: her kind of word, and the device's name when there is one. */
export function sayAttachment({ kind, originalName }: Attachment, language: Language): string {
  const word = kindWords[kind][language];
  return originalName === undefined ? word : `${word}, ${originalName}`;
}

/** The hash in groups that can be read aloud. */
export function sayHash(bytes: Uint8Array): string {
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return Array.from({ length: 8 }, (_, group) => pairs.slice(group * 4, group * 4 + 4).join('')).join(' ');
}
