/** Hands bytes to the browser to keep as a file, because the reader asked and she allowed it. It never opens what is inside. */

/** Saves `bytes` under `name`, as bytes of no kind: the browser shows and runs nothing of it. */
export function saveFile({ bytes, name }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_');
  link.click();
  URL.revokeObjectURL(address);
}
