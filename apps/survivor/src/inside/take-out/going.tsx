/** A copy on its way: how far it has come, a way to stop it, and afterwards why there is none. */
import { Button, Notice, Progress } from '@holdfast/ui';
import type { JSX } from 'solid-js';
import { useSaid } from '../state/inside.ts';
import { takeOutWords as words } from '../words/take-out.ts';
import type { MakingIssue } from './making.ts';

export function Going(props: {
  readonly at: 'locking' | 'making';
  readonly fraction: number;
  readonly onStop: () => void;
}): JSX.Element {
  const said = useSaid();
  return (
    <>
      <Progress label={said(props.at === 'locking' ? words.stretching : words.making)} fraction={props.fraction} />
      <p>{said(words.stay)}</p>
      <Button wide onPress={() => props.onStop()}>
        {said(words.stop)}
      </Button>
    </>
  );
}

const issueWords = {
  stopped: { title: words.stopped, detail: words.stoppedDetail },
  'no-way': { title: words.noWay, detail: words.noWayDetail },
  unreadable: { title: words.notRead, detail: words.notReadDetail },
} as const;

export function NotMade(props: { readonly issue: MakingIssue }): JSX.Element {
  const said = useSaid();
  return (
    <Notice tone="owed" announce="at-once" title={said(issueWords[props.issue].title)}>
      <p>{said(issueWords[props.issue].detail)}</p>
    </Notice>
  );
}
