import { type Language, pickText } from '@chiso/data/core';
import type { StaticTable } from '../../ui/pure/static-view.js';
import {
  type Facts,
  factsOf,
  indicatorFacts,
  sharedFacts,
} from '../../ui/pure/table-facts.js';
import type { RankingModel } from './ranking.model.js';
import type { WholeRankingText } from './ranking.model-text.js';

/**
 * Adds to the table of a ranking what its words mean. A rank that was reckoned
 * is not stated, and will be reckoned again.
 */
export function tellRankingFacts(
  table: StaticTable,
  model: RankingModel,
  { header, columns, rows }: WholeRankingText,
  languages: readonly [lang: Language, documentLang: Language],
): StaticTable {
  const rankedBy = new Map(model.rows.map((row) => [row.area, row]));
  const measured = columns.flatMap(({ kind }, at) =>
    kind === 'value' ? at : [],
  );
  const told = rows.map(({ area }) => {
    const row = rankedBy.get(area);
    return columns.map(({ kind }, at): Facts => {
      if (kind === 'rank') {
        return row?.place && row.place.basis !== 'derived'
          ? rankOnly(factsOf(row.main?.rank?.shown))
          : {};
      }
      const figure = row?.cells[measured.indexOf(at)]?.figure;
      if (kind !== 'value' || !figure) return {};
      // Ranks of the first indicator have a column of their own.
      return figure.measure || figure === row?.main
        ? measureOnly(factsOf(figure.measure?.shown))
        : factsOf(figure.rank?.shown);
    });
  });
  const stated = told.flat().filter((facts) => Object.keys(facts).length > 0);
  const { shared } = sharedFacts(stated);
  return {
    ...table,
    facts: {
      ...shared,
      indicator: model.main.id,
      title: header.text,
      ...(model.level && { level: model.level }),
      ...(model.set && { amongName: pickText(model.set, ...languages).text }),
    },
    columns: table.columns.map((column, at) => {
      const indicator = model.columns[measured.indexOf(at)];
      const facts = indicator && indicatorFacts(indicator, ...languages);
      return facts ? { ...column, facts } : column;
    }),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row, nth) => ({
        ...row,
        facts: { area: rows[nth]!.area },
        cells: row.cells.map((cell, at) => ({
          ...cell,
          facts: without(told[nth]![at]!, shared),
        })),
      })),
    })),
  };
}

/** Beside a rank stands no measure: that has a cell of its own. */
function rankOnly(facts: Facts): Facts {
  const { value, count, of, percent, range, missing, ...rank } = facts;
  return rank;
}

/** Nor beside a measure a rank. */
function measureOnly(facts: Facts): Facts {
  const { rank, rankBasis, ...measure } = facts;
  return measure;
}

function without(facts: Facts, shared: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => !(name in shared)),
  );
}
