import type { Cube } from './cube.js';
import { type Notice, notice, quote } from './notice.js';

/**
 * Whether the sizes that a file declares can be: whole numbers whose product
 * is no larger than what a program should go through. To be asked before
 * anything is counted out.
 */
export function checkSizes(
  sizes: readonly unknown[],
  place: string,
): Notice | undefined {
  const wrong = sizes.find(
    (size) => !Number.isSafeInteger(size) || (size as number) < 0,
  );
  if (wrong !== undefined) {
    return notice.error('wrong-size', place, [
      `Kích thước của một chiều phải là số nguyên không âm, nhưng ở đây là ${quote(wrong)}.`,
      `The size of a dimension should be a whole number, but here it is ${quote(wrong)}.`,
    ]);
  }
  const cells = sizes.reduce<number>((all, size) => all * (size as number), 1);
  return cells > 1e12
    ? notice.error('too-large', place, [
        `Tệp khai ${cells} ô, nhiều hơn mức đọc được. Tệp có thể đã hỏng; nếu không, hãy tải về một phần nhỏ hơn.`,
        `The file declares ${cells} cells, more than can be read. It may be broken; else download a smaller part of it.`,
      ])
    : undefined;
}

/** Ids that must not become names of members. */
export function isForbiddenId(id: string): boolean {
  return id === '__proto__' || id === 'constructor' || id === 'prototype';
}

/** An error for such an id. */
export function forbiddenId(id: string, place: string): Notice {
  return notice.error('forbidden-id', place, [
    `Mã “${id}” không được phép dùng. Hãy đổi mã khác trong tệp gốc.`,
    `The id “${id}” may not be used. Change it in the original file.`,
  ]);
}

/** Errors for cells that stand in the same place; one claim a cell. */
export function findDuplicates({ cells, dimensions }: Cube): readonly Notice[] {
  const found = new Map<string, number | null>();
  let equal = 0;
  let first = '';
  let different = 0;
  for (const { at, value } of cells) {
    const key = at.join(':');
    const before = found.get(key);
    if (before === undefined) found.set(key, value);
    else if (before === value) equal++;
    else {
      different++;
      first ||= at
        .map((index, axis) => dimensions[axis]!.categories[index]!.id)
        .join(' · ');
    }
  }
  const notices: Notice[] = [];
  if (different > 0) {
    notices.push(
      notice.error('duplicate-cell', first, [
        `${different} ô có hai con số khác nhau. Một khối dữ liệu chỉ giữ một con số mỗi ô: hãy tách chúng ra hai tệp.`,
        `${different} cells have two different figures. A cube holds one figure a cell: put them into two files.`,
      ]),
    );
  }
  if (equal > 0) {
    notices.push(
      notice.warning('repeated-cell', '', [
        `${equal} con số được ghi lặp lại y hệt.`,
        `${equal} figures are written twice, with the same value.`,
      ]),
    );
  }
  return notices;
}
