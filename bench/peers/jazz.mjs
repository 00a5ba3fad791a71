// Jazz's core: encrypted lists that merge. One list of an account's own group, filled entry by entry as a person writes, and the time a
// new device of that account takes to hold and read all of it, over a channel in memory.
import { cojsonInternals, LocalNode } from 'cojson';
import { WasmCrypto } from 'cojson/crypto/WasmCrypto';

const text = (bytes) => Buffer.from(bytes).toString('base64');

export const secondDevice = async (payloads) => {
  const crypto = await WasmCrypto.create();
  const made = await LocalNode.withNewlyCreatedAccount({ creationProps: { name: 'a' }, crypto, peers: [] });
  const { node, accountID, accountSecret } = made;
  const list = node.createGroup().createList([]);
  for (const payload of payloads) list.append(text(payload), undefined, 'private');
  let run = 0;
  return async () => {
    run += 1;
    const [one, two] = cojsonInternals.connectedPeers(`first${run}`, `second${run}`, {
      peer1role: 'server',
      peer2role: 'client',
    });
    node.syncManager.addPeer(two);
    const sessionID = crypto.newRandomSessionID(accountID);
    const other = await LocalNode.withLoadedAccount({ accountID, accountSecret, sessionID, peers: [one], crypto });
    const there = await other.load(list.id);
    if (there === 'unavailable') throw new Error('unavailable');
    for (let waited = 0; there.asArray().length < payloads.length; waited += 1) {
      if (waited > 20_000) throw new Error('entries are missing');
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    if (there.asArray().at(-1) !== text(payloads.at(-1))) throw new Error('not the same');
    await other.gracefulShutdown();
  };
};
