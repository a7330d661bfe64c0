import { parsePeriod } from '@chiso/data/core';
import {
  type Facts,
  groupBy,
  type PlacedStatement,
  type Remark,
} from '../facts.js';
import { nameArea, nameFigure, nameIndicator } from '../name-figure.js';

/** The first month of the 34; Resolution 202/2025/QH15. */
const reform = parsePeriod('2025-07')!.start;

/**
 * Areas and their time. Told once for an indicator, period and vintage: units
 * of the 34 in a period before there were any, units of the 63 in one after
 * they were gone; both in one ranking. An edition that its issuer reckoned
 * for both is right with each in a set of its own, so sets are compared by
 * their names. Told once for a name: an area that neither the document nor
 * the library knows.
 */
export function remarkVintages(facts: Facts): readonly Remark[] {
  return [
    ...remarkTimes(facts),
    ...remarkMixtures(facts),
    ...remarkUnknown(facts),
  ];
}

function vintageOf(area: string): 'vn63' | 'vn34' | undefined {
  const [, vintage] = /^(vn63|vn34)(:|$)/.exec(area) ?? [];
  return vintage as 'vn63' | 'vn34' | undefined;
}

function remarkTimes(facts: Facts): readonly Remark[] {
  const wrong = facts.figures.filter(({ area, period }) => {
    const vintage = vintageOf(area);
    if (!period || !vintage) return false;
    return vintage === 'vn34' ? period.end <= reform : period.start >= reform;
  });
  const groups = groupBy(wrong, ({ indicator, period, area }) =>
    [indicator.id, period!.code, vintageOf(area)].join(' '),
  );
  return [...groups.values()].map((group) => tellTime(group, facts));
}

function tellTime(group: readonly PlacedStatement[], facts: Facts): Remark {
  const first = group[0]!;
  const is34 = vintageOf(first.area) === 'vn34';
  const figure = nameFigure(first, facts);
  const rest = group.length - 1;
  const [vi, en] = rest
    ? [` và ${rest} nơi khác`, ` and ${rest} more`]
    : ['', ''];
  return {
    code: 'area-of-other-time',
    pointer: first.pointer('area'),
    expected: is34
      ? { vi: 'một trong 63 tỉnh, thành phố', en: 'one of the 63 provinces' }
      : { vi: 'một trong 34 tỉnh, thành phố', en: 'one of the 34 provinces' },
    received: first.area,
    message: is34
      ? {
          vi: `${figure.vi}${vi}: “${first.area}” chỉ có từ ngày 1/7/2025, sau kỳ này; hãy ghi mã của 63 tỉnh, thành phố, trừ khi nguồn đã tính lại theo địa giới mới.`,
          en: `${figure.en}${en}: “${first.area}” exists since 1 July 2025, after this period; write the id of the 63 provinces, unless the source reckoned for the new ones.`,
        }
      : {
          vi: `${figure.vi}${vi}: “${first.area}” không còn từ ngày 1/7/2025, trước kỳ này; hãy ghi mã của 34 tỉnh, thành phố, trừ khi nguồn vẫn tính theo địa giới cũ.`,
          en: `${figure.en}${en}: “${first.area}” is no more since 1 July 2025, before this period; write the id of the 34 provinces, unless the source still reckons for the old ones.`,
        },
  };
}

function remarkMixtures(facts: Facts): readonly Remark[] {
  const ranked = facts.figures.filter(
    ({ statement, area }) =>
      (statement.rank !== undefined || statement.complete) && vintageOf(area),
  );
  const groups = groupBy(ranked, ({ indicator, period, statement, table }) =>
    JSON.stringify([
      indicator.id,
      period?.code,
      statement.method,
      statement.statistic,
      statement.among ?? `table ${table}`,
    ]),
  );
  return [...groups.values()].flatMap((group): Remark | [] => {
    const [first] = group;
    // A set of the document's own has the vintage of its areas.
    const usual =
      vintageOf(first!.statement.among ?? '') ?? vintageOf(first!.area);
    const other = group.find(({ area }) => vintageOf(area) !== usual);
    if (!other) return [];
    const name = nameIndicator(other, facts);
    const area = nameArea(other.area, facts);
    return {
      code: 'mixed-vintages',
      pointer: other.pointer('area'),
      expected: {
        vi: `chỉ các nơi của “${usual}”`,
        en: `areas of “${usual}” only`,
      },
      received: other.area,
      message: {
        vi: `${name.vi}: bảng xếp hạng của “${usual}” có cả ${area.vi} (${other.area}), thuộc địa giới khác; hãy sửa mã hoặc tách thành hai bảng.`,
        en: `${name.en}: the ranking of “${usual}” also has ${area.en} (${other.area}), of the other vintage; correct the id, or make two tables.`,
      },
    };
  });
}

function remarkUnknown(facts: Facts): readonly Remark[] {
  const { dataset } = facts;
  const groups = groupBy(
    [...facts.figures, ...facts.targets].filter(
      ({ area }) =>
        area !== '' && !dataset.ownAreas.has(area) && !dataset.areas?.get(area),
    ),
    ({ area }) => area,
  );
  return [...groups].map(([area, [first]]) => ({
    code: 'unknown-area',
    pointer: first!.pointer('area'),
    expected: {
      vi: 'mã của một nơi trong “areas”, hoặc tên một tỉnh, thành phố',
      en: 'the id of one of the “areas”, or the name of a province',
    },
    received: area,
    message: {
      vi: `“${area}” không có trong “areas” và không phải tên hay mã tỉnh, thành phố nào; hãy tra bằng lệnh “chiso areas”.`,
      en: `“${area}” is none of the “areas”, and no name or id of a province; look it up by “chiso areas”.`,
    },
  }));
}
