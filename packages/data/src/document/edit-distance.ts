/**
 * How many letters are added, left out or replaced between two words
 * (Levenshtein 1965). Words whose lengths differ by more than `most` are not
 * compared: they are `most + 1` apart.
 */
export function editDistance(one: string, other: string, most = 3): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      here.push(
        Math.min(
          before[column]! + 1,
          here[column - 1]! + 1,
          before[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1),
        ),
      );
    }
    before = here;
  }
  return before[other.length]!;
}
