/** How a record of a scene changes as it is answered. Pure: a draft in, a draft out; a second press of the same answer changes nothing. */
import type {
  Answer,
  GivenFact,
  Instant,
  NoArrestReason,
  ReferralKind,
  ResponseId,
  SceneCheck,
  SceneRecord,
} from '@holdfast/domain';
import type { CallFile, SceneDraft } from '@holdfast/wire';

/** A new draft on a call as it was read. It follows the record that stands, and begins with its answers. */
export function beginDraft({
  file,
  responseId,
  officerName,
  startedAt,
  advocateLine,
}: {
  readonly file: CallFile;
  readonly responseId: ResponseId;
  readonly officerName: string;
  readonly startedAt: Instant;
  readonly advocateLine?: string | undefined;
}): SceneDraft {
  const superseded = new Set(file.responses.map((response) => response.supersedes));
  const standing = file.responses.filter((response) => !superseded.has(response.id)).at(-1);
  const {
    id: _id,
    callId: _call,
    recordedBy: _by,
    recordedAt: _at,
    supersedes: _old,
    ...before
  } = standing ?? {
    ...noRecord,
  };
  return {
    version: 1,
    responseId,
    callId: file.call.id,
    step: 'verify',
    language: 'en',
    state: 'open',
    startedAt,
    body: {
      ...before,
      id: responseId,
      officerName: before.officerName ?? officerName,
      facts: { 'officer-came': 'yes', ...before.facts },
      ...(standing === undefined ? {} : { supersedes: standing.id }),
    },
    file,
    ...(advocateLine === undefined ? {} : { advocateLine }),
  };
}

const noRecord: Partial<CallFile['responses'][number]> & { readonly facts: Record<string, never> } = { facts: {} };

/** With one fact answered. */
export function withFact(draft: SceneDraft, fact: GivenFact, answer: Answer): SceneDraft {
  return { ...draft, body: { ...draft.body, facts: { ...draft.body.facts, [fact]: answer } } };
}

/** With one question of the scene answered. */
export function withCheck(draft: SceneDraft, check: SceneCheck, answer: Answer): SceneDraft {
  const scene = draft.body.scene ?? {};
  return withScene(draft, { checks: { ...scene.checks, [check]: answer } });
}

/** With parts of the scene's record replaced. */
export function withScene(draft: SceneDraft, change: Partial<SceneRecord>): SceneDraft {
  return { ...draft, body: { ...draft.body, scene: { ...draft.body.scene, ...change } } };
}

/** The restrained person had left: what follows of itself is recorded with it, and may be changed. */
export function hadLeft(draft: SceneDraft): SceneDraft {
  const told = withFact(withFact(draft, 'restrained-party-had-left', 'yes'), 'restrained-party-present', 'no');
  return withReason(withFact(told, 'restrained-party-arrested', 'no'), 'had-left');
}

/** The restrained person is here: nothing is said of an arrest. */
export function isHere(draft: SceneDraft): SceneDraft {
  const told = withFact(withFact(draft, 'restrained-party-had-left', 'no'), 'restrained-party-present', 'yes');
  return draft.body.scene?.noArrestReason === 'had-left' ? withReason(told, undefined) : told;
}

/** With the reason for no arrest, or without one. */
export function withReason(draft: SceneDraft, reason: NoArrestReason | undefined): SceneDraft {
  const { noArrestReason: _before, ...rest } = draft.body.scene ?? {};
  const scene = reason === undefined ? rest : { ...rest, noArrestReason: reason };
  return { ...draft, body: { ...draft.body, scene } };
}

/** An arrest or none, with the reason that goes with none. */
export function withArrest(draft: SceneDraft, answer: Answer): SceneDraft {
  const told = withFact(draft, 'restrained-party-arrested', answer);
  return answer === 'yes' ? withReason(told, undefined) : told;
}

/** She wants an advocate, and one is asked now. A second press does not begin to count anew. */
export function advocateAsked(draft: SceneDraft, at: Instant): SceneDraft {
  const scene = draft.body.scene ?? {};
  const referrals: readonly ReferralKind[] = [...new Set([...(scene.referrals ?? []), 'advocate' as const])];
  const offered = withFact(draft, 'advocate-offered', 'yes');
  return withScene(offered, { referrals, advocate: scene.advocate ?? { askedAt: at } });
}

/** With the call on record: the file as it is there, and nothing of a call left to be sent. */
export function withCallOnRecord(draft: SceneDraft, file: CallFile): SceneDraft {
  const { newCall: _, ...rest } = draft;
  return { ...rest, callId: file.call.id, file };
}

/** With another number for a call that nobody has yet. */
export function withCallNumber(draft: SceneDraft, callNumber: string): SceneDraft {
  if (draft.newCall === undefined) return draft;
  return {
    ...draft,
    newCall: { ...draft.newCall, callNumber },
    file: { ...draft.file, call: { ...draft.file.call, callNumber } },
  };
}

/** The record as it will be sent. Lists are as the address takes them. */
export function readyToSend(draft: SceneDraft): SceneDraft {
  return { ...draft, state: 'ready' };
}

/** Laid over what somebody recorded meanwhile: mine stands where I answered, theirs stays where I did not. */
export function laidOver(draft: SceneDraft, file: CallFile, responseId: ResponseId): SceneDraft {
  const superseded = new Set(file.responses.map((response) => response.supersedes));
  const theirs = file.responses.filter((response) => !superseded.has(response.id)).at(-1);
  if (theirs === undefined) return draft;
  const { id: _id, callId: _call, recordedBy: _by, recordedAt: _at, supersedes: _old, ...under } = theirs;
  const { id: _mine, supersedes: _mineOld, ...mine } = draft.body;
  return {
    ...draft,
    responseId,
    state: 'open',
    step: 'finish',
    file,
    body: {
      ...under,
      ...mine,
      facts: { ...under.facts, ...mine.facts },
      ...(under.scene === undefined && mine.scene === undefined
        ? {}
        : { scene: { ...under.scene, ...mine.scene, checks: { ...under.scene?.checks, ...mine.scene?.checks } } }),
      id: responseId,
      supersedes: theirs.id,
    },
  };
}
