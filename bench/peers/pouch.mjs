// PouchDB: documents in the clear, replicated from one database in memory to a new one.
import { randomUUID } from 'node:crypto';
import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';

PouchDB.plugin(memory);

export const secondDevice = async (payloads) => {
  const first = new PouchDB(randomUUID(), { adapter: 'memory' });
  const named = payloads.map((payload, at) => ({
    _id: String(at).padStart(8, '0'),
    text: Buffer.from(payload).toString('base64'),
  }));
  await first.bulkDocs(named);
  return async () => {
    const second = new PouchDB(randomUUID(), { adapter: 'memory' });
    await PouchDB.replicate(first, second, { batch_size: 1000 });
    if ((await second.info()).doc_count !== payloads.length) throw new Error('documents are missing');
    await second.destroy();
  };
};
