/**
 * A text without the signs that only hold words together. Programs that set no
 * lines show them as boxes.
 */
export function plainText(text: string): string {
  return text.replaceAll('\u2060', '');
}
