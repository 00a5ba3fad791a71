/** A packet as one zip, written as it is made. Names are UTF-8, every file bears the moment of making, nothing is compressed. */
import { type Instant, millisecondsOf } from '@holdfast/domain';
import { makeZip } from 'client-zip';
import type { PacketPart } from './write-packet.ts';

/** The bytes of a zip with all `parts` under the folder `name`. What is read from it pulls from `parts`. */
export function zipOf(options: {
  readonly name: string;
  readonly parts: AsyncIterable<PacketPart>;
  readonly at: Instant;
}): ReadableStream<Uint8Array> {
  const lastModified = new Date(millisecondsOf(options.at));
  const files = async function* () {
    for await (const { path, bytes } of options.parts)
      yield { name: `${options.name}/${path}`, lastModified, input: oneByOne(bytes) };
  };
  return makeZip(files());
}

async function* oneByOne(bytes: PacketPart['bytes']): AsyncGenerator<Uint8Array> {
  yield* bytes;
}
