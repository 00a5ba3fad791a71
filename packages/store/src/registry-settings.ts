/** How the file of an import is written: settings of a source of orders or of one of calls, and nothing else. */
import {
  type CallSourceSettings,
  callSourceSettings,
  type ImportSubject,
  parse,
  type SourceSettings,
  sourceSettings,
} from '@holdfast/wire';

/** How the file of an import is written, and what its rows are. */
export type ImportSettings =
  | { readonly subject: 'orders'; readonly settings: SourceSettings }
  | { readonly subject: 'calls'; readonly settings: CallSourceSettings };

/** Stored settings; what was stored was parsed before. */
export function settingsIn({
  subject,
  settings,
}: {
  readonly subject: ImportSubject;
  readonly settings: unknown;
}): ImportSettings {
  if (subject === 'orders') {
    const read = parse(sourceSettings, settings);
    if (read.ok) return { subject, settings: read.value };
  } else {
    const read = parse(callSourceSettings, settings);
    if (read.ok) return { subject, settings: read.value };
  }
  throw new Error('stored settings do not parse');
}
