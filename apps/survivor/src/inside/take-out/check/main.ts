/**
 * The script of the page that checks a copy: it lies in the copy, runs in any browser from a file, asks the network for nothing and
 * needs no cryptography of the browser's own. It makes elements and never markup.
 */
import { type Language, languages, type Said } from '@holdfast/domain';
import { type PacketFault, type PacketReport, verifyPacket, wordsOfSigner } from '@holdfast/evidence';
import { checkPageWords as words } from '../../words/check-page.ts';
import { type Chosen, chosenFile, chosenFolder } from './chosen.ts';

type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'looking'; readonly done: number; readonly all: number }
  | { readonly kind: 'locked' | 'other' }
  | { readonly kind: 'report'; readonly report: PacketReport };

const root = document.documentElement;
let language: Language = languages.find((known) => known === root.lang) ?? 'en';
let found: Found = { kind: 'nothing' };
/** What was chosen last is what is shown, also when an earlier one takes longer. */
let turn = 0;

const say = (said: Said): string => said[language];

function element(
  name: string,
  inside: readonly (Node | string)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

async function check(chosen: Promise<Chosen>): Promise<void> {
  turn += 1;
  const mine = turn;
  const tell = (now: Found) => {
    if (mine !== turn) return;
    found = now;
    showResult();
  };
  tell({ kind: 'looking', done: 0, all: 0 });
  const what = await chosen.catch((): Chosen => ({ kind: 'other' }));
  if (what.kind !== 'copy') {
    tell({ kind: what.kind });
    return;
  }
  const report = await verifyPacket(what.source, (done, all) => tell({ kind: 'looking', done, all }));
  tell(report.ok ? { kind: 'report', report: report.value } : { kind: 'other' });
}

function faultLine(fault: PacketFault): string {
  switch (fault.code) {
    case 'custody-broken':
      return `${say(words['custody-broken'](fault.number))}.`;
    case 'custody-unreadable':
    case 'wrong-signature':
      return `${say(words[fault.code])}.`;
    default:
      return `${fault.path}: ${say(words[fault.code])}.`;
  }
}

function reportParts({ faults, files, signedBy }: PacketReport): readonly Node[] {
  const result =
    faults.length === 0
      ? [element('h2', ['✓ ', say(words.whole)]), element('p', [say(words.wholeDetail(files))])]
      : [
          element('h2', ['✗ ', say(words.not)]),
          element(
            'ul',
            faults.map((fault) => element('li', [faultLine(fault)])),
          ),
        ];
  const signer =
    signedBy === null
      ? [element('p', [say(words.unsigned)])]
      : [
          element('p', [say(words.signed)]),
          element('p', [wordsOfSigner(signedBy).join(' ')], { class: 'words', lang: 'en' }),
          element('p', [say(words.signedWhy)]),
        ];
  return [...result, ...signer];
}

function resultParts(): readonly Node[] {
  switch (found.kind) {
    case 'nothing':
      return [];
    case 'looking':
      return [element('p', [say(words.looking(found.done, found.all))])];
    case 'locked':
      return [element('h2', [say(words.locked)]), element('p', [say(words.lockedDetail)])];
    case 'other':
      return [element('h2', [say(words.notPacket)]), element('p', [say(words.notPacketDetail)])];
    case 'report':
      return reportParts(found.report);
  }
}

function showResult(): void {
  document.getElementById('result')?.replaceChildren(...resultParts());
}

function choosing(id: string, label: Said, attributes: Readonly<Record<string, string>>): HTMLElement {
  return element('p', [
    element('label', [say(label)], { for: id }),
    element('input', [], { id, type: 'file', autocomplete: 'off', ...attributes }),
  ]);
}

function show(): void {
  root.lang = language;
  document.title = say(words.title);
  const turned = element('button', [say(words.other)], { type: 'button', lang: language === 'en' ? 'es' : 'en' });
  turned.addEventListener('click', () => {
    language = language === 'en' ? 'es' : 'en';
    show();
    document.querySelector('button')?.focus();
  });
  const zip = choosing('zip', words.zip, { accept: '.zip,.age' });
  const folder = choosing('folder', words.folder, { webkitdirectory: '' });
  const pick = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.files === null || target.files.length === 0) return;
    const files = [...target.files];
    const [first] = files;
    if (target.id === 'folder') void check(Promise.resolve(chosenFolder(files)));
    else if (first !== undefined) void check(chosenFile(first));
  };
  for (const part of [zip, folder]) part.addEventListener('change', pick);
  document.querySelector('main')?.replaceChildren(
    element('p', [turned]),
    element('h1', [say(words.title)]),
    element('p', [say(words.lead)]),
    zip,
    folder,
    element('div', resultParts(), { id: 'result', role: 'status' }),
    element('h2', [say(words.limits)]),
    element(
      'ul',
      words.limitLines.map((line) => element('li', [say(line)])),
    ),
  );
}

show();
