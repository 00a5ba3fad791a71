/**
 * What every role may do to every table: the expected answer of each cell, in full, so that a change of one is a change of
 * this file. Default deny is not assumed; it is written down and tried.
 *
 * A cell names the rows reached by select, insert, update and delete, in this order:
 * `m` mine, `a` a colleague's in my agency, `p` another agency's in my partnership, `f` another partnership's or another
 * account's, `e` every row (for actors who own none), `-` none, `x` no privilege on the table at all.
 */
import { auditRunMatrix } from './audit-run-rows.ts';
import { callsInMatrix } from './calls-in-rows.ts';
import { helpMatrix } from './help-rows.ts';
import { letterMatrix } from './letters-rows.ts';
import { lookUpMatrix } from './lookups-rows.ts';
import { noticeMatrix } from './notices-rows.ts';
import { queueMatrix } from './queue-rows.ts';
import { registryMatrix } from './registry-rows.ts';

export const matrixRoles = [
  'advocate',
  'officer',
  'liaison',
  'supervisor',
  'coordinator',
  'administrator',
  'account',
  'system',
  'sign-in',
  'nobody',
] as const;
export type MatrixRole = (typeof matrixRoles)[number];
export type MatrixRow = Readonly<Record<MatrixRole, string>>;

const staffAll = (cell: string) => ({
  advocate: cell,
  officer: cell,
  liaison: cell,
  supervisor: cell,
  coordinator: cell,
  administrator: cell,
});
const others = (cell: string) => ({ advocate: cell, coordinator: cell, administrator: cell });
const police = (cell: string) => ({ officer: cell, liaison: cell, supervisor: cell });

const signInTable: MatrixRow = {
  ...staffAll('- - - -'),
  account: '- - - -',
  system: '- - - -',
  'sign-in': 'e e e e',
  nobody: '- - - -',
};

export const matrix: Readonly<Record<string, MatrixRow>> = {
  'open_plane.partnership': {
    ...staffAll('m - - x'),
    account: '- - - x',
    system: 'e e e x',
    'sign-in': 'e - - x',
    nobody: '- - - x',
  },
  'open_plane.agency': {
    ...staffAll('mp - - x'),
    account: '- - - x',
    system: 'e e e x',
    'sign-in': 'e - - x',
    nobody: '- - - x',
  },
  'open_plane.staff_member': {
    ...staffAll('ma - - x'),
    administrator: 'ma ma ma x',
    account: 'm - - x',
    system: 'e e e x',
    'sign-in': 'e - - x',
    nobody: '- - - x',
  },
  'open_plane.protection_order': {
    ...others('- - - x'),
    officer: 'm - - x',
    liaison: 'm m m x',
    supervisor: 'm m m x',
    account: '- - - x',
    system: 'e e e x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'open_plane.order_service': {
    ...others('- - x x'),
    ...police('map m x x'),
    account: '- - x x',
    system: 'e e x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'open_plane.call_for_service': {
    ...others('- - - x'),
    // The planted one came in by file; no other is ever changed, which the contract of those calls tries.
    ...police('m m m x'),
    account: '- - - x',
    system: 'e e - x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'open_plane.response': {
    ...others('- - x x'),
    ...police('ma m x x'),
    account: '- - x x',
    system: 'e e x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'open_plane.duty_done': {
    ...others('- - x x'),
    ...police('ma m x x'),
    account: '- - x x',
    system: 'e e x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'open_plane.told_record': {
    ...others('- - x x'),
    ...police('ma - x x'),
    account: '- - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  ...registryMatrix,
  ...callsInMatrix,
  ...queueMatrix,
  ...auditRunMatrix,
  ...letterMatrix,
  ...lookUpMatrix,
  ...noticeMatrix,
  ...helpMatrix,
  'audit.entry': {
    ...staffAll('- x x x'),
    supervisor: 'ma x x x',
    administrator: 'ma x x x',
    account: '- x x x',
    system: '- x x x',
    'sign-in': '- x x x',
    nobody: '- x x x',
  },
  'audit.entry_to_chain': {
    ...staffAll('x x x x'),
    account: 'x x x x',
    system: 'x x x x',
    'sign-in': 'x x x x',
    nobody: 'x x x x',
  },
  'migration.applied': {
    ...staffAll('x x x x'),
    account: 'x x x x',
    system: 'x x x x',
    'sign-in': 'x x x x',
    nobody: 'x x x x',
  },

  'sealed_plane.key_directory': {
    ...staffAll('ma m x x'),
    account: 'm - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'sealed_plane.staff_key': {
    ...staffAll('m m m x'),
    account: '- - - x',
    system: '- - - x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'sealed_plane.pairing_code': {
    ...staffAll('m m x m'),
    account: '- - x -',
    system: 'e - x e',
    'sign-in': '- - x -',
    nobody: '- - x -',
  },
  'sealed_plane.release': {
    ...staffAll('m - - x'),
    account: 'm m m x',
    system: 'e - - x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'sealed_plane.disclosure': {
    ...staffAll('m - - x'),
    account: 'm m m x',
    system: 'e - e x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'sealed_plane.disclosure_passed': {
    ...staffAll('m x x -'),
    account: 'm x x m',
    system: 'e x x e',
    'sign-in': '- x x -',
    nobody: '- x x -',
  },
  'sealed_plane.disclosure_key': {
    ...staffAll('- - x -'),
    account: 'm m x m',
    system: 'e - x e',
    'sign-in': '- - x -',
    nobody: '- - x -',
  },
  'sealed_plane.disclosure_opening': {
    ...staffAll('m x x x'),
    account: 'm x x x',
    system: '- x x x',
    'sign-in': '- x x x',
    nobody: '- x x x',
  },
  'sealed_plane.receipt': {
    ...staffAll('m m x x'),
    account: 'm - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'sealed_plane.case_signer': {
    ...staffAll('ma m x x'),
    account: '- - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'sealed_plane.case_policy': {
    ...staffAll('m - x x'),
    administrator: 'm m x x',
    account: '- - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'sealed_plane.case_file': {
    ...staffAll('m - m x'),
    advocate: 'm m m x',
    administrator: 'ma - ma x',
    account: '- - - x',
    system: '- - - x',
    'sign-in': '- - - x',
    nobody: '- - - x',
  },
  'sealed_plane.case_reader': {
    ...staffAll('m x x x'),
    account: '- x x x',
    system: '- x x x',
    'sign-in': '- x x x',
    nobody: '- x x x',
  },
  'sealed_plane.case_entry': {
    ...staffAll('m m x x'),
    account: '- - x x',
    system: '- - x x',
    'sign-in': '- - x x',
    nobody: '- - x x',
  },
  'sealed_plane.sealed_copy': {
    ...staffAll('- - x -'),
    account: 'm m x m',
    system: '- - x -',
    'sign-in': '- - x -',
    nobody: '- - x -',
  },
  'sealed_plane.sealed_entry': {
    ...staffAll('- - x -'),
    account: 'm m x m',
    system: '- - x -',
    'sign-in': '- - x -',
    nobody: '- - x -',
  },
  'sealed_plane.account_use': {
    ...staffAll('- - - -'),
    account: 'm m m -',
    system: 'e - - e',
    'sign-in': '- - - -',
    nobody: '- - - -',
  },
  'sealed_plane.request_seen': {
    ...staffAll('- - x -'),
    account: '- m x -',
    system: 'e - x e',
    'sign-in': '- - x -',
    nobody: '- - x -',
  },

  'sign_in.user': signInTable,
  'sign_in.session': signInTable,
  'sign_in.account': signInTable,
  'sign_in.verification': signInTable,
  'sign_in.twoFactor': signInTable,
  'sign_in.organization': signInTable,
  'sign_in.member': signInTable,
  'sign_in.invitation': signInTable,
  'sign_in.passkey': signInTable,
};
