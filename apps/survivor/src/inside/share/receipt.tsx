/**
 * The agency's word that what she shared was received: a screen of its own to show or print, so that what was shared is not beside
 * it, and a file that anyone can check without a network, as text or into the downloads. A receipt that does not fit what she sent is not kept.
 */
import { momentWords, type ReleaseId } from '@holdfast/domain';
import { agencyWordsOf, toReceiptText } from '@holdfast/evidence/receipts';
import { Button, Card, Field, Notice } from '@holdfast/ui';
import type { KeptRelease } from '@holdfast/vault';
import type { ReceiptOfReport } from '@holdfast/wire';
import { createResource, createSignal, type JSX, Show } from 'solid-js';
import { useInside, useSaid } from '../state/inside.ts';
import { give } from '../take-out/giving.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { receiptWords } from '../words/shared.ts';
import { peopleWords } from '../words/sharing.ts';
import { fetchReceipts } from './openings.ts';
import { sayRole } from './role.ts';

export function ReceiptPart(props: { readonly kept: KeptRelease }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [wrong, { refetch }] = createResource(() => fetchReceipts(inside));
  const isWrong = () => (wrong() ?? []).some(({ receipt }) => receipt.releaseId === props.kept.release.id);
  return (
    <>
      <Show when={isWrong()}>
        <Notice tone="owed" announce="at-once" title={say(receiptWords.wrong)}>
          <p>{say(receiptWords.wrongDetail)}</p>
        </Notice>
      </Show>
      <Show
        when={props.kept.receipt}
        fallback={
          <div class="stack-tight">
            <p class="quiet">{say(receiptWords.none)}</p>
            <Button tone="quiet" icon="refresh-cw" onPress={() => void refetch()}>
              {say(peopleWords.lookAgain)}
            </Button>
          </div>
        }
      >
        {(receipt) => (
          <OpenRow
            icon="circle-check"
            title={say(receiptWords.title)}
            detail={`${receipt().agencyName}, ${say(momentWords(receipt().receivedAt, inside.zone))}`}
            onOpen={() => inside.router.go({ name: 'receipt', id: props.kept.release.id })}
          />
        )}
      </Show>
    </>
  );
}

/** The receipt alone. */
export function ReceiptView(props: { readonly id: ReleaseId }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const found = () => inside.held().releases.find(({ release }) => release.id === props.id)?.receipt;
  return (
    <Show when={found()}>
      {(receipt) => (
        <Screen title={say(receiptWords.title)}>
          <Sheet receipt={receipt()} />
          <Button wide icon="printer" onPress={() => inside.print()}>
            {say(receiptWords.print)}
          </Button>
          <Save text={toReceiptText(receipt())} />
          <details class="card unseen-in-print">
            <summary>{say(receiptWords.save)}</summary>
            <Field
              kind="lines"
              rows={10}
              readOnly
              label={say(receiptWords.save)}
              labelUnseen
              hint={say(receiptWords.saveHint)}
              value={toReceiptText(receipt())}
              onInput={() => undefined}
            />
          </details>
        </Screen>
      )}
    </Show>
  );
}

/** Into the downloads, where it lies open: she is told so before she presses. */
function Save(props: { readonly text: string }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const [done, setDone] = createSignal<'given' | 'notGiven'>();
  const save = async () => {
    const bytes = new Blob([props.text]).stream();
    const { signal: stopped } = new AbortController();
    const issue = await give({ ...inside, name: 'receipt.json', bytes, stopped });
    setDone(issue === null ? 'given' : 'notGiven');
  };
  return (
    <div class="stack-tight unseen-in-print">
      <p class="small quiet">{say(receiptWords.giveDetail)}</p>
      <Button wide icon="file-text" onPress={() => void save()}>
        {say(receiptWords.give)}
      </Button>
      <Show when={done()}>{(key) => <p role="status">{say(receiptWords[key()])}</p>}</Show>
    </div>
  );
}

function Sheet(props: { readonly receipt: ReceiptOfReport }): JSX.Element {
  const inside = useInside();
  const say = useSaid();
  const words = () => agencyWordsOf(props.receipt)?.join(' ') ?? '';
  return (
    <Card label={say(receiptWords.sheet)}>
      <div class="stack-tight">
        <h2>{say(receiptWords.sheet)}</h2>
        <dl class="facts">
          <Line term={say(receiptWords.agency)} text={props.receipt.agencyName} />
          <Line term={say(receiptWords.role)} text={sayRole(props.receipt.role, say)} />
          <Line term={say(receiptWords.at)} text={say(momentWords(props.receipt.receivedAt, inside.zone))} />
          <Line term={say(receiptWords.key)} text={words()} />
          <Line term={say(receiptWords.from)} text={props.receipt.from} />
          <Line term={say(receiptWords.digest)} text={props.receipt.digest} />
        </dl>
        <p>{say(receiptWords.what)}</p>
        <p class="small quiet">{say(receiptWords.check)}</p>
      </div>
    </Card>
  );
}

function Line(props: { readonly term: string; readonly text: string }): JSX.Element {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd class="own-words">{props.text}</dd>
    </div>
  );
}
