import type { TakeWords } from './take-words.js';

/** What is said where a reader takes something along, in Vietnamese. */
export const takeVi: TakeWords = {
  title: 'Trích dẫn, tải về',
  close: 'Đóng',
  kinds: {
    vi: 'Chép trích dẫn tiếng Việt',
    en: 'Chép trích dẫn tiếng Anh',
    link: 'Chép liên kết tới số liệu này',
    csv: 'Tải số liệu (CSV)',
    all: 'Tải số liệu của mọi hàng (CSV)',
    svg: 'Tải hình (SVG)',
    png: 'Tải hình (PNG)',
    csl: 'Chép CSL-JSON',
    bibtex: 'Chép BibTeX',
    ris: 'Chép RIS',
    schema: 'Chép mô tả schema.org',
  },
  drawnRows: 'Tải số liệu của các hàng trong hình (CSV)',
  copied: {
    vi: 'Đã chép trích dẫn tiếng Việt.',
    en: 'Đã chép trích dẫn tiếng Anh.',
    link: 'Đã chép liên kết.',
    csl: 'Đã chép CSL-JSON.',
    bibtex: 'Đã chép BibTeX.',
    ris: 'Đã chép RIS.',
    schema: 'Đã chép mô tả schema.org.',
  },
  notCopied:
    'Không chép được: trình duyệt không cho phép. Hãy chép nội dung dưới đây.',
  text: 'Nội dung để chép',
  downloading: (file) => `Trình duyệt đang tải tệp ${file}.`,
  rows: (count, all) => `${count} trong ${all} hàng`,
  mayNotDownload: 'Trang này không cho tải tệp.',
  unseen: 'Không lấy được hình: hình đang bị ẩn.',
  notDrawn: 'Trình duyệt không vẽ được hình lớn như vậy. Hãy tải SVG.',
  notLoaded: 'Không tải được phần chương trình cần thiết.',
};
