/** From the text of a file to what is printed: the reading aloud, the reading as JSON, or everything that is wrong. Pure. */
import type { DutyAudience, Language, LawBook } from '@holdfast/domain';
import { type Scenario, type ScenarioIssue, scenarioFrom, scenarioIssue } from '@holdfast/wire';
import { jsonFrom } from '../text/json.ts';
import { folded, type Ink } from '../text/lines.ts';
import type { Printed } from '../text/printed.ts';
import { readingOf } from './reading.ts';
import { sayReading } from './say-reading.ts';

/** Never throws. */
export function answerTo({
  written,
  json: asJson,
  audience,
  language,
  law,
  width,
  ink,
}: {
  /** Null when the file cannot be read. */
  readonly written: string | null;
  readonly json: boolean;
  readonly audience: DutyAudience;
  readonly language?: Language;
  readonly law: LawBook;
  readonly width: number;
  readonly ink: Ink;
}): Printed {
  if (written === null) {
    return refusal('cannot-read: The file cannot be read.', ['Check its path, and who may read it.'], width);
  }
  const json = jsonFrom(written);
  if (!json.ok) {
    return refusal(
      `not-json: The file is not JSON. It stops being so at line ${json.line}, column ${json.column}.`,
      [notJsonRemedy],
      width,
    );
  }
  const read = scenarioFrom(json.value);
  const issues = read.ok ? marksUnknown(read.value, law) : read.issue;
  if (!read.ok || issues.length > 0) return unfit(issues, width);
  const reading = readingOf({ scenario: read.value, law, language: language ?? read.value.language ?? 'en', audience });
  return { out: asJson ? `${JSON.stringify(reading, null, 2)}\n` : sayReading(reading, { width, ink }), code: 0 };
}

const notJsonRemedy =
  'Every name and every text stands in "straight" quotation marks, with a comma between fields and none after the last. Begin with one of docs/examples.';

/** Marks of rules that the place does not have. The parser cannot know them: which rules there are is law. */
function marksUnknown(scenario: Scenario, law: LawBook): readonly ScenarioIssue[] {
  const known = new Set(law(scenario.jurisdiction).rules.map((rule) => rule.id));
  return scenario.marks.flatMap(({ ruleId }, index) =>
    known.has(ruleId) ? [] : [scenarioIssue(`marks.${index}.ruleId`, 'no-such-rule')],
  );
}

function unfit(issues: readonly ScenarioIssue[], width: number): Printed {
  const lines = issues.flatMap(({ field, words, remedy }) => [
    ...folded(`${field}: ${words}`, { width, lead: '  ' }),
    ...folded(remedy, { width, lead: '    ' }),
  ]);
  const head = folded('bad-scenario: The scenario cannot be read.', { width });
  return { problem: `${[...head, ...lines].join('\n')}\n`, code: 2 };
}

function refusal(words: string, remedies: readonly string[], width: number): Printed {
  const lines = [...folded(words, { width }), ...remedies.flatMap((remedy) => folded(remedy, { width, lead: '  ' }))];
  return { problem: `${lines.join('\n')}\n`, code: 2 };
}
