/**
 * One line of the plan she makes for herself: a suggestion she took up, or words of her own. No disclosure has a place for one. A
 * change is a later version, and the earlier words stay.
 */
import type { Id } from '@holdfast/domain';
import { z } from 'zod';
import { id, prose } from './primitives.ts';

export const planSections = [
  'home',
  'leaving',
  'work',
  'school',
  'children',
  'phone',
  'money',
  'pets',
  'court-day',
] as const;
export type PlanSectionId = (typeof planSections)[number];

export type PlanLineId = Id<'plan-line'>;

export const planLine = z.strictObject({
  /** For a suggestion its own name, so that two phones mean the same line. */
  id: id<'plan-line'>(),
  section: z.enum(planSections),
  /** Her words; absent while a suggestion stands as it was worded. */
  text: z.exactOptional(prose(2_000)),
  ticked: z.boolean(),
  /** She took it off the list. */
  left: z.boolean(),
});
export type PlanLine = z.infer<typeof planLine>;
