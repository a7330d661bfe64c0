import { foldName } from '@chiso/data/areas';

/** What a column of a fallback table says of its row. */
export type ColumnField =
  | 'area'
  | 'period'
  | 'rank'
  | 'value'
  | 'percent'
  | 'count'
  | 'of'
  | 'source'
  | 'note';

export interface Column {
  /** `value` where the heading is no word that is known. */
  readonly field: ColumnField;
  /** The heading, where it names what is measured. */
  readonly name: string | undefined;
}

/**
 * Headings, as a search compares them; "Tỉnh, thành phố" gives "thanh pho",
 * since the first word is taken for a title.
 */
const headings: Readonly<Record<ColumnField, readonly string[]>> = {
  area: ['dia phuong', 'thanh pho', 'tinh', 'bo nganh', 'area', 'province'],
  period: ['nam', 'ky', 'thoi gian', 'year', 'period'],
  rank: ['hang', 'thu hang', 'xep hang', 'rank'],
  value: ['gia tri', 'diem', 'value', 'score'],
  percent: ['ty le', 'ti le', 'phan tram', 'percent', 'share'],
  count: ['so luong', 'count', 'number'],
  of: ['tong so', 'of', 'total'],
  source: ['nguon', 'source'],
  note: ['ghi chu', 'stt', 'tt', 'note', 'no'],
};

/**
 * What a heading means: what its `data-field` says, else one of the words that
 * are known in both languages, else the name of what is measured.
 */
export function readColumn(cell: HTMLTableCellElement): Column {
  const text = cell.textContent?.trim() ?? '';
  const { field } = cell.dataset;
  if (field && field in headings) {
    const isNamed = field === 'value' && !isKnown('value', text);
    return {
      field: field as ColumnField,
      name: isNamed ? text : undefined,
    };
  }
  const known = (Object.keys(headings) as ColumnField[]).find((one) =>
    isKnown(one, text),
  );
  return { field: known ?? 'value', name: known ? undefined : text };
}

function isKnown(field: ColumnField, text: string): boolean {
  const folded = foldName(text);
  return folded === '' || headings[field].includes(folded);
}
