/**
 * The unit converter on the page: lists of units, the two numbers, past lines. It decides no arithmetic and stores nothing.
 */
import {
  type Converter,
  freshConverter,
  pressConverter,
  shownBy,
  swapped,
  unitsOf,
  withConversion,
  withKind,
  withoutConversions,
  withUnit,
} from './converter.ts';
import type { Face } from './face.ts';
import { createPast, partsOf, showNumber } from './parts.ts';
import { type Kind, kinds } from './units.ts';

/** Starts the converter in `main`. `onReuse` is told when an earlier line replaces what was typed. */
export function startConverter(main: HTMLElement, onReuse: () => void): Face {
  const part = partsOf(main);
  const spelled = spellingFor(navigator.language);
  const [kindList, fromList, toList] = [listIn(part('kind')), listIn(part('from')), listIn(part('to'))];
  let state: Converter = freshConverter();
  let listed: Kind | null = null;
  const past = createPast(part, () => change(withoutConversions(state)));
  const change = (next: Converter) => {
    state = next;
    show();
  };
  /** For those who do not see the second number change. */
  const say = () => {
    const { asked, answer } = shownBy(state);
    const { from, to } = unitsOf(state);
    part('said').textContent = answer === '' ? '' : `${asked} ${from.sign} = ${answer} ${to.sign}`;
  };
  const listUnits = () => {
    if (listed === state.kind) return;
    listed = state.kind;
    for (const list of [fromList, toList]) {
      const choices = kinds[state.kind].units.map(({ name, sign }) => optionFor(`${spelled(name)} (${sign})`));
      list.replaceChildren(...choices);
    }
  };
  const show = () => {
    const { asked, answer } = shownBy(state);
    listUnits();
    kindList.selectedIndex = allKinds.indexOf(state.kind);
    fromList.selectedIndex = state.from;
    toList.selectedIndex = state.to;
    showNumber(part('asked'), asked);
    showNumber(part('answer'), answer);
    past.show(
      state.history.map((line) => ({
        asked: line.asked,
        answer: line.answer,
        use: () => {
          onReuse();
          change(withConversion(state, line));
        },
      })),
    );
  };
  const choosing = (list: HTMLSelectElement, choose: (place: number) => Converter) =>
    list.addEventListener('change', () => {
      change(choose(list.selectedIndex));
      say();
    });

  kindList.replaceChildren(...allKinds.map((kind) => optionFor(kinds[kind].name)));
  choosing(kindList, (place) => withKind(state, allKinds[place] ?? state.kind));
  choosing(fromList, (place) => withUnit(state, 'from', place));
  choosing(toList, (place) => withUnit(state, 'to', place));
  part('swap').addEventListener('click', () => {
    change(swapped(state));
    say();
  });
  show();
  return {
    press(key) {
      change(pressConverter(state, key));
      if (key === 'equals') say();
    },
    reset() {
      past.close();
      part('said').textContent = '';
      change(freshConverter());
    },
  };
}

const allKinds: readonly Kind[] = ['length', 'weight', 'temperature', 'volume', 'area', 'speed', 'time', 'data'];

function listIn(element: HTMLElement): HTMLSelectElement {
  if (element instanceof HTMLSelectElement) return element;
  throw new Error('no list');
}

function optionFor(words: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.textContent = words;
  return option;
}

/** "Meters" is "Metres" in every English but the American. */
function spellingFor(language: string): (name: string) => string {
  if (!/^en-(?!US)/i.test(language)) return (name) => name;
  return (name) => name.replace(/(m)eter/gi, '$1etre').replace(/(l)iter/gi, '$1itre');
}
