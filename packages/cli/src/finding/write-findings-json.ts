import { countFindings } from './count-findings.js';
import { sortFindings } from './sort-findings.js';
import type { FileFindings } from './write-report.js';

/**
 * Findings for a program: `{ errors, warnings, remarks, files: [{ file,
 * errors, warnings, remarks, findings: [{ code, severity, file, place, line,
 * column, expected, received, message }] }] }`. `line` and `column` are there
 * for JSON texts alone; `expected` and `message` are in both languages.
 * Members may be added, none goes.
 */
export function writeFindingsJson(files: readonly FileFindings[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const report = {
    ...countsOf({ findings: all }),
    files: files.map(({ file, findings }) => ({
      file,
      ...countsOf({ findings }),
      findings: sortFindings(findings),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function countsOf({ findings }: Pick<FileFindings, 'findings'>) {
  const { error, warning, remark } = countFindings(findings);
  return { errors: error, warnings: warning, remarks: remark };
}
