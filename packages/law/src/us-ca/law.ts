/** The law of California as one parcel. Data only. */
import type { PlaceLaw } from '@holdfast/domain';
import { californianCourtDays } from './calendar.ts';
import { californianExpiryRules } from './expiry.ts';
import { californianNotice } from './notice.ts';
import { californianPriority } from './priority.ts';
import { rulesOfArrest } from './rules-of-arrest.ts';
import { rulesOfCourt } from './rules-of-court.ts';
import { rulesOfFirearms } from './rules-of-firearms.ts';
import { rulesOfGoodPractice } from './rules-of-good-practice.ts';
import { rulesOfReports } from './rules-of-reports.ts';
import { rulesOfService } from './rules-of-service.ts';
import { rulesOfTheCall } from './rules-of-the-call.ts';

export const californianLaw: PlaceLaw = {
  place: 'US-CA',
  rules: [
    ...rulesOfTheCall,
    ...rulesOfArrest,
    ...rulesOfFirearms,
    ...rulesOfService,
    ...rulesOfReports,
    ...rulesOfCourt,
    ...rulesOfGoodPractice,
  ],
  expiryRules: californianExpiryRules,
  noticeRule: californianNotice,
  priorityRule: californianPriority,
  calendars: [californianCourtDays],
};
