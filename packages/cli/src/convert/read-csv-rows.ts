import { notice, type Reading } from '@chiso/data/convert';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a CSV text. Cells stand apart by what the first line has most
 * of: commas, semicolons or tabs.
 */
export function readCsvRows(
  text: string,
): Reading<readonly (readonly string[])[]> {
  const [head = ''] = text.split(/\r?\n/, 1);
  const separators = [',', ';', '\t'] as const;
  const count = (separator: string) => head.split(separator).length;
  const delimiter = separators.reduce((best, one) =>
    count(one) > count(best) ? one : best,
  );
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return { value: rows, notices: [] };
  } catch (error) {
    const { message, lines } = error as Error & { readonly lines?: number };
    const broken = notice.error('not-csv', lines ? String(lines) : '', [
      `Tệp không phải CSV đúng; có thể một dấu ngoặc kép chưa đóng hoặc tệp bị cắt cụt. (${message})`,
      `The file is no sound CSV; a quote may be left open, or the file is cut short. (${message})`,
    ]);
    return { value: undefined, notices: [broken] };
  }
}
