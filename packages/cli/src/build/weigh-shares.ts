import { formatNumber } from '@chiso/data/core';
import { note } from './fault.js';
import { spotOf } from './origin.js';
import type { Entry } from './read-item.js';
import type { ReadSheets } from './read-sheets.js';
import type { Teller } from './told.js';

/**
 * Warns of percentages that look like fractions: 0.152 among 12.6 and 16.5.
 * They are used as they stand.
 */
export function weighShares(
  { lists: { observations, targets }, indicators }: ReadSheets,
  teller: Teller,
): void {
  const groups = new Map<string, Entry[]>();
  for (const entry of [...observations, ...targets]) {
    const id = entry.item['indicator'] as string | undefined;
    if (shareOf(entry, indicators.unitOf(id).unit) === undefined) continue;
    const group = groups.get(id ?? '');
    if (group) group.push(entry);
    else groups.set(id ?? '', [entry]);
  }
  for (const [id, group] of groups) {
    const { unit } = indicators.unitOf(id || undefined);
    const isSmall = (entry: Entry) => shareOf(entry, unit)! <= 1;
    const small = group.filter(isSmall);
    if (small.length * 2 >= group.length) continue;
    for (const entry of small) tellSmall(entry, shareOf(entry, unit)!, teller);
  }
}

function shareOf({ item }: Entry, unit: string): number | undefined {
  const share =
    item['percent'] ?? (unit === 'percent' ? item['value'] : undefined);
  return typeof share === 'number' && share > 0 ? share : undefined;
}

function tellSmall(entry: Entry, share: number, teller: Teller): void {
  const times = Number((share * 100).toPrecision(15));
  const vi = (number: number) => formatNumber(number, 'vi');
  const member = entry.item['percent'] === undefined ? 'value' : 'percent';
  teller.tell(
    note(
      'warning',
      'share-as-fraction',
      `${vi(share)} được hiểu là ${vi(share)}%, trong khi các số khác của chỉ số lớn hơn 1; nếu ý là ${vi(times)}%, hãy ghi ${vi(times)}.`,
      `${share} is read as ${share}%, while most figures of the indicator are above 1; if ${times}% is meant, write ${times}.`,
    ),
    spotOf({ entry, steps: [member] }),
  );
}
