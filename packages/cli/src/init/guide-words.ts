import type { Language } from '@chiso/data';

/** What the guide of the template says beside the columns. */
export interface GuideWords {
  readonly title: string;
  readonly rules: readonly string[];
  readonly heads: readonly [string, string, string, string, string];
  readonly required: string;
  readonly rare: string;
  readonly furtherSheets: string;
}

export const guideWords: Readonly<Record<Language, GuideWords>> = {
  vi: {
    title: 'Cách điền bảng số liệu',
    rules: [
      'Số liệu trong tệp là thật, để làm mẫu. Hãy xóa từ dòng 3 trở xuống ở mỗi trang tính rồi điền số liệu của cơ quan bạn.',
      'Giữ nguyên hai dòng đầu: tên cột và mã cột. Thứ tự cột đổi được, cột không dùng bỏ được. Tiêu đề đậm là cột phải điền.',
      'Bấm vào một tiêu đề để xem phải viết gì. Ô có mũi tên là ô chọn trong danh sách.',
      'Giá trị ghi theo đơn vị của chỉ số: 15,2 chứ không phải 15,2% hay 0,152. Không viết đơn vị vào ô.',
      'Từ đứng trước con số cứ viết như nguồn: gần 75.000, trên 15,2, khoảng 20, ít nhất 30.',
      'Kỳ viết là chữ: 2022 · 2023-S1 (6 tháng đầu năm) · 2023-Q2 (quý II) · 2024-06 (tháng 6). Ngày viết 2023-07-12. Góc xanh mà Excel đánh dấu ở các ô này là bình thường.',
      'Không có con số thì để trống ô giá trị và chọn lý do ở cột “Lý do không có số”. Không bao giờ ghi 0 thay cho nó.',
      'Mỗi con số dẫn tới nguồn của nó: viết mã đã đặt ở trang “Nguồn”. Nhiều nguồn thì cách nhau bằng dấu chấm phẩy.',
      'Không cần công thức. Ô có công thức thì kết quả đã lưu trong tệp được dùng.',
      'Cần thêm cột: chép tiêu đề và mã của nó từ bảng dưới đây vào hai dòng đầu của một cột trống.',
      'Điền xong: lưu và đóng tệp, rồi chạy lệnh npx chiso build. Chỗ nào sai, lệnh nói rõ trang tính và ô.',
    ],
    heads: ['Cột', 'Mã', 'Phải điền', 'Viết gì', 'Ví dụ'],
    required: 'có',
    rare: 'Cột thêm khi cần',
    furtherSheets: 'Trang tính thêm khi cần (tự tạo, đặt đúng tên):',
  },
  en: {
    title: 'How to fill in the tables',
    rules: [
      'The figures in this file are real, as an example. Delete everything from row 3 down in each sheet, and fill in your own.',
      'Leave the first two rows as they are: the heading and the id. Columns may change places, and those you do not need may go. A dark heading has to be filled in under.',
      'Select a heading to read what belongs there. A cell with an arrow offers a list.',
      'Write a value in the indicator’s unit: 15.2, not 15.2% and not 0.152. The unit does not belong in the cell.',
      'Words before a figure are written as the source has them: nearly 75,000, more than 15.2, about 20, at least 30.',
      'Periods are text: 2022 · 2023-S1 (first half) · 2023-Q2 (second quarter) · 2024-06 (June). Days are written 2023-07-12. The green corner that Excel puts on these cells means nothing.',
      'Where there is no figure, leave the value empty and choose a reason under “Missing”. Never write 0 for it.',
      'Each figure names its source: write the id from the sheet “Sources”; several with semicolons between them.',
      'No formulas are needed. Where there is one, the result that is saved in the file is used.',
      'For a further column, copy its heading and its id from below into the first two rows of an empty column.',
      'When done, save and close the file and run npx chiso build. Where something is wrong, it names the sheet and the cell.',
    ],
    heads: ['Column', 'Id', 'Required', 'What to write', 'Example'],
    required: 'yes',
    rare: 'Further columns',
    furtherSheets: 'Further sheets, to be added by these names:',
  },
};
