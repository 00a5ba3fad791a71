/** Every answer of the API, by the name of its address. */
import type { Answers } from '../answering.ts';
import { callsInAnswers } from '../calls-in/answers.ts';
import { helpAnswers } from '../help/answers.ts';
import { noticeAnswers } from '../notices/answers.ts';
import { calendarAnswers } from '../notices/calendar-answers.ts';
import { registryAnswers } from '../registry/answers.ts';
import { lifeAnswers } from '../registry/life.ts';
import { responseAuditAnswers } from '../response-audit/answers.ts';
import { auditRoundAnswers } from '../response-audit/round-answers.ts';
import { aboutAnswers } from './about.ts';
import { callAnswers } from './calls.ts';
import { caseAnswers } from './cases.ts';
import { choiceAnswers } from './choices.ts';
import { disclosureAnswers } from './disclosures.ts';
import { instrumentAnswers } from './instruments.ts';
import { keyAnswers } from './keys.ts';
import { letterAnswers } from './letters.ts';
import { measureAnswers } from './measures.ts';
import { orderAnswers } from './orders.ts';
import { overdueAnswers } from './overdue.ts';
import { queueAnswers } from './queue.ts';
import { recoveryAnswers } from './recovery.ts';
import { sessionAnswers } from './sessions.ts';
import { staffAnswers } from './staff.ts';
import { statementAnswers } from './statements.ts';
import { watchAnswers } from './watch.ts';

export const answers: Answers = {
  ...aboutAnswers,
  ...keyAnswers,
  ...disclosureAnswers,
  ...letterAnswers,
  ...caseAnswers,
  ...orderAnswers,
  ...watchAnswers,
  ...callAnswers,
  ...overdueAnswers,
  ...queueAnswers,
  ...statementAnswers,
  ...measureAnswers,
  ...staffAnswers,
  ...sessionAnswers,
  ...noticeAnswers,
  ...calendarAnswers,
  ...registryAnswers,
  ...callsInAnswers,
  ...lifeAnswers,
  ...responseAuditAnswers,
  ...auditRoundAnswers,
  ...helpAnswers,
  ...instrumentAnswers,
  ...choiceAnswers,
  ...recoveryAnswers,
};
