/**
 * One planted row for each owner that a policy could tell apart, for every table: mine, a colleague's, another agency's,
 * another partnership's; hers and someone else's. The matrix asks which of them each role reaches.
 */
import type { StaffMember } from '../src/index.ts';
import { auditRunRows } from './audit-run-rows.ts';
import { callsInRows } from './calls-in-rows.ts';
import { helpRows } from './help-rows.ts';
import { letterRows } from './letters-rows.ts';
import { lookUpRows } from './lookups-rows.ts';
import { agencies, another, hers, partnerships, recipientOf, staff } from './marlow.ts';
import { noticeRows } from './notices-rows.ts';
import { queueRows } from './queue-rows.ts';
import { registryRows } from './registry-rows.ts';

export type Value = string | number | boolean | null | Uint8Array;
export type Row = Readonly<Record<string, Value>>;

/** Whose a row is. What is absent does not make it anyone's. */
export interface Owner {
  readonly staff?: string;
  readonly agency?: string;
  readonly partnership?: string;
  readonly account?: string;
}

export interface PlantedRow {
  readonly owner: Owner;
  readonly row: Row;
}

export interface TableRows {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly PlantedRow[];
  /** The same row under another key, for the try to insert. */
  readonly fresh: (row: Row) => Row;
  /** A change that alters nothing that matters, for the try to update. */
  readonly touch: string;
}

const at = '2026-03-01T05:10:00Z';
const on = '2026-03-01';
const hash = new Uint8Array(32).fill(7);
const everyone: readonly StaffMember[] = Object.values(staff);
const police = everyone.filter((each) => each.agencyId.endsWith('-police') || each.agencyId.endsWith('-sheriff'));

const ownerOf = (each: StaffMember): Owner => ({
  staff: each.id,
  agency: each.agencyId,
  partnership: each.partnershipId,
});
/** Her release names the advocate Imani; everyone else's recipient has a release of someone else's. */
const accountOf = (each: StaffMember): string => (each.id === 'imani' ? hers.actor : another.actor);
/** What an account may see of staff hangs on its release to them. */
const ownerWithRelease = (each: StaffMember): Owner => ({ ...ownerOf(each), account: accountOf(each) });

const copied =
  (...columns: readonly string[]) =>
  (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, `${String(row[column])}-copy`])),
  });
const renumbered = (row: Row): Row => ({ ...row, sequence: Number(row['sequence']) + 1000 });

const open: readonly TableRows[] = [
  {
    table: 'open_plane.partnership',
    key: ['id'],
    rows: partnerships.map((each) => ({
      owner: { partnership: each.id },
      row: { id: each.id, name: each.name, time_zone: each.timeZone, jurisdiction: each.jurisdiction },
    })),
    fresh: copied('id'),
    touch: 'name = name',
  },
  {
    table: 'open_plane.agency',
    key: ['partnership_id', 'id'],
    rows: agencies.map((each) => ({
      owner: { agency: each.id, partnership: each.partnershipId },
      row: { partnership_id: each.partnershipId, id: each.id, kind: each.kind, name: each.name },
    })),
    fresh: copied('id'),
    touch: 'name = name',
  },
  {
    table: 'open_plane.staff_member',
    key: ['agency_id', 'id'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: {
        agency_id: each.agencyId,
        id: each.id,
        partnership_id: each.partnershipId,
        role: each.role,
        display_name: each.displayName,
      },
    })),
    fresh: copied('id'),
    touch: 'display_name = display_name',
  },
  {
    table: 'open_plane.protection_order',
    key: ['partnership_id', 'id'],
    rows: partnerships.map((each) => ({
      owner: { partnership: each.id },
      row: {
        partnership_id: each.id,
        id: `order-${each.id}`,
        document: '{}',
        order_number: `n-${each.id}`,
        issuing_court: 'c',
        restrained_name: 'Dale Strand',
        protected_name: 'Rowan Ellery',
        issued_at: at,
        provenance: 'court',
      },
    })),
    fresh: copied('id', 'order_number'),
    touch: 'revision = revision',
  },
  {
    table: 'open_plane.order_service',
    key: ['partnership_id', 'order_id', 'id'],
    rows: police.map((each) => ({
      owner: ownerOf(each),
      row: {
        partnership_id: each.partnershipId,
        order_id: `order-${each.partnershipId}`,
        id: `s-${each.id}`,
        agency_id: each.agencyId,
        attempt: '{}',
        attempted_at: at,
        recorded_by: each.id,
        recorded_at: at,
        provenance: 'police',
      },
    })),
    fresh: copied('id'),
    touch: 'id = id',
  },
  {
    table: 'open_plane.call_for_service',
    key: ['agency_id', 'id'],
    rows: agencies
      .filter((each) => each.kind === 'police')
      .map((each) => ({
        owner: { agency: each.id, partnership: each.partnershipId },
        row: {
          agency_id: each.id,
          id: 'call',
          partnership_id: each.partnershipId,
          call_number: 'n',
          order_id: `order-${each.partnershipId}`,
          received_at: at,
          initial_type: 't',
          provenance: 'police',
        },
      })),
    fresh: copied('id', 'call_number'),
    touch: 'order_id = order_id',
  },
  {
    table: 'open_plane.response',
    key: ['agency_id', 'call_id', 'id'],
    rows: police.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        call_id: 'call',
        id: `r-${each.id}`,
        recorded_by: each.id,
        recorded_at: at,
        facts: '{}',
      },
    })),
    fresh: copied('id'),
    touch: 'id = id',
  },
  {
    table: 'open_plane.duty_done',
    key: ['agency_id', 'call_id', 'rule_id'],
    rows: police.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        call_id: 'call',
        rule_id: `rule-${each.id}`,
        done_at: at,
        done_by: each.id,
        recorded_at: at,
      },
    })),
    fresh: copied('rule_id'),
    touch: 'note = note',
  },
  {
    table: 'open_plane.told_record',
    key: ['agency_id', 'call_id', 'disclosure_id'],
    // No release here allows a record, so that nobody may put one there; who may is tried in the contract of disclosures.
    rows: police.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        call_id: 'call',
        disclosure_id: `d-${each.id}`,
        release_id: `to-${each.id}`,
        recorded_by: each.id,
        recorded_at: at,
        told: '[]',
      },
    })),
    fresh: copied('disclosure_id'),
    touch: 'told = told',
  },
  ...registryRows(police),
  ...callsInRows(police),
  ...queueRows(police),
  ...auditRunRows(police),
  ...letterRows,
  ...lookUpRows({ police, everyone }),
  ...noticeRows(police),
  ...helpRows(everyone),
  {
    table: 'audit.entry',
    key: ['agency_id', 'sequence'],
    rows: everyone.map((each, index) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        sequence: index + 1,
        actor: each.id,
        role: each.role,
        code: 'order-read',
        record_kind: 'order',
        record_id: 'o',
        purpose: 'p',
        recorded_at: at,
        previous_hash: hash,
        hash,
      },
    })),
    fresh: renumbered,
    touch: 'code = code',
  },
  {
    table: 'audit.entry_to_chain',
    key: ['agency_id', 'id'],
    rows: [
      {
        owner: {},
        row: {
          id: 1,
          agency_id: 'marlow-police',
          actor: 'vance',
          role: 'officer',
          code: 'order-read',
          record_kind: 'order',
          record_id: 'o',
          purpose: 'p',
          recorded_at: at,
        },
      },
    ],
    fresh: (row) => ({ ...row, id: 2 }),
    touch: 'code = code',
  },
  {
    table: 'migration.applied',
    key: ['name'],
    rows: [{ owner: {}, row: { name: '0000-planted', hash: 'h' } }],
    fresh: copied('name'),
    touch: 'hash = hash',
  },
];

const sealed: readonly TableRows[] = [
  {
    table: 'sealed_plane.key_directory',
    key: ['agency_id', 'sequence'],
    rows: everyone.map((each, index) => ({
      owner: ownerWithRelease(each),
      row: {
        agency_id: each.agencyId,
        sequence: index + 1,
        staff_id: each.id,
        recipient: recipientOf('q'),
        valid_from: at,
        previous_hash: hash,
        hash,
      },
    })),
    fresh: renumbered,
    touch: 'recipient = recipient',
  },
  {
    table: 'sealed_plane.staff_key',
    key: ['agency_id', 'staff_id', 'wrapping'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        staff_id: each.id,
        wrapping: 'passphrase',
        recipient: recipientOf('q'),
        wrapped_identity: hash,
        changed_at: at,
      },
    })),
    fresh: (row) => ({ ...row, wrapping: 'passkey' }),
    touch: 'changed_at = changed_at',
  },
  {
    table: 'sealed_plane.pairing_code',
    key: ['agency_id', 'staff_id', 'code_hash'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: { agency_id: each.agencyId, staff_id: each.id, code_hash: hash, ends_at: at },
    })),
    fresh: (row) => ({ ...row, code_hash: new Uint8Array(32).fill(8) }),
    touch: 'ends_at = ends_at',
  },
  {
    table: 'sealed_plane.release',
    key: ['account_id', 'id'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: {
        account_id: accountOf(each),
        id: `to-${each.id}`,
        recipient_agency_id: each.agencyId,
        recipient_staff_id: each.id,
        made_on: on,
        ends_on: '2026-03-15',
        may_keep_copy: false,
        signed: hash,
      },
    })),
    fresh: copied('id'),
    touch: `revoked_on = date '2026-03-05'`,
  },
  {
    table: 'sealed_plane.disclosure',
    key: ['account_id', 'id'],
    // The bare ones have no wrapped key yet, so that one can be tried to be left for them.
    rows: everyone.flatMap((each) =>
      ['', '-bare'].map((ending) => ({
        owner: ownerWithRelease(each),
        row: {
          account_id: accountOf(each),
          id: `d-${each.id}${ending}`,
          release_id: `to-${each.id}`,
          recipient_agency_id: each.agencyId,
          recipient_staff_id: each.id,
          content: hash,
          made_on: on,
        },
      })),
    ),
    fresh: copied('id'),
    touch: 'content = null',
  },
  {
    table: 'sealed_plane.disclosure_passed',
    key: ['account_id', 'disclosure_id', 'staff_id'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: {
        account_id: accountOf(each),
        disclosure_id: `d-${each.id}`,
        release_id: `to-${each.id}`,
        agency_id: each.agencyId,
        staff_id: each.id,
        passed_by: each.id,
        wrapped_key: new Uint8Array(200).fill(7),
      },
    })),
    fresh: (row) => ({ ...row, disclosure_id: `${String(row['disclosure_id'])}-bare` }),
    touch: 'passed_by = passed_by',
  },
  {
    table: 'sealed_plane.disclosure_key',
    key: ['account_id', 'disclosure_id'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: { account_id: accountOf(each), disclosure_id: `d-${each.id}`, wrapped_key: hash },
    })),
    fresh: (row) => ({ ...row, disclosure_id: `${String(row['disclosure_id'])}-bare` }),
    touch: 'disclosure_id = disclosure_id',
  },
  {
    table: 'sealed_plane.disclosure_opening',
    key: ['account_id', 'release_id', 'sequence'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: {
        account_id: accountOf(each),
        release_id: `to-${each.id}`,
        sequence: 1,
        disclosure_id: `d-${each.id}`,
        opened_at: at,
        opened_by: each.id,
        previous_hash: hash,
        hash,
      },
    })),
    fresh: renumbered,
    touch: 'opened_by = opened_by',
  },
  {
    table: 'sealed_plane.receipt',
    key: ['account_id', 'release_id', 'disclosure_id'],
    rows: everyone.map((each) => ({
      owner: ownerWithRelease(each),
      row: {
        account_id: accountOf(each),
        release_id: `to-${each.id}`,
        disclosure_id: `d-${each.id}`,
        recipient_agency_id: each.agencyId,
        recipient_staff_id: each.id,
        receipt: hash,
      },
    })),
    fresh: (row) => ({ ...row, disclosure_id: `${String(row['disclosure_id'])}-bare` }),
    touch: 'receipt = receipt',
  },
  {
    table: 'sealed_plane.case_signer',
    key: ['agency_id', 'staff_id', 'signing_key'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: { agency_id: each.agencyId, staff_id: each.id, signing_key: hash, since: at },
    })),
    fresh: (row) => ({ ...row, signing_key: new Uint8Array(32).fill(8) }),
    touch: 'since = since',
  },
  {
    table: 'sealed_plane.case_policy',
    key: ['agency_id', 'changed_at'],
    rows: agencies.map(({ id, partnershipId }) => ({
      owner: { agency: id, partnership: partnershipId },
      row: {
        agency_id: id,
        changed_at: at,
        supervisors_may_read: false,
        retain_months: 84,
        recovery_first: id === 'harbor-house' ? 'lantern' : null,
        recovery_second: id === 'harbor-house' ? 'second' : null,
      },
    })),
    fresh: (row) => ({ ...row, changed_at: '2026-03-02T05:10:00Z' }),
    touch: 'retain_months = retain_months',
  },
  {
    table: 'sealed_plane.case_file',
    key: ['agency_id', 'id'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: { agency_id: each.agencyId, id: `case-${each.id}`, begun_by: each.id, begun_on: on },
    })),
    fresh: copied('id'),
    touch: 'held = held',
  },
  {
    table: 'sealed_plane.case_reader',
    key: ['agency_id', 'case_id', 'staff_id'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        case_id: `case-${each.id}`,
        staff_id: each.id,
        epoch: 0,
        wrapped_key: new Uint8Array(64),
      },
    })),
    fresh: copied('case_id'),
    touch: 'epoch = epoch',
  },
  {
    table: 'sealed_plane.case_entry',
    key: ['agency_id', 'case_id', 'sequence'],
    rows: everyone.map((each) => ({
      owner: ownerOf(each),
      row: {
        agency_id: each.agencyId,
        case_id: `case-${each.id}`,
        sequence: 0,
        epoch: 0,
        previous_hash: hash,
        hash,
        signature: new Uint8Array(64),
        ciphertext: hash,
        received_on: on,
      },
    })),
    fresh: renumbered,
    touch: 'received_on = received_on',
  },
  {
    table: 'sealed_plane.sealed_copy',
    key: ['account_id', 'begun_on'],
    rows: [hers.actor, another.actor].map((each) => ({
      owner: { account: each },
      row: { account_id: each, begun_on: on },
    })),
    fresh: (row) => ({ ...row, begun_on: '2026-03-02' }),
    touch: 'begun_on = begun_on',
  },
  {
    table: 'sealed_plane.account_use',
    key: ['account_id', 'used_on'],
    rows: [hers.actor, another.actor].map((each) => ({
      owner: { account: each },
      row: { account_id: each, used_on: on, requests: 1, received: 4096 },
    })),
    fresh: (row) => ({ ...row, used_on: '2026-03-02' }),
    touch: 'requests = requests',
  },
  {
    table: 'sealed_plane.sealed_entry',
    key: ['account_id', 'chain', 'sequence'],
    rows: [hers.actor, another.actor].map((each) => ({
      owner: { account: each },
      row: {
        account_id: each,
        chain: hash,
        sequence: 0,
        previous_hash: hash,
        hash,
        signature: new Uint8Array(64),
        ciphertext: hash,
        received_on: on,
      },
    })),
    fresh: renumbered,
    touch: 'received_on = received_on',
  },
  {
    table: 'sealed_plane.request_seen',
    key: ['account_id', 'nonce'],
    rows: [hers.actor, another.actor].map((each) => ({
      owner: { account: each },
      row: { account_id: each, nonce: hash, seen_on: on },
    })),
    fresh: (row) => ({ ...row, nonce: new Uint8Array(16) }),
    touch: 'seen_on = seen_on',
  },
];

const stamps = { createdAt: at, updatedAt: at };
const signInTable = (table: string, row: Row, ...fresh: readonly string[]): TableRows => ({
  table: `sign_in.${table}`,
  key: ['id'],
  rows: [{ owner: {}, row: { id: `${table}-1`, ...row } }],
  fresh: copied('id', ...fresh),
  touch: 'id = id',
});

const signIn: readonly TableRows[] = [
  {
    ...signInTable('user', {}, 'email'),
    rows: ['u1', 'u2'].map((id) => ({
      owner: {},
      row: { id, name: 'Imani Okafor', email: `${id}@example.test`, emailVerified: true, ...stamps },
    })),
    // Others hang on these two, so a try to delete needs one on which nothing hangs: see the matrix test.
  },
  signInTable('session', { expiresAt: at, token: 't', userId: 'u1', method: 'passkey', ...stamps }, 'token'),
  signInTable('account', { accountId: 'a', providerId: 'credential', userId: 'u1', ...stamps }),
  signInTable('verification', { identifier: 'i', value: 'v', expiresAt: at, ...stamps }),
  signInTable('twoFactor', { secret: 's', backupCodes: 'b', userId: 'u1' }),
  signInTable('organization', { name: 'n', slug: 's', createdAt: at }, 'slug'),
  {
    ...signInTable('member', { organizationId: 'organization-1', userId: 'u1', role: 'advocate', createdAt: at }),
    fresh: (row) => ({ ...row, id: 'member-2', userId: 'u2' }),
  },
  signInTable(
    'invitation',
    {
      organizationId: 'organization-1',
      email: 'e@example.test',
      name: 'n',
      role: 'advocate',
      status: 'pending',
      expiresAt: at,
      createdAt: at,
      inviterId: 'u1',
      tokenHash: 'h',
    },
    'tokenHash',
  ),
  signInTable(
    'passkey',
    { publicKey: 'k', userId: 'u1', credentialID: 'c', counter: 0, deviceType: 'd', backedUp: false },
    'credentialID',
  ),
];

/** Every table there is; a contract compares this with the database. */
export const tableRows: readonly TableRows[] = [...open, ...sealed, ...signIn];
