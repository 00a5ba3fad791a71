/** Whether the browser promised to keep the files when it makes room. It asks only when told to, and nothing is shown by asking. */

export type RoomKept = 'yes' | 'no' | 'unknown';

/** What was promised so far. */
export async function isRoomKept(): Promise<RoomKept> {
  try {
    return (await navigator.storage.persisted()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser for it. Some decide by themselves, some ask her; a refusal changes nothing. */
export async function askForRoom(): Promise<RoomKept> {
  try {
    return (await navigator.storage.persist()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}
