/**
 * Draws the eight icons on the device, so that no picture file is shipped and no server is asked for one. What matters stays
 * in the middle: some launchers cut a circle out of it.
 */

export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What an icon is drawn with, on a square of 24 units. */
type Pen = {
  readonly box: (x: number, y: number, width: number, height: number, round: number) => void;
  readonly dot: (x: number, y: number, radius: number) => void;
  readonly line: (width: number, ...points: readonly (readonly [x: number, y: number])[]) => void;
  readonly colour: (colour: string) => void;
};

type Drawing = { readonly ground: string; readonly ink: string; readonly draw: (pen: Pen) => void };

const blue = '#5aa9e6';

const drawings: readonly Drawing[] = [
  { ground: '#1c1c1c', ink: '#f3f3f3', draw: keys },
  { ground: '#f1f3f5', ink: '#2b3440', draw: signs },
  { ground: '#0a5cad', ink: '#ffffff', draw: equals },
  { ground: '#2f6f4f', ink: '#ffffff', draw: percent },
  { ground: '#37474f', ink: '#ffffff', draw: arrows },
  { ground: '#f2c14e', ink: '#3a2f12', draw: ruler },
  { ground: '#5c6bc0', ink: '#ffffff', draw: weight },
  { ground: '#e9eef2', ink: '#35424d', draw: thermometer },
];

/** Paints one icon over the whole square of `size`. An unknown number is the first icon. */
export function paintIcon(brush: Brush, { icon, size }: { readonly icon: number; readonly size: number }): void {
  const drawing = drawings[icon] ?? drawings[0];
  if (!drawing) return;
  const unit = size / 24;
  brush.fillStyle = drawing.ground;
  brush.fillRect(0, 0, size, size);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  const pen: Pen = {
    box(x, y, width, height, round) {
      brush.beginPath();
      brush.roundRect(x * unit, y * unit, width * unit, height * unit, round * unit);
      brush.fill();
    },
    dot(x, y, radius) {
      brush.beginPath();
      brush.arc(x * unit, y * unit, radius * unit, 0, 2 * Math.PI);
      brush.fill();
    },
    line(width, ...points) {
      brush.lineWidth = width * unit;
      brush.beginPath();
      for (const [x, y] of points) brush.lineTo(x * unit, y * unit);
      brush.stroke();
    },
    colour(colour) {
      brush.fillStyle = colour;
      brush.strokeStyle = colour;
    },
  };
  pen.colour(drawing.ink);
  drawing.draw(pen);
}

/** A PNG of an icon. Throws where the browser cannot draw off the page; the caller answers without an icon then. */
export async function iconPicture(asked: { readonly icon: number; readonly size: number }): Promise<Blob> {
  const canvas = new OffscreenCanvas(asked.size, asked.size);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no brush');
  paintIcon(brush, asked);
  return canvas.convertToBlob({ type: 'image/png' });
}

function keys(pen: Pen): void {
  pen.box(5, 4.6, 14, 4.4, 1);
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1, 2]) {
      if (row === 2 && column === 2) pen.colour(blue);
      pen.box(5 + column * 5.1, 10.4 + row * 3.4, 3.8, 2.5, 0.8);
    }
  }
}

function signs(pen: Pen): void {
  pen.line(1.5, [6, 8.5], [11, 8.5]);
  pen.line(1.5, [8.5, 6], [8.5, 11]);
  pen.line(1.5, [13.5, 8.5], [18, 8.5]);
  pen.line(1.5, [6.7, 13.9], [10.3, 17.5]);
  pen.line(1.5, [10.3, 13.9], [6.7, 17.5]);
  pen.colour('#0a5cad');
  pen.line(1.5, [13.5, 15.7], [18, 15.7]);
  pen.dot(15.75, 13.3, 0.95);
  pen.dot(15.75, 18.1, 0.95);
}

function equals(pen: Pen): void {
  pen.box(6, 8, 12, 2.8, 1.4);
  pen.box(6, 13.2, 12, 2.8, 1.4);
}

function percent(pen: Pen): void {
  pen.line(2, [16.6, 6.6], [7.4, 17.4]);
  pen.dot(8, 8, 2.4);
  pen.dot(16, 16, 2.4);
}

function arrows(pen: Pen): void {
  pen.line(1.7, [6, 9], [18, 9]);
  pen.line(1.7, [14.6, 5.8], [18, 9], [14.6, 12.2]);
  pen.colour('#9ad0c2');
  pen.line(1.7, [18, 15.4], [6, 15.4]);
  pen.line(1.7, [9.4, 12.2], [6, 15.4], [9.4, 18.6]);
}

function ruler(pen: Pen): void {
  pen.box(4.4, 8.6, 15.2, 6.8, 1);
  pen.colour('#f2c14e');
  for (const [index, x] of [6.6, 8.4, 10.2, 12, 13.8, 15.6, 17.4].entries()) {
    pen.line(0.8, [x, 9.4], [x, index % 3 === 0 ? 13 : 11.4]);
  }
}

function weight(pen: Pen): void {
  pen.dot(12, 7.6, 2.6);
  pen.line(3, [9.2, 11.6], [14.8, 11.6], [16.6, 17], [7.4, 17], [9.2, 11.6]);
  pen.box(9, 11, 6, 6, 1);
  pen.colour('#5c6bc0');
  pen.dot(12, 7.6, 1.1);
  pen.line(1.3, [9.8, 14.4], [14.2, 14.4]);
}

function thermometer(pen: Pen): void {
  pen.line(4.6, [12, 6.6], [12, 15.4]);
  pen.dot(12, 16.2, 3.6);
  pen.colour('#ffffff');
  pen.line(2.4, [12, 6.8], [12, 15]);
  pen.dot(12, 16.2, 2.3);
  pen.colour('#d9822b');
  pen.line(1.5, [12, 10.4], [12, 15.6]);
  pen.dot(12, 16.2, 1.6);
}
