import {
  checkSizes,
  forbiddenId,
  isForbiddenId,
  type Notice,
  notice,
  quote,
} from '@chiso/data/convert';

/** The axes of a dataset as they were written, checked. */
export interface StatShape {
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
  readonly cells: number;
}

type Json = Record<string, unknown>;

/**
 * Whether a dataset is as JSON-stat says, before anything walks through it:
 * its sizes are those of its categories, and its values are as many.
 */
export function checkStatDataset(
  dataset: unknown,
  place: string,
): StatShape | Notice {
  const wrong = (at: string, vi: string, en: string) =>
    notice.error('wrong-shape', `${place}${at}`, [vi, en]);
  const dimension = isObject(dataset) ? dataset['dimension'] : undefined;
  if (!isObject(dataset) || !isObject(dimension)) {
    return wrong(
      '/dimension',
      'Bộ dữ liệu cần "dimension" là một đối tượng.',
      'The dataset needs "dimension", an object.',
    );
  }
  const ids = dataset['id'] ?? dimension['id'];
  const sizes = dataset['size'] ?? dimension['size'];
  const isList =
    Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!isList || !Array.isArray(sizes) || sizes.length !== ids.length) {
    return wrong(
      '/id',
      'Cần "id" (tên các chiều) và "size" (số mục của mỗi chiều) dài bằng nhau.',
      'Expected "id" (the names of dimensions) and "size" (how many categories each has), of equal length.',
    );
  }
  const sizeProblem = checkSizes(sizes, `${place}/size`);
  if (sizeProblem) return sizeProblem;
  for (const [axis, id] of (ids as string[]).entries()) {
    if (isForbiddenId(id)) return forbiddenId(id, `${place}/id/${axis}`);
    const at = `/dimension/${id}`;
    const found = Object.hasOwn(dimension, id) ? dimension[id] : undefined;
    const codes = codesOf(found);
    if (!codes) {
      return wrong(
        at,
        `Chiều ${quote(id)} cần "category" với "index" hoặc "label".`,
        `The dimension ${quote(id)} needs "category" with "index" or "label".`,
      );
    }
    const forbidden = codes.find(isForbiddenId);
    if (forbidden) return forbiddenId(forbidden, `${place}${at}`);
    if (codes.length !== sizes[axis] || new Set(codes).size < codes.length) {
      return wrong(
        at,
        `Chiều ${quote(id)} có ${codes.length} mục, nhưng "size" ghi ${sizes[axis]}.`,
        `The dimension ${quote(id)} has ${codes.length} categories, but "size" says ${sizes[axis]}.`,
      );
    }
  }
  const cells = (sizes as number[]).reduce((all, size) => all * size, 1);
  const problem = checkValues(dataset, cells, place);
  return problem ?? { ids: ids as string[], sizes: sizes as number[], cells };
}

/** The codes of a dimension; undefined where its index is no order of them. */
function codesOf(dimension: unknown): readonly string[] | undefined {
  const category = isObject(dimension) ? dimension['category'] : undefined;
  if (!isObject(category)) return undefined;
  const { index, label } = category;
  if (Array.isArray(index)) {
    return index.every((code) => typeof code === 'string') ? index : undefined;
  }
  if (isObject(index)) {
    const codes = Object.keys(index);
    const places = new Set(Object.values(index));
    const isOrder = codes.every((_, place) => places.has(place));
    return isOrder && places.size === codes.length ? codes : undefined;
  }
  if (index !== undefined) return undefined;
  // The label alone is enough for one category.
  return isObject(label) ? Object.keys(label) : undefined;
}

function checkValues(
  { value, status }: Json,
  cells: number,
  place: string,
): Notice | undefined {
  const told = (vi: string, en: string, at = 'value') =>
    notice.error('size-mismatch', `${place}/${at}`, [vi, en]);
  if (Array.isArray(value) && value.length !== cells) {
    return told(
      `Theo "size" phải có ${cells} giá trị, nhưng có ${value.length}. Tệp có thể bị cắt cụt.`,
      `By "size" there should be ${cells} values, but there are ${value.length}. The file may be cut short.`,
    );
  }
  if (!Array.isArray(value) && !isObject(value)) {
    return told('Bộ dữ liệu thiếu "value".', 'The dataset lacks "value".');
  }
  for (const [at, entries] of [
    ['value', isObject(value) ? value : {}],
    ['status', isObject(status) ? status : {}],
  ] as const) {
    const odd = Object.keys(entries).find(
      (key) => !/^\d{1,15}$/.test(key) || Number(key) >= cells,
    );
    if (odd !== undefined) {
      return told(
        `Khóa ${quote(odd)} nằm ngoài ${cells} ô của bộ dữ liệu.`,
        `The key ${quote(odd)} is outside the ${cells} cells of the dataset.`,
        at,
      );
    }
  }
  return undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
