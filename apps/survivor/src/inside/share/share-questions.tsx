/** The questions of sharing, one a screen. Nothing is chosen for her but the shorter time, "no copy" and "no record". */
import {
  type CivilDate,
  longestReleaseDays,
  plusDays,
  type ReleasedItem,
  releaseItemText,
  releasePurposes,
} from '@holdfast/domain';
import { Button, Choice, DateField, Notice, Tick } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { Heading } from '../views/screen.tsx';
import { cannotUndo, mayReveal, noCondition, shareWords } from '../words/sharing.ts';
import { sayEnd, sayItem, sayPurpose } from './release-words.ts';
import { isTooLarge, problemOfEnd, type QuestionProps, withItem } from './share-form.ts';
import { isCleaned } from './shared-files.ts';

/** Which things. */
export function AskItems(props: QuestionProps & { readonly things: readonly ReleasedItem[] }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [missing, setMissing] = createSignal(false);
  const hintOf = (item: ReleasedItem) => {
    const file =
      item.kind === 'attachment' && inside.held().attachments.find(({ current }) => current.id === item.id)?.current;
    if (!file) return undefined;
    return say(isCleaned(file) ? shareWords.cleaned : shareWords.asItIs);
  };
  const tooLarge = () => isTooLarge(props.form, inside.held());
  const next = () => {
    if (props.form.items.length === 0 || tooLarge()) setMissing(true);
    else props.onNext();
  };
  return (
    <>
      <Heading words={say(shareWords.what)} />
      <p>{say(shareWords.whatLead)}</p>
      <div class="stack-tight">
        <For each={props.things} fallback={<p class="quiet">{say(shareWords.nothing)}</p>}>
          {(item) => (
            <Tick
              label={sayItem(item, inside.held(), { zone: inside.zone, language: inside.language() })}
              hint={hintOf(item)}
              checked={props.form.items.includes(releaseItemText(item))}
              onChange={(on) => props.onChange({ items: withItem(props.form, item, on) })}
            />
          )}
        </For>
      </div>
      <Show when={missing() && (props.form.items.length === 0 || tooLarge())}>
        <Notice tone="owed" announce="at-once">
          <p>{say(tooLarge() ? shareWords.tooLarge : shareWords.tickOne)}</p>
        </Notice>
      </Show>
      <GoOn onPress={next} />
    </>
  );
}

/** Two purposes let an advocate write to others in her stead. */
const letterHints = { complaint: shareWords.purposeComplaint, court: shareWords.purposeCourt } as const;

/** What for. */
export function AskPurpose(props: QuestionProps): JSX.Element {
  const say = useSaid();
  const [missing, setMissing] = createSignal(false);
  return (
    <>
      <Heading words={say(shareWords.why)} />
      <Choice
        legend={say(shareWords.purpose)}
        legendUnseen
        value={props.form.purpose}
        error={missing() && props.form.purpose === '' ? say(shareWords.chooseOne) : undefined}
        options={releasePurposes.map((value) => ({
          value,
          label: say(sayPurpose(value)),
          hint: value in letterHints ? say(letterHints[value === 'court' ? 'court' : 'complaint']) : undefined,
        }))}
        onChoose={(purpose) => props.onChange({ purpose })}
      />
      <GoOn onPress={() => (props.form.purpose === '' ? setMissing(true) : props.onNext())} />
    </>
  );
}

/** Until which day, ninety days at most. */
export function AskUntil(props: QuestionProps & { readonly today: CivilDate }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const days = [7, 14, 30, 90] as const;
  const chosen = () => days.find((count) => plusDays(props.today, count) === props.form.endsOn);
  const problem = () => problemOfEnd(props.form.endsOn, props.today);
  const problemSaid = () => {
    const known = problem();
    return known === undefined ? undefined : say(known);
  };
  return (
    <>
      <Heading words={say(shareWords.until)} />
      <p>{say(shareWords.untilLead)}</p>
      <Choice
        legend={say(shareWords.howLong)}
        legendUnseen
        value={chosen() === undefined ? '' : String(chosen())}
        options={days.map((count) => ({
          value: String(count),
          label: say(shareWords.days(count)),
          hint: say(shareWords.untilMoment(sayEnd(plusDays(props.today, count), inside.zone))),
        }))}
        onChoose={(count) => props.onChange({ endsOn: plusDays(props.today, Number(count)) })}
      />
      <DateField
        label={say(shareWords.otherDay)}
        value={props.form.endsOn}
        min={plusDays(props.today, 1)}
        max={plusDays(props.today, longestReleaseDays)}
        error={problemSaid()}
        onInput={(endsOn) => props.onChange({ endsOn })}
      />
      <GoOn disabled={problem() !== undefined} onPress={() => props.onNext()} />
    </>
  );
}

/** Whether they may keep a copy: no, unless she says yes. */
export function AskCopy(props: QuestionProps): JSX.Element {
  const say = useSaid();
  return (
    <>
      <Heading words={say(shareWords.copy)} />
      <p>{say(shareWords.copyLead)}</p>
      <Choice
        legend={say(shareWords.copyLegend)}
        legendUnseen
        value={props.form.mayKeepCopy}
        options={[
          { value: 'no', label: say(shareWords.copyNo) },
          { value: 'yes', label: say(shareWords.copyYes) },
        ]}
        onChoose={(mayKeepCopy) => props.onChange({ mayKeepCopy })}
      />
      <GoOn onPress={() => props.onNext()} />
    </>
  );
}

/** Of police only: whether it may become a record of theirs. No, unless she says yes. */
export function AskRecord(props: QuestionProps): JSX.Element {
  const say = useSaid();
  return (
    <>
      <Heading words={say(shareWords.record)} />
      <p>{say(shareWords.recordLead)}</p>
      <Choice
        legend={say(shareWords.recordLegend)}
        legendUnseen
        value={props.form.mayBecomePoliceRecord}
        options={[
          { value: 'no', label: say(shareWords.recordNo) },
          { value: 'yes', label: say(shareWords.recordYes) },
        ]}
        onChoose={(mayBecomePoliceRecord) => props.onChange({ mayBecomePoliceRecord })}
      />
      <GoOn onPress={() => props.onNext()} />
    </>
  );
}

/** Where the agency's policy lets them: whether a supervisor may open it. No, unless she says yes. */
export function AskSupervisor(props: QuestionProps): JSX.Element {
  const say = useSaid();
  return (
    <>
      <Heading words={say(shareWords.head)} />
      <p>{say(shareWords.headMay(props.person.agencyName))}</p>
      <Choice
        legend={say(shareWords.head)}
        legendUnseen
        value={props.form.supervisorMayOpen}
        options={[
          { value: 'no', label: say(shareWords.headNo(props.person.name)) },
          { value: 'yes', label: say(shareWords.headYes) },
        ]}
        onChoose={(supervisorMayOpen) => props.onChange({ supervisorMayOpen })}
      />
      <GoOn onPress={() => props.onNext()} />
    </>
  );
}

/** What stopping cannot undo, what they may have to reveal, and that no supervisor opens it where their policy says so. */
export function TellLimits(props: QuestionProps & { readonly supervisorsMayOpen: boolean | undefined }): JSX.Element {
  const say = useSaid();
  const [read, setRead] = createSignal(false);
  const [missing, setMissing] = createSignal(false);
  return (
    <>
      <Heading words={say(shareWords.limits)} />
      <ul class="list-marked stack-tight">
        <For each={cannotUndo}>{(words) => <li>{say(words)}</li>}</For>
        <li>{say(mayReveal)}</li>
        <Show when={props.supervisorsMayOpen === false}>
          <li>{say(shareWords.headMayNot(props.person.agencyName))}</li>
        </Show>
      </ul>
      <p>{say(noCondition)}</p>
      <Tick
        label={say(shareWords.read(props.person.name))}
        checked={read()}
        error={missing() && !read() ? say(shareWords.tickRead) : undefined}
        onChange={setRead}
      />
      <GoOn onPress={() => (read() ? props.onNext() : setMissing(true))} />
    </>
  );
}

function GoOn(props: { readonly onPress: () => void; readonly disabled?: boolean }): JSX.Element {
  const say = useSaid();
  return (
    <Button tone="primary" wide disabled={props.disabled === true} onPress={() => props.onPress()}>
      {say(shareWords.goOn)}
    </Button>
  );
}
