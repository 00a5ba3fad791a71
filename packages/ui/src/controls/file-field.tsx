/** Choosing one file by the platform's own dialog. It hands the file on and keeps neither it nor its name. */
import type { JSX } from 'solid-js';
import { FieldFrame, type FrameProps } from './field-frame.tsx';

export interface FileFieldProps extends FrameProps {
  /** What the dialog offers first, such as `.csv,.xml`; a person may choose another. */
  readonly accept?: string | undefined;
  readonly onPick: (file: File) => void;
}

/** A file field; choosing nothing does nothing. */
export function FileField(props: FileFieldProps): JSX.Element {
  return (
    <FieldFrame
      label={props.label}
      hint={props.hint}
      error={props.error}
      optional={props.optional}
      labelUnseen={props.labelUnseen}
    >
      {(ids) => (
        <input
          id={ids.control}
          class="field-box"
          type="file"
          accept={props.accept}
          aria-invalid={ids.invalid()}
          aria-describedby={ids.describedBy()}
          autocomplete="off"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) props.onPick(file);
          }}
        />
      )}
    </FieldFrame>
  );
}
