/**
 * Sending a letter to one person of the police: whom, with which key, by when an answer is asked for. A key that was not compared by
 * its six words is not sealed to, and neither is one that changed since.
 */
import { civilDateAt, civilDateFrom, plusDays, type SayingOf } from '@holdfast/domain';
import { Button, DateField, Field, Notice, Select, Tick } from '@holdfast/ui';
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { createAsking, createSending } from '../asking.ts';
import { SixWords } from '../disclosures/key-screen.tsx';
import { Problem } from '../frame/problem.tsx';
import { language } from '../language.ts';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { type CarryIssue, carryLetter, keyUsedBefore, type LetterPartner } from './carry-letter.ts';
import { carryIssueWords, carryWords as words } from './carry-words.ts';
import { namingWords } from './letter-words.ts';

type Letter = SayingOf<'letter'>;

/** Source: product decision: two working weeks, as for a letter on paper. */
const daysToAnswer = 14;

export interface CarryFormProps {
  readonly letter: Letter;
  readonly shared: SayingOf<'chain'>;
  /** The letter was sent: what the case says of it now. */
  readonly onSent: (letter: Letter) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** The form under a draft. */
export function CarryForm(props: CarryFormProps): JSX.Element {
  const { client, keyRoom, caseRoom, me, now, thisMoment, zone } = useWorkspace();
  const today = () => civilDateAt(now(), zone());
  const asking = createAsking(
    () => 'partners',
    () => client('letterPartners', {}),
  );
  const known = createMemo<readonly LetterPartner[]>((before) => asking.value()?.partners ?? before, []);
  const partners = () => known().filter(({ hasLeft }) => !hasLeft);
  const [to, setTo] = createSignal<string>('');
  const partner = () => partners().find(({ staffId }) => staffId === to()) ?? onlyOf(partners());
  const [pairing, setPairing] = createSignal(false);
  const [by, setBy] = createSignal<string>(first(plusDays(today(), daysToAnswer), props.shared.endsOn));
  const [compared, setCompared] = createSignal(false);
  const [tried, setTried] = createSignal(false);
  const [issue, setIssue] = createSignal<CarryIssue>();
  const [busy, setBusy] = createSignal(false);
  /** The first time, and whenever the key is not the one that letters of these cases went to: what the case holds nobody else can exchange. */
  const mustCompare = () => {
    const one = partner();
    return one !== undefined && keyUsedBefore(caseRoom.cases().values(), one.staffId) !== one.recipient;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [chosen, day] = [partner(), civilDateFrom(by())];
    if (busy() || chosen === undefined || !day.ok || (mustCompare() && !compared())) return;
    setIssue(undefined);
    setBusy(true);
    const sent = await carryLetter({
      letter: props.letter,
      shared: props.shared,
      partner: chosen,
      answerBy: day.value,
      me: me(),
      now: thisMoment(),
      zone: zone(),
      client,
      keyRoom,
    });
    setBusy(false);
    if (!sent.ok) {
      setIssue(sent.issue);
      return;
    }
    const letterId = sent.value.carried?.letterId;
    // A letter that its case does not know of could be answered to nobody.
    if (!(await props.onSent(sent.value)) && letterId !== undefined)
      await client('withdrawLetter', { params: { id: letterId }, body: {} });
  };
  return (
    <div class="stack screen-only">
      <Problem issue={asking.issue()} onRetry={asking.again} />
      <Show when={asking.value() !== undefined && (partners().length === 0 || pairing())}>
        <PairForm
          isFirst={partners().length === 0}
          onKept={() => {
            setPairing(false);
            setCompared(true);
            asking.again();
          }}
          onCancel={() => (partners().length === 0 ? props.onCancel() : setPairing(false))}
        />
      </Show>
      <Show when={partners().length > 0 && !pairing()}>
        <form class="stack-tight form" autocomplete="off" novalidate onSubmit={submit} aria-label={words.send}>
          <Select
            label={words.toWhom}
            value={partner()?.staffId ?? ''}
            unchosen={words.choose}
            options={partners().map(({ staffId, name, agencyName }) => ({
              value: String(staffId),
              label: `${name}, ${agencyName}`,
            }))}
            onChoose={(chosen) => {
              setTo(chosen);
              setCompared(false);
            }}
            error={tried() && partner() === undefined ? words.needed : undefined}
          />
          <Show when={mustCompare() ? partner() : undefined} keyed>
            {(one) => (
              <Notice
                tone="ask"
                icon="key-round"
                title={one.recipient === one.comparedRecipient ? words.compare : words.otherKey}
              >
                <p>{words.compareMore}</p>
                <SixWords recipient={one.recipient} />
                <Tick
                  label={words.same}
                  checked={compared()}
                  onChange={setCompared}
                  error={tried() && !compared() ? words.sameNeeded : undefined}
                />
              </Notice>
            )}
          </Show>
          <DateField
            label={words.answerBy}
            value={by()}
            min={today()}
            max={props.shared.endsOn}
            onInput={setBy}
            hint={words.until(sayDate(props.shared.endsOn))}
          />
          <p class="quiet small">{words.whatServer}</p>
          <Show when={(props.letter.enclosed ?? []).length > 0}>
            <p class="small">{words.noEnclosures}</p>
          </Show>
          <Show when={issue()}>
            {(code) => <Notice tone="owed" announce="at-once" title={wordsOf(code(), props.shared)} />}
          </Show>
          <div class="row">
            <Button kind="submit" tone="primary" icon="lock" busy={busy()}>
              {words.sendNow}
            </Button>
            <Button tone="quiet" icon="link-2" onPress={() => setPairing(true)}>
              {words.pairAnother}
            </Button>
            <Button tone="quiet" onPress={props.onCancel}>
              {words.cancel}
            </Button>
          </div>
        </form>
      </Show>
    </div>
  );
}

const first = <Text extends string>(a: Text, b: Text): Text => (a < b ? a : b);
const onlyOf = <One,>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined);

function wordsOf(issue: CarryIssue, shared: SayingOf<'chain'>): string {
  switch (issue) {
    case 'no-release':
    case 'not-kept':
    case 'ended':
    case 'other-purpose':
      return namingWords(issue, shared.released?.purpose)[language()];
    default:
      return carryIssueWords[issue] ?? '';
  }
}

/** A code, then the six words aloud, then this person can be written to. */
function PairForm(props: {
  readonly isFirst: boolean;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { client } = useWorkspace();
  const sending = createSending();
  const [code, setCode] = createSignal('');
  const [found, setFound] = createSignal<Omit<LetterPartner, 'comparedRecipient' | 'hasLeft'>>();
  const asTyped = () => code().replaceAll(/[\s-]/g, '').toUpperCase();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (asTyped() === '') return;
    setFound(await sending.send(() => client('findLetterPartner', { body: { code: asTyped() } })));
  };
  const keep = async (recipient: string) => {
    const kept = await sending.send(() => client('keepLetterPartner', { body: { code: asTyped(), recipient } }));
    if (kept !== undefined) props.onKept();
  };
  return (
    <form class="stack-tight form" autocomplete="off" novalidate onSubmit={submit} aria-label={words.pairAnother}>
      <Show when={props.isFirst}>
        <Notice title={words.nobody} icon="link-2">
          <p>{words.nobodyMore}</p>
        </Notice>
      </Show>
      <Field label={words.code} value={code()} onInput={setCode} />
      <Show when={found()} keyed>
        {(card) => (
          <Notice tone="ask" icon="key-round" title={`${card.name}, ${card.agencyName}`}>
            <p>{words.compare}</p>
            <SixWords recipient={card.recipient} />
            <p>{words.compareMore}</p>
            <div class="row">
              <Button tone="primary" icon="check" busy={sending.busy()} onPress={() => void keep(card.recipient)}>
                {words.same}
              </Button>
            </div>
          </Notice>
        )}
      </Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Show when={found() === undefined}>
          <Button kind="submit" icon="search" busy={sending.busy()}>
            {words.find}
          </Button>
        </Show>
        <Button tone="quiet" onPress={props.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
