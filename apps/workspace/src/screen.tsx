/** Chooses the screen for the path and the role. A section a role does not have is nowhere for it: absence denies. */

import { EmptyState } from '@holdfast/ui';
import { createEffect, createMemo, type JSX, Match, Switch } from 'solid-js';
import { AccountScreen } from './account/account-screen.tsx';
import { CalendarScreen } from './calendar/calendar-screen.tsx';
import { CallsScreen } from './calls/calls-screen.tsx';
import { NewCallScreen } from './calls/new-call-screen.tsx';
import { ResponseScreen } from './calls/response-screen.tsx';
import { SceneScreen } from './calls/scene/scene-screen.tsx';
import { CallFilesScreen } from './calls-in/call-files-screen.tsx';
import { MatchingScreen } from './calls-in/matching-screen.tsx';
import { CasesScreen } from './cases/cases-screen.tsx';
import { KeepingScreen } from './cases/keeping-screen.tsx';
import { OwedScreen } from './cases/owed-screen.tsx';
import { DirectoryFilesScreen } from './directory/directory-files-screen.tsx';
import { DirectoryScreen } from './directory/directory-screen.tsx';
import { DisclosuresScreen } from './disclosures/disclosures-screen.tsx';
import { KeyScreen } from './disclosures/key-screen.tsx';
import { PairingScreen } from './disclosures/pairing-screen.tsx';
import { frameWords } from './frame/frame-words.ts';
import { Link } from './frame/link.tsx';
import { PageTitle } from './frame/page-title.tsx';
import { Panes } from './frame/panes.tsx';
import { positionHere, sectionsOf } from './frame/sections.ts';
import { InboxScreen } from './inbox/inbox-screen.tsx';
import { MeasuresScreen } from './measures/measures-screen.tsx';
import { MeetingsScreen } from './meetings/meetings-screen.tsx';
import { InstrumentsScreen } from './members/instruments-screen.tsx';
import { MembersScreen } from './members/members-screen.tsx';
import { NoticesScreen } from './notices/notices-screen.tsx';
import { OrdersScreen } from './orders/orders-screen.tsx';
import { OverdueScreen } from './overdue/overdue-screen.tsx';
import { QueueScreen } from './queue/queue-screen.tsx';
import { QueueSettingsScreen } from './queue/queue-settings-screen.tsx';
import { RegistryScreen } from './registry/registry-screen.tsx';
import { UnservedScreen } from './registry/unserved-screen.tsx';
import { AuditsScreen } from './response-audit/audits-screen.tsx';
import { RoundsScreen } from './response-audit/rounds-screen.tsx';
import { type Route, routeFrom } from './routes.ts';
import { VisitsScreen } from './visits/visits-screen.tsx';
import { AccessReportScreen } from './watch/access-report-screen.tsx';
import { AuditScreen } from './watch/audit-screen.tsx';
import { WatchScreen } from './watch/watch-screen.tsx';
import { useWorkspace } from './workspace.ts';

const sectionOfView: Readonly<Partial<Record<Route['view'], string>>> = {
  disclosures: '/disclosures',
  letters: '/letters',
  pairing: '/pairing',
  key: '/key',
  cases: '/cases',
  owed: '/owed',
  meetings: '/meetings',
  'case-files': '/case-files',
  orders: '/orders',
  registry: '/registry',
  unserved: '/unserved',
  notices: '/notices',
  visits: '/visits',
  calendar: '/calendar',
  calls: '/calls',
  'new-call': '/calls',
  'calls-in': '/calls-in',
  'call-files': '/call-files',
  response: '/calls',
  scene: '/calls',
  queue: '/queue',
  'queue-settings': '/queue-settings',
  overdue: '/overdue',
  'look-ups': '/look-ups',
  audit: '/audit',
  'access-report': '/access-report',
  measures: '/measures',
  audits: '/audits',
  rounds: '/rounds',
  directory: '/directory',
  'directory-files': '/directory-files',
  instruments: '/instruments',
  members: '/members',
};

/** The screen of the present path. */
export function Screen(): JSX.Element {
  const { path, me, go } = useWorkspace();
  const route = createMemo(() => routeFrom(path()));
  const sections = () => sectionsOf(positionHere(me()), me().agencyKind);
  createEffect(() => {
    if (route().view === 'home') go(sections()[0]?.path ?? '/account', 'replace');
  });
  const view = createMemo<Route['view']>(() => {
    const wanted = route().view;
    const section = sectionOfView[wanted];
    return section === undefined || sections().some((mine) => mine.path === section) ? wanted : 'nowhere';
  });
  const id = createMemo(() => {
    const now = route();
    return 'id' in now ? now.id : undefined;
  });
  const callId = createMemo(() => {
    const now = route();
    return 'callId' in now ? now.callId : undefined;
  });

  return (
    <Switch
      fallback={
        <Panes focus="thing">
          <PageTitle tab={frameWords.nothingHere}>{frameWords.thereIsNothingHereThat}</PageTitle>
          <EmptyState title={frameWords.noSuchPageForYour} icon="search">
            <p>
              {frameWords.checkTheAddressOrStart}{' '}
              <Link to={sections()[0]?.path ?? '/account'}>{frameWords.yourFirstSection}</Link>.
            </p>
          </EmptyState>
        </Panes>
      }
    >
      <Match when={view() === 'home'}>
        <Panes focus="thing">{null}</Panes>
      </Match>
      <Match when={view() === 'disclosures'}>
        <DisclosuresScreen id={id()} />
      </Match>
      <Match when={view() === 'letters'}>
        <InboxScreen id={id()} />
      </Match>
      <Match when={view() === 'cases'}>
        <CasesScreen id={id()} />
      </Match>
      <Match when={view() === 'case-files'}>
        <KeepingScreen />
      </Match>
      <Match when={view() === 'owed'}>
        <OwedScreen />
      </Match>
      <Match when={view() === 'meetings'}>
        <MeetingsScreen />
      </Match>
      <Match when={view() === 'pairing'}>
        <PairingScreen />
      </Match>
      <Match when={view() === 'key'}>
        <KeyScreen />
      </Match>
      <Match when={view() === 'orders'}>
        <OrdersScreen id={id()} />
      </Match>
      <Match when={view() === 'unserved'}>
        <UnservedScreen />
      </Match>
      <Match when={view() === 'registry'}>
        <RegistryScreen id={id()} />
      </Match>
      <Match when={view() === 'notices'}>
        <NoticesScreen id={id()} callId={callId()} />
      </Match>
      <Match when={view() === 'visits'}>
        <VisitsScreen />
      </Match>
      <Match when={view() === 'calendar'}>
        <CalendarScreen />
      </Match>
      <Match when={view() === 'calls'}>
        <CallsScreen id={id()} />
      </Match>
      <Match when={view() === 'calls-in'}>
        <MatchingScreen id={id()} />
      </Match>
      <Match when={view() === 'call-files'}>
        <CallFilesScreen id={id()} />
      </Match>
      <Match when={view() === 'new-call'}>
        <NewCallScreen />
      </Match>
      <Match when={view() === 'response' ? id() : undefined} keyed>
        {(call) => <ResponseScreen callId={call} />}
      </Match>
      <Match when={view() === 'scene' ? id() : undefined} keyed>
        {(call) => <SceneScreen callId={call} />}
      </Match>
      <Match when={view() === 'queue'}>
        <QueueScreen id={id()} />
      </Match>
      <Match when={view() === 'queue-settings'}>
        <QueueSettingsScreen />
      </Match>
      <Match when={view() === 'overdue'}>
        <OverdueScreen id={id()} />
      </Match>
      <Match when={view() === 'look-ups'}>
        <WatchScreen />
      </Match>
      <Match when={view() === 'audit'}>
        <AuditScreen />
      </Match>
      <Match when={view() === 'access-report'}>
        <AccessReportScreen />
      </Match>
      <Match when={view() === 'measures'}>
        <MeasuresScreen />
      </Match>
      <Match when={view() === 'audits'}>
        <AuditsScreen id={id()} />
      </Match>
      <Match when={view() === 'rounds'}>
        <RoundsScreen id={id()} />
      </Match>
      <Match when={view() === 'directory'}>
        <DirectoryScreen id={id()} />
      </Match>
      <Match when={view() === 'directory-files'}>
        <DirectoryFilesScreen />
      </Match>
      <Match when={view() === 'instruments'}>
        <InstrumentsScreen />
      </Match>
      <Match when={view() === 'members'}>
        <MembersScreen />
      </Match>
      <Match when={view() === 'account'}>
        <AccountScreen />
      </Match>
    </Switch>
  );
}
