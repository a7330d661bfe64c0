/**
 * What may stand between cells. Where two fit equally well the first is
 * taken: in Vietnam a comma stands in decimals too ("Huế;0,83").
 */
export const separators = ['\t', ';', '|', ','] as const;

/** As many lines tell what the rest is like. */
const sampleLines = 50;

const sampleLength = 100_000;

/** The separator of a text: the one of which most lines have as many. */
export function findSeparator(text: string): string {
  const lines = linesOutsideQuotes(text.slice(0, sampleLength));
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const alike = new Map<number, number>();
    for (const count of counts) {
      if (count > 0) alike.set(count, (alike.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...alike.values());
  });
  const best = Math.max(...scores);
  return best > 0 ? separators[scores.indexOf(best)]! : ',';
}

// What is in quotes is no separator, and ends no line.
function linesOutsideQuotes(text: string): readonly string[] {
  return text
    .replace(/"(?:[^"]|"")*("|$)/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, sampleLines);
}
