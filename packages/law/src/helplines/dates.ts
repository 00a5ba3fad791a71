/** When the numbers were read, and when somebody reads them again. */
import { civilDateOf } from '@holdfast/domain';
import { said } from '../said.ts';

export const dates = {
  checkedOn: civilDateOf('2026-11-21'),
  /** Numbers change without notice; a quarter is the longest a number goes unread. */
  reviewOn: civilDateOf('2027-02-21'),
} as const;

export const dayAndNight = said('Day and night', 'De día y de noche');
