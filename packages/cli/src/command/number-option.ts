import { InvalidArgumentError } from 'commander';

/** Reads an option that is a number between two others. */
export function numberBetween(
  least: number,
  most: number,
): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!text.trim() || !(value >= least && value <= most)) {
      throw new InvalidArgumentError(`a number from ${least} to ${most}.`);
    }
    return value;
  };
}
