import type { DatasetDocument, Language } from '@chiso/data';
import type { Finding, Severity } from '../finding/finding.js';

/** How much a document has, and how much there is to mend. */
export interface BuiltCounts {
  readonly indicators: number;
  readonly figures: number;
  readonly targets: number;
  readonly sources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly remarks: number;
}

/** Counts what was built; zeros where nothing was. */
export function countBuilt(
  document: DatasetDocument | undefined,
  findings: readonly Finding[],
): BuiltCounts {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const rows = (document?.tables ?? []).map((table) => table.rows.length);
  return {
    indicators: document?.indicators.length ?? 0,
    figures: rows.reduce(
      (sum, length) => sum + length,
      document?.observations?.length ?? 0,
    ),
    targets: document?.targets?.length ?? 0,
    sources: document?.sources?.length ?? 0,
    errors: count('error'),
    warnings: count('warning'),
    remarks: count('remark'),
  };
}

/** "dataset.json: 12 indicators, 103 figures, 3 sources; 1 remark" */
export function tellBuilt(
  output: string | undefined,
  counts: BuiltCounts,
  lang: Language,
): string {
  const say = (names: readonly Name[]) =>
    names
      .filter((name) => counts[name] > 0)
      .map((name) => `${counts[name]} ${wordFor(name, counts[name], lang)}`)
      .join(', ');
  const mend = say(['errors', 'warnings', 'remarks']);
  if (output === undefined) {
    return lang === 'vi'
      ? `Chưa ghi gì: ${mend}.`
      : `Nothing was written: ${mend}.`;
  }
  const made = say(['indicators', 'figures', 'targets', 'sources']);
  const place = output === '-' ? 'stdout' : output;
  return `${place}: ${made}${mend && `; ${mend}`}`;
}

type Name = keyof BuiltCounts;

const words: Readonly<Record<Name, readonly [vi: string, en: string]>> = {
  indicators: ['chỉ số', 'indicator'],
  figures: ['số liệu', 'figure'],
  targets: ['mục tiêu', 'target'],
  sources: ['nguồn', 'source'],
  errors: ['lỗi', 'error'],
  warnings: ['cảnh báo', 'warning'],
  remarks: ['lưu ý', 'remark'],
};

function wordFor(name: Name, count: number, lang: Language): string {
  const [vi, en] = words[name];
  return lang === 'vi' ? vi : count === 1 ? en : `${en}s`;
}
