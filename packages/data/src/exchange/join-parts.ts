/**
 * Several texts in one cell: "a | b". A stroke within a text is doubled, so
 * that titles with strokes in them come back as they were: split at " | ",
 * then halve the strokes.
 */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('|', '||')).join(' | ');
}
