/** The parts of her plan. It opens them and judges nothing. */
import { Notice } from '@holdfast/ui';
import { For, type JSX } from 'solid-js';
import { Opened } from '../guidance/opened.tsx';
import { useInside, useSaid } from '../state/inside.ts';
import { OpenRow, Screen } from '../views/screen.tsx';
import { planWords } from '../words/reading.ts';
import { linesOf } from './lines.ts';

export function Plan(): JSX.Element {
  const { held, language, router } = useInside();
  const said = useSaid();
  return (
    <Screen title={said(planWords.title)} lead={said(planWords.lead)}>
      <Opened>
        {({ plan }) => (
          <div class="stack-tight">
            <For each={plan}>
              {(section) => {
                const ticked = () =>
                  linesOf({ section, kept: held().plan, language: language() }).filter(
                    (line) => line.ticked && !line.left,
                  ).length;
                return (
                  <OpenRow
                    icon="list-checks"
                    title={said(section.title)}
                    detail={ticked() === 0 ? undefined : said(planWords.ticked(ticked()))}
                    onOpen={() => router.go({ name: 'plan-section', section: section.id })}
                  />
                );
              }}
            </For>
          </div>
        )}
      </Opened>
      <Notice>
        <p>{said(planWords.watch)}</p>
      </Notice>
    </Screen>
  );
}
