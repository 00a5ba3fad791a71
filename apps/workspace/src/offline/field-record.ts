/**
 * What a device keeps so that its advocate can open her cases without a connection: who she is here, and her key as the server keeps
 * it, wrapped under her passphrase. No name of a client and no word of a case is in it.
 */
import { type ApiReply, api, parse } from '@holdfast/wire';

export interface FieldRecord {
  readonly me: ApiReply<'me'>;
  readonly key: ApiReply<'myKey'>;
}

/** The bytes to keep. */
export function toFieldBytes({ me, key }: FieldRecord): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ me, key }));
}

/** The record again; nothing for bytes of another shape. */
export function fieldRecordFrom(bytes: Uint8Array | null): FieldRecord | undefined {
  if (bytes === null || bytes.length === 0) return undefined;
  try {
    const value: { me?: unknown; key?: unknown } = Object(JSON.parse(new TextDecoder().decode(bytes)));
    const me = parse<ApiReply<'me'>>(api.me.answer, value.me);
    const key = parse<ApiReply<'myKey'>>(api.myKey.answer, value.key);
    return me.ok && key.ok ? { me: me.value, key: key.value } : undefined;
  } catch {
    return undefined;
  }
}
