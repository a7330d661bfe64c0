import type { Language } from '@chiso/data';
import { documentName } from './starter-names.js';

/** What the page of a starter folder says around the elements. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly rankingHead: string;
  readonly rankingHint: string;
  readonly gaugeHead: string;
  readonly gaugeHint: string;
  readonly figureHead: string;
  readonly figureHint: string;
  readonly figure: (element: string) => string;
  /** In the place of a picture, until there is one. */
  readonly fallback: string;
  readonly document: string;
}

const link = (text: string) => `<a href="${documentName}">${text}</a>`;

export const pageWords: Readonly<Record<Language, PageWords>> = {
  vi: {
    title: 'Chuyển đổi số: số liệu và nguồn',
    lead: 'Bấm vào một con số để xem nguồn, trích dẫn và ghi chú của nó.',
    rankingHead: 'Xếp hạng tỉnh, thành phố',
    rankingHint:
      'highlight: tỉnh của bạn, viết không dấu. top: số dòng hiện ra lúc đầu. indicator, period: như trong bảng tính.',
    gaugeHead: 'Kinh tế số trong GDP',
    gaugeHint:
      'Đồng hồ của một chỉ số. Mục tiêu lấy từ trang “Mục tiêu” của bảng tính.',
    figureHead: 'Một con số trong câu',
    figureHint: 'Con số tự đổi theo tệp số liệu. area: mã của địa bàn.',
    figure: (element) =>
      `Năm 2022, Đà Nẵng đạt ${element} điểm chuyển đổi số trên thang từ 0 đến 1.`,
    fallback: `<p>Số liệu nằm trong tệp ${link(documentName)}. Lệnh <code>npx chiso render index.html</code> viết bảng số liệu vào đây, để trang đọc được cả khi trình duyệt không chạy mã.</p>`,
    document: `Toàn bộ số liệu của trang này: ${link('tệp số liệu')}.`,
  },
  en: {
    title: 'Digital transformation: figures and sources',
    lead: 'Select a figure for its source, its quote and its notes.',
    rankingHead: 'The provinces’ ranking',
    rankingHint:
      'highlight: your province, without diacritics. top: how many rows are shown at first. indicator, period: as in the spreadsheet.',
    gaugeHead: 'The digital economy in GDP',
    gaugeHint:
      'A dial of one indicator. Its target is from the sheet “Targets”.',
    figureHead: 'A figure in a sentence',
    figureHint: 'It follows the document. area: the id of the area.',
    figure: (element) =>
      `In 2022 Da Nang scored ${element} in digital transformation, on a scale from 0 to 1.`,
    fallback: `<p>The figures are in ${link(documentName)}. The command <code>npx chiso render index.html</code> writes them here as a table, so that the page can be read without scripts, too.</p>`,
    document: `All figures of this page: ${link('the document')}.`,
  },
};
