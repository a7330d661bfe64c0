import type { SheetDefinition } from '@chiso/data/sheets';
import { findChoice } from './heading-key.js';
import { readPeriodText } from './period-text.js';

/** What a heading says of the figures under it. */
export interface PeriodHeading {
  readonly period: string;
  /** A code of the column `status`: how final they are. */
  readonly status?: string | undefined;
}

/** A period and two words for its status are shorter. */
const mostLetters = 60;

/** Where words part: "Sơ bộ 2022", "2022 (sơ bộ)". */
const gap = /[\s()]+/g;

/**
 * A period, alone or with the status that yearbooks write beside it: "2022",
 * "Sơ bộ 2022", "Sơ bộ - Prel. 2022", "Quý I/2024 (ước tính)". Undefined for
 * anything else.
 */
export function readPeriodHeading(
  text: string,
  { columns }: SheetDefinition,
): PeriodHeading | undefined {
  const alone = readPeriodText(text);
  if (alone) return { period: alone };
  if (text.length > mostLetters) return undefined;
  const choices = columns.find(({ id }) => id === 'status')?.choices ?? [];
  const statusOf = (words: string) => {
    const codes = words
      .split(/\s*[-–—/]\s*/)
      .map((word) => findChoice(word, choices)?.code);
    return new Set(codes).size === 1 ? codes[0] : undefined;
  };
  const written = text.trim().replace(/\)$/, '');
  for (const { index, 0: between } of written.matchAll(gap)) {
    const parts = [
      written.slice(0, index),
      written.slice(index + between.length),
    ];
    for (const [one, other] of [parts, parts.toReversed()]) {
      const period = readPeriodText(one!);
      const status = period && statusOf(other!);
      if (status) return { period, status };
    }
  }
  return undefined;
}
