import type { Issue } from '@chiso/data/core';
import type { SheetId } from '@chiso/data/sheets';
import type { Assembled } from './assemble.js';
import { wordings } from './definitions-of.js';
import { note } from './fault.js';
import { headingKey } from './heading-key.js';
import { issueWords } from './issue-words.js';
import { findNearest } from './nearest.js';
import { findOrigin, firstSpot, type Origin, spotOf } from './origin.js';
import type { Entry, Item } from './read-item.js';
import type { ReadSheets } from './read-sheets.js';
import type { Teller } from './told.js';

/** The parser tells no more than this. */
const mostIssues = 1000;

const figureMembers = ['value', 'range', 'count', 'of', 'percent', 'missing'];
/** Faults of a whole statement, and the members that may be to blame. */
const wholes: Readonly<Record<string, readonly string[]>> = {
  'no-figure': [...figureMembers, 'hedge', 'rank', 'change', 'verdict'],
  'two-figures': figureMembers,
  'count-without-of': figureMembers,
  'bad-change': ['change'],
  'rank-past-end': ['rank', 'rankOf'],
};

/** The sheets whose ids a member leads to. */
const targets: Readonly<Record<string, SheetId>> = {
  source: 'sources',
  sources: 'sources',
  basis: 'sources',
  method: 'methods',
  defaultMethod: 'methods',
  indicator: 'indicators',
  partOf: 'indicators',
  topic: 'topics',
  parent: 'topics',
  conflictsWith: 'observations',
};

/** Tells each issue of the parser at its cell, unless the cell has told it. */
export function tellIssues(
  issues: readonly Issue[],
  assembled: Assembled,
  read: ReadSheets,
  teller: Teller,
): void {
  const columnless = new Map<
    string,
    { first: Issue; origin: Origin; count: number }
  >();
  for (const issue of issues) {
    const origin = findOrigin(issue.pointer, assembled);
    if (origin && isTold(issue, origin, read)) continue;
    const member = memberOf(issue, origin);
    const near = nearOf(issue, member, read);
    const fault = {
      code: issue.code,
      severity: issue.severity,
      message: issueWords(issue, near),
      received: issue.received,
    };
    if (!origin) {
      teller.tell(fault, undefined);
      continue;
    }
    // What no row can say for want of a column is told once.
    if (issue.code === 'no-source' && !hasColumn(origin.entry, 'sources')) {
      const key = `${issue.code} ${origin.entry.layout.grid.index}`;
      const found = columnless.get(key);
      if (found) found.count++;
      else columnless.set(key, { first: issue, origin, count: 1 });
      continue;
    }
    teller.tell(
      fault,
      member === undefined
        ? wholeSpot(issue, origin)
        : spotOf({ ...origin, steps: [member, ...origin.steps.slice(1)] }),
    );
  }
  for (const { first, origin, count } of columnless.values()) {
    const { vi, en } = issueWords(first, undefined);
    teller.tell(
      {
        code: first.code,
        severity: first.severity,
        received: first.received,
        message:
          count === 1
            ? { vi, en }
            : {
                vi: `${count} dòng của bảng này không ghi nguồn; hãy thêm cột “Nguồn”, ghi mã của nguồn.`,
                en: `${count} rows of this sheet name no source; add a column “Source” with the ids of their sources.`,
              },
      },
      firstSpot(origin.entry),
    );
  }
  if (issues.length >= mostIssues) {
    teller.tell(
      note(
        'warning',
        'more-issues',
        `Chỉ ${mostIssues} lỗi đầu tiên được nêu; hãy sửa rồi chạy lại.`,
        `Only the first ${mostIssues} are told; mend them and run this again.`,
      ),
      undefined,
    );
  }
}

/** The member that an issue is about; undefined: the row as a whole. */
function memberOf(
  { code, expected, pointer }: Issue,
  origin: Origin | undefined,
): string | undefined {
  if (code === 'required') return origin?.steps[0] ?? expected;
  if (code === 'no-source') return 'source';
  if (code === 'no-derivation') return 'derivation';
  if (code === 'unknown-indicator') return 'indicator';
  return code in wholes
    ? undefined
    : (origin?.steps[0] ?? pointer.split('/')[1]);
}

function isTold(issue: Issue, { entry, steps }: Origin, read: ReadSheets) {
  const { bad } = entry;
  const member = memberOf(issue, { entry, steps });
  if (issue.code in wholes && wholes[issue.code]!.some((it) => bad.has(it))) {
    return true;
  }
  if (member === undefined) return false;
  if (bad.has(member) || (member === 'source' && bad.has('sources')))
    return true;
  const list = targets[member];
  return (
    (issue.code === 'unknown-reference' ||
      issue.code === 'unknown-indicator') &&
    list !== undefined &&
    read.broken.has(list)
  );
}

function wholeSpot(issue: Issue, origin: Origin) {
  const members = wholes[issue.code] ?? [];
  const { item } = origin.entry as { readonly item: Item };
  const given = members.find((name) => item[name] !== undefined);
  if (given !== undefined) return spotOf({ ...origin, steps: [given] });
  return hasColumn(origin.entry, 'value')
    ? spotOf({ ...origin, steps: ['value'] })
    : firstSpot(origin.entry);
}

function hasColumn({ slot }: Entry, member: string): boolean {
  return slot.fields.some(({ column }) => column.path[0] === member);
}

/** The id that an unknown one most likely means, by itself or by a title. */
function nearOf(
  { code, received }: Issue,
  member: string | undefined,
  read: ReadSheets,
): string | undefined {
  if (code !== 'unknown-reference' && code !== 'unknown-indicator') {
    return undefined;
  }
  const list = targets[member ?? ''];
  if (!list || received === 'nothing') return undefined;
  const words = received.replace(/^"|"$/g, '');
  const items = read.lists[list].map(({ item }) => item);
  const titled = items.find(({ title, name }) =>
    [...wordings(title), ...wordings(name)].some(
      (it) => headingKey(it) === headingKey(words),
    ),
  );
  const ids = items.flatMap(({ id }) => (typeof id === 'string' ? id : []));
  return (titled?.['id'] as string | undefined) ?? findNearest(words, ids);
}
