import { findArea, getArea, predecessors } from '@chiso/data/areas';
import { parsePeriod } from '@chiso/data/core';
import { type Outcome, refuse } from './fault.js';
import { headingKey } from './heading-key.js';
import { findNearest } from './nearest.js';

/** The areas that a workbook defines itself, by id and by folded name. */
export interface OwnAreas {
  readonly ids: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  /** What has been read, by the text and its period. */
  readonly seen: Map<string, Outcome>;
}

/** Areas are few, and the rows that name them many. */
const mostSeen = 10_000;

type Area = NonNullable<ReturnType<typeof getArea>>;

/** Units of the 63 existed in the one, those of the 34 in the other. */
const times = {
  vn63: parsePeriod('2020')!,
  vn34: parsePeriod('2026')!,
} as const;

// https://vanban.chinhphu.vn, Resolution 202/2025/QH15: until 2025-06-30.
const reform = parsePeriod('2025-S1')!.end;

/**
 * The id of an area that is written in any way. What both vintages have with
 * another territory, or as a code with another meaning, is told apart by the
 * period, and refused without one. `isTimed`: a period may be stated beside.
 */
export function readAreaText(
  written: string,
  own: OwnAreas,
  code: string | undefined,
  isTimed = true,
): Outcome {
  const key = JSON.stringify([written, code, isTimed]);
  let outcome = own.seen.get(key);
  if (!outcome) {
    outcome = readArea(written, own, code, isTimed);
    if (own.seen.size < mostSeen) own.seen.set(key, outcome);
  }
  return outcome;
}

function readArea(
  written: string,
  own: OwnAreas,
  code: string | undefined,
  isTimed: boolean,
): Outcome {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (own.ids.has(text)) return { value: text };
  const lower = text.toLowerCase();
  const known =
    getArea(text) ?? getArea(lower.replace(/:.*/, (it) => it.toUpperCase()));
  if (known) return { value: known.id };
  const named = own.byName.get(headingKey(text));
  if (named !== undefined) return { value: named };
  const isCode = /^\d{1,2}$/.test(text);
  const [old, today] = isCode
    ? [getArea(`vn63:${two(text)}`), getArea(`vn34:${two(text)}`)]
    : namesakes(text);
  if (!old && !today) return refuseUnknown(text, own);
  const period = parsePeriod(code);
  if (period) {
    const isOld = period.end <= reform;
    const area = isOld ? old : today;
    if (area) return { value: area.id };
    // A name that only one vintage has means that one at any time.
    return isCode
      ? refuseClosed(text, code!, old ?? today!)
      : { value: (old ?? today!).id };
  }
  if (!old || !today) return { value: (old ?? today!).id };
  return isSame(old, today)
    ? { value: today.id }
    : refuseAmbiguous(text, old, today, isTimed);
}

function namesakes(
  text: string,
): readonly [Area | undefined, Area | undefined] {
  const at = (vintage: 'vn63' | 'vn34') => {
    const area = findArea(text, { period: times[vintage] });
    return area && (area.vintage ?? vintage) === vintage ? area : undefined;
  };
  return [at('vn63'), at('vn34')];
}

/** One area under one code, whose territory no reform has changed. */
function isSame(old: Area, today: Area): boolean {
  if (old.id === today.id) return true;
  const [only, more] = predecessors(today.id);
  return only === old.id && more === undefined;
}

function two(code: string): string {
  return code.padStart(2, '0');
}

function refuseAmbiguous(
  text: string,
  old: Area,
  today: Area,
  isTimed: boolean,
) {
  const [mendVi, mendEn] = isTimed
    ? [
        `hãy ghi kỳ vào cột “Kỳ”, hoặc ghi ${old.id} hay ${today.id}`,
        `state the period, or write ${old.id} or ${today.id}`,
      ]
    : [`hãy ghi ${old.id} hay ${today.id}`, `write ${old.id} or ${today.id}`];
  return refuse(
    'ambiguous-area',
    `${text}: ${nameOf(old)} (63 tỉnh, thành phố trước 1/7/2025) hay ${nameOf(today)} (34 tỉnh, thành phố từ 1/7/2025)? Không có kỳ thì không rõ; ${mendVi}.`,
    `${text}: ${nameOf(old)} (of the 63 until 2025-06-30) or ${nameOf(today)} (of the 34 since)? Without a period both are possible; ${mendEn}.`,
    text,
  );
}

function refuseClosed(text: string, code: string, area: Area) {
  return refuse(
    'closed-area-code',
    `Kỳ ${code} không có tỉnh nào mang mã ${text}; mã ấy là ${nameOf(area)} (${area.id}). Hãy ghi tên hoặc mã đầy đủ.`,
    `No province has the code ${text} in ${code}; it is ${nameOf(area)} (${area.id}). Write the name or the whole id.`,
    text,
  );
}

function refuseUnknown(text: string, own: OwnAreas) {
  const near = findNearest(text, [
    ...own.ids,
    ...own.names,
    ...provinceNames(),
  ]);
  return refuse(
    'unknown-area',
    `Không có địa bàn nào tên “${text}”; ${near ? `có phải là “${near}”? Nếu không, ` : ''}hãy ghi tên tỉnh, mã như vn63:48, hoặc bổ sung vào bảng “Địa bàn”.`,
    `No area is called “${text}”; ${near ? `did you mean “${near}”? If not, ` : ''}write a province’s name, an id such as vn63:48, or add it to the sheet “Areas”.`,
    text,
  );
}

function provinceNames(): readonly string[] {
  const names: string[] = [];
  for (let code = 1; code < 100; code++) {
    const area = getArea(`vn63:${two(String(code))}`);
    if (area) names.push(nameOf(area));
  }
  return names;
}

function nameOf({ id, name }: Area): string {
  return typeof name === 'string' ? name : (name.vi ?? id);
}
