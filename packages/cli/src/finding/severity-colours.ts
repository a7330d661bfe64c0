import type { Severity } from './finding.js';

/** For terminals; the word stands beside the colour. */
export const severityColours = {
  error: 'red',
  warning: 'yellow',
  remark: 'cyan',
} as const satisfies Readonly<Record<Severity, string>>;
