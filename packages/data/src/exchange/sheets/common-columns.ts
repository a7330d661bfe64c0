import type { SheetColumn } from './column.js';
import { column, textColumns } from './make-column.js';

/** What every definition begins with. */
export function idColumn(example: string): SheetColumn {
  return column(
    'id',
    'id',
    ['Mã', 'Id'],
    [
      'Mã tự đặt, không trùng nhau, để trang khác dẫn tới: chữ cái không dấu, số, dấu gạch nối.',
      'A short name of its own, by which other sheets refer to it: letters, digits, hyphens.',
    ],
    { isRequired: true, example, aliases: ['mã số', 'ký hiệu', 'code'] },
  );
}

export const note = textColumns(
  'note',
  ['Ghi chú', 'Note'],
  [
    'Điều mà người đọc kỹ cần biết.',
    'What a careful reader should know about it.',
  ],
  { aliases: ['chú thích', 'lưu ý', 'remark'] },
);

export const description = textColumns(
  'description',
  ['Mô tả', 'Description'],
  ['Ý nghĩa, trong một hai câu.', 'What it means, in a sentence or two.'],
  { aliases: ['diễn giải', 'định nghĩa', 'definition'] },
);

export const name = (example: string) =>
  textColumns(
    'name',
    ['Tên', 'Name'],
    ['Tên mà người đọc thấy.', 'What readers call it.'],
    { isRequired: true, example, aliases: ['tên gọi', 'tên đầy đủ'] },
  );
