/** What holds for every order of a source that does not say it: court, form, how it writes dates. Nothing here is guessed from a name. */

import { type Instrument, type IssuingPlace, instruments, issuingPlaces, wordsIn } from '@holdfast/domain';
import { Choice, Field, Select } from '@holdfast/ui';
import type { SourceSettings } from '@holdfast/wire';
import type { JSX } from 'solid-js';
import { frameWords } from '../frame/frame-words.ts';
import { language, said, spoken } from '../language.ts';
import { importWords } from './import-words.ts';

/** How a source may write its days. */
export const dateOptions = spoken([
  { value: 'month-first', label: '12/31/2026', hint: said('Month first', 'Primero el mes') },
  { value: 'day-first', label: '31/12/2026', hint: said('Day first', 'Primero el día') },
  { value: 'year-first', label: '2026-12-31', hint: said('Year first', 'Primero el año') },
] as const);
const sourceOptions = spoken([
  { value: 'court', label: said('A court', 'Una corte') },
  { value: 'police', label: said('The police', 'La policía') },
  { value: 'prosecution', label: said('The prosecution', 'La fiscalía') },
] as const);
const formOptions = () =>
  instruments.map((value: Instrument) => ({ value, label: wordsIn(language()).instrumentWords[value].title }));
const placeOptions = () =>
  issuingPlaces.map((value: IssuingPlace) => ({ value, label: wordsIn(language()).issuingPlaceWords[value] }));

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
        legend={importWords.whoSendsIt}
        inRow
        value={props.settings.told.provenance}
        options={sourceOptions}
        onChoose={(provenance) => tell({ provenance })}
      />
      <div class="two">
        <Field
          label={importWords.issuingCourt}
          optional={importWords.ifEveryOrderIsOf}
          maxLength={200}
          value={props.settings.told.court ?? ''}
          onInput={court}
        />
        <Select
          label={importWords.placeOfTheCourt}
          unchosen={frameWords.choose}
          value={props.settings.told.place}
          options={placeOptions()}
          onChoose={(place) => tell({ place })}
        />
        <Select
          label={importWords.form}
          optional={importWords.ifEveryOrderIsOn}
          unchosen={importWords.theFileSaysItOr}
          value={props.settings.told.instrument ?? ''}
          options={formOptions()}
          onChoose={(instrument) => tell({ instrument })}
        />
      </div>
      <Choice
        legend={importWords.datesAreWritten}
        inRow
        value={props.settings.dates}
        options={dateOptions}
        onChoose={(dates) => props.onChange({ ...props.settings, dates })}
      />
    </>
  );
}
