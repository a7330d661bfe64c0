import type { StaticView } from './static-view.js';

/** A line that names more takes more room than the picture. */
const mostNamed = 4;

/** "Nguồn: Báo Bình Định, 19/7/2024; dti.gov.vn …", as the source line says. */
export function nameSources(
  { sources, words, isOld }: StaticView,
  most = mostNamed,
): string {
  const named = sources.slice(0, most).map(({ text }) => text);
  const rest = sources.length > most ? '…' : '';
  const age = isOld ? ` (${words.old})` : '';
  return `${words.source}: ${named.join('; ') || words.noSource}${rest}${age}`;
}
