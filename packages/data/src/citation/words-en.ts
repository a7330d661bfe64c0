import type { EvidenceWords } from './words.js';

/** English, as the Vietnamese press in English writes. */
export const en: EvidenceWords = {
  statuses: {
    final: 'final',
    provisional: 'provisional',
    estimate: 'estimate',
    forecast: 'forecast',
    experimental: 'experimental',
    derived: 'derived',
  },
  statistics: {
    mean: 'mean',
    median: 'median',
    minimum: 'lowest',
    maximum: 'highest',
    total: 'total',
  },
  kinds: {
    press: 'press',
    report: 'report',
    dataset: 'dataset',
    legal: 'legal document',
  },
  bases: {
    stated: 'stated by the source',
    inferred: 'inferred from what the source says',
    unstated: 'not stated by the source',
  },
  vintages: {
    vn63: 'of the 63 provinces, until 30 June 2025',
    vn34: 'of the 34 provinces, since 1 July 2025',
  },
  times: { vn63: 'before 1 July 2025', vn34: 'since 1 July 2025' },
  merged: (others, into) =>
    `Merged with ${others} to form ${into} on 1 July 2025.`,
  becamePartOf: (successor) => `Part of ${successor} since 1 July 2025.`,
  formedFrom: (names) => `Formed from ${names} on 1 July 2025.`,
  rankInferred: 'rank inferred from the order in the source',
  reckoned: (derivation) => `reckoned as ${derivation}`,
  // In brackets, because names come with and without an article.
  according: (who) => ` (${who})`,
  released: (when) => `released ${when}`,
  revised: (earlier) => `The figure has been revised; it was ${earlier}.`,
  disputed: (others) => `Sources disagree: ${others}.`,
  sources: (names) => `Source: ${names}.`,
  noSource: 'no source given',
  verbatim: (quote) => `In the source’s words: ${quote}.`,
  numbered: (documentNumber) => `no. ${documentNumber}`,
  accessed: (day) => `Accessed ${day}.`,
};
