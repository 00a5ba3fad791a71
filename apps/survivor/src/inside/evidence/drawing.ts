/**
 * Drawing pictures by the browser: small for a list, large for a look, anew for a copy. What is drawn never becomes an
 * address; the bytes are held only while they are being drawn.
 */
import type { Redraw } from './share-copy.ts';

/** A product decision, tried on the prototype: no difference to be seen, 12 million points in a quarter of a second. */
const jpegQuality = 0.9;

async function bitmapOf(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes], { type: mediaType }), { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

/** Draws the picture into `canvas`, at most `longest` points on a side. False when the browser cannot read it. */
export async function drawInto(options: {
  readonly canvas: HTMLCanvasElement;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly longest: number;
}): Promise<boolean> {
  const { canvas, longest } = options;
  const bitmap = await bitmapOf(options.bytes, options.mediaType);
  if (bitmap === null) return false;
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context !== null;
}

/** Turned upright, drawn at full size and written anew in its own kind, or in the browser's when it cannot write that. */
export const redraw: Redraw = async (bytes, mediaType) => {
  const bitmap = await bitmapOf(bytes, mediaType);
  if (bitmap === null) return null;
  const { width, height } = bitmap;
  try {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: mediaType, quality: jpegQuality });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  } finally {
    bitmap.close();
  }
};
