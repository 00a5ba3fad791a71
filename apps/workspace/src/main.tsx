/** Where the workspace meets the browser: the network, the clock, the address bar and the page itself are handed in from here. */
import { timeZoneFrom } from '@holdfast/domain';
import { clientOver } from '@holdfast/wire';
import { render } from 'solid-js/web';
import '@holdfast/ui/styles.css';
import './styles/workspace.css';
import { App } from './app.tsx';
import { createSceneRoom } from './calls/scene/scene-room.ts';
import { createCaseRoom } from './cases/case-room.ts';
import { createSitting } from './disclosures/sitting.ts';
import { createAddressBar } from './edge/address-bar.ts';
import { createCasePlace } from './edge/case-place.ts';
import { clockApart, createClock, thisMoment } from './edge/clock.ts';
import { createKeyRoom } from './edge/key-room.ts';
import { createPaperRoom } from './edge/paper-room.ts';
import { createScenePlace } from './edge/scene-place.ts';
import { staffSignIn } from './edge/staff-sign-in.ts';
import { transport } from './edge/transport.ts';
import { forgetChosen } from './language.ts';
import { createFieldDevice } from './offline/field-device.edge.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');

const zone = timeZoneFrom(Intl.DateTimeFormat().resolvedOptions().timeZone);
const utc = timeZoneFrom('UTC');
if (!utc.ok) throw new Error('this browser knows no zones');
const deviceZone = zone.ok ? zone.value : utc.value;

forgetChosen(navigator.languages);

const client = clientOver(transport);
const keyRoom = createKeyRoom();
const sceneRoom = createSceneRoom({ client, place: createScenePlace() });
const place = createCasePlace();
const caseRoom = createCaseRoom({ client, keyRoom, place, thisMoment });

render(
  () => (
    <App
      edge={{
        client,
        signIn: staffSignIn,
        keyRoom,
        caseRoom,
        field: createFieldDevice(place),
        paperRoom: createPaperRoom(keyRoom),
        sitting: createSitting(keyRoom),
        sceneRoom,
        now: createClock(),
        thisMoment,
        clockApart,
        ...createAddressBar(),
        deviceZone,
        languages: () => navigator.languages,
        print: () => print(),
      }}
    />
  ),
  root,
);
