/** Why records are being read, and for which incident. Kept in memory for this work only; without it nothing is asked of the server. */
import type { LookUpPurpose } from '@holdfast/wire';
import { createSignal } from 'solid-js';

export interface Reason {
  readonly purpose: LookUpPurpose;
  readonly incidentNumber: string;
}

export const purposeWords: Readonly<Record<LookUpPurpose, string>> = {
  'call-response': 'Responding to a call',
  'serving-the-order': 'Serving the order',
  investigation: 'Investigation',
  supervision: 'Supervision',
};

const [reason, setReason] = createSignal<Reason>();

/** The reason given for this work, if one was. Cleared by a reload and at sign-out. */
export { reason, setReason };
