/** What holds for every order of a source that does not say it: court, form, how it writes dates. Nothing here is guessed from a name. */
import {
  type Instrument,
  type IssuingPlace,
  instruments,
  instrumentWords,
  issuingPlaces,
  issuingPlaceWords,
} from '@holdfast/domain';
import { Choice, Field, Select } from '@holdfast/ui';
import type { SourceSettings } from '@holdfast/wire';
import type { JSX } from 'solid-js';

const dateOptions = [
  { value: 'month-first', label: '12/31/2026', hint: 'Month first' },
  { value: 'day-first', label: '31/12/2026', hint: 'Day first' },
  { value: 'year-first', label: '2026-12-31', hint: 'Year first' },
] as const;
const sourceOptions = [
  { value: 'court', label: 'A court' },
  { value: 'police', label: 'The police' },
  { value: 'prosecution', label: 'The prosecution' },
] as const;
const formOptions = instruments.map((value: Instrument) => ({ value, label: instrumentWords[value].title }));
const placeOptions = issuingPlaces.map((value: IssuingPlace) => ({ value, label: issuingPlaceWords[value] }));

/** The questions, with the answers so far. */
export function ToldOfSource(props: {
  readonly settings: SourceSettings;
  readonly onChange: (settings: SourceSettings) => void;
}): JSX.Element {
  const tell = (told: Partial<SourceSettings['told']>) =>
    props.onChange({ ...props.settings, told: { ...props.settings.told, ...told } });
  const court = (name: string) => {
    const { court: _, ...told } = props.settings.told;
    props.onChange({ ...props.settings, told: name.trim() === '' ? told : { ...told, court: name } });
  };
  return (
    <>
      <Choice
        legend="Who sends it"
        inRow
        value={props.settings.told.provenance}
        options={sourceOptions}
        onChoose={(provenance) => tell({ provenance })}
      />
      <div class="two">
        <Field
          label="Issuing court"
          optional="if every order is of one court"
          maxLength={200}
          value={props.settings.told.court ?? ''}
          onInput={court}
        />
        <Select
          label="Place of the court"
          value={props.settings.told.place}
          options={placeOptions}
          onChoose={(place) => tell({ place })}
        />
        <Select
          label="Form"
          optional="if every order is on one form"
          unchosen="The file says it, or it is not known"
          value={props.settings.told.instrument ?? ''}
          options={formOptions}
          onChoose={(instrument) => tell({ instrument })}
        />
      </div>
      <Choice
        legend="Dates are written"
        inRow
        value={props.settings.dates}
        options={dateOptions}
        onChoose={(dates) => props.onChange({ ...props.settings, dates })}
      />
    </>
  );
}
