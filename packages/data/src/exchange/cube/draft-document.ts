import type {
  Area,
  DatasetDocument,
  Indicator,
  Observation,
  Source,
} from '../../document/types.js';
import type { Cube } from './cube.js';
import { draftAreas } from './draft-areas.js';
import { draftIndicators } from './draft-indicators.js';
import { draftObservation } from './draft-observation.js';
import { draftSource } from './draft-source.js';
import { languageOf } from './language-of.js';
import { type Notice, notice, quote, type Reading } from './notice.js';
import { plainText } from './plain-text.js';
import { slug, uniqueIds } from './slug.js';
import { readTimeCode } from './time-code.js';

/** What a file of several cubes is called, where it says so. */
export interface DraftOptions {
  /** The id of the document where no title gives one. */
  readonly name: string;
  readonly title?: string | undefined;
}

/**
 * A document of cubes that another program made. Areas that are not built in
 * are defined with their names; every dimension but time and area makes
 * indicators; each cube is a source.
 */
export function draftDocument(
  cubes: readonly Cube[],
  { name, title = plainText(cubes[0]?.title) }: DraftOptions,
): Reading<DatasetDocument> {
  const notices: Notice[] = [];
  const indicators: Indicator[] = [];
  const observations: Observation[] = [];
  const sources: Source[] = [];
  const areas = new Map<string, Area>();
  const indicatorId = uniqueIds();
  const sourceId = uniqueIds();
  for (const cube of cubes) {
    const source = draftSource(cube, sourceId);
    const drafted = draftIndicators(cube, indicatorId);
    if (!drafted.value) return { value: undefined, notices: drafted.notices };
    const places = draftAreas(cube, areas);
    const times = readTimes(cube);
    notices.push(...drafted.notices, ...places.notices, ...times.notices);
    sources.push(source);
    indicators.push(...drafted.value.indicators);
    const found: Observation[] = [];
    for (const cell of cube.cells) {
      const observation = draftObservation(cell, {
        indicator: drafted.value.of(cell),
        area: places.of(cell),
        time: times.of(cell),
        source: source.id,
      });
      if (observation) found.push(observation);
    }
    observations.push(...found);
    notices.push(...countOddStatuses(cube));
  }
  if (observations.length === 0) {
    notices.push(
      notice.error('no-figures', '', [
        'Tệp không có con số nào. Hãy kiểm tra xem có tải thiếu hay không.',
        'The file has no figure. Check whether all of it was downloaded.',
      ]),
    );
    return { value: undefined, notices };
  }
  const used = new Set(observations.map(({ indicator }) => indicator));
  const first = cubes[0]!;
  const day = cubes.map(({ updated }) => updated?.slice(0, 10)).find(isDay);
  const document: DatasetDocument = {
    format: 'chiso/1',
    id: slug(name, slug(title, 'dataset')),
    lang: languageOf(first.lang, textsOf(cubes)),
    title: title || name,
    ...(first.description && { description: first.description }),
    ...(day !== undefined && { released: day }),
    ...(first.publisher && { publisher: { name: first.publisher } }),
    sources,
    ...(areas.size > 0 && { areas: [...areas.values()] }),
    indicators: indicators.filter(({ id }) => used.has(id)),
    observations,
  };
  return { value: document, notices };
}

interface Times {
  readonly of: (cell: Cube['cells'][number]) => {
    readonly period?: string;
    readonly printed?: string;
  };
  readonly notices: readonly Notice[];
}

/** A period for each time code; a code that is none stays as it is printed. */
function readTimes({ dimensions }: Cube): Times {
  const axis = dimensions.findIndex(({ role }) => role === 'time');
  if (axis < 0) {
    const missing = notice.warning('no-time', '', [
      'Tệp không có chiều thời gian: các con số không nằm trên trục thời gian nào.',
      'The file has no time dimension: its figures stand on no time axis.',
    ]);
    return { of: () => ({}), notices: [missing] };
  }
  const { categories, id } = dimensions[axis]!;
  const read = categories.map(({ id: code, label }) => {
    const period = readTimeCode(code) ?? readTimeCode(plainText(label));
    return period === undefined
      ? { printed: plainText(label) || code }
      : { period };
  });
  const odd = categories.filter((_, index) => !('period' in read[index]!));
  const notices =
    odd.length === 0
      ? []
      : [
          notice.warning('unknown-period', id, [
            `${odd.length} kỳ không đọc được (như “${quote(odd[0]!.id)}”): được giữ nguyên văn, nhưng không lên trục thời gian.`,
            `${odd.length} periods could not be read (such as “${quote(odd[0]!.id)}”): they are kept in words, but stand on no time axis.`,
          ]),
        ];
  return { of: ({ at }) => read[at[axis]!]!, notices };
}

function countOddStatuses({ cells }: Cube): readonly Notice[] {
  const count = cells.filter(({ remarks = [] }) => remarks.length > 0).length;
  return count === 0
    ? []
    : [
        notice.remark('kept-as-note', '', [
          `${count} con số có thuộc tính mà tài liệu không có chỗ riêng: chúng được ghi vào ghi chú của con số.`,
          `${count} figures have attributes that a document has no place for: they are kept as notes of the figures.`,
        ]),
      ];
}

function textsOf(cubes: readonly Cube[]): readonly string[] {
  return cubes.flatMap(({ title, dimensions }) => [
    plainText(title),
    ...dimensions.flatMap(({ label, categories }) => [
      plainText(label),
      ...categories.slice(0, 50).map((one) => plainText(one.label)),
    ]),
  ]);
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
