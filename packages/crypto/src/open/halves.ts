/**
 * A case key in two halves, each sealed to one person: both together give the key, and one alone gives nothing, however long it is
 * looked at. What the two agree to is signed by each with the key that signs their entries, under a label of its own.
 */
import { concatBytes, equalBytes, type PlainBytes, plainBytes, utf8 } from '../bytes.ts';
import { hashLength, sha256 } from '../hash.ts';
import { type CryptoResult, ok, refused } from '../issues.ts';
import { type RandomBytes, randomBytes } from '../random.ts';
import { sealTo } from '../sealing.ts';
import { type Identity, openSealed } from './identity.ts';

const keyLength = 32;

export interface SealedHalves {
  readonly first: PlainBytes;
  readonly second: PlainBytes;
}

/** One half, opened. `check` is the hash of the whole key: two halves of different keys are noticed, and it tells nothing of either. */
export interface OpenedHalf {
  readonly half: PlainBytes;
  readonly check: PlainBytes;
}

interface Of {
  readonly caseId: string;
  readonly epoch: number;
}

const boundTo = ({ caseId, epoch }: Of): PlainBytes => sha256(utf8(`case/1/half/${caseId}/${epoch}`));

const xor = (one: Uint8Array, other: Uint8Array): PlainBytes =>
  plainBytes(one.map((byte, at) => byte ^ (other[at] ?? 0)));

async function sealHalf(options: Of & OpenedHalf & { readonly recipient: string }): Promise<CryptoResult<PlainBytes>> {
  const bytes = concatBytes(boundTo(options), options.check, options.half);
  const sealed = await sealTo(options.recipient, bytes);
  bytes.fill(0);
  return sealed;
}

/**
 * The key in two halves: 32 random bytes, and the key against them. Source: a one-time pad; each half by itself is uniformly random,
 * so that nothing rests on how hard anything is to compute. `bad-recipient` when either cannot be sealed to.
 */
export async function sealHalves(
  options: Of & {
    readonly key: Uint8Array;
    readonly first: string;
    readonly second: string;
    readonly random?: RandomBytes;
  },
): Promise<CryptoResult<SealedHalves>> {
  const half = plainBytes((options.random ?? randomBytes)(keyLength));
  const check = sha256(options.key);
  const other = xor(half, options.key);
  const first = await sealHalf({ ...options, half, check, recipient: options.first });
  const second = await sealHalf({ ...options, half: other, check, recipient: options.second });
  half.fill(0);
  other.fill(0);
  if (!first.ok) return first;
  return second.ok ? ok({ first: first.value, second: second.value }) : second;
}

/** One's own half. `not-for-us` for another's, a changed one, and one of another case or epoch. */
export async function openHalf(
  options: Of & { readonly identity: Identity; readonly sealed: Uint8Array },
): Promise<CryptoResult<OpenedHalf>> {
  const opened = await openSealed({ identity: options.identity, bytes: options.sealed });
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const fits =
    bytes.length === 2 * hashLength + keyLength && equalBytes(bytes.subarray(0, hashLength), boundTo(options));
  if (!fits) return refused('not-for-us');
  return ok({
    check: plainBytes(bytes.slice(hashLength, 2 * hashLength)),
    half: plainBytes(bytes.slice(2 * hashLength)),
  });
}

/** One's own half, sealed to the other person, for this case and epoch: the act of allowing. */
export async function passHalf(
  options: Of & { readonly identity: Identity; readonly sealed: Uint8Array; readonly to: string },
): Promise<CryptoResult<PlainBytes>> {
  const own = await openHalf(options);
  return own.ok ? await sealHalf({ ...options, ...own.value, recipient: options.to }) : own;
}

/** The key from both halves. `not-for-us` when they are not halves of one key. */
export function joinHalves(one: OpenedHalf, other: OpenedHalf): CryptoResult<PlainBytes> {
  const key = xor(one.half, other.half);
  const check = sha256(key);
  if (equalBytes(check, one.check) && equalBytes(check, other.check)) return ok(key);
  key.fill(0);
  return refused('not-for-us');
}
