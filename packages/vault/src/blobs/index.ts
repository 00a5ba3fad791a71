/**
 * The door of the large files, for the part of the app that is not veiled: opaque bytes under names that say nothing. It
 * refuses to know what a file is of; that is the entry's to say.
 */
export { type BlobPlace, type BlobReader, type BlobWriter, longestPart, partLength, partStart } from './blob-place.ts';
export { type BlobStore, type BlobStoreOptions, blobStore } from './blob-store.ts';
export { type DatabaseBlobsOptions, databaseBlobs } from './database-blobs.ts';
export { type BlobDirectory, type BlobFolder, type DirectoryBlobsOptions, directoryBlobs } from './directory-blobs.ts';
export type { KeptFile } from './kept-file.ts';
export { type MemoryBlobs, memoryBlobs } from './memory-blobs.ts';
