/**
 * Which key a button or the keyboard means, the same on both covers. It knows nothing of what a key does.
 */
import type { Key } from './calculator.ts';

const keyboard: Readonly<Record<string, Key>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  x: 'times',
  '/': 'divide',
  '%': 'percent',
  '.': 'point',
  ',': 'point',
  '=': 'equals',
  Enter: 'equals',
  Backspace: 'back',
  Delete: 'clear',
  Escape: 'clear',
  F9: 'sign',
};

const others = ['clear', 'back', 'percent', 'plus', 'minus', 'times', 'divide', 'point', 'sign', 'equals'];
const memory = ['memory-clear', 'memory-recall', 'memory-add', 'memory-subtract'];

/** The key a button names, or `null`. */
export function keyFrom(name: string | null | undefined): Key | null {
  return name && isKey(name) ? name : null;
}

/**
 * The key a press on the keyboard means, or `null`: shortcuts of the browser, letters being composed, and what a focused
 * button or list does with the key by itself are left alone.
 */
export function keyPressed(event: KeyboardEvent): Key | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const acts = event.key === 'Enter' || event.key === ' ';
  if (acts && (event.target instanceof HTMLButtonElement || event.target instanceof HTMLSelectElement)) return null;
  return /^[0-9]$/.test(event.key) ? keyFrom(event.key) : (keyboard[event.key] ?? null);
}

function isKey(name: string): name is Key {
  return /^[0-9]$/.test(name) || others.includes(name) || memory.includes(name);
}
