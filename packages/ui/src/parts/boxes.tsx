/** Plain boxes: a card, a notice, an empty list. They hold words and decide nothing. */
import { type JSX, Show } from 'solid-js';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';

/** A bordered box. */
export function Card(props: { readonly children: JSX.Element; readonly label?: string | undefined }): JSX.Element {
  return (
    <Show when={props.label} fallback={<div class="card">{props.children}</div>}>
      <section class="card" aria-label={props.label}>
        {props.children}
      </section>
    </Show>
  );
}

export type NoticeTone = 'plain' | 'owed' | 'done' | 'ask';

const noticeIcons: Readonly<Record<NoticeTone, IconName>> = {
  plain: 'info',
  owed: 'circle-alert',
  done: 'circle-check',
  ask: 'circle-question-mark',
};

export interface NoticeProps {
  readonly title?: string | undefined;
  readonly tone?: NoticeTone | undefined;
  readonly icon?: IconName | undefined;
  readonly children?: JSX.Element;
  /** Announce it when it appears: for what happened just now, never for standing words. */
  readonly announce?: 'politely' | 'at-once' | undefined;
}

/** Something the reader should know before going on. */
export function Notice(props: NoticeProps): JSX.Element {
  const role = () => {
    if (props.announce === undefined) return undefined;
    return props.announce === 'at-once' ? 'alert' : 'status';
  };
  return (
    <div class={`notice notice-${props.tone ?? 'plain'}`} role={role()}>
      <Icon name={props.icon ?? noticeIcons[props.tone ?? 'plain']} />
      <div class="notice-body">
        <Show when={props.title}>
          <p class="notice-title">{props.title}</p>
        </Show>
        {props.children}
      </div>
    </div>
  );
}

/** What would be here, and how it comes to be here. */
export function EmptyState(props: {
  readonly title: string;
  readonly children?: JSX.Element;
  readonly icon?: IconName | undefined;
}): JSX.Element {
  return (
    <div class="empty">
      <Icon name={props.icon ?? 'list'} />
      <p class="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}

export type TagState = 'met' | 'open' | 'overdue' | 'cannot-tell' | 'not-owed' | 'plain';

const tagIcons: Readonly<Record<Exclude<TagState, 'plain'>, IconName>> = {
  met: 'check',
  open: 'clock',
  overdue: 'circle-alert',
  'cannot-tell': 'circle-question-mark',
  'not-owed': 'minus',
};

/** A state in one or two words, with its shape and icon. */
export function Tag(props: { readonly state: TagState; readonly children: JSX.Element }): JSX.Element {
  const icon = () => (props.state === 'plain' ? undefined : tagIcons[props.state]);
  return (
    <span class={`tag tag-${props.state}`}>
      <Show when={icon()}>{(name) => <Icon name={name()} small />}</Show>
      <span>{props.children}</span>
    </span>
  );
}
