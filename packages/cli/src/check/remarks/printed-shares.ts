import { decimalsOf } from '@chiso/data/core';
import type { Facts, Remark } from '../facts.js';
import { nameFigure, nameNumber } from '../name-figure.js';

/**
 * A printed percentage that is not that of its count: 35 of 53 as 66 % is, as
 * 67 % is not. The last decimal may be rounded, or cut off as some offices
 * do.
 */
export function remarkPrintedShares(facts: Facts): readonly Remark[] {
  return [...facts.figures, ...facts.targets].flatMap((placed): Remark | [] => {
    const { count, of, percent, hedge } = placed.statement;
    if (count === undefined || !of || percent === undefined || hedge) {
      return [];
    }
    const exact = (100 * count) / of;
    const step = 10 ** -decimalsOf(percent);
    const over = percent - exact;
    if (over <= step / 2 + 1e-9 && over > -step + 1e-9) return [];
    const figure = nameFigure(placed, facts);
    const [part, whole, printed, reckoned] = [
      count,
      of,
      percent,
      Number(exact.toFixed(decimalsOf(percent))),
    ].map(nameNumber);
    return {
      code: 'printed-share',
      pointer: placed.pointer('percent'),
      expected: { vi: `${reckoned!.vi}%`, en: `${reckoned!.en}%` },
      received: String(percent),
      message: {
        vi: `${figure.vi} ghi ${part!.vi}/${whole!.vi} là ${printed!.vi}%, mà tính ra ${reckoned!.vi}%; hãy đối chiếu cả ba số với nguồn.`,
        en: `${figure.en} gives ${part!.en} of ${whole!.en} as ${printed!.en}%, which makes ${reckoned!.en}%; compare all three with the source.`,
      },
    };
  });
}
