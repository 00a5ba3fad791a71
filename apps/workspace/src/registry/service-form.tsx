/** The form for an act of service or a try, wherever an order is shown. It refuses to guess whether the paper reached anyone. */

import { civilDateFrom, type OrderId, type ServiceMethod, serviceMethods, wordsIn } from '@holdfast/domain';
import { Button, Choice, DateField, Select } from '@holdfast/ui';
import type { OrderLifeAnswer } from '@holdfast/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { instantFromWall, wallFromInstant } from '../calls/wall-time.ts';
import { fieldProblem, Problem } from '../frame/problem.tsx';
import { language, said, spoken } from '../language.ts';
import { useWorkspace } from '../workspace.ts';
import { importWords } from './import-words.ts';

const methodOptions = () =>
  serviceMethods.map((value: ServiceMethod) => ({ value, label: wordsIn(language()).serviceMethodWords[value].title }));
const reachedOptions = spoken([
  { value: 'yes', label: said('Yes', 'Sí') },
  { value: 'no', label: said('No', 'No') },
  { value: 'unknown', label: said('Cannot tell', 'No se sabe') },
] as const);

/** When, how, whether it reached, and the next try where it did not. Hands over the order's life as it stands then. */
export function ServiceForm(props: {
  readonly orderId: OrderId;
  readonly onRecorded: (life: OrderLifeAnswer) => void;
}): JSX.Element {
  const { client, me, thisMoment, zone } = useWorkspace();
  const sending = createSending();
  const [at, setAt] = createSignal(wallFromInstant(thisMoment(), zone()));
  const [method, setMethod] = createSignal<ServiceMethod>();
  const [succeeded, setSucceeded] = createSignal<'yes' | 'no' | 'unknown'>();
  const [next, setNext] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const moment = () => instantFromWall(at(), zone());
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const [when, how, reached] = [moment(), method(), succeeded()];
    if (when === undefined || how === undefined || reached === undefined) return;
    const day = civilDateFrom(next());
    const recorded = await sending.send(() =>
      client('recordService', {
        params: { id: props.orderId },
        body: {
          at: when,
          method: how,
          succeeded: reached,
          by: me().name,
          byRole: 'officer',
          ...(day.ok && reached !== 'yes' ? { nextTryOn: day.value } : {}),
        },
      }),
    );
    if (recorded !== undefined) props.onRecorded(recorded);
  };
  return (
    <form class="stack form" autocomplete="off" novalidate onSubmit={submit}>
      <DateField
        kind="date-and-time"
        label={importWords.when}
        value={at()}
        onInput={setAt}
        error={tried() && moment() === undefined ? importWords.giveADateAndA : fieldProblem(sending.issue(), 'at')}
      />
      <Select
        label={importWords.how}
        unchosen={importWords.choose}
        value={method() ?? ''}
        options={methodOptions()}
        onChoose={setMethod}
        error={tried() && method() === undefined ? importWords.chooseHow : undefined}
      />
      <Choice
        legend={importWords.didItReachTheRestrained}
        inRow
        value={succeeded()}
        options={reachedOptions}
        onChoose={setSucceeded}
        error={tried() && succeeded() === undefined ? importWords.chooseOne : undefined}
      />
      <Show when={succeeded() !== undefined && succeeded() !== 'yes'}>
        <DateField
          label={importWords.nextTry}
          optional={importWords.whenItIsPlanned}
          value={next()}
          onInput={setNext}
        />
      </Show>
      <Problem issue={sending.issue()} />
      <div class="row">
        <Button kind="submit" tone="primary" busy={sending.busy()}>
          {importWords.recordIt}
        </Button>
      </div>
    </form>
  );
}
