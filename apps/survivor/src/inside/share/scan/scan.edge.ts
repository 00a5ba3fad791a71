/**
 * Reading a picture of a code by the camera, brought in only when she asks for it. Frames are looked at one by one and none is kept;
 * the camera is let go as soon as something was read, when she stops, and when the app is closed.
 */
import { type Invitation, invitationFrom } from '@holdfast/wire';
import { decodeQR } from 'qr/decode.js';

/** `refused`: she, or the device, did not allow the camera. `none`: there is none. `stopped`: she stopped. */
export type Scanned =
  | { readonly ok: true; readonly value: Invitation }
  | { readonly ok: false; readonly issue: 'refused' | 'none' | 'stopped' };

/** Enough for a code held up to a phone, and little enough for a slow one to read several times a second. */
const widest = 640;
const everyMilliseconds = 150;

/** Asks for the camera, shows it in `video`, and looks until it sees an invitation, or until `isOver`. */
export async function scan(options: {
  readonly video: HTMLVideoElement;
  readonly isOver: () => boolean;
}): Promise<Scanned> {
  const { video, isOver } = options;
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch (error) {
    const wasRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return { ok: false, issue: wasRefused ? 'refused' : 'none' };
  }
  try {
    video.srcObject = stream;
    await video.play();
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    while (drawing !== null && !isOver()) {
      const text = readFrom(video, canvas, drawing);
      const invitation = invitationFrom(text ?? '');
      if (invitation.ok) return invitation;
      await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
    }
    return { ok: false, issue: 'stopped' };
  } catch {
    return { ok: false, issue: isOver() ? 'stopped' : 'none' };
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

function readFrom(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  drawing: CanvasRenderingContext2D,
): string | null {
  const scale = Math.min(1, widest / Math.max(video.videoWidth, video.videoHeight, 1));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  if (canvas.width === 0 || canvas.height === 0) return null;
  drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(drawing.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // Most frames hold no code that can be read.
    return null;
  }
}
