import type { Language } from '@chiso/data';
import { documentName, pageName, starterNames } from './starter-names.js';

/** How to go on, for whoever opens the folder. */
export function writeReadme(lang: Language): string {
  // A byte order mark and these line endings are for Notepad of old.
  return `\uFEFF${texts[lang].replaceAll('\n', '\r\n')}`;
}

const texts: Readonly<Record<Language, string>> = {
  vi: `TỪ BẢNG TÍNH ĐẾN BIỂU ĐỒ

1. Mở ${starterNames.vi.workbook}, đọc trang "Hướng dẫn", xóa số liệu mẫu, điền số
   liệu của cơ quan bạn, lưu và đóng tệp.

2. Trong thư mục này chạy lần lượt:

     npx chiso build
       đọc bảng tính, viết ${documentName}
     npx chiso check ${starterNames.vi.workbook}
       soát lại: số thiếu nguồn, số tăng giảm lạ …
     npx chiso render ${pageName}
       viết bảng số liệu vào trang

   Bảng tính có chỗ sai thì lệnh nói rõ trang tính nào, ô nào, sửa thế nào,
   và không viết gì. Sửa rồi chạy lại.

3. Bấm đúp ${pageName} để xem bảng và hình. Biểu đồ bấm được thì cần một máy
   chủ web, nơi nào cũng được: chép cả thư mục lên đó. Thử ngay trên máy, nếu
   có Python: chạy "python -m http.server" rồi mở http://localhost:8000.

TRONG THƯ MỤC

  ${starterNames.vi.workbook}         bảng tính để điền
  csv                  cũng bảng tính ấy ở dạng CSV, mỗi trang tính một tệp
  chiso.config.json    tên tệp đọc vào, tệp viết ra, cách viết dấu thập phân
  ${pageName}           trang hiển thị số liệu
  chiso                mã vẽ biểu đồ; chép lên máy chủ cùng với trang
`,
  en: `FROM A SPREADSHEET TO A CHART

1. Open ${starterNames.en.workbook}, read its sheet "Guide", delete the example, fill in
   your own figures, save and close it.

2. In this folder, run one after the other:

     npx chiso build
       reads the spreadsheet, writes ${documentName}
     npx chiso check ${starterNames.en.workbook}
       looks it over: missing sources, odd jumps …
     npx chiso render ${pageName}
       writes the figures into the page

   Where something is wrong, the command says which sheet and which cell, and
   how to mend it, and writes nothing. Mend it and run it again.

3. Double-click ${pageName} to see tables and pictures. Charts that answer need
   a web server, any will do: copy the whole folder there. To try it here, if
   you have Python: run "python -m http.server", open http://localhost:8000.

IN THIS FOLDER

  ${starterNames.en.workbook}         the spreadsheet to fill in
  csv                  the same as CSV, a file for each sheet
  chiso.config.json    what is read and written, how decimals are written
  ${pageName}           the page that shows the figures
  chiso                the scripts that draw them; they go with the page
`,
};
