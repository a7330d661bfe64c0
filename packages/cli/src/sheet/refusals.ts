import type { Wording } from '../finding/finding.js';
import {
  mostCells,
  mostColumns,
  mostFileBytes,
  mostParts,
  mostRows,
  mostSheets,
  mostUnpackedBytes,
} from './limits.js';

/** What is said of files that cannot be read, or not without doubt. */
export type RefusalCode = keyof typeof words;

const words = {
  'file-missing': {
    vi: 'Không có tệp này. Hãy kiểm tra lại tên tệp và thư mục.',
    en: 'There is no such file. Check its name and its folder.',
  },
  'file-is-folder': {
    vi: 'Đây là thư mục, không phải tệp. Hãy ghi tên một tệp bảng tính trong đó.',
    en: 'This is a folder, not a file. Name a spreadsheet in it.',
  },
  'file-forbidden': {
    vi: 'Không có quyền đọc tệp này. Hãy xin quyền đọc, hoặc chép tệp sang thư mục của mình.',
    en: 'This file may not be read. Ask for leave to read it, or copy it into a folder of your own.',
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp này: {}.',
    en: 'This file cannot be read: {}.',
  },
  'file-too-large': {
    vi: `Tệp lớn hơn ${mostFileBytes / 1e6} MB. Hãy xóa hình ảnh và những trang không cần, hoặc chia thành nhiều tệp.`,
    en: `The file is larger than ${mostFileBytes / 1e6} MB. Take out pictures and sheets that are not needed, or split it.`,
  },
  'file-empty': {
    vi: 'Tệp không có nội dung. Hãy mở tệp xem số liệu có còn không, rồi lưu lại.',
    en: 'There is nothing in the file. Open it, see whether its figures are there, and save it again.',
  },
  'file-damaged': {
    vi: 'Tệp bị hỏng hoặc chưa tải về hết. Hãy tải hoặc chép lại; nếu Excel mở được, hãy lưu lại dưới dạng .xlsx.',
    en: 'The file is damaged, or was not downloaded to its end. Download or copy it again; where Excel can open it, save it anew as .xlsx.',
  },
  'password-protected': {
    vi: 'Tệp có mật khẩu nên không đọc được. Hãy mở tệp bằng mật khẩu, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ) rồi lưu lại.',
    en: 'The file is protected by a password and cannot be read. Open it with the password, remove it (File › Info › Protect) and save it again.',
  },
  'too-many-parts': {
    vi: `Tệp nén có {} phần, nhiều hơn ${mostParts}; bảng tính thường không như vậy nên tệp không được mở. Hãy chép số liệu sang một bảng tính mới.`,
    en: `The packed file has {} parts, more than ${mostParts}, which no usual spreadsheet has; it was not opened. Copy the figures into a new spreadsheet.`,
  },
  'unpacks-too-large': {
    vi: `Tệp khi giải nén lên tới {}, trong khi nhiều nhất là ${mostUnpackedBytes / 1e6} MB; có thể đây là tệp độc hại nên không được mở. Nếu tệp là của mình, hãy chép số liệu sang một bảng tính mới.`,
    en: `The file grows to {} when it is unpacked, and ${mostUnpackedBytes / 1e6} MB is the most; it may be hostile and was not opened. If it is your own, copy the figures into a new spreadsheet.`,
  },
  'holds-too-much': {
    vi: 'Bảng tính quá lớn để đọc: {}. Hãy chỉ giữ lại những trang có số liệu cần dùng, hoặc chia thành nhiều tệp.',
    en: 'The spreadsheet is too large to be read: {}. Keep only the sheets with the figures that are needed, or split it.',
  },
  'no-workbook': {
    vi: 'Tệp nén này không có bảng tính bên trong. Hãy giải nén và đưa vào đúng tệp bảng tính (.xlsx, .ods, .csv).',
    en: 'There is no spreadsheet in this packed file. Unpack it, and name the spreadsheet itself (.xlsx, .ods, .csv).',
  },
  'web-page': {
    vi: 'Đây là trang web (HTML) được đặt tên như bảng tính. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) › Excel Workbook (.xlsx).',
    en: 'This is a web page (HTML) that was named as a spreadsheet. Open it in Excel and choose Save As › Excel Workbook (.xlsx).',
  },
  'not-a-spreadsheet': {
    vi: 'Đây là tệp {}, không phải bảng tính. Hãy đưa vào tệp .xlsx, .xls, .ods, .csv hoặc .tsv.',
    en: 'This is {}, not a spreadsheet. Name a file of .xlsx, .xls, .ods, .csv or .tsv.',
  },
  'unsupported-format': {
    vi: 'Dạng bảng tính này ({}) không đọc được chắc chắn. Hãy mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'This kind of spreadsheet ({}) cannot be read safely. Open it in Excel and save it as .xlsx.',
  },
  'old-format': {
    vi: 'Tệp .xls kiểu cũ không cho biết ô nào là công thức; các giá trị đã tính sẵn được dùng. Nên lưu lại dưới dạng .xlsx.',
    en: 'An old .xls does not tell which cells are formulas; their saved results were used. Better save it as .xlsx.',
  },
  'old-format-unseen': {
    vi: 'Tệp .xls kiểu cũ này không cho biết ô nào hiển thị dạng phần trăm, ô nào là công thức và trang nào đang ẩn, nên những điều đó không được kiểm tra. Hãy lưu lại dưới dạng .xlsx.',
    en: 'This old .xls does not tell which cells are shown as percent, which are formulas and which sheets are hidden, so none of this was checked. Save it as .xlsx.',
  },
  'too-many-sheets': {
    vi: `Tệp có {} trang tính, nhiều hơn ${mostSheets}. Hãy chỉ giữ lại những trang có số liệu cần dùng.`,
    en: `The file has {} sheets, more than ${mostSheets}. Keep only those with the figures that are needed.`,
  },
  'too-many-rows': {
    vi: `Có nội dung ở quá dòng ${mostRows}. Hãy xóa các dòng thừa, hoặc chia bảng thành nhiều tệp.`,
    en: `There is content past row ${mostRows}. Delete rows that are not needed, or split the table.`,
  },
  'too-many-columns': {
    vi: `Có nội dung ở quá cột thứ ${mostColumns}. Hãy xóa các cột thừa, hoặc xếp mỗi số liệu một dòng.`,
    en: `There is content past column ${mostColumns}. Delete columns that are not needed, or give each figure a row of its own.`,
  },
  'too-many-cells': {
    vi: `Trang tính có hơn ${mostCells} ô có nội dung. Hãy chia bảng thành nhiều tệp.`,
    en: `A sheet has more than ${mostCells} cells with content. Split the table.`,
  },
  'sheet-hidden': {
    vi: 'Trang tính đang ẩn nên không được đọc. Nếu cần, hãy cho hiện trang rồi lưu lại.',
    en: 'The sheet is hidden and was not read. If it is needed, unhide it and save the file again.',
  },
  'separator-unknown': {
    vi: 'Dấu ngăn cách “{}” không dùng được. Hãy dùng một ký tự: , ; | hoặc tab.',
    en: 'The separator "{}" cannot be used. Use one character: , ; | or tab.',
  },
  'encoding-unknown': {
    vi: 'Không biết bảng mã “{}”. Hãy dùng utf-8, utf-16le hoặc windows-1258.',
    en: 'The encoding "{}" is not known. Use utf-8, utf-16le or windows-1258.',
  },
  'encoding-guessed': {
    vi: 'Tệp không phải UTF-8 nên được đọc theo windows-1258. Hãy kiểm tra dấu tiếng Việt; nếu sai, hãy lưu lại dạng CSV UTF-8 hoặc dùng --encoding.',
    en: 'The file is not UTF-8 and was read as windows-1258. Check its Vietnamese letters; where they are wrong, save it as CSV UTF-8, or use --encoding.',
  },
  'text-broken': {
    vi: 'Dòng {} có chữ bị hỏng (không đúng bảng mã). Hãy mở tệp gốc và lưu lại dạng CSV UTF-8, hoặc dùng --encoding.',
    en: 'Line {} has broken characters (not of the encoding). Save the original anew as CSV UTF-8, or use --encoding.',
  },
  'nul-character': {
    vi: 'Dòng {} có ký tự NUL, thứ mà tệp văn bản không có. Tệp bị hỏng hoặc không phải CSV; hãy xuất lại từ bảng tính.',
    en: 'Line {} has a NUL character, which no text has. The file is damaged or no CSV; export it again.',
  },
  'quote-unclosed': {
    vi: 'Dấu ngoặc kép mở ở dòng {} không được đóng lại. Hãy thêm dấu " ở cuối ô đó, hoặc bỏ dấu " ở đầu.',
    en: 'The quote that opens in line {} is never closed. Add a " at the end of that cell, or take the first one away.',
  },
  'separators-mixed': {
    vi: 'Dòng {} dùng dấu ngăn cách khác với các dòng còn lại. Hãy dùng một loại dấu cho cả tệp.',
    en: 'Line {} uses another separator than the other lines. Use one separator in the whole file.',
  },
  'row-too-long': {
    vi: 'Dòng {} có nhiều ô hơn các dòng đầu, nên số liệu có thể bị lệch cột. Nếu ô có dấu phẩy (như 15,2), hãy đặt ô trong dấu ngoặc kép.',
    en: 'Line {} has more cells than the first lines, so that figures may stand in a wrong column. Put a cell with a comma (as 15,2) in quotes.',
  },
  'row-too-short': {
    vi: 'Dòng {} có ít ô hơn các dòng khác; những ô thiếu được coi là trống. Hãy kiểm tra dòng này.',
    en: 'Line {} has fewer cells than others; those that are missing are taken as empty. Check this line.',
  },
  'more-lines': {
    vi: 'Còn {} dòng nữa cũng có số ô không khớp.',
    en: '{} more lines have another number of cells.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export const refusals: Readonly<Record<RefusalCode, Wording>> = words;
