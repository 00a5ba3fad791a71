/**
 * Recording sound by the device's microphone. It starts only on a press, hands on each second as it comes and holds nothing;
 * it refuses to go on once the app is closed.
 */

/** `refused`: she, or the device, did not allow it. `none`: there is no microphone, or the browser cannot record. */
export type RecorderIssue = 'refused' | 'none';

export type Recorder = {
  /** Known once it has begun to record: some browsers choose only then. */
  readonly mediaType: () => string;
  /** Ends it; settles once the last second was handed on. */
  readonly stop: () => Promise<void>;
};

export type RecorderOutcome =
  | { readonly ok: true; readonly recorder: Recorder }
  | { readonly ok: false; readonly issue: RecorderIssue };

const everyMilliseconds = 1000;

/** Asks for the microphone and starts. `onPiece` is called for each second, one after the other. */
export async function startRecorder(
  onPiece: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<RecorderOutcome> {
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    const wasRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    return { ok: false, issue: wasRefused ? 'refused' : 'none' };
  }
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const media = new MediaRecorder(stream);
    let handed: Promise<void> = Promise.resolve();
    media.addEventListener('dataavailable', ({ data }) => {
      handed = handed.then(async () => onPiece(new Uint8Array(await data.arrayBuffer())));
    });
    const stopped = new Promise<void>((resolve) => media.addEventListener('stop', () => resolve(), { once: true }));
    media.start(everyMilliseconds);
    return {
      ok: true,
      recorder: {
        mediaType: () => media.mimeType,
        async stop() {
          if (media.state !== 'inactive') media.stop();
          await stopped;
          release();
          await handed;
        },
      },
    };
  } catch {
    release();
    return { ok: false, issue: 'none' };
  }
}
