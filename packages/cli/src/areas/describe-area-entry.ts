import type { AreaName } from '@chiso/data/areas';
import { formatDate, type Language } from '@chiso/data/core';
import type { AreaEntry, NamedArea } from './area-entry.js';

/** An entry as lines for a person, its name and id in the first. */
export function describeAreaEntry(
  entry: AreaEntry,
  lang: Language,
): readonly string[] {
  const { names, id, region, vintage } = entry;
  const vi = lang === 'vi';
  const last = names.at(-1)!;
  const size = vintage === 'vn63' ? 63 : 34;
  const set = vi
    ? `${size} tỉnh, thành phố`
    : `of the ${size} provinces and cities`;
  return [
    `${last.fullName[lang]} · ${id} (${set})`,
    `  ${vi ? 'Vùng' : 'Region'}: ${region.name[lang]} (${region.id})`,
    ...(names.length > 1
      ? names.map((name) => `  ${sayName(name, lang)}`)
      : []),
    ...sayFate(entry, lang).map((line) => `  ${line}`),
  ];
}

/** The whole table: one line each, with what became of it. */
export function describeAreaLine(entry: AreaEntry, lang: Language): string {
  const { id, names, successor, predecessors, isUnchanged } = entry;
  const name = names.at(-1)!.name[lang]!;
  const from = predecessors.map((one) => one.name[lang]).join(' + ');
  const fate = successor
    ? isUnchanged
      ? `= ${successor.id}`
      : `→ ${sayArea(successor, lang)}`
    : isUnchanged
      ? `= ${predecessors[0]!.id}`
      : `← ${from}`;
  return `${id}  ${name.padEnd(18)} ${fate}`;
}

function sayName({ fullName, from, until }: AreaName, lang: Language): string {
  const [start, end] = [from, until].map((day) => day && formatDate(day, lang));
  const [since, to] = lang === 'vi' ? ['từ', 'đến hết'] : ['from', 'until'];
  const days = [start && `${since} ${start}`, end && `${to} ${end}`];
  return `${fullName[lang]}: ${days.filter(Boolean).join(' ')}`;
}

function sayFate(entry: AreaEntry, lang: Language): readonly string[] {
  const { vintage, isUnchanged, successor, predecessors, codeSwap } = entry;
  const vi = lang === 'vi';
  const lines: string[] = [];
  if (successor && isUnchanged) {
    lines.push(
      vi
        ? `Từ ngày 1/7/2025: giữ nguyên, mã ${successor.id}`
        : `Since 1 July 2025: unchanged, id ${successor.id}`,
    );
  } else if (successor) {
    lines.push(
      vi
        ? `Từ ngày 1/7/2025: thuộc ${sayArea(successor, lang)}`
        : `Since 1 July 2025: part of ${sayArea(successor, lang)}`,
    );
  } else if (isUnchanged) {
    lines.push(
      vi
        ? `Trước ngày 1/7/2025: như cũ, mã ${predecessors[0]!.id}`
        : `Before 1 July 2025: the same, id ${predecessors[0]!.id}`,
    );
  } else {
    const all = predecessors.map((one) => sayArea(one, lang)).join(', ');
    lines.push(
      vi
        ? `Hợp nhất ngày 1/7/2025 từ: ${all}`
        : `Merged on 1 July 2025 from: ${all}`,
    );
  }
  if (codeSwap) {
    const size = vintage === 'vn63' ? 34 : 63;
    lines.push(
      vi
        ? `Chú ý: trong danh sách ${size}, mã ${entry.code} là của ${sayArea(codeSwap, lang)}`
        : `Note: among the ${size}, the code ${entry.code} is that of ${sayArea(codeSwap, lang)}`,
    );
  }
  return lines;
}

function sayArea({ id, name }: NamedArea, lang: Language): string {
  return `${name[lang]} (${id})`;
}
