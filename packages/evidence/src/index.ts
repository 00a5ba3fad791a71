/**
 * The door of `evidence`: making a packet of what she takes out, and checking one. No server is needed for either, and nothing
 * here says that what is in a packet is true.
 */
export * from './packets/custody.ts';
export { toHex } from './packets/manifest.ts';
export { isPacketPath, ownPaths } from './packets/paths.ts';
export * from './packets/verify-packet.ts';
export { type PacketPart, type PacketSigner, packetParts } from './packets/write-packet.ts';
export { zipOf } from './packets/zip.ts';
export { type ZipBytes, type ZipIssue, zipSource } from './packets/zip-source.ts';
