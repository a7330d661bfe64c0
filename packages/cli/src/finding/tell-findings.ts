import type { Language } from '@chiso/data';
import { tell } from '../command/terminal.js';
import type { Finding, Severity } from './finding.js';

const severities: Readonly<
  Record<Severity, Readonly<Record<Language, string>>>
> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  remark: { vi: 'lưu ý', en: 'remark' },
};

/** Prints findings for a person, those of one file together. */
export function tellFindings(
  findings: readonly Finding[],
  lang: Language,
): void {
  const files = new Set(findings.map(({ file }) => file));
  for (const name of files) {
    tell(name);
    for (const { file, severity, place, message } of findings) {
      if (file !== name) continue;
      const at = place === '' ? '' : `${place}: `;
      tell(`  ${severities[severity][lang]}: ${at}${message[lang]}`);
    }
  }
}
