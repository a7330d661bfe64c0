import type { Figure } from '../dataset/answers.js';
import { sourcesOf } from '../dataset/sources-of.js';
import { formatPeriod } from '../period/format-period.js';
import { parsePeriod } from '../period/parse-period.js';
import type { BreakEvidence, Named } from './evidence.js';
import type { EvidenceReader } from './evidence-reader.js';
import { readSource } from './read-source.js';

/** Where the statistic that the figure belongs to replaced another. */
export function readBreaks(
  { indicator, method }: Figure,
  reader: EvidenceReader,
): readonly BreakEvidence[] {
  const { index, lang, pick } = reader;
  const name = (code: string): Named => {
    const period = parsePeriod(code);
    return { code, text: period ? formatPeriod(period, { lang }) : code };
  };
  return (indicator.breaks ?? [])
    .filter((one) => one.method === undefined || one.method === method?.id)
    .map(({ between: [before, after], reason, source }) => ({
      between: [name(before), name(after)],
      reason: pick(reason),
      sources:
        source === undefined
          ? []
          : sourcesOf(index, { source }).map((one) => readSource(one, reader)),
    }));
}
