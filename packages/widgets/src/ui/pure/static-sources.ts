import type { SourceLabel } from './text.js';
import type { UiWords } from './ui-words.js';

/** The line that names more takes more room than the picture. */
const mostNamed = 4;

/** "Nguồn: Báo Bình Định, 19/7/2024; dti.gov.vn …", as the source line says. */
export function nameSources(
  sources: readonly SourceLabel[],
  { source, noSource }: UiWords,
  most = mostNamed,
): string {
  const named = sources.slice(0, most).map(({ text }) => text);
  const rest = sources.length > most ? '…' : '';
  return `${source}: ${named.join('; ') || noSource}${rest}`;
}
