import type {
  Area,
  Indicator,
  Language,
  Method,
  Observation,
} from '@chiso/data/core';
import { pickText } from '@chiso/data/core';

/**
 * What a part of a table means, besides its words: plain numbers and ids, which
 * become its `data-` attributes, so that the table can be read back.
 */
export type Facts = Readonly<Record<string, string | number>>;

/** The members of a statement that are one word or one number each. */
const members = [
  ...['value', 'count', 'of', 'percent', 'missing', 'hedge', 'status'],
  ...['period', 'periodType', 'method', 'statistic', 'release'],
  ...['rank', 'rankOf', 'rankBasis', 'among'],
] as const;

/** A statement, but for its indicator and its area, which whole rows share. */
export function factsOf(statement: Observation | undefined): Facts {
  if (!statement) return {};
  const { range } = statement;
  return {
    ...pick(statement as unknown as Readonly<Record<string, unknown>>, members),
    ...(range && { range: range.join(' ') }),
  };
}

/** An indicator, as the reader of the table has it. */
export function indicatorFacts(
  indicator: Indicator,
  lang: Language,
  documentLang: Language,
): Facts {
  const { id, name, shortName, noun, scale } = indicator;
  const text = (one: Indicator['name']) => pickText(one, lang, documentLang);
  return {
    indicator: id,
    name: text(name).text,
    ...(shortName && { short: text(shortName).text }),
    ...(noun && { noun: text(noun).text }),
    ...(scale && { scale: scale.join(' ') }),
    ...pick(indicator as unknown as Readonly<Record<string, unknown>>, [
      'unit',
      'per',
      'decimals',
      'direction',
    ]),
  };
}

/** A method or an area by its id, and what it is called. */
export function namedFacts(
  kind: 'method' | 'area',
  { id, name }: Pick<Method | Area, 'id' | 'name'>,
  lang: Language,
  documentLang: Language,
): Facts {
  return {
    [kind]: id,
    [`${kind}Name`]: pickText(name, lang, documentLang).text,
  };
}

/** What all of them say, and each without that. */
export function sharedFacts(all: readonly Facts[]): {
  readonly shared: Facts;
  readonly own: readonly Facts[];
} {
  const [first = {}, ...others] = all;
  const isShared = ([name, value]: readonly [string, unknown]) =>
    others.every((one) => one[name] === value);
  const shared = Object.fromEntries(Object.entries(first).filter(isShared));
  const own = all.map((facts) =>
    Object.fromEntries(
      Object.entries(facts).filter(([name]) => !(name in shared)),
    ),
  );
  return { shared, own };
}

function pick(
  from: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Facts {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return typeof value === 'string' || typeof value === 'number'
        ? [[name, value]]
        : [];
    }),
  );
}
