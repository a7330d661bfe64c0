import type { Language } from '@chiso/data';
import { starterNames } from './starter-names.js';

/** What `chiso init` says. */
export interface InitWords {
  /** Before the files that it would replace. */
  readonly taken: string;
  readonly written: (folder: string) => string;
  readonly scripts: (folder: string, count: number) => string;
  readonly noScripts: (folder: string) => string;
  readonly next: (folder: string) => string;
}

export const initWords: Readonly<Record<Language, InitWords>> = {
  vi: {
    taken:
      'các tệp này đã có sẵn và không bị ghi đè; hãy chọn một thư mục trống, hoặc thêm --force để thay chúng',
    written: (folder) => `Đã viết vào thư mục ${folder}:`,
    scripts: (folder, count) => `${folder}/ (${count} tệp mã vẽ biểu đồ)`,
    noScripts: (folder) =>
      `Chưa có mã vẽ biểu đồ (thư mục ${folder}): chạy npm run build trong kho mã của chiso, rồi chạy lại lệnh này với --force.`,
    next: (folder) =>
      [
        'Tiếp theo:',
        ...enter(folder),
        `  mở ${starterNames.vi.workbook}, điền số liệu, lưu và đóng tệp`,
        '  npx chiso build',
        `  npx chiso check ${starterNames.vi.workbook}`,
        '  npx chiso render index.html',
      ].join('\n'),
  },
  en: {
    taken:
      'these files are there already and are not replaced; name an empty folder, or add --force to replace them',
    written: (folder) => `Written to the folder ${folder}:`,
    scripts: (folder, count) => `${folder}/ (${count} scripts for the page)`,
    noScripts: (folder) =>
      `There are no scripts for the page (the folder ${folder}): run npm run build in chiso’s repository, then this command again with --force.`,
    next: (folder) =>
      [
        'Next:',
        ...enter(folder),
        `  open ${starterNames.en.workbook}, fill in your figures, save and close it`,
        '  npx chiso build',
        `  npx chiso check ${starterNames.en.workbook}`,
        '  npx chiso render index.html',
      ].join('\n'),
  },
};

function enter(folder: string): readonly string[] {
  return folder === '.'
    ? []
    : [`  cd ${/\s/.test(folder) ? `"${folder}"` : folder}`];
}
