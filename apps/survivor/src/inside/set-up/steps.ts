/**
 * The order of set-up, as a table. Nothing that is kept comes before the notice; outside the installed app nothing comes
 * before the words on what may be lost.
 */

export type Step =
  | 'language'
  | 'notice'
  | 'other-device'
  | 'country'
  | 'others'
  | 'face'
  | 'look'
  | 'building'
  | 'not-built'
  | 'install'
  | 'tab'
  | 'code'
  | 'words'
  | 'new-code'
  | 'join-words'
  | 'join-code'
  | 'bring';

export type Way = {
  /** This is the app on the home screen, not a page in a browser. */
  readonly installed: boolean;
  /** The app on the home screen knows nothing of what the page was told. */
  readonly beginsEmpty: boolean;
};

/** The step after `step`, when it was gone through to its end. */
export function stepAfter(step: Step, { installed, beginsEmpty }: Way): Step {
  switch (step) {
    case 'language':
    case 'other-device':
      return 'notice';
    case 'notice':
      return 'country';
    case 'country':
      return 'others';
    case 'others':
      if (!installed) return 'face';
      return beginsEmpty ? 'face' : 'code';
    case 'face':
      return installed ? 'code' : 'look';
    case 'look':
      return 'building';
    case 'building':
    case 'not-built':
      return 'install';
    case 'install':
      return 'tab';
    case 'tab':
    case 'code':
      return 'code';
    case 'words':
    case 'new-code':
      return 'new-code';
    case 'join-words':
      return 'join-code';
    case 'join-code':
    case 'bring':
      return 'bring';
  }
}

/** The steps one can go back from. */
export function mayGoBack(step: Step): boolean {
  return ['notice', 'other-device', 'country', 'others', 'face', 'look', 'install', 'tab'].includes(step);
}
