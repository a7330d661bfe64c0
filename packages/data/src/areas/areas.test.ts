import { expect } from '@esm-bundle/chai';
import { parsePeriod } from '../period/parse-period.js';
import { foldName } from './fold-name.js';
import {
  areaNameAt,
  areaNames,
  codeSwap,
  getArea,
  members,
  predecessors,
  regionOf,
  regionsOf,
  successor,
  vietnam,
} from './index.js';

interface Facts {
  readonly regions63: readonly RegionFact[];
  readonly regions34: readonly RegionFact[];
  readonly units63: readonly UnitFact[];
  readonly units34: readonly UnitFact[];
}

interface RegionFact {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

interface UnitFact {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly type: string;
  readonly region: string;
  readonly successor?: string;
  readonly aliases?: readonly string[];
}

const facts: Facts = await (
  await fetch(new URL('./vietnam-areas.json', import.meta.url))
).json();

const vintages = ['vn63', 'vn34'] as const;
const unitsOf = { vn63: facts.units63, vn34: facts.units34 };
const regionFactsOf = { vn63: facts.regions63, vn34: facts.regions34 };

describe('getArea', () => {
  it('getArea(unit) has the name that the facts give it', () => {
    for (const vintage of vintages) {
      for (const { code, name, nameEn } of unitsOf[vintage]) {
        const area = getArea(`${vintage}:${code}`)!;
        const ascii = foldName(name);
        expect(area.name).to.have.property('vi', name);
        expect((area.name as { en: string }).en).to.match(/^[A-Za-z -]+$/);
        expect(foldName((area.name as { en: string }).en)).to.equal(ascii);
        if (nameEn) expect(area.name).to.have.property('en', nameEn);
        expect([area.level, area.vintage]).to.deep.equal(['province', vintage]);
      }
    }
  });

  it('getArea(region) has its name in both languages', () => {
    for (const vintage of vintages) {
      for (const { id, name, nameEn } of regionFactsOf[vintage]) {
        const area = getArea(`${vintage}:${id}`)!;
        expect(area.name).to.deep.equal({ vi: name, en: nameEn });
        expect([area.level, area.vintage]).to.deep.equal(['region', vintage]);
      }
    }
  });

  it('getArea(vn | vn63 | vn34) is the nation and its sets', () => {
    expect(
      ['vn', 'vn63', 'vn34'].map((id) => getArea(id)?.level),
    ).to.deep.equal(['nation', 'group', 'group']);
  });

  it('getArea(unit that merged) says what became of it', () => {
    expect(getArea('vn63:52')?.successor).to.equal('vn34:52');
    expect(getArea('vn63:37')?.successor).to.equal('vn34:37');
    expect(getArea('vn63:01')?.successor).to.equal(undefined);
    expect(getArea('vn34:37')?.successor).to.equal(undefined);
  });

  it('getArea(anything else) is undefined', () => {
    const ids = ['', '24', 'vn34:27', 'vn63:XX', 'VN', '__proto__', 'toString'];
    for (const id of ids) expect(getArea(id), id).to.equal(undefined);
  });
});

describe('members', () => {
  it('members(vn63) and members(vn34) are all units by code', () => {
    for (const vintage of vintages) {
      expect(members(vintage)).to.deep.equal(
        unitsOf[vintage].map(({ code }) => `${vintage}:${code}`),
      );
    }
  });

  it('members(regions) parts each vintage exactly', () => {
    const sizes = { vn63: [14, 11, 14, 5, 6, 13], vn34: [9, 6, 5, 6, 3, 5] };
    for (const vintage of vintages) {
      const parts = regionsOf(vintage).map((region) => members(region)!);
      expect(parts.map(({ length }) => length)).to.deep.equal(sizes[vintage]);
      expect(parts.flat().sort()).to.deep.equal(members(vintage));
      for (const { code, region } of unitsOf[vintage]) {
        expect(regionOf(`${vintage}:${code}`)).to.equal(`${vintage}:${region}`);
      }
    }
  });

  it('members(no set) is undefined', () => {
    for (const id of ['vn', 'vn63:24', 'constructor', '']) {
      expect(vietnam.members(id), id).to.equal(undefined);
    }
  });
});

describe('successor and predecessors', () => {
  it('successor(vn63) parts the 63 into the 34 exactly', () => {
    const old = members('vn63')!;
    for (const { code, successor: next } of facts.units63) {
      expect(successor(`vn63:${code}`)).to.equal(`vn34:${next}`);
    }
    expect(new Set(old.map(successor)).size).to.equal(34);
    expect(members('vn34')!.flatMap(predecessors).sort()).to.deep.equal(old);
  });

  it('predecessors(vn34) is one for 11 units and more for 23', () => {
    const counts = members('vn34')!.map((id) => predecessors(id).length);
    expect(counts.filter((count) => count === 1).length).to.equal(11);
    expect(counts.filter((count) => count > 1).length).to.equal(23);
    expect(predecessors('vn34:24')).to.deep.equal(['vn63:24', 'vn63:27']);
  });

  it('predecessors(unit) hold its code and its name', () => {
    for (const { code, name } of facts.units34) {
      const ids = predecessors(`vn34:${code}`);
      expect(ids).to.include(`vn63:${code}`);
      const names = ids.map((id) => (getArea(id)!.name as { vi: string }).vi);
      expect(names).to.include(name);
    }
  });

  it('successor(what is not of the 63) is undefined', () => {
    expect(['vn34:24', 'vn', ''].map(successor)).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(predecessors('vn63:24')).to.deep.equal([]);
  });
});

describe('codeSwap', () => {
  it('codeSwap(unit) finds the seven codes that changed their meaning', () => {
    const swapped = members('vn63')!.filter(codeSwap);
    expect(swapped.map((id) => id.slice(5))).to.deep.equal(
      '15 24 44 52 80 82 91'.split(' '),
    );
    expect(codeSwap('vn63:24')).to.equal('vn34:24');
    expect(codeSwap('vn34:24')).to.equal('vn63:24');
    expect(codeSwap('vn63:01')).to.equal(undefined);
    expect(codeSwap('vn63:02')).to.equal(undefined);
  });
});

describe('areaNames', () => {
  it('areaNames(Huế of the 63) has both of its names, dated', () => {
    const names = areaNames('vn63:46').map(({ fullName, from, until }) => [
      fullName.vi,
      from,
      until,
    ]);
    expect(names).to.deep.equal([
      ['Tỉnh Thừa Thiên Huế', undefined, '2024-12-31'],
      ['Thành phố Huế', '2025-01-01', '2025-06-30'],
    ]);
  });

  it('areaNameAt(Đồng Nai, period) is a city from 30 April 2026', () => {
    const at = (code: string) =>
      areaNameAt('vn34:75', parsePeriod(code))?.fullName.en;
    expect(at('2025-Q4')).to.equal('Dong Nai Province');
    expect(at('2026-04-29')).to.equal('Dong Nai Province');
    expect(at('2026-04-30')).to.equal('Dong Nai City');
    expect(at('2027')).to.equal('Dong Nai City');
  });

  it('areaNameAt(Huế, period) is the name of that time', () => {
    const at = (code: string) => areaNameAt('vn63:46', parsePeriod(code))?.name;
    expect(at('2021')).to.deep.equal({
      vi: 'Thừa Thiên Huế',
      en: 'Thua Thien Hue',
    });
    expect(at('2025-Q1')).to.deep.equal({ vi: 'Huế', en: 'Hue' });
    expect(areaNameAt('vn63:46')?.kind).to.equal('municipality');
  });

  it('areaNames(unit) ends with the kind that the facts give it', () => {
    for (const vintage of vintages) {
      for (const { code, type } of unitsOf[vintage]) {
        expect(areaNames(`${vintage}:${code}`).at(-1)?.kind, code).to.equal(
          type,
        );
      }
    }
    const cities = members('vn34')!.filter(
      (id) => areaNameAt(id)?.kind === 'municipality',
    );
    expect(cities.length).to.equal(7);
    expect(areaNameAt('vn34:79')?.fullName.en).to.equal('Ho Chi Minh City');
  });

  it('areaNames(no unit) is empty', () => {
    expect(areaNames('vn')).to.deep.equal([]);
    expect(areaNameAt('vn63:TN')).to.equal(undefined);
  });
});
