/**
 * What became of the letters these cases sent to a workspace: asked of the server while the cases are open, and every answer put into
 * its case by itself. A letter whose release she took back is destroyed too.
 */
import { type CarriedLetter, type CaseItem, itemsOf, type LetterId, type SayingOf } from '@holdfast/domain';
import type { SentLetter } from '@holdfast/wire';
import {
  type Accessor,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  useContext,
} from 'solid-js';
import { createAsking } from '../asking.ts';
import type { OpenCase } from '../cases/case-room-shape.ts';
import { useWorkspace } from '../workspace.ts';
import { openAnswer, withAnswer } from './take-answer.ts';

type Letter = SayingOf<'letter'>;

export interface CarriedInCase {
  readonly one: OpenCase;
  readonly letter: CaseItem<Letter>;
  readonly carried: CarriedLetter;
}

/** Every letter of these cases that went to a workspace. */
export function lettersCarried(cases: Iterable<OpenCase>): readonly CarriedInCase[] {
  return [...cases].flatMap((one) =>
    itemsOf(one.file, 'letter').flatMap((letter): readonly CarriedInCase[] =>
      letter.says.carried === undefined ? [] : [{ one, letter, carried: letter.says.carried }],
    ),
  );
}

export interface SentLetters {
  readonly standingOf: (id: LetterId) => SentLetter | undefined;
  /** An answer came to it that is not one. */
  readonly isBad: (id: LetterId) => boolean;
  readonly again: () => void;
}

const SentLettersContext = createContext<SentLetters>();

/** Around the screens of cases. */
export function SentLettersAround(props: { readonly children: JSX.Element }): JSX.Element {
  const { client, me, caseRoom, keyRoom, now, zone } = useWorkspace();
  const carried = createMemo(() => lettersCarried(caseRoom.cases().values()));
  const isReady = () => me().role === 'advocate' && keyRoom.unlocked() && caseRoom.standing() === 'open';
  const [bad, setBad] = createSignal<ReadonlySet<LetterId>>(new Set());
  const asking = createAsking(
    () => (isReady() && carried().length > 0 ? now() : undefined),
    () => client('sentLetters', {}),
  );
  const known = createMemo<ReadonlyMap<LetterId, SentLetter>>((before) => {
    const letters = asking.value()?.letters;
    return letters === undefined ? before : new Map(letters.map((one) => [one.id, one]));
  }, new Map<LetterId, SentLetter>());
  let taking = false;
  const takeIn = async () => {
    if (taking) return;
    taking = true;
    try {
      for (const each of carried()) await takeOne(each);
      await takeBackWithHer();
    } finally {
      taking = false;
    }
  };
  const takeOne = async ({ one, letter, carried: mine }: CarriedInCase) => {
    const standing = known().get(mine.letterId);
    if (standing === undefined || standing.answers <= mine.answers) return;
    const read = await client('letterAnswers', { params: { id: mine.letterId } });
    if (!read.ok) return;
    let says = letter.says;
    for (const sealed of read.value.answers.filter(({ sequence }) => sequence > mine.answers)) {
      const answer = await openAnswer(keyRoom, sealed, mine);
      if (!answer.ok) {
        if (keyRoom.unlocked()) setBad((before) => new Set([...before, mine.letterId]));
        return;
      }
      says = withAnswer({ letter: says, carried: says.carried ?? mine, answer: answer.value, sealed, zone: zone() });
      await caseRoom.write({ caseId: one.id, says, item: letter.item });
    }
  };
  /** Her word ends a letter as it ends what it names. */
  const takeBackWithHer = async () => {
    const standing = carried().filter(({ carried: mine }) => known().get(mine.letterId)?.standing === 'open');
    if (standing.length === 0) return;
    const read = await client('disclosures', {});
    if (!read.ok) return;
    const revoked = new Set(
      read.value.disclosures.filter((each) => each.standing === 'revoked').map(({ id }): string => id),
    );
    for (const { one, letter, carried: mine } of standing) {
      const names = itemsOf(one.file, 'chain').some(
        ({ says }) => revoked.has(says.disclosureId) && says.incidents.some(({ id }) => id === letter.says.incidentId),
      );
      if (names) await client('withdrawLetter', { params: { id: mine.letterId }, body: {} });
    }
  };
  createEffect(
    on(asking.value, (answered) => {
      if (answered !== undefined) void takeIn();
    }),
  );
  const value: SentLetters = {
    standingOf: (id) => known().get(id),
    isBad: (id) => bad().has(id),
    again: asking.again,
  };
  return <SentLettersContext.Provider value={value}>{props.children}</SentLettersContext.Provider>;
}

/** What became of one letter, so far as the server was asked. */
export function useSentLetter(id: Accessor<LetterId | undefined>) {
  const sent = useContext(SentLettersContext);
  const of = <Value,>(ask: (known: SentLetters, letter: LetterId) => Value): Value | undefined => {
    const letter = id();
    return sent === undefined || letter === undefined ? undefined : ask(sent, letter);
  };
  return {
    standing: () => of((known, letter) => known.standingOf(letter)),
    isBad: () => of((known, letter) => known.isBad(letter)) === true,
    again: () => sent?.again(),
  };
}
