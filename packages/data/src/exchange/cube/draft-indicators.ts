import type { Indicator, Text } from '../../document/types.js';
import type { Cell, Cube, CubeUnit, Dimension } from './cube.js';
import { type Notice, notice, quote, type Reading } from './notice.js';
import { plainText } from './plain-text.js';
import { readUnit } from './read-unit.js';

/** What a cell's figure belongs to. */
export interface DraftedIndicator {
  readonly id: string;
  /** Its figures are taken times ten to this power. */
  readonly shift: number;
}

export interface DraftedIndicators {
  readonly indicators: readonly Indicator[];
  readonly of: (cell: Cell) => DraftedIndicator;
}

/** More than this, and the file is a data base and no dataset. */
const mostIndicators = 5000;

/** Dimensions that say how a figure is written, and not what it is. */
const isUnitDimension = ({ id }: Dimension) =>
  /^(unit|unit_measure|unit_mult|decimals)$/i.test(id);

/**
 * An indicator for each combination of what is neither time nor area: "A – B".
 * A dimension with one category is told of in the description.
 */
export function draftIndicators(
  cube: Cube,
  uniqueId: (name: string, otherwise: string) => string,
): Reading<DraftedIndicators> {
  const { dimensions, cells, title } = cube;
  const axes = dimensions.flatMap((dimension, axis) =>
    dimension.role === 'time' || dimension.role === 'area'
      ? []
      : [{ dimension, axis }],
  );
  const isMetric = ({ dimension }: (typeof axes)[number]) =>
    dimension.role === 'metric';
  const dividing = axes.filter(
    (one) => one.dimension.categories.length > 1 && !isMetric(one),
  );
  const naming = [...axes.filter(isMetric), ...dividing];
  const constant = axes.filter((one) => !naming.includes(one));
  const drafted = new Map<string, Drafted>();
  for (const cell of cells) {
    const key = keyOf(cell, naming);
    let one = drafted.get(key);
    if (!one) {
      if (drafted.size === mostIndicators) return tooMany();
      const found = naming.map(
        ({ dimension, axis }) => dimension.categories[cell.at[axis]!]!,
      );
      const units = [
        ...found.map((it) => it.unit),
        cell.unit,
        unitOf(cell, axes),
      ];
      const unit: CubeUnit = Object.assign({}, ...units.map(withoutEmpty));
      const named = naming.map(({ dimension }, index) => ({
        isUnit: isUnitDimension(dimension),
        label: found[index]!.label ?? found[index]!.id,
      }));
      const words = named.filter(({ isUnit }) => !isUnit || named.length === 1);
      const name =
        words.length > 0 ? joinNames(words.map((it) => it.label)) : title;
      const codes = found.map(({ id }) => id).join('-');
      one = {
        id: uniqueId(codes || cube.id, 'indicator'),
        name,
        ...readUnit(unit),
        hasUnit: Object.keys(unit).some((part) => part !== 'decimals'),
      };
      drafted.set(key, one);
    }
  }
  const description = describeConstants(constant.map((it) => it.dimension));
  const indicators = [...drafted.values()].map(
    ({ id, name, members }): Indicator => ({
      id,
      name,
      ...(description !== '' && { description }),
      ...members,
    }),
  );
  return {
    value: { indicators, of: (cell) => drafted.get(keyOf(cell, naming))! },
    notices: tellUnits([...drafted.values()]),
  };
}

interface Drafted extends DraftedIndicator {
  readonly name: Text;
  readonly members: ReturnType<typeof readUnit>['members'];
  readonly unknown?: string;
  readonly hasUnit: boolean;
}

type Axis = { readonly dimension: Dimension; readonly axis: number };

/** Figures in different units are never those of one indicator. */
function keyOf({ at, unit = {} }: Cell, axes: readonly Axis[]): string {
  const { code, label, symbol, multiplier } = unit;
  const steps = axes.map(({ axis }) => at[axis]).join(':');
  return [steps, code, label, symbol, multiplier].join('|');
}

/** A unit that a dimension of its own states, as some offices have it. */
function unitOf({ at }: Cell, axes: readonly Axis[]): CubeUnit | undefined {
  let unit: CubeUnit | undefined;
  for (const { dimension, axis } of axes) {
    const { id, label } = dimension.categories[at[axis]!]!;
    const number = /^\d{1,2}$/.test(id) ? Number(id) : undefined;
    const part = /^unit(_measure)?$/i.test(dimension.id)
      ? { code: id, label: plainText(label) }
      : /^unit_mult$/i.test(dimension.id)
        ? { multiplier: number }
        : /^decimals$/i.test(dimension.id)
          ? { decimals: number }
          : undefined;
    if (part) unit = { ...unit, ...part };
  }
  return unit;
}

function withoutEmpty(unit: CubeUnit = {}): CubeUnit {
  const kept = Object.entries(unit).filter(
    ([, part]) => part !== undefined && part !== '',
  );
  return Object.fromEntries(kept);
}

function joinNames(names: readonly Text[]): Text {
  if (names.length === 1) return names[0]!;
  const all = (lang: 'vi' | 'en') =>
    names
      .map((name) =>
        typeof name === 'string' ? name : (name[lang] ?? plainText(name)),
      )
      .join(' – ');
  if (names.every((name) => typeof name === 'string')) return all('en');
  const has = (lang: 'vi' | 'en') =>
    names.some((name) => typeof name !== 'string' && name[lang] !== undefined);
  return {
    ...(has('vi') && { vi: all('vi') }),
    ...(has('en') && { en: all('en') }),
  };
}

/** "Frequency: Annual. Age: 15+." */
function describeConstants(dimensions: readonly Dimension[]): string {
  return dimensions
    .map(({ id, label, categories }) => {
      const { id: code, label: name } = categories[0] ?? { id: '' };
      return `${plainText(label) || id}: ${plainText(name) || code}.`;
    })
    .join(' ');
}

function tellUnits(drafted: readonly Drafted[]): readonly Notice[] {
  const unknown = drafted.filter((it) => it.unknown !== undefined);
  const unitless = drafted.filter((it) => !it.hasUnit);
  const shifted = drafted.filter(({ shift }) => shift !== 0);
  const notices: Notice[] = [];
  if (unknown.length > 0) {
    const { id, unknown: words } = unknown[0]!;
    notices.push(
      notice.warning('unknown-unit', id, [
        `${unknown.length} chỉ số có đơn vị không thuộc phần trăm, chỉ số, số lượng hay tiền tệ (như “${quote(words)}”): đơn vị được ghi thành lời sau con số. Hãy kiểm tra "unit" và "noun".`,
        `${unknown.length} indicators have a unit that is no percentage, index, count or currency (such as “${quote(words)}”): it is kept as words after the number. Check "unit" and "noun".`,
      ]),
    );
  }
  if (unitless.length > 0) {
    notices.push(
      notice.warning('no-unit', unitless[0]!.id, [
        `${unitless.length} chỉ số không có đơn vị trong tệp: được coi là số lượng. Hãy điền "unit" vào tài liệu.`,
        `${unitless.length} indicators have no unit in the file: they are taken as counts. Fill in "unit" in the document.`,
      ]),
    );
  }
  if (shifted.length > 0) {
    const { id, shift } = shifted[0]!;
    notices.push(
      notice.remark('multiplied', id, [
        `Số của ${shifted.length} chỉ số được ghi theo 10^${shift} trong tệp: tài liệu ghi số đầy đủ.`,
        `The figures of ${shifted.length} indicators are in units of 10^${shift} in the file: the document has them in full.`,
      ]),
    );
  }
  return notices;
}

function tooMany(): Reading<DraftedIndicators> {
  const error = notice.error('too-many-indicators', '', [
    `Tệp có hơn ${mostIndicators} tổ hợp chỉ số. Hãy tải về một phần nhỏ hơn.`,
    `The file has more than ${mostIndicators} combinations of dimensions. Download a smaller part of it.`,
  ]);
  return { value: undefined, notices: [error] };
}
