/** What every part of the server is given: the outside world as arguments, so that nothing here asks for time or chance by itself. */
import type { RandomBytes } from '@holdfast/crypto';
import type { AgencyKey } from '@holdfast/crypto/sign';
import type { AgencyId, Instant, StaffId } from '@holdfast/domain';
import type { Store } from '@holdfast/store';
import type { Demonstration } from './demonstration/demonstration.ts';
import type { Log } from './log.ts';
import type { SignInLibrary } from './sign-in/library.ts';
import type { Tries } from './sign-in/tries.ts';
import type { ImportWork } from './workspace/registry/import-work.ts';
import type { AuditWork } from './workspace/response-audit/audit-work.edge.ts';

export interface Concerns {
  readonly store: Store;
  /** Reads files of orders that are being brought in. */
  readonly imports: ImportWork;
  /** Runs audits of exports. */
  readonly audits: AuditWork;
  /** Has the few orders that came a moment ago indexed by name; those who ask at once share one turn. */
  readonly indexArrivals: () => Promise<void>;
  readonly signIn: SignInLibrary;
  readonly tries: Tries;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly random: RandomBytes;
  readonly log: Log;
  /** The key an agency signs with: what it received, and how far its directory goes. */
  readonly agencyKey: (agencyId: AgencyId) => AgencyKey;
  /** The key under which a member's devices keep what they have not sent yet. */
  readonly deviceKey: (member: { readonly agencyId: AgencyId; readonly staffId: StaffId }) => Uint8Array;
  readonly coverOrigin: string;
  readonly workspaceOrigin: string;
  /** Present only in the demonstration. */
  readonly demonstration?: Demonstration;
}
