import type { CslItem } from './csl-item.js';
import { oneLine } from './one-line.js';

const types: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  dataset: 'DATA',
  legislation: 'STAT',
  webpage: 'ELEC',
  document: 'GEN',
};

/** Items as a RIS file, one tagged line a member, in UTF-8. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(recordOf).join('');
}

function recordOf(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued?.[0]?.toString()],
    ['DA', issued && slashes(issued)],
    ['M1', item.number],
    ['UR', item.URL],
    ['Y2', accessed && slashes(accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`,
    )
    .join('');
}

/** 2024/07/19; what is not known stays empty between its strokes. */
function slashes(parts: readonly number[]): string {
  const [year = '', month = '', day = ''] = parts.map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${year}/${month}/${day}`;
}
