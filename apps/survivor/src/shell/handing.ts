/**
 * Gives a file that is being made to the browser's own downloads, by way of the offline worker, which asks for it piece by
 * piece. It refuses where no worker answers at once: going to its address would then leave the page. A small file can then be
 * given whole.
 */

/** How long the worker may take to answer. */
const answerMilliseconds = 3000;
/** How long the browser may take to begin reading a file given whole. */
const readingMilliseconds = 60_000;
/** As the offline worker has it. */
const handedPath = '/a/d';

export type Handing = {
  /** Hands over `port`, from which the pieces can be had; false when nobody takes them. */
  readonly hand: (name: string, port: MessagePort) => Promise<boolean>;
  /** Gives a whole file, which the browser holds for a minute at most. */
  readonly handWhole: (name: string, file: Blob) => void;
  /** Nothing more will come of what was handed over: it fails, and is not whole. */
  readonly drop: () => void;
};

/** The way to the downloads of `page`. */
export function createHanding(page: Window, later: (act: () => void, milliseconds: number) => void): Handing {
  const worker = () => page.navigator.serviceWorker?.controller;
  let whole: string | null = null;
  const forget = () => {
    if (whole !== null) URL.revokeObjectURL(whole);
    whole = null;
  };
  return {
    async hand(name, port) {
      const to = worker();
      if (!to) return false;
      const { port1: answer, port2: told } = new MessageChannel();
      const taken = new Promise<boolean>((resolve) => {
        answer.onmessage = () => resolve(true);
        later(() => resolve(false), answerMilliseconds);
      });
      to.postMessage({ hand: name }, [port, told]);
      const isTaken = await taken;
      answer.close();
      // The answer is a download, so the page stays.
      if (isTaken) page.location.assign(handedPath);
      return isTaken;
    },
    handWhole(name, file) {
      forget();
      const address = URL.createObjectURL(file);
      whole = address;
      const link = page.document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      later(() => {
        if (whole === address) forget();
      }, readingMilliseconds);
    },
    drop() {
      forget();
      worker()?.postMessage('drop');
    },
  };
}
