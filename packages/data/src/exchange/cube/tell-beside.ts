import type { Content } from '../../document/read-content.js';
import type { Statement, Target } from '../../document/types.js';
import { type Notice, notice } from './notice.js';

type Row = Statement & Target;

// What no exchange format of statistics offices has a place for.
const parts: readonly (readonly [
  code: string,
  vi: string,
  en: string,
  has: (row: Row) => boolean,
])[] = [
  ['hedge', 'từ rào đón', 'a hedge', ({ hedge }) => hedge !== undefined],
  [
    'missing',
    'lý do không có số',
    'a reason why there is no figure',
    ({ missing }) => missing !== undefined,
  ],
  ['range', 'khoảng giá trị', 'a range', ({ range }) => range !== undefined],
  [
    'change',
    'mức thay đổi do nguồn nêu',
    'a stated change',
    ({ change }) => change !== undefined,
  ],
  [
    'verdict',
    'kết luận về mục tiêu',
    'a verdict',
    ({ verdict }) => verdict !== undefined,
  ],
  ['quote', 'trích nguyên văn', 'a quote', ({ quote }) => quote !== undefined],
  [
    'conflict',
    'mâu thuẫn được nêu',
    'a stated conflict',
    ({ conflictsWith }) => conflictsWith !== undefined,
  ],
  [
    'source',
    'nguồn riêng',
    'a source of its own',
    ({ source, sources }) => (source ?? sources) !== undefined,
  ],
  [
    'status',
    'tình trạng “chính thức”, “thử nghiệm” hay “suy ra”',
    'the status “final”, “experimental” or “derived”',
    ({ status }) => /^(final|experimental|derived)$/.test(status ?? ''),
  ],
  ['note', 'ghi chú', 'a note', ({ note }) => note !== undefined],
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
  return parts.flatMap(([code, vi, en, has]) => {
    const count = rows.filter(has).length;
    return count === 0
      ? []
      : [
          notice.remark(`beside-${code}`, '', [
            `${count} con số có ${vi}: được ghi trong ${place}; chương trình khác có thể không hiểu.`,
            `${count} figures have ${en}: it is written in ${place}; other programs may not know it.`,
          ]),
        ];
  });
}
