/**
 * By how much of 255 two colours differ at most. A mix of a mix is rounded
 * twice here and once in a browser, and not by all of them alike.
 */
export function farthest(one = '#000000', other = '#000000'): number {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const others = channels(other);
  return Math.max(
    ...channels(one).map((channel, at) => Math.abs(channel - others[at]!)),
  );
}
