import { countFindings, nameCounts } from './count-findings.js';
import type { Finding } from './finding.js';
import { listFindings, type ReportStyle } from './list-findings.js';
import { sortFindings } from './sort-findings.js';

/** What was found in one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Findings for a person: by file, in the order of their places. */
export function writeReport(
  files: readonly FileFindings[],
  style: ReportStyle,
): string {
  const { lang } = style;
  const lines = files.flatMap(({ file, findings }) => [
    ...(findings.length > 0 ? [file] : []),
    ...listFindings(sortFindings(findings), style),
    `${file}: ${nameCounts(countFindings(findings), lang)}`,
    '',
  ]);
  if (files.length > 1) {
    const all = countFindings(files.flatMap(({ findings }) => findings));
    const many =
      lang === 'vi' ? `${files.length} tệp` : `${files.length} files`;
    lines.push(`${many}: ${nameCounts(all, lang)}`);
  } else lines.pop();
  return `${lines.join('\n')}\n`;
}
