/** Who they were: names, badges and the number of the call, as many officers as there were. */
import { Button, Field } from '@holdfast/ui';
import { Index, type JSX } from 'solid-js';
import type { ContactForm } from '../forms/contact-form.ts';
import { useSaid } from '../state/inside.ts';
import { formWords } from '../words/choices.ts';
import { contactWords } from '../words/police.ts';

export function OfficerFields(props: {
  readonly form: ContactForm;
  readonly onChange: (change: Partial<ContactForm>) => void;
}): JSX.Element {
  const say = useSaid();
  const ifKnown = () => say(formWords.ifKnown);
  const replaced = (list: readonly string[], at: number, text: string) =>
    props.form.officers.map((_, index) => (index === at ? text : (list[index] ?? '')));
  return (
    <>
      <Field
        label={say(contactWords.officer)}
        optional={ifKnown()}
        value={props.form.officer}
        maxLength={200}
        onInput={(officer) => props.onChange({ officer })}
      />
      <Field
        kind="code"
        label={say(contactWords.badge)}
        optional={ifKnown()}
        value={props.form.badge}
        maxLength={40}
        onInput={(badge) => props.onChange({ badge })}
      />
      <Index each={props.form.officers}>
        {(name, index) => (
          <div class="within stack-tight">
            <Field
              label={say(contactWords.otherOfficer(index + 2))}
              optional={ifKnown()}
              value={name()}
              maxLength={200}
              onInput={(text) => props.onChange({ officers: replaced(props.form.officers, index, text) })}
            />
            <Field
              kind="code"
              label={say(contactWords.otherBadge(index + 2))}
              optional={ifKnown()}
              value={props.form.badges[index] ?? ''}
              maxLength={40}
              onInput={(text) => props.onChange({ badges: replaced(props.form.badges, index, text) })}
            />
          </div>
        )}
      </Index>
      <Button
        icon="plus"
        onPress={() => props.onChange({ officers: [...props.form.officers, ''], badges: [...props.form.badges, ''] })}
      >
        {say(contactWords.more)}
      </Button>
      <Field
        kind="code"
        label={say(contactWords.call)}
        optional={ifKnown()}
        value={props.form.callNumber}
        maxLength={60}
        onInput={(callNumber) => props.onChange({ callNumber })}
      />
    </>
  );
}
