import type { Language } from '@chiso/data';
import { tell } from '../command/terminal.js';
import { severityNames } from './count-findings.js';
import type { Finding } from './finding.js';

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
      tell(`  ${severityNames[severity][lang][0]}: ${at}${message[lang]}`);
    }
  }
}
