/** The frame around every signed-in screen: the demonstration banner, the bar with sections and person, keys and commands. */

import { Button, Icon, LiveRegion } from '@holdfast/ui';
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { keepLanguage } from '../account/keep-language.ts';
import { routeFrom } from '../routes.ts';
import { Tour } from '../tour/tour.tsx';
import { useWorkspace } from '../workspace.ts';
import { ClockNote } from './clock-note.tsx';
import { Commands } from './commands.tsx';
import { DemonstrationBanner } from './demonstration-banner.tsx';
import { frameWords } from './frame-words.ts';
import { KeysHelp } from './keys-help.tsx';
import { Link } from './link.tsx';
import { groupsOf, positionHere, roleWords, type SectionGroup } from './sections.ts';

/** The frame; `children` is the screen. */
export function Shell(props: { readonly children: JSX.Element; readonly said: string }): JSX.Element {
  const { me, path, go } = useWorkspace();
  keepLanguage();
  const [open, setOpen] = createSignal<'keys' | 'commands'>();
  const isHere = (section: string) => path() === section || path().startsWith(`${section}/`);
  const groups = createMemo(() => groupsOf(positionHere(me()), me().agencyKind));
  const groupHere = createMemo(() => groups().find(({ sections }) => sections.some((section) => isHere(section.path))));
  /** A group of several holds the page, it is not the page: that is said of the section within. */
  const currentOf = (group: SectionGroup) => {
    if (group.name !== groupHere()?.name) return undefined;
    return group.sections.length > 1 ? 'true' : 'page';
  };

  const onKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      setOpen('commands');
      return;
    }
    if (event.key === 'Escape' && open() === undefined && !isTyping(event.target)) {
      const up = upFrom(path());
      if (up !== undefined) go(up);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '/') {
      const search = document.querySelector<HTMLElement>('[data-search]');
      if (search !== null) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === '?') setOpen('keys');
  };
  onMount(() => document.addEventListener('keydown', onKey));
  onCleanup(() => document.removeEventListener('keydown', onKey));

  return (
    <div class="frame dense">
      <a class="skip" href="#page">
        {frameWords.skipToThePage}
      </a>
      <Show when={me().demonstration}>
        <DemonstrationBanner />
      </Show>
      <ClockNote />
      <header class="bar screen-only">
        <p class="bar-name">
          <Icon name="scale" />
          <span class="bar-agency">
            <strong>Holdfast</strong>
            <span class="quiet small">{me().agencyName}</span>
          </span>
        </p>
        <nav class="bar-sections" aria-label={frameWords.sections}>
          <ul>
            <For each={groups()}>
              {(group) => (
                <li>
                  <Link to={group.path} class="bar-link" current={currentOf(group)}>
                    <Icon name={group.icon} small />
                    <span>{group.label}</span>
                  </Link>
                </li>
              )}
            </For>
          </ul>
          <Show when={(groupHere()?.sections.length ?? 0) > 1}>
            <ul class="bar-within">
              <For each={groupHere()?.sections}>
                {(section) => (
                  <li>
                    <Link to={section.path} class="bar-link" current={isHere(section.path) ? 'page' : undefined}>
                      {section.label}
                    </Link>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </nav>
        <div class="bar-person">
          <Button tone="quiet" icon="search" onPress={() => setOpen('commands')}>
            <span class="unseen">{frameWords.commandsThen} </span>
            <kbd class="key">Ctrl K</kbd>
          </Button>
          <Link to="/account" class="bar-link" current={isHere('/account') ? 'page' : undefined}>
            <Icon name="user" small />
            <span class="bar-who">
              <span>{me().name}</span>
              <span class="quiet small">{roleWords[me().role]}</span>
            </span>
          </Link>
        </div>
      </header>
      <Show when={me().demonstration}>
        <Tour />
      </Show>
      {props.children}
      <LiveRegion words={props.said} />
      <KeysHelp open={open() === 'keys'} onClose={() => setOpen(undefined)} />
      <Commands open={open() === 'commands'} onClose={() => setOpen(undefined)} onKeys={() => setOpen('keys')} />
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/** Where Escape leads: from a record to its list, and nowhere else. */
function upFrom(path: string): string | undefined {
  const route = routeFrom(path);
  if (!('id' in route) || route.id === undefined) return undefined;
  return route.view === 'response' || route.view === 'scene' ? `/calls/${route.id}` : `/${route.view}`;
}
