/**
 * What is said at the moment of recording about recording other people. Law differs by place, and nobody here has confirmed
 * any place's: the note is general and says so.
 */

export type RecordingNote = {
  readonly title: string;
  readonly words: readonly string[];
  /** Whether someone has read the law of the place for this. */
  readonly confirmed: boolean;
};

const general: RecordingNote = {
  title: 'Before you record another person',
  words: [
    'In some places it is a crime to record someone who has not said yes. It can be used against you.',
    'We have not checked the law where you are. Ask an advocate or a lawyer first.',
    'Your own voice, telling what happened, is yours to record.',
  ],
  confirmed: false,
};

/** The note for a place. Only the general one so far. */
export function recordingNoteFor(_place: string | undefined): RecordingNote {
  return general;
}
