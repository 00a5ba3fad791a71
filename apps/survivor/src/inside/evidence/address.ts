/**
 * An address for bytes in memory, good for as long as what asked for it is on the screen. With the frame it ends in any case.
 */
import { onCleanup } from 'solid-js';

export type Address = { readonly of: (bytes: Uint8Array<ArrayBuffer>, mediaType: string) => string | undefined };

/** To be called while a part is being made; the address is withdrawn with that part. */
export function addressOf(): Address {
  let address: string | null = null;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
  });
  return {
    of(bytes, mediaType) {
      if (isGone) return undefined;
      if (address !== null) URL.revokeObjectURL(address);
      address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
      bytes.fill(0);
      return address;
    },
  };
}
