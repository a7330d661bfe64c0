import type { Language } from '@chiso/data';
import { severityNames } from './count-findings.js';
import type { Finding, Severity } from './finding.js';

/** How findings are written. */
export interface ReportStyle {
  readonly lang: Language;
  /** All of each kind, not the first ones alone. */
  readonly isWhole: boolean;
  /** Sets a text apart by its severity; as it is where colours are not. */
  readonly paint: (text: string, severity: Severity) => string;
}

/** Of one kind, in one file; the rest is rarely read one by one. */
const mostOfKind = 5;

/** The findings of one file as lines, in their order. */
export function listFindings(
  findings: readonly Finding[],
  { lang, isWhole, paint }: ReportStyle,
): readonly string[] {
  const all = new Map<string, number>();
  for (const finding of findings) {
    all.set(kindOf(finding), (all.get(kindOf(finding)) ?? 0) + 1);
  }
  const told = new Map<string, number>();
  return findings.flatMap((finding) => {
    const kind = kindOf(finding);
    const number = (told.get(kind) ?? 0) + 1;
    told.set(kind, number);
    const rest = all.get(kind)! - mostOfKind;
    // One more is no longer than the line that says so.
    if (!isWhole && rest > 1 && number > mostOfKind) return [];
    const { severity, message } = finding;
    const [name] = severityNames[severity][lang];
    const place = placeOf(finding);
    const title = `  ${paint(name, severity)}`;
    const lines =
      place === ''
        ? [`${title}: ${message[lang]}`]
        : [`${title} ${place}`, `    ${message[lang]}`];
    if (isWhole || rest <= 1 || number < mostOfKind) return lines;
    return [
      ...lines,
      lang === 'vi'
        ? `    … và ${rest} chỗ nữa như thế (--all để xem hết)`
        : `    … and ${rest} more like this (--all shows them)`,
    ];
  });
}

function kindOf({ code, severity }: Finding): string {
  return `${severity} ${code}`;
}

/** "12:5 /observations/3/value", "'Số liệu'!C5". */
function placeOf({ line, column, place }: Finding): string {
  return line === undefined ? place : `${line}:${column} ${place}`.trim();
}
