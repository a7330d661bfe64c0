import type { Language } from '@chiso/data';
import { areaNames } from '@chiso/data/areas';
import { dti2022 } from './dti-2022.js';
import type { ExampleRows } from './example-rows.js';
import { wordsIn } from './words-in.js';

/** A ranking, a figure with a hedge and a target, all as published. */
export function exampleFigures(lang: Language): ExampleRows {
  const { text, word } = wordsIn(lang);
  return {
    targets: [
      {
        indicator: 'de-share-gdp',
        area: word('Việt Nam', 'Vietnam'),
        period: '2025',
        value: 20,
        basis: 'qd-411',
        source: 'thanhnien-1445066',
      },
    ],
    observations: [
      ...dti2022.map(([area, printed, rank, value]) => {
        const { vi = '', en = '' } = areaNames(area)[0]!.name;
        return {
          indicator: 'dti',
          area: word(vi, en),
          period: '2022',
          ...(value !== undefined && { value }),
          rank,
          rank_of: 63,
          rank_among: 'vn63',
          complete: word('có', 'yes'),
          release: '2023-07-12',
          ...(printed !== word(vi, en) && { area_printed: printed }),
          ...text('note', {
            vi: 'Đủ 63 thứ hạng; giá trị chỉ được đọc cho năm tỉnh, thành phố đầu bảng. Thanh Hóa và Yên Bái cùng xếp thứ 15, không có thứ 16.',
            en: 'All 63 ranks; values were read for the first five only. Thanh Hóa and Yên Bái share 15th place and there is no 16th.',
          }),
          source: 'dti-gov-vn-2022',
        };
      }),
      {
        indicator: 'de-share-gdp',
        area: word('Việt Nam', 'Vietnam'),
        period: '2023-S1',
        value: word('trên 15,2', 'more than 15.2'),
        release: '2023-07-12',
        status: word('ước tính', 'estimate'),
        source: 'vgp-2023-07-13',
        quote:
          'kinh tế số chiếm tỉ trọng trên 15,2% GDP trong 06 tháng đầu năm 2023',
      },
    ],
  };
}
