/** How long things of the sign-in last. Product decisions, in one place, so that a test and a page can name them. */

/** A session ends this long after it began, whatever was done in it. */
export const sessionHours = 8;
/** A session ends when nothing was asked in it for this long. */
export const idleMinutes = 30;
/** An invitation's link is good for this long. */
export const invitationDays = 7;
/** Wrong or right, an account may try its passphrase this often at once; then one more each few seconds. */
export const triesAtOnce = 10;
export const secondsToNextTry = 6;
