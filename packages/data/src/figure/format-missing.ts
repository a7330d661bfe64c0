import type { Language, MissingReason } from '../document/types.js';

const words: Readonly<Record<MissingReason, readonly [string, string]>> = {
  'no-information': ['chưa có thông tin', 'no information'],
  'not-collected': ['chưa thu thập', 'not collected'],
  'not-published': ['chưa công bố', 'not published'],
  'not-found': ['chưa tìm thấy nguồn', 'no source found'],
  'not-applicable': ['không áp dụng', 'not applicable'],
  confidential: ['không công bố, bảo mật', 'confidential'],
};

/**
 * Why there is no figure, in words. Without a reason the document does not
 * speak of it at all: "chưa có số liệu", "no data".
 */
export function formatMissing(
  reason: MissingReason | undefined,
  lang: Language,
): string {
  const found = (reason && words[reason]) || ['chưa có số liệu', 'no data'];
  return found[lang === 'vi' ? 0 : 1]!;
}
