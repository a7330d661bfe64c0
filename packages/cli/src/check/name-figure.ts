import type { Language, Text } from '@chiso/data/core';
import { formatNumber, formatPeriod, pickText } from '@chiso/data/core';
import type { Wording } from '../finding/finding.js';
import type { Facts, PlacedStatement } from './facts.js';

/** "Tỷ trọng kinh tế số trong GDP (Việt Nam, năm 2022)". */
export function nameFigure(
  placed: PlacedStatement,
  { dataset }: Pick<Facts, 'dataset'>,
): Wording {
  return inBoth((lang) => {
    const { indicator, area, period, statement } = placed;
    const pick = (text: Text) => pickText(text, lang, dataset.header.lang).text;
    const parts = [
      area === '' ? '' : pick(dataset.describeArea(area).name),
      period
        ? formatPeriod(period, { lang, periodType: statement.periodType })
        : '',
    ].filter(Boolean);
    const name = pick(indicator.name);
    return parts.length > 0 ? `${name} (${parts.join(', ')})` : name;
  });
}

/** The name of an area in both languages. */
export function nameArea(area: string, { dataset }: Facts): Wording {
  const { name } = dataset.describeArea(area);
  return inBoth((lang) => pickText(name, lang, dataset.header.lang).text);
}

/** The name of an indicator in both languages. */
export function nameIndicator(
  { indicator }: Pick<PlacedStatement, 'indicator'>,
  { dataset }: Facts,
): Wording {
  return inBoth(
    (lang) => pickText(indicator.name, lang, dataset.header.lang).text,
  );
}

/** A number as each language writes it, with no more noise than it has. */
export function nameNumber(value: number): Wording {
  // What was reckoned has binary noise behind its twelfth digit.
  const clean = Number(value.toPrecision(12));
  return inBoth((lang) => formatNumber(clean, lang));
}

/** The same in both languages. */
export function inBoth(say: (lang: Language) => string): Wording {
  return { vi: say('vi'), en: say('en') };
}
