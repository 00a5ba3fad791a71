/**
 * Which browser this is, as far as it matters for putting an app on the home screen. It decides which instructions are shown
 * and nothing else: what a browser says of itself is not to be relied on.
 */

export type Browser =
  | 'ios-safari'
  | 'ios-other'
  | 'android-chromium'
  | 'android-samsung'
  | 'android-firefox'
  | 'desktop-chromium'
  | 'desktop-safari'
  | 'none';

/** The browser by its own words. An iPad says that it is a Mac, but has a screen for fingers. */
export function browserFrom({ says, fingers }: { readonly says: string; readonly fingers: number }): Browser {
  const isApple = /iPhone|iPad|iPod/.test(says) || (/Macintosh/.test(says) && fingers > 1);
  if (isApple) return /CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo/.test(says) ? 'ios-other' : 'ios-safari';
  if (/Android/.test(says)) {
    if (/SamsungBrowser/.test(says)) return 'android-samsung';
    return /Firefox/.test(says) ? 'android-firefox' : 'android-chromium';
  }
  if (/Chrome|Chromium|Edg\//.test(says)) return 'desktop-chromium';
  return /Macintosh.*Safari/.test(says) && !/Firefox/.test(says) ? 'desktop-safari' : 'none';
}

/** Whether an app on the home screen begins with nothing of what its page kept. */
export function beginsEmpty(browser: Browser): boolean {
  return browser === 'ios-safari' || browser === 'ios-other' || browser === 'desktop-safari';
}

/** Whether a page that is not opened for a week loses what it kept. Source: WebKit, full third-party cookie blocking and more, 2020-03-24. */
export function forgetsInAWeek(browser: Browser): boolean {
  return beginsEmpty(browser);
}
