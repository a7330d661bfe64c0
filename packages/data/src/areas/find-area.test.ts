import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { parsePeriod } from '../period/parse-period.js';
import { foldName } from './fold-name.js';
import { findArea, getArea, members, searchAreas, vietnam } from './index.js';

function find(name: string, code?: string): string | undefined {
  return vietnam.find(name, code === undefined ? undefined : parsePeriod(code));
}

describe('foldName', () => {
  const rows = [
    [
      'da nang',
      'Đà Nẵng',
      'da-nang',
      'TP. Đà Nẵng',
      'TP.Đà Nẵng',
      'Da Nang City',
    ],
    ['hoa binh', 'Hoà Bình', 'Hòa Bình', 'tỉnh Hoà Bình', 'HOÀ BÌNH'],
    ['thanh hoa', 'Thanh Hoá', 'Thanh Hóa', 'Tỉnh Thanh Hóa'],
    [
      'ba ria vung tau',
      'Bà Rịa - Vũng Tàu',
      'Bà Rịa – Vũng Tàu',
      'Bà Rịa-Vũng Tàu',
    ],
    ['hcm', 'TP HCM', 'TP.HCM', 'tp. hcm'],
    ['bo thong tin va truyen thong', 'Bộ Thông tin và Truyền thông'],
  ] as const;

  for (const [folded, ...names] of rows) {
    it(`foldName(${names[0]}) is "${folded}", however it is spelled`, () => {
      for (const name of names) {
        expect(foldName(name)).to.equal(folded);
        expect(foldName(name.normalize('NFD'))).to.equal(folded);
      }
    });
  }

  it('foldName(a prefix alone) stays, so that typing it finds something', () => {
    expect(foldName('TP.')).to.equal('tp');
    expect(foldName('')).to.equal('');
  });

  it('foldName(folded) stays as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...members('vn63')!), (id) => {
        const { vi = '' } = getArea(id)!.name as { vi?: string };
        expect(foldName(foldName(vi))).to.equal(foldName(vi));
      }),
    );
  });
});

describe('findArea', () => {
  it('findArea(slug, period) follows the period', () => {
    expect(find('ninh-binh', '2021')).to.equal('vn63:37');
    expect(find('ninh-binh', '2025-06-30')).to.equal('vn63:37');
    expect(find('ninh-binh', '2025-S1')).to.equal('vn63:37');
    expect(find('ninh-binh', '2025-07-01')).to.equal('vn34:37');
    expect(find('ninh-binh', '2025')).to.equal('vn34:37');
    expect(find('ninh-binh', '2022/2025')).to.equal('vn34:37');
  });

  it('findArea(slug) without a period is the unit of today', () => {
    expect(find('ninh-binh')).to.equal('vn34:37');
    expect(find('bac-ninh')).to.equal('vn34:24');
    expect(find('bac-ninh', '2024')).to.equal('vn63:27');
  });

  it('findArea(name of one vintage) is that one at any time', () => {
    expect(find('binh-dinh')).to.equal('vn63:52');
    expect(find('Bình Định', '2026')).to.equal('vn63:52');
  });

  it('findArea(any spelling) finds the unit', () => {
    const rows = [
      ['vn34:01', 'Hanoi', 'Hà Nội', 'ha-noi', 'Thủ đô Hà Nội', 'TP. Hà Nội'],
      ['vn34:46', 'TP. Huế', 'Thừa Thiên - Huế', 'TT-Huế', 'Hue City', 'hue'],
      ['vn34:48', 'da nang', 'Đà Nẵng', 'TP.Đà Nẵng', 'Danang'],
      ['vn34:66', 'Đắc Lắc', 'Đăk Lăk', 'Đắk Lắk', 'Daklak', 'dak-lak'],
      [
        'vn34:79',
        'TP HCM',
        'TPHCM',
        'TP.HCM',
        'HCMC',
        'Sài Gòn',
        'ho-chi-minh',
        'Ho Chi Minh City',
        'TP. Hồ Chí Minh',
      ],
      ['vn63:17', 'Hoà Bình', 'Hòa Bình'],
      ['vn63:06', 'Bắc Cạn', 'Bắc Kạn'],
      ['vn63:77', 'BR-VT', 'BRVT', 'ba-ria-vung-tau', 'Bà Rịa – Vũng Tàu'],
      ['vn63:91', 'Kiến Giang'],
      ['vn', 'Việt Nam', 'Vietnam', 'viet-nam'],
      ['vn63:TN', 'Tây Nguyên'],
      ['vn34:DNB', 'Đông Nam Bộ', 'Southeast'],
      ['vn63:24', 'vn63:24'],
    ] as const;
    for (const [id, ...names] of rows) {
      for (const name of names) expect(find(name), name).to.equal(id);
    }
  });

  it('findArea(name of each unit, in its time) finds it', () => {
    for (const [set, period] of [
      ['vn63', '2021'],
      ['vn34', '2026'],
    ] as const) {
      for (const id of members(set)!) {
        const { vi = '', en = '' } = getArea(id)!.name as {
          vi?: string;
          en?: string;
        };
        const slug = foldName(en).replaceAll(' ', '-');
        for (const name of [vi, en, slug, `Tỉnh ${vi}`, vi.toUpperCase()]) {
          expect(find(name, period), name).to.equal(id);
        }
      }
    }
  });

  it('findArea(bare code | part of a name | nothing) is undefined', () => {
    for (const name of ['24', '01', 'ninh', 'vũng tàu', '', ' ', 'atlantis']) {
      expect(findArea(name), name).to.equal(undefined);
    }
  });

  it('findArea(any string) and searchAreas(any string) never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const id = findArea(text)?.id;
        expect(id === undefined || getArea(id) !== undefined).to.equal(true);
        expect(searchAreas(text)).to.be.an('array');
      }),
    );
    for (const name of ['__proto__', 'constructor', 'toString', '\ud800']) {
      expect(findArea(name)).to.equal(undefined);
    }
  });
});

describe('searchAreas', () => {
  const ids = (query: string) => searchAreas(query).map(({ id }) => id);

  it('searchAreas(name) has both vintages, today first', () => {
    for (const query of ['da nang', 'Đà Nẵng', 'danang', 'TP. Đà Nẵng']) {
      expect(ids(query), query).to.deep.equal(['vn34:48', 'vn63:48']);
    }
  });

  it('searchAreas(tone on either letter) finds the same', () => {
    expect(ids('Hoà')).to.deep.equal(ids('Hòa'));
    expect(ids('Hoà Bình')).to.deep.equal(['vn63:17']);
  });

  it('searchAreas(other spellings) finds the unit', () => {
    expect(ids('TP. Huế')).to.deep.equal(['vn34:46', 'vn63:46']);
    expect(ids('TP HCM').slice(0, 2)).to.deep.equal(['vn34:79', 'vn63:79']);
    expect(ids('Đắc Lắc')).to.deep.equal(['vn34:66', 'vn63:66']);
    expect(ids('thừa thiên')).to.deep.equal(['vn34:46', 'vn63:46']);
  });

  it('searchAreas(start of a name) comes before the middle of one', () => {
    expect(ids('ninh')).to.deep.equal([
      ...['vn34:37', 'vn63:37', 'vn63:58'],
      ...['vn34:22', 'vn34:24', 'vn34:80', 'vn63:22', 'vn63:27', 'vn63:72'],
    ]);
    expect(ids('tay')).to.deep.equal([
      ...['vn34:80', 'vn63:72', 'vn63:TN', 'vn34:NTBTN'],
    ]);
  });

  it('searchAreas(letters inside a word) finds nothing', () => {
    expect(ids('inh')).to.deep.equal([]);
    expect(ids('')).to.deep.equal([]);
    expect(ids('–')).to.deep.equal([]);
  });
});
