/**
 * The entry of the veiled bundle: takes what the page lends, puts the style sheet in place, and shows the app. It leaves
 * nothing on the window but what it was given.
 */
import { numbersFromWords, wordsFromNumbers } from '@holdfast/crypto/open';
import { deskOver, type Opened } from '@holdfast/vault/log';
import type { AttachmentSubject } from '@holdfast/wire';
import { createEffect, createRoot, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import type { Handover, Room } from '../shell/room.ts';
import { App } from './app.tsx';
import { createKeeper } from './backup/keeper.ts';
import { askForRoom, isRoomKept } from './backup/room-kept.ts';
import { deviceZone, finishAll, newId, now, onFrame, pace, whenQuiet } from './edge/clock.edge.ts';
import { createPost } from './edge/post.edge.ts';
import filesText from './evidence/files.css?inline';
import { roomLeft } from './evidence/room-left.ts';
import { createShelf } from './evidence/shelf.ts';
import { checkPageFrom, filmCleanerFrom, localHelpFrom, pagesFrom, scannerFrom } from './guidance/open-pages.ts';
import sheetText from './inside.css?inline';
import { browserFrom } from './set-up/browser.ts';
import type { Lent } from './set-up/lent.ts';
import { createBook } from './state/book.ts';
import type { Inside } from './state/inside.ts';
import { bringLaw } from './state/law.ts';
import { createRouter, type Screen } from './state/router.ts';

/** Opens the sealed pages. It is known only inside this sealed bundle. */
declare const pagesKey: string;

const room = window.room;
if (!room) throw new Error('no room');
delete window.room;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${sheetText}\n${filesText}`);
document.adoptedStyleSheets = [sheet];

// Posted by the page as soon as this module has run; nobody else can reach this window.
window.addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent) => {
    if (port && isHandover(data)) void start(room, port, data);
  },
  { once: true },
);

function isHandover(data: unknown): data is Handover {
  return typeof data === 'object' && data !== null && 'opened' in data && 'again' in data;
}

/** Whether the files of `of` are on the screen already. */
function isOnFilesOf(screen: Screen, of: AttachmentSubject): boolean {
  if (screen.name === 'files') return screen.of.id === of.id;
  return screen.name === 'incident' && screen.id === of.id;
}

// A phone's keyboard makes the page shorter; what is being written stays in sight.
window.addEventListener('resize', () => {
  const at = document.activeElement;
  if (at?.matches('input, textarea, select')) at.scrollIntoView({ block: 'nearest' });
});

async function start(lent: Room, port: MessagePort, handed: Handover): Promise<void> {
  let opened: Opened | null = handed.opened;
  const desk = deskOver(port);
  const book = createRoot(() => createBook({ desk, now, whenQuiet }));
  const pages = pagesFrom({ bytes: lent.pages, key: pagesKey });
  // Before anything is shown: a place without its rules would read as one nobody has read.
  const had = await pages();
  if (had !== null) bringLaw(had.law);
  if (opened !== null && !(await book.load())) {
    lent.close();
    return;
  }
  lent.onClosing(finishAll);
  const [face, setFace] = createSignal((await lent.look()).face);
  const present: Lent['present'] = async (look, onStep) => {
    const done = await lent.putLook(look, onStep);
    if (done) setFace(look.face);
    return done;
  };
  const browser = browserFrom({ says: navigator.userAgent, fingers: navigator.maxTouchPoints });
  createRoot(() => {
    createEffect(() => {
      const { lockKeys, lockAfterSeconds } = book.held().settings;
      lent.setClosing({ keys: lockKeys ?? true, afterSeconds: lockAfterSeconds ?? 300 });
    });
    const { held, perform } = book;
    const files = createShelf({ desk, held, perform, now, newId, picking: lent.picking, roomLeft });
    const router = createRouter();
    const post = createPost(desk, () => opened?.accountKey ?? null);
    const keeper = createKeeper({ desk, post, book, pace });
    let asked = false;
    const performAndKeep: Inside['perform'] = async (command) => {
      const kept = await perform(command);
      if (!kept || command.do === 'keep-draft') return kept;
      keeper.soon();
      // Once there is something to lose, and not before.
      if (!asked && command.do !== 'choose-settings') {
        asked = true;
        void isRoomKept().then((room) => (room === 'no' ? askForRoom() : room));
      }
      return kept;
    };
    const inside: Inside = {
      files,
      held: book.held,
      privatePages: book.privatePages,
      language: () => book.held().settings.language ?? 'en',
      perform: performAndKeep,
      desk,
      post,
      keeper,
      publicKey: () => opened?.publicKey ?? null,
      accountKey: () => opened?.accountKey ?? null,
      router,
      now,
      zone: deviceZone(),
      newId,
      print: () => window.print(),
      copyText: (text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        ),
      hand: lent.hand,
      face,
      pace,
      onFrame,
      renew: lent.renew,
      clear: lent.clear,
      pages,
      localHelp: localHelpFrom({ bytes: lent.near, key: pagesKey }),
      checkPage: (language) => checkPageFrom({ bytes: lent.seldom, key: pagesKey, language }),
      scanner: scannerFrom({ bytes: lent.seldom, key: pagesKey }),
      filmCleaner: filmCleanerFrom({ bytes: lent.seldom, key: pagesKey }),
      handWhole: lent.handWhole,
      recoveryWords: async () => {
        const numbers = await desk.recoveryNumbers({});
        return numbers.ok ? wordsFromNumbers(numbers.value) : [];
      },
    };
    if (opened !== null) {
      void files.tidy();
      keeper.soon();
    }
    lent.picking.onPicked((picked) => {
      const of = files.take(picked);
      if (of !== null && !isOnFilesOf(router.screen(), of)) router.go({ name: 'files', of });
    });
    const create = async (code: Uint8Array<ArrayBuffer>) => {
      const created = await desk.create({ code });
      if (created.ok) opened = created.value;
      return created.ok;
    };
    const recover = async (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => {
      const numbers = numbersFromWords(words);
      const recovered = numbers.ok ? await desk.recover({ code, numbers: [...numbers.value] }) : numbers;
      if (!recovered.ok) return false;
      opened = recovered.value;
      return book.load();
    };
    const join = async (code: Uint8Array<ArrayBuffer>, words: readonly string[]) => {
      const numbers = numbersFromWords(words);
      const joined = numbers.ok ? await desk.join({ code, numbers: [...numbers.value] }) : numbers;
      if (joined.ok) opened = joined.value;
      return joined.ok;
    };
    render(
      () => (
        <App
          inside={inside}
          outside={{ look: lent.look, putLook: lent.putLook, installing: lent.installing, browser }}
          present={present}
          first={handed.opened === null}
          again={handed.again}
          close={lent.close}
          create={create}
          recover={recover}
          join={join}
        />
      ),
      document.body,
    );
  });
}
