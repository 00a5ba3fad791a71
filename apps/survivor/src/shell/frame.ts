/**
 * The removable frame: opened over the cover, gone in the same task it is told to go. Removing it is what frees its
 * code and its memory; hiding it would not.
 */
import type { Handover, Room } from './room.ts';

export type Frame = { readonly window: Window; readonly remove: () => void };

/**
 * Opens an empty document over `page`, runs `module` in it with `room` in reach, and hands it the port. The module's
 * address is revoked as soon as it has loaded. Throws when the browser gives the frame no window.
 */
export function openFrame(options: {
  readonly page: Document;
  readonly module: Uint8Array<ArrayBuffer>;
  readonly room: Room;
  readonly handover: Handover;
  /** The way to the worker. It is moved into the frame. */
  readonly port: MessagePort;
  readonly trusted: (address: string) => string;
}): Frame {
  const { page, module, room, handover, port } = options;
  const frame = page.createElement('iframe');
  frame.id = 'frame';
  frame.title = page.title;
  page.body.append(frame);
  const inner = frame.contentWindow;
  const document = frame.contentDocument;
  if (!inner || !document) throw new Error('no frame');
  document.title = page.title;
  document.documentElement.lang = 'en';
  Object.assign(inner, { room });
  const address = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
  module.fill(0);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = options.trusted(address);
  const revoke = () => URL.revokeObjectURL(address);
  script.addEventListener('load', () => {
    revoke();
    inner.postMessage(handover, page.location.origin, [port]);
  });
  script.addEventListener('error', revoke);
  document.head.append(script);
  frame.focus();
  return {
    window: inner,
    remove() {
      revoke();
      frame.remove();
    },
  };
}
