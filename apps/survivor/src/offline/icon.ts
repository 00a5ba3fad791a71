/**
 * Draws the app's icon on the device: a plain calculator face. No picture file is shipped.
 */
import type { Choice, IconSize } from './choice.ts';

/** A PNG of the icon. Throws where the browser cannot draw off the page; the caller answers without an icon then. */
export async function drawIcon(choice: Choice, size: IconSize): Promise<Blob> {
  const canvas = new OffscreenCanvas(size, size);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no brush');
  const unit = size / 24;
  const box = (x: number, y: number, width: number, height: number, round: number) => {
    brush.beginPath();
    brush.roundRect(x * unit, y * unit, width * unit, height * unit, round * unit);
    brush.fill();
  };
  brush.fillStyle = choice.ground;
  brush.fillRect(0, 0, size, size);
  brush.fillStyle = choice.ink;
  box(5, 4, 14, 4.6, 1);
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1, 2]) {
      brush.fillStyle = column === 2 && row === 2 ? '#5aa9e6' : choice.ink;
      box(5 + column * 5.1, 10.2 + row * 3.6, 3.8, 2.6, 0.8);
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
