import type { Language } from '@chiso/data';
import { paintFor, tell } from '../command/terminal.js';
import type { Finding } from './finding.js';
import { listFindings } from './list-findings.js';
import { severityColours } from './severity-colours.js';

/**
 * Says on the side what a command has found, those of one file together; of
 * each kind the first ones, unless all are asked for.
 */
export function tellFindings(
  findings: readonly Finding[],
  lang: Language,
  isWhole = false,
): void {
  const paint = paintFor(process.stderr);
  const style = {
    lang,
    isWhole,
    paint: (text: string, severity: Finding['severity']) =>
      paint(text, severityColours[severity]),
  };
  for (const name of new Set(findings.map(({ file }) => file))) {
    tell(name);
    const here = findings.filter(({ file }) => file === name);
    for (const line of listFindings(here, style)) tell(line);
  }
}
