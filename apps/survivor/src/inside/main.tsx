/**
 * The entry of the veiled bundle: takes what the page lends, puts the style sheet in place, and shows the app. It leaves
 * nothing on the window but what it was given.
 */
import { numbersFromWords, wordsFromNumbers } from '@holdfast/crypto/open';
import { deskOver, type Opened } from '@holdfast/vault/log';
import { createEffect, createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import type { Handover, Room } from '../shell/room.ts';
import { App } from './app.tsx';
import { deviceZone, finishAll, newId, now, pace } from './edge/clock.edge.ts';
import { createPost } from './edge/post.edge.ts';
import sheetText from './inside.css?inline';
import { createBook } from './state/book.ts';
import type { Inside } from './state/inside.ts';
import { createRouter } from './state/router.ts';

const room = window.room;
if (!room) throw new Error('no room');
delete window.room;

const sheet = new CSSStyleSheet();
sheet.replaceSync(sheetText);
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

async function start(lent: Room, port: MessagePort, handed: Handover): Promise<void> {
  let opened: Opened | null = handed.opened;
  const desk = deskOver(port);
  const book = createRoot(() => createBook({ desk, now }));
  if (opened !== null && !(await book.load())) {
    lent.close();
    return;
  }
  lent.onClosing(finishAll);
  createRoot(() => {
    createEffect(() => {
      const { lockKeys, lockAfterSeconds } = book.held().settings;
      lent.setClosing({ keys: lockKeys ?? true, afterSeconds: lockAfterSeconds ?? 300 });
    });
    const inside: Inside = {
      held: book.held,
      perform: book.perform,
      desk,
      post: createPost(desk, () => opened?.accountKey ?? null),
      publicKey: () => opened?.publicKey ?? null,
      router: createRouter(),
      now,
      zone: deviceZone(),
      newId,
      print: () => window.print(),
      pace,
      renew: lent.renew,
      recoveryWords: async () => {
        const numbers = await desk.recoveryNumbers({});
        return numbers.ok ? wordsFromNumbers(numbers.value) : [];
      },
    };
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
    render(
      () => (
        <App
          inside={inside}
          first={handed.opened === null}
          again={handed.again}
          close={lent.close}
          create={create}
          recover={recover}
        />
      ),
      document.body,
    );
  });
}
