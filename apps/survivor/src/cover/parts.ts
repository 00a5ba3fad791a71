/**
 * The pieces both covers are made of: finding a part of the page, a line that shrinks when it grows long, and the list of
 * past lines. It keeps nothing.
 */

export type Part = (name: string) => HTMLElement;

/** Finds the named parts of one cover. The finder throws when a part is missing: the page and this code ship together. */
export function partsOf(main: HTMLElement): Part {
  return (name) => {
    const element = main.querySelector(`[data-part="${name}"]`);
    if (!(element instanceof HTMLElement)) throw new Error(`no ${name}`);
    return element;
  };
}

const smaller = ['long', 'longest', 'least'];

/** Writes a large line, smaller the longer it is, so that none of it is cut off; past the smallest its end is in view. */
export function showNumber(line: HTMLElement, text: string): void {
  line.textContent = text;
  line.classList.remove(...smaller);
  for (const size of smaller) {
    if (line.scrollWidth <= line.clientWidth) break;
    line.classList.remove(...smaller);
    line.classList.add(size);
  }
  line.scrollLeft = line.scrollWidth;
}

export type PastLine = { readonly asked: string; readonly answer: string; readonly use: () => void };

export type Past = {
  readonly show: (lines: readonly PastLine[]) => void;
  readonly close: () => void;
};

/** The list behind the History button. Each line can be used again; `clear` is asked to forget them. */
export function createPast(part: Part, clear: () => void): Past {
  const open = (isOpen: boolean) => {
    part('past').hidden = !isOpen;
    part('past-button').setAttribute('aria-expanded', String(isOpen));
  };
  part('past-button').addEventListener('click', () => open(part('past').hidden !== false));
  part('past-clear').addEventListener('click', clear);
  return {
    close: () => open(false),
    show(lines) {
      part('past-none').hidden = lines.length > 0;
      part('past-clear').hidden = lines.length === 0;
      part('past-lines').replaceChildren(...lines.map((line) => itemFor(line, () => open(false))));
    },
  };
}

function itemFor({ asked, answer, use }: PastLine, close: () => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const sum = document.createElement('span');
  const result = document.createElement('strong');
  button.type = 'button';
  sum.textContent = `${asked} =`;
  result.textContent = answer;
  button.append(sum, result);
  button.addEventListener('click', () => {
    close();
    use();
  });
  item.append(button);
  return item;
}
