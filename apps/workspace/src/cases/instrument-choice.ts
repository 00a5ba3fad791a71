/** Which instruments can be asked here and which were asked before: the agency's own, and the demonstration's, which says what it is. */
import type { RiskInstrument, RiskRecord } from '@holdfast/domain';
import type { ApiReply } from '@holdfast/wire';
import { type Accessor, createMemo } from 'solid-js';
import { createAsking } from '../asking.ts';
import { useWorkspace } from '../workspace.ts';
import { demonstrationInstrument } from './demonstration-instrument.ts';

export interface AskableInstrument {
  readonly instrument: RiskInstrument;
  readonly trained: boolean;
  readonly withdrawn: boolean;
}

/** Every version that is known here, the newest first. Without a connection only the demonstration's is. */
export function createInstruments(): Accessor<readonly AskableInstrument[]> {
  const { client, me } = useWorkspace();
  const asking = createAsking(
    () => (me().agencyKind === 'advocacy' && me().role !== 'administrator' ? 'mine' : undefined),
    () => client('instruments', {}),
  );
  return createMemo(() => [
    ...(asking.value()?.instruments ?? []).map(toAskable),
    { instrument: demonstrationInstrument, trained: false, withdrawn: false },
  ]);
}

function toAskable(loaded: ApiReply<'instruments'>['instruments'][number]): AskableInstrument {
  const { instrument, trained, withdrawnAt } = loaded;
  return { instrument, trained, withdrawn: withdrawnAt !== undefined };
}

/** The instrument a record was made with, in that very version. */
export function instrumentOf(
  known: readonly AskableInstrument[],
  { instrumentId, version }: Pick<RiskRecord, 'instrumentId' | 'version'>,
): RiskInstrument | undefined {
  return known.find(({ instrument }) => instrument.id === instrumentId && instrument.version === version)?.instrument;
}
