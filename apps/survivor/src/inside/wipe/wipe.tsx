/**
 * Deleting everything on this phone, in two steps: first what would be lost and what stays elsewhere, then the act. It deletes
 * nothing by itself and nothing elsewhere.
 */
import { Button, Card, Notice } from '@holdfast/ui';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { releaseState } from '../share/openings.ts';
import { useInside, useSaid } from '../state/inside.ts';
import { Heading, OpenRow, Screen } from '../views/screen.tsx';
import { takeOutWords } from '../words/take-out.ts';
import { wipeWords } from '../words/wipe.ts';

export function Wipe(): JSX.Element {
  const { router } = useInside();
  const said = useSaid();
  const [isSure, setSure] = createSignal(false);
  return (
    <Show
      when={isSure()}
      fallback={
        <Screen title={said(wipeWords.title)} lead={said(wipeWords.lead)}>
          <WhatIsLost />
          <WhatStays />
          <Button tone="primary" wide onPress={() => router.back()}>
            {said(wipeWords.keep)}
          </Button>
          <Button wide onPress={() => setSure(true)}>
            {said(wipeWords.goOn)}
          </Button>
        </Screen>
      }
    >
      <Act />
    </Show>
  );
}

function WhatIsLost(): JSX.Element {
  const { held, router } = useInside();
  const said = useSaid();
  const lines = () => {
    const { orders, incidents, contacts, attachments } = held();
    const files = attachments.filter(({ removedAt }) => removedAt === undefined);
    return [
      { count: orders.length, words: wipeWords.orders },
      { count: incidents.length, words: wipeWords.incidents },
      { count: contacts.length, words: wipeWords.contacts },
      { count: files.length, words: wipeWords.files },
    ].filter(({ count }) => count > 0);
  };
  return (
    <Card>
      <h2>{said(wipeWords.lost)}</h2>
      <ul class="list-marked stack-tight">
        <For each={lines()}>{({ count, words }) => <li>{said(words(count))}</li>}</For>
        <li>{said(wipeWords.plan)}</li>
      </ul>
      <p>{said(wipeWords.proof)}</p>
      <OpenRow
        icon="file-text"
        title={said(takeOutWords.title)}
        detail={said(takeOutWords.row)}
        onOpen={() => router.go({ name: 'take-out' })}
      />
    </Card>
  );
}

function WhatStays(): JSX.Element {
  const inside = useInside();
  const said = useSaid();
  const names = () => {
    const open = inside.held().releases.filter((kept) => releaseState(kept, inside.now()).kind === 'open');
    return [...new Set(open.map(({ release }) => release.recipientName))].join(', ');
  };
  return (
    <Card>
      <h2>{said(wipeWords.stays)}</h2>
      <Show when={names() !== ''}>
        <p>
          <strong>{said(wipeWords.sharedNow(names()))}</strong>
        </p>
      </Show>
      <ul class="list-marked stack-tight">
        <For each={wipeWords.stay}>{(line) => <li>{said(line)}</li>}</For>
      </ul>
      <p class="small quiet">{said(wipeWords.caution)}</p>
    </Card>
  );
}

function Act(): JSX.Element {
  const { clear, router } = useInside();
  const said = useSaid();
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const act = async () => {
    setBusy(true);
    setFailed(!(await clear()));
    setBusy(false);
  };
  return (
    <main class="screen stack">
      <Heading words={said(wipeWords.sure)} />
      <p class="lead">{said(wipeWords.sureLead)}</p>
      <Show when={failed()}>
        <Notice tone="owed" announce="at-once" title={said(wipeWords.failed)}>
          <p>{said(wipeWords.failedDetail)}</p>
        </Notice>
      </Show>
      <Button tone="primary" wide onPress={() => router.back()}>
        {said(wipeWords.keep)}
      </Button>
      <Button wide busy={busy()} onPress={act}>
        {said(wipeWords.act)}
      </Button>
    </main>
  );
}
