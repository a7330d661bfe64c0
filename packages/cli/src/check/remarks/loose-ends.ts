import { pickText } from '@chiso/data/core';
import type { Facts, Remark } from '../facts.js';
import { inBoth, nameFigure } from '../name-figure.js';

/**
 * What nothing leads to: a source that no figure, target or break names, an
 * indicator that nothing is said of; and targets that cannot be judged: one
 * without a time that has no verdict either, one that names no act that sets
 * it.
 */
export function remarkLooseEnds(facts: Facts): readonly Remark[] {
  return [
    ...unusedSources(facts),
    ...unusedIndicators(facts),
    ...undatedTargets(facts),
    ...baselessTargets(facts),
  ];
}

function unusedSources(facts: Facts): readonly Remark[] {
  const { indicators, sources = [], lang } = facts.dataset.header;
  const used = new Set<string | undefined>([
    ...[...facts.figures, ...facts.targets].flatMap(({ statement }) => [
      statement.source,
      statement.basis,
      ...(statement.sources ?? []),
    ]),
    ...indicators.flatMap(({ breaks = [] }) =>
      breaks.map(({ source }) => source),
    ),
  ]);
  return sources
    .filter(({ id }) => !used.has(id))
    .map(({ id, title, publisher }) => {
      const name = inBoth(
        (one) => pickText(title ?? publisher?.name ?? id, one, lang).text,
      );
      return {
        code: 'unused-source',
        pointer: facts.pointerTo('sources', id),
        expected: {
          vi: 'có số liệu dẫn nguồn này',
          en: 'a figure that names this source',
        },
        received: id,
        message: {
          vi: `Không số liệu nào dẫn nguồn “${id}” (${name.vi}); hãy bỏ nguồn này, hoặc ghi nó ở số liệu đã dùng nó.`,
          en: `No figure names the source “${id}” (${name.en}); remove it, or name it where it was used.`,
        },
      };
    });
}

function unusedIndicators(facts: Facts): readonly Remark[] {
  const { indicators, lang } = facts.dataset.header;
  const used = new Set(
    [...facts.figures, ...facts.targets].map(({ indicator }) => indicator.id),
  );
  return indicators
    .filter(({ id }) => !used.has(id))
    .map(({ id, name: text }) => {
      const name = inBoth((one) => pickText(text, one, lang).text);
      return {
        code: 'unused-indicator',
        pointer: facts.pointerTo('indicators', id),
        expected: { vi: 'ít nhất một số liệu', en: 'at least one figure' },
        received: id,
        message: {
          vi: `Chỉ số “${name.vi}” (${id}) chưa có số liệu nào; hãy bổ sung số liệu, hoặc ghi “missing” với lý do.`,
          en: `The indicator “${name.en}” (${id}) has no figure; add one, or “missing” with its reason.`,
        },
      };
    });
}

function undatedTargets(facts: Facts): readonly Remark[] {
  return facts.targets
    .filter(
      ({ statement: { period, verdict } }) =>
        period === undefined && verdict === undefined,
    )
    .map((target) => {
      const figure = nameFigure(target, facts);
      return {
        code: 'target-without-period',
        pointer: target.pointer(),
        expected: { vi: 'thời hạn (period)', en: 'a time (period)' },
        received: '',
        message: {
          vi: `Mục tiêu “${figure.vi}” không có thời hạn nên không thể biết đã đạt hay chưa; hãy ghi “period” nếu nguồn có nêu.`,
          en: `The target “${figure.en}” has no time, so nobody can tell whether it is reached; write “period” where the source names one.`,
        },
      };
    });
}

/** Told once: where one act is not known, seldom is any. */
function baselessTargets(facts: Facts): readonly Remark[] {
  const baseless = facts.targets.filter(
    ({ statement }) => statement.basis === undefined,
  );
  const [first] = baseless;
  if (!first) return [];
  const figure = nameFigure(first, facts);
  const rest = baseless.length - 1;
  const vi = rest > 0 ? ` và ${rest} mục tiêu khác` : '';
  const en = rest > 0 ? ` and ${rest} more do` : ' does';
  return [
    {
      code: 'target-without-basis',
      pointer: first.pointer(),
      expected: {
        vi: 'văn bản đặt ra mục tiêu (basis)',
        en: 'the act that sets it (basis)',
      },
      received: '',
      message: {
        vi: `Mục tiêu “${figure.vi}”${vi} không ghi văn bản nào đặt ra; hãy ghi “basis” nếu biết.`,
        en: `The target “${figure.en}”${en} not say which act sets it; write “basis” where it is known.`,
      },
    },
  ];
}
