import { describe, expect, it } from 'vitest';
import { dutyActors, policeActors } from './duty.ts';

describe('those who can owe something', () => {
  it('answer for a police agency, all but the court, its clerk, the prosecutor and the person restrained', () => {
    const others = dutyActors.filter((actor) => !policeActors.includes(actor));
    expect(others).toEqual(['court', 'clerk', 'prosecutor', 'restrained-party']);
  });
});
