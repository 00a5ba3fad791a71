/** One entry of the directory, whole. A place that is confidential is marked so, and stands here only when the server sent it. */

import type { Said } from '@holdfast/domain';
import { Button, Card, Notice, Tag } from '@holdfast/ui';
import type { HelpOfferAnswer } from '@holdfast/wire';
import { For, type JSX, Show } from 'solid-js';
import { createSending } from '../asking.ts';
import { PageTitle } from '../frame/page-title.tsx';
import { PaperHead } from '../frame/paper-head.tsx';
import { Problem } from '../frame/problem.tsx';
import { sayDate } from '../spoken-format.ts';
import { useWorkspace } from '../workspace.ts';
import { directoryFileWords } from './directory-file-words.ts';
import { words } from './directory-words.ts';
import { sayHours } from './say-hours.ts';

type Place = HelpOfferAnswer['places'][number];
type Phone = HelpOfferAnswer['phones'][number];

/** The entry. `onMarked` runs when an administrator changed what is confidential. */
export function OfferView(props: { readonly offer: HelpOfferAnswer; readonly onMarked: () => void }): JSX.Element {
  const { caseRoom, print } = useWorkspace();
  const language = caseRoom.language;
  return (
    <article class="stack">
      <PaperHead title={props.offer.name} />
      <header class="row-apart">
        <div>
          <PageTitle tab={directoryFileWords.directory}>{props.offer.name}</PageTitle>
          <p class="quiet">
            {words.by[language()]} {props.offer.by}
          </p>
        </div>
        <Button tone="quiet" icon="printer" onPress={() => print()}>
          {words.print[language()]}
        </Button>
      </header>
      <Show when={props.offer.standing !== 'active'}>
        <Notice tone="owed" title={words.notOpen[language()]} />
      </Show>
      <Show when={props.offer.alert}>{(alert) => <Notice tone="ask" title={alert()} />}</Show>
      <Show when={props.offer.says}>{(says) => <p class="case-text">{says()}</p>}</Show>
      <dl class="facts">
        <Lines
          title={words.phones}
          lines={props.offer.phones.map((phone) => sayPhone(phone, words.extension[language()]))}
        />
        <Lines title={words.hours} lines={props.offer.hours.map((hours) => sayHours(hours, language()))} />
        <Lines title={words.languages} lines={[props.offer.languages.join(', ')]} />
        <Lines title={words.interpreting} lines={[props.offer.interpreting]} />
        <Lines title={words.accessibility} lines={props.offer.accessibility} />
        <Lines title={words.forWhom} lines={[props.offer.forWhom]} />
        <Lines title={words.howToAsk} lines={[props.offer.howToAsk]} />
        <Lines title={words.cost} lines={[props.offer.cost]} />
        <Lines title={words.areas} lines={props.offer.areas} />
        <Lines title={words.bring} lines={props.offer.bring} />
        <Lines title={words.kinds} lines={[props.offer.kinds.join(', ')]} />
        <Lines title={words.website} lines={[props.offer.website]} />
        <Lines title={words.email} lines={[props.offer.email]} />
      </dl>
      <section class="stack" aria-label={words.places[language()]}>
        <h2>{words.places[language()]}</h2>
        <Show
          when={props.offer.places.length > 0}
          fallback={
            <p>
              {words.noPlaces[language()]}. {words.noPlacesMore[language()]}
            </p>
          }
        >
          <For each={props.offer.places}>{(place) => <OnePlace place={place} onMarked={props.onMarked} />}</For>
        </Show>
      </section>
      <Show when={props.offer.confirmedOn}>
        {(on) => (
          <p class="quiet small">
            {words.confirmed[language()]}: {sayDate(on())}
          </p>
        )}
      </Show>
    </article>
  );
}

function OnePlace(props: { readonly place: Place; readonly onMarked: () => void }): JSX.Element {
  const { caseRoom, client, me, say } = useWorkspace();
  const language = caseRoom.language;
  const sending = createSending();
  const mark = async (confidential: boolean) => {
    const params = { id: props.place.locationId };
    const marked = await sending.send(() => client('markHelpPlace', { params, body: { confidential } }));
    if (marked === undefined) return;
    say((marked.confidential ? (confidential ? words.hiddenNow : words.stillHidden) : words.openNow)[language()]);
    props.onMarked();
  };
  return (
    <Card>
      <div class="stack-tight">
        <div class="row-apart">
          <h3>{props.place.name ?? props.place.lines[0] ?? '–'}</h3>
          <Show when={props.place.confidential}>
            <Tag state="overdue">{words.confidential[language()]}</Tag>
          </Show>
        </div>
        <Show when={props.place.confidential}>
          <p class="quiet small">{words.confidentialMore[language()]}</p>
        </Show>
        <For each={props.place.lines}>{(line) => <p>{line}</p>}</For>
        <dl class="facts">
          <Lines
            title={words.phones}
            lines={props.place.phones.map((phone) => sayPhone(phone, words.extension[language()]))}
          />
          <Lines title={words.hours} lines={props.place.hours.map((hours) => sayHours(hours, language()))} />
          <Lines title={words.accessibility} lines={props.place.accessibility} />
          <Lines title={words.transport} lines={[props.place.transport]} />
        </dl>
        <Problem issue={sending.issue()} />
        <Show when={me().role === 'administrator'}>
          <div class="row screen-only">
            <Button tone="quiet" icon="eye" busy={sending.busy()} onPress={() => void mark(!props.place.confidential)}>
              {(props.place.confidential ? words.open : words.keep)[language()]}
            </Button>
          </div>
        </Show>
      </div>
    </Card>
  );
}

function Lines(props: { readonly title: Said; readonly lines: readonly (string | undefined)[] }): JSX.Element {
  const { caseRoom } = useWorkspace();
  const shown = () => props.lines.filter((line): line is string => line !== undefined && line !== '');
  return (
    <Show when={shown().length > 0}>
      <div>
        <dt>{props.title[caseRoom.language()]}</dt>
        <For each={shown()}>{(line) => <dd class="case-text">{line}</dd>}</For>
      </div>
    </Show>
  );
}

function sayPhone({ number, extension, words: more }: Phone, extensionWord: string): string {
  const whole = extension === undefined ? number : `${number}, ${extensionWord} ${extension}`;
  return more === undefined ? whole : `${whole} (${more})`;
}
