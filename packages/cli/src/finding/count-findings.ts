import type { Language } from '@chiso/data';
import type { Finding, Severity } from './finding.js';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, remark: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The name of a severity; the English plural is the second. */
export const severityNames = {
  error: { vi: ['lỗi', 'lỗi'], en: ['error', 'errors'] },
  warning: { vi: ['cảnh báo', 'cảnh báo'], en: ['warning', 'warnings'] },
  remark: { vi: ['lưu ý', 'lưu ý'], en: ['remark', 'remarks'] },
} as const satisfies Readonly<
  Record<Severity, Readonly<Record<Language, readonly [string, string]>>>
>;

/** "3 lỗi, 2 cảnh báo, 1 lưu ý"; "1 error, 2 remarks"; what is 0 is left out. */
export function nameCounts(counts: Counts, lang: Language): string {
  const parts = (['error', 'warning', 'remark'] as const).flatMap(
    (severity) => {
      const count = counts[severity];
      const [one, many] = severityNames[severity][lang];
      return count === 0 ? [] : `${count} ${count === 1 ? one : many}`;
    },
  );
  const none = lang === 'vi' ? 'không có gì phải sửa' : 'nothing to mend';
  return parts.join(', ') || none;
}
