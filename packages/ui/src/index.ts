/** The door of `ui`: accessible components, the chain, and words for dates and amounts. No fetch, no storage, no clock. */
export { Chain, type ChainProps, stateIcons } from './chain/chain.tsx';
export { type ChainLayout, layoutChain, type PlacedNode } from './chain/chain-layout.ts';
export {
  type ChainWords,
  chainSentences,
  chainWordsIn,
  linkStateWords,
  linkWords,
  nodeKindWords,
} from './chain/chain-words.ts';
export { Button, type ButtonProps, type ButtonTone, LinkButton, type LinkButtonProps } from './controls/button.tsx';
export { Choice, type ChoiceProps } from './controls/choice.tsx';
export { DateField, type DateFieldProps } from './controls/date-field.tsx';
export { Field, type FieldKind, type FieldProps } from './controls/field.tsx';
export { FileField, type FileFieldProps } from './controls/file-field.tsx';
export { type Option, Select, type SelectProps } from './controls/select.tsx';
export { Tick, type TickProps } from './controls/tick.tsx';
export { count, countOf, sayDistance, sayLength } from './format/amounts.ts';
export { clock, exactMoment, type SayTime, sayDate, sayDay, sayMoment, sayMonth, sayWhen } from './format/moments.ts';
export { Icon } from './icon/icon.tsx';
export type { IconName } from './icon/icon-paths.ts';
export { Card, EmptyState, Notice, type NoticeProps, type NoticeTone, Tag, type TagState } from './parts/boxes.tsx';
export { Dialog, type DialogProps } from './parts/dialog.tsx';
export { LiveRegion } from './parts/live-region.tsx';
export { Progress } from './parts/progress.tsx';
export { type Column, Table, type TableProps } from './parts/table.tsx';
