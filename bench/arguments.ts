// What stands behind the name of a measurement on the command line: `--orders 100000`. It refuses what is no number.

/** The number behind `--name`, or `otherwise` when it is not given. Throws when what is given is no number. */
export const numberGiven = (name: string, otherwise: number): number => {
  const text = textGiven(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} takes a number`);
  return value;
};

/** The word behind `--name`, or undefined. */
export const textGiven = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
