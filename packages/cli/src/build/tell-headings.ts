import type { SheetColumn } from '@chiso/data/sheets';
import { note, refuse } from './fault.js';
import type { Grid, Spot } from './grid.js';
import type { HeadingCell, HeadingReader } from './heading-cell.js';
import { findNearest } from './nearest.js';
import type { Teller } from './told.js';

/** No row of a sheet is one of headings. */
export function tellNoHeadings(
  grid: Grid,
  { definition }: HeadingReader,
  teller: Teller,
): void {
  const names = (lang: 'vi' | 'en') =>
    definition.columns
      .slice(0, 4)
      .map(({ heading }) => `“${heading[lang]}”`)
      .join(', ');
  teller.tell(
    refuse(
      'no-headings',
      `Không tìm thấy đầu cột nào của bảng “${definition.name.vi}”; hãy ghi các đầu cột như ${names('vi')} ở một dòng phía trên số liệu.`,
      `No headings of the sheet “${definition.name.en}” were found; write headings such as ${names('en')} in a row above the data.`,
    ).fault,
    { grid, row: 0, column: 0 },
  );
}

/** A heading is none that the sheet has; its column is not read. */
export function tellUnknown(
  { text, spot }: HeadingCell,
  { definition }: HeadingReader,
  teller: Teller,
  severity: 'error' | 'warning',
): void {
  const near = findNearest(
    text,
    definition.columns.flatMap(({ id, heading, aliases = [] }) => [
      heading.vi,
      heading.en,
      id,
      ...aliases,
    ]),
  );
  const { fault } = refuse(
    'unknown-heading',
    `Không biết đầu cột “${text}”, nên cột này không được đọc; ${near ? `có phải là “${near}”?` : 'hãy sửa đầu cột, hoặc xoá cột.'}`,
    `The heading “${text}” is not known, so this column is not read; ${near ? `did you mean “${near}”?` : 'correct the heading, or remove the column.'}`,
    text,
  );
  teller.tell({ ...fault, severity }, spot);
}

/** A column has no heading. */
export function tellUnnamed(spot: Spot, teller: Teller): void {
  teller.tell(
    note(
      'warning',
      'no-heading',
      'Cột này có nội dung nhưng không có đầu cột, nên không được đọc; hãy ghi đầu cột.',
      'This column has content but no heading, so it is not read; write a heading.',
    ),
    spot,
  );
}

/** Two columns are the same. */
export function tellTwice(
  { heading }: SheetColumn,
  spot: Spot,
  teller: Teller,
): void {
  teller.tell(
    refuse(
      'duplicate-column',
      `Cột “${heading.vi}” đã có ở bên trái; hãy giữ một cột.`,
      `There is a column “${heading.en}” further left; keep one of them.`,
    ).fault,
    spot,
  );
}

/** A column that must be there is not. */
export function tellMissing(
  { id, heading }: SheetColumn,
  spot: Spot,
  teller: Teller,
): void {
  teller.tell(
    refuse(
      'missing-column',
      `Thiếu cột “${heading.vi}” (${id}); hãy thêm cột này.`,
      `The column “${heading.en}” (${id}) is missing; add it.`,
    ).fault,
    spot,
  );
}

/** A wide table leaves open which of its figures a column belongs to. */
export function tellLoose(
  { heading }: SheetColumn,
  spot: Spot,
  teller: Teller,
): void {
  teller.tell(
    refuse(
      'unclear-column',
      `Bảng có kỳ hoặc chỉ số ở đầu cột, nên không rõ cột “${heading.vi}” thuộc về đâu; hãy ghi kỳ, chỉ số của nó ở đầu cột, hoặc bỏ cột.`,
      `The headings name periods or indicators, so it is not clear which the column “${heading.en}” belongs to; name its period and indicator in the heading, or remove it.`,
    ).fault,
    spot,
  );
}
