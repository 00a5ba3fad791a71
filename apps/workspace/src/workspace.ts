/** What every screen is handed: the client, the clock, the way to move, who is signed in. Nothing here reaches outside by itself. */
import type { Instant, TimeZone } from '@holdfast/domain';
import type { SayTime } from '@holdfast/ui';
import type { Client, Me } from '@holdfast/wire';
import { type Accessor, createContext, useContext } from 'solid-js';
import type { SceneRoom } from './calls/scene/scene-room.ts';
import type { CaseRoom } from './cases/case-room-shape.ts';
import type { Sitting } from './disclosures/sitting.ts';
import type { KeyRoom } from './edge/key-room.ts';
import type { PaperRoom } from './edge/paper-room.ts';
import type { StaffSignIn } from './edge/staff-sign-in.ts';
import type { FieldDevice } from './offline/field-device.edge.ts';

export interface Edge {
  readonly client: Client;
  readonly signIn: StaffSignIn;
  readonly keyRoom: KeyRoom;
  readonly caseRoom: CaseRoom;
  /** Whether and how this device works without a connection. */
  readonly field: FieldDevice;
  readonly paperRoom: PaperRoom;
  readonly sitting: Sitting;
  readonly sceneRoom: SceneRoom;
  readonly now: Accessor<Instant>;
  readonly thisMoment: () => Instant;
  /** By how many milliseconds the server's clock is ahead of this device's, once it is known; `now` and `thisMoment` are put right by it. */
  readonly clockApart: Accessor<number>;
  readonly path: Accessor<string>;
  readonly go: (path: string, how?: 'replace') => void;
  readonly moves: Accessor<number>;
  readonly deviceZone: TimeZone;
  /** The languages this browser asks for, the first one first. */
  readonly languages: () => readonly string[];
  readonly print: () => void;
}

export interface Workspace extends Edge {
  readonly me: Accessor<Me>;
  /** The zone of the partnership's place: people and records there share one wall clock. */
  readonly zone: Accessor<TimeZone>;
  readonly time: Accessor<SayTime>;
  /** A short statement for the live region. */
  readonly say: (words: string) => void;
  /** The session ended: sign in again without losing the page. */
  readonly askToSignIn: () => void;
  readonly signOut: () => void;
  /** Reads again who is signed in, after something about them changed. */
  readonly refreshMe: () => Promise<void>;
}

const WorkspaceContext = createContext<Workspace>();
export const WorkspaceProvider = WorkspaceContext.Provider;

/** The workspace around a screen. Throws outside one: that is a defect. */
export function useWorkspace(): Workspace {
  const found = useContext(WorkspaceContext);
  if (found === undefined) throw new Error('a screen stands outside the workspace');
  return found;
}
