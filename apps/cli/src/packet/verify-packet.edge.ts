/** `holdfast verify` of a folder or a zip: reads it from the disk and prints whether it is as it was made. Asks no server. */
import { open, stat } from 'node:fs/promises';
import { verifyPacket } from '@holdfast/evidence';
import { openPacketAt } from '@holdfast/evidence/packets/folder';
import { inkOf, type Printed, type Terminal } from '../text/printed.ts';
import { sayPacket, sayUnread } from './say-packet.ts';

/** Whether `file` is a folder, a zip, or sealed: anything else is read as text. */
export async function mayBePacket(file: string): Promise<boolean> {
  const found = file === '-' ? null : await stat(file).catch(() => null);
  if (found === null || found.isDirectory()) return found !== null;
  const handle = await open(file, 'r');
  const { buffer } = await handle.read(Buffer.alloc(21), 0, 21, 0);
  await handle.close();
  const head = buffer.toString('latin1');
  return head.startsWith('PK') || head === 'age-encryption.org/v1';
}

/** The answer to print. Throws only on a defect. */
export async function verifyPacketAt(ask: {
  readonly file: string;
  readonly json: boolean;
  readonly terminal: Terminal;
}): Promise<Printed> {
  const { width, ink } = inkOf(ask.terminal);
  const opened = await openPacketAt(ask.file);
  if (!opened.ok) return sayUnread(opened.issue.code, width);
  const report = await verifyPacket(opened.value.source);
  await opened.value.close();
  return report.ok ? sayPacket(report.value, { json: ask.json, width, ink }) : sayUnread(report.issue.code, width);
}
