import type { Language } from '@chiso/data';
import type { ExampleRows } from './example-rows.js';
import { wordsIn } from './words-in.js';

/** What the figures of the example refer to. */
export function exampleDefinitions(lang: Language): ExampleRows {
  const { text, word } = wordsIn(lang);
  return {
    dataset: [
      {
        id: 'dti-2022',
        ...(lang === 'en' && { lang: 'English' }),
        ...text('title', {
          vi: 'Chuyển đổi số: xếp hạng tỉnh, thành phố năm 2022 và kinh tế số',
          en: 'Digital transformation: the provinces’ ranking of 2022, and the digital economy',
        }),
        ...text('description', {
          vi: 'Số liệu mẫu, do cơ quan nhà nước công bố. Hãy thay bằng số liệu của cơ quan bạn.',
          en: 'An example, as state bodies published it. Put your own figures in its place.',
        }),
        ...text('publisher', {
          vi: 'chiso – bản mã hóa minh họa',
          en: 'chiso – an illustrative encoding',
        }),
        ...text('license_basis', {
          vi: 'Các nguồn không nêu giấy phép. Số liệu được dẫn lại nguyên văn kèm nguồn.',
          en: 'The sources name no licence. Figures are cited as published, each with its source.',
        }),
      },
    ],
    sources: [
      {
        id: 'dti-gov-vn-2022',
        ...text('title', {
          vi: 'Báo cáo xếp hạng: Đánh giá mức độ chuyển đổi số năm 2022',
          en: 'Ranking report: Assessment of digital transformation in 2022',
        }),
        ...text('publisher', {
          vi: 'Bộ Thông tin và Truyền thông (dti.gov.vn)',
          en: 'Ministry of Information and Communications (dti.gov.vn)',
        }),
        kind: word('bộ dữ liệu', 'dataset'),
        url: 'https://dti.gov.vn/xep-hang-2022',
      },
      {
        id: 'vgp-2023-07-13',
        ...text('title', {
          vi: 'Thủ tướng: 4 ưu tiên để đột phá hơn nữa về chuyển đổi số',
          en: 'Prime Minister: four priorities for a further breakthrough in digital transformation',
        }),
        ...text('publisher', {
          vi: 'Cổng thông tin điện tử tỉnh Bình Phước, theo VGP News',
          en: 'Bình Phước province portal, after VGP News',
        }),
        kind: word('báo chí', 'press'),
        date: '2023-07-13',
      },
      {
        id: 'qd-411',
        ...text('title', {
          vi: 'Quyết định 411/QĐ-TTg',
          en: 'Decision 411/QĐ-TTg',
        }),
        ...text('publisher', {
          vi: 'Thủ tướng Chính phủ',
          en: 'Prime Minister',
        }),
        kind: word('văn bản pháp luật', 'legal'),
        date: '2022-03-31',
        document_number: '411/QĐ-TTg',
        ...text('note', {
          vi: 'Phê duyệt Chiến lược quốc gia phát triển kinh tế số và xã hội số đến năm 2025, định hướng đến năm 2030.',
          en: 'Approving the national strategy for the digital economy and digital society to 2025, with orientations to 2030.',
        }),
      },
      {
        id: 'thanhnien-1445066',
        publisher: 'm.thanhnien.vn',
        kind: word('báo chí', 'press'),
        ...text('note', {
          vi: 'Bài số 1445066 trên m.thanhnien.vn.',
          en: 'Article no. 1445066 on m.thanhnien.vn.',
        }),
      },
    ],
    indicators: [
      {
        id: 'dti',
        ...text('name', {
          vi: 'Chỉ số chuyển đổi số',
          en: 'Digital Transformation Index',
        }),
        short_name: 'DTI',
        unit: word('chỉ số, điểm', 'index'),
        decimals: 4,
        direction: word('càng cao càng tốt', 'higher is better'),
        scale_min: 0,
        scale_max: 1,
        ...text('description', {
          vi: 'Mức độ chuyển đổi số của một tỉnh, một bộ hoặc cả nước, từ 0 đến 1 với bốn chữ số thập phân (điểm trên 1.000 chia cho 1.000). Chỉ số được đánh giá hằng năm.',
          en: 'How far the digital transformation of a province, a ministry or the nation has come, from 0 to 1 with four decimals (points out of 1,000, divided by 1,000). It is assessed every year.',
        }),
      },
      {
        id: 'de-share-gdp',
        ...text('name', {
          vi: 'Tỷ trọng kinh tế số trong GDP',
          en: 'Digital economy’s share of GDP',
        }),
        unit: word('phần trăm', 'percent'),
        direction: word('càng cao càng tốt', 'higher is better'),
        scale_min: 0,
        scale_max: 30,
        ...text('description', {
          vi: 'Kinh tế số chiếm bao nhiêu phần trăm tổng sản phẩm trong nước (GDP), theo ước tính của Bộ Thông tin và Truyền thông.',
          en: 'What percentage of gross domestic product the digital economy makes up, as the Ministry of Information and Communications estimates it.',
        }),
      },
    ],
  };
}
