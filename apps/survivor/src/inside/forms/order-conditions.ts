/** The terms of an order between what she ticks and what a record holds. A term she leaves ticked keeps its number and its words. */
import type { Condition, ConditionId, Requirement } from '@holdfast/domain';
import type { OrderForm } from './order-form.ts';

type TickedForm = Pick<
  OrderForm,
  | 'hurt'
  | 'household'
  | 'harass'
  | 'contact'
  | 'contactBy'
  | 'childExchange'
  | 'throughOthers'
  | 'away'
  | 'awayFrom'
  | 'distance'
  | 'unit'
  | 'moveOut'
  | 'guns'
  | 'ammunition'
  | 'custody'
  | 'visits'
  | 'supervised'
  | 'mustDo'
  | 'requirement'
  | 'other'
>;

type Bare = Condition extends infer One ? (One extends Condition ? Omit<One, 'id'> : never) : never;

/** The terms ticked; those of `before` of the same kind keep their id, number and court's words. */
export function conditionsFrom(
  form: TickedForm,
  newId: () => ConditionId,
  before: readonly Condition[] = [],
): readonly Condition[] {
  const left = [...before];
  const place = (bare: Bare): Condition => {
    const at = left.findIndex((old) => old.kind === bare.kind && (bare.kind !== 'other' || old.text === bare.text));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return { ...keptOf(old), ...bare, id: old?.id ?? newId() };
  };
  return tickedIn(form).map(place);
}

function keptOf(old: Condition | undefined): Pick<Condition, 'number' | 'text'> {
  return {
    ...(old?.number === undefined ? {} : { number: old.number }),
    ...(old?.text === undefined ? {} : { text: old.text }),
  };
}

function tickedIn(form: TickedForm): readonly Bare[] {
  const distance = form.distance.trim() === '' ? {} : { distance: { amount: Number(form.distance), unit: form.unit } };
  const all: readonly (readonly [ticked: boolean, bare: Bare])[] = [
    [form.hurt, { kind: 'no-violence' }],
    [form.household, { kind: 'no-threats-to-household' }],
    [form.harass, { kind: 'no-harassment' }],
    [form.contact, { kind: 'no-contact', channels: form.contactBy, exceptForChildExchange: form.childExchange }],
    [form.throughOthers, { kind: 'no-contact-through-others' }],
    [form.away, { kind: 'stay-away', places: form.awayFrom, ...distance }],
    [form.moveOut, { kind: 'move-out' }],
    [form.guns, { kind: 'firearms-surrender', includesAmmunition: form.ammunition }],
    [form.custody, { kind: 'exclusive-custody' }],
    [form.visits, { kind: 'contact-permission', supervised: form.supervised || 'unknown' }],
    [form.mustDo, { kind: 'positive-requirement', requirement: form.requirement || 'other' }],
  ];
  const others = form.other
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return [
    ...all.filter(([ticked]) => ticked).map(([, bare]) => bare),
    ...others.map((text): Bare => ({ kind: 'other', text })),
  ];
}

/** The ticks for terms on record. Of two terms of one kind the first is shown. */
export function formOfConditions(conditions: readonly Condition[]): Partial<TickedForm> {
  const has = (kind: Condition['kind']) => conditions.some((one) => one.kind === kind);
  const contact = conditions.find((one) => one.kind === 'no-contact');
  const away = conditions.find((one) => one.kind === 'stay-away');
  const guns = conditions.find((one) => one.kind === 'firearms-surrender');
  const visits = conditions.find((one) => one.kind === 'contact-permission');
  const mustDo = conditions.find((one) => one.kind === 'positive-requirement');
  const requirement: Requirement | '' = mustDo?.requirement ?? '';
  return {
    hurt: has('no-violence'),
    household: has('no-threats-to-household'),
    harass: has('no-harassment'),
    contact: contact !== undefined,
    contactBy: contact?.channels ?? [],
    childExchange: contact?.exceptForChildExchange ?? false,
    throughOthers: has('no-contact-through-others'),
    away: away !== undefined,
    awayFrom: away?.places ?? [],
    distance: away?.distance === undefined ? '' : String(away.distance.amount),
    unit: away?.distance?.unit ?? 'yards',
    moveOut: has('move-out'),
    guns: guns !== undefined,
    ammunition: guns?.includesAmmunition ?? false,
    custody: has('exclusive-custody'),
    visits: visits !== undefined,
    supervised: visits?.supervised ?? '',
    mustDo: mustDo !== undefined,
    requirement,
    other: conditions
      .filter((one) => one.kind === 'other')
      .map(({ text = '' }) => text)
      .join('\n\n'),
  };
}
