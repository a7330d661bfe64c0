/**
 * Text without line breaks or control signs, which end a member in formats
 * that write one a line.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
