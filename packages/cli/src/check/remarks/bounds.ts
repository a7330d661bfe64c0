import { pickText } from '@chiso/data/core';
import type { Facts, PlacedStatement, Remark } from '../facts.js';
import { nameFigure, nameNumber } from '../name-figure.js';

/** Words by which a percentage is a part of a whole. */
const shareWords =
  /(^|\s)(tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|share|proportion|percentage|coverage)(\s|$)/i;
/** Words by which a number speaks of a change, which has no bounds. */
const changeWords =
  /(^|\s)(tăng|giảm|chênh|thuần|so với|tốc độ|growth|change|increase|decrease|net|balance|rate of)(\s|$)/i;

/**
 * Figures that their indicator cannot have: a share of more than all, a
 * number of things below none, a part that is larger than its whole, an index
 * outside its scale.
 *
 * A percentage is held for a share only where the document says so: it is the
 * percentage of a count, or its indicator is called a share, is part of a
 * split, or is drawn on a scale within 0–100. Growth may pass 100 and fall
 * below 0. Only an index has its scale for bounds, because the format says
 * that a scale is none.
 */
export function remarkBounds(facts: Facts): readonly Remark[] {
  return [...facts.figures, ...facts.targets].flatMap((placed) => {
    const { statement, indicator } = placed;
    const { value, count, of, percent } = statement;
    const unit = indicator.unit ?? 'count';
    const found: (Remark | undefined)[] = [];
    const check = (isWrong: boolean, remark: () => Remark) => {
      if (isWrong) found.push(remark());
    };
    const [name, isChange] = [wordsOf(placed, facts), changes(placed, facts)];
    if (percent !== undefined && !isChange) {
      check(percent > 100 || percent < 0, () =>
        pastShare(placed, 'percent', percent, facts),
      );
    }
    if (unit === 'percent' && value !== undefined && !isChange) {
      const isPast = value > 100 || value < 0;
      check(isPast && isShare(placed, name), () =>
        pastShare(placed, 'value', value, facts),
      );
    }
    if (unit === 'count' && !isChange) {
      for (const [member, number = 0] of [
        ['value', value],
        ['count', count],
      ] as const) {
        check(number < 0, () => negative(placed, member, number, facts));
      }
    }
    if (count !== undefined && of !== undefined) {
      check(count > of, () => pastWhole(placed, count, of, facts));
    }
    const [low, high] = indicator.scale ?? [-Infinity, Infinity];
    if (unit === 'index' && value !== undefined) {
      check(value < low || value > high, () =>
        outsideScale(placed, value, [low, high], facts),
      );
    }
    return found.flatMap((remark) => remark ?? []);
  });
}

function wordsOf({ indicator }: PlacedStatement, { dataset }: Facts): string {
  const { lang } = dataset.header;
  const texts = [indicator.name, indicator.shortName ?? ''];
  return (['vi', 'en'] as const)
    .flatMap((each) => texts.map((text) => pickText(text, each, lang).text))
    .join(' ');
}

function changes(placed: PlacedStatement, facts: Facts): boolean {
  return (
    placed.indicator.per !== undefined ||
    changeWords.test(wordsOf(placed, facts))
  );
}

function isShare({ indicator }: PlacedStatement, name: string): boolean {
  const { scale, partOf, split } = indicator;
  return (
    (scale !== undefined && scale[0] >= 0 && scale[1] <= 100) ||
    (partOf !== undefined && split !== undefined) ||
    shareWords.test(name)
  );
}

function pastShare(
  placed: PlacedStatement,
  member: string,
  number: number,
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const words = nameNumber(number);
  return {
    code: 'share-outside-100',
    pointer: placed.pointer(member),
    expected: { vi: 'từ 0 đến 100', en: '0 to 100' },
    received: String(number),
    message: {
      vi: `${figure.vi} là ${words.vi}%, mà một tỷ lệ thì ở trong khoảng từ 0 đến 100%; hãy đối chiếu với nguồn.`,
      en: `${figure.en} is ${words.en}%, and a share lies between 0 and 100%; compare it with the source.`,
    },
  };
}

function negative(
  placed: PlacedStatement,
  member: string,
  number: number,
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const words = nameNumber(number);
  return {
    code: 'negative-count',
    pointer: placed.pointer(member),
    expected: { vi: 'một số không âm', en: 'a number that is not below 0' },
    received: String(number),
    message: {
      vi: `${figure.vi} là ${words.vi}, mà số lượng thì không âm; nếu đây là mức tăng giảm, hãy ghi bằng “change”.`,
      en: `${figure.en} is ${words.en}, and there are never fewer than none; if it is a change, write it as “change”.`,
    },
  };
}

function pastWhole(
  placed: PlacedStatement,
  count: number,
  of: number,
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const [part, whole] = [nameNumber(count), nameNumber(of)];
  return {
    code: 'count-past-whole',
    pointer: placed.pointer('count'),
    expected: { vi: `không quá ${whole.vi}`, en: `at most ${whole.en}` },
    received: String(count),
    message: {
      vi: `${figure.vi} ghi ${part.vi} trên tổng số ${whole.vi}, phần lớn hơn tổng; hãy xem hai số có bị đổi chỗ không.`,
      en: `${figure.en} says ${part.en} of ${whole.en}, more than there are; see whether the two are swapped.`,
    },
  };
}

function outsideScale(
  placed: PlacedStatement,
  value: number,
  [low, high]: readonly [number, number],
  facts: Facts,
): Remark {
  const figure = nameFigure(placed, facts);
  const [here, from, to] = [value, low, high].map(nameNumber);
  return {
    code: 'outside-scale',
    pointer: placed.pointer('value'),
    expected: {
      vi: `từ ${from!.vi} đến ${to!.vi}`,
      en: `${from!.en} to ${to!.en}`,
    },
    received: String(value),
    message: {
      vi: `${figure.vi} là ${here!.vi}, nằm ngoài thang ${from!.vi}–${to!.vi} của chỉ số; hãy xem lại con số hoặc “scale”.`,
      en: `${figure.en} is ${here!.en}, outside the index’s scale of ${from!.en} to ${to!.en}; check the number, or “scale”.`,
    },
  };
}
