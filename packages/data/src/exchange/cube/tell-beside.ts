import type { Content } from '../../document/read-content.js';
import type { Statement, Target } from '../../document/types.js';
import { type Notice, notice } from './notice.js';

type Row = Statement & Target;

type Part = readonly [vi: string, en: string, has: (row: Row) => boolean];

// What no exchange format of statistics offices has a place for.
const parts: readonly Part[] = [
  ['từ rào đón', 'hedges', ({ hedge }) => hedge !== undefined],
  [
    'lý do không có số',
    'reasons why there is no figure',
    ({ missing }) => missing !== undefined,
  ],
  [
    'mức thay đổi do nguồn nêu',
    'stated changes',
    ({ change }) => change !== undefined,
  ],
  ['kết luận về mục tiêu', 'verdicts', ({ verdict }) => verdict !== undefined],
  ['trích nguyên văn', 'quotes', ({ quote }) => quote !== undefined],
  [
    'mâu thuẫn được nêu',
    'stated conflicts',
    ({ conflictsWith }) => conflictsWith !== undefined,
  ],
  [
    'nguồn của từng số',
    'sources of single figures',
    ({ source, sources }) => (source ?? sources) !== undefined,
  ],
  [
    'tình trạng chính thức, thử nghiệm, suy ra',
    'the statuses final, experimental, derived',
    ({ status = '' }) => /^(final|experimental|derived)$/.test(status),
  ],
  ['ghi chú', 'notes', ({ note }) => note !== undefined],
];

/**
 * What of a document stands beside the figures, with how often: it comes back
 * when chiso reads the file, but other programs do not know it.
 */
export function tellBeside(
  { statements, targets }: Content,
  place: string,
): readonly Notice[] {
  const rows = [...statements, ...targets] as readonly Row[];
  const counted = parts.flatMap(([vi, en, has]) => {
    const count = rows.filter(has).length;
    return count === 0
      ? []
      : [{ vi: `${vi} (${count})`, en: `${en} (${count})` }];
  });
  if (counted.length === 0) return [];
  const list = (lang: 'vi' | 'en') =>
    counted.map((one) => one[lang]).join(', ');
  return [
    notice.remark('written-beside', '', [
      `Được ghi trong ${place}, nơi chương trình khác có thể không hiểu: ${list('vi')}.`,
      `Written in ${place}, which other programs may not know: ${list('en')}.`,
    ]),
  ];
}
