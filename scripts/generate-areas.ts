import { readFileSync, writeFileSync } from 'node:fs';
import { foldName } from '../packages/data/src/areas/fold-name.js';
import { rootFolder } from './files.js';

/**
 * The facts about Vietnam's provinces, with their sources → the compact table
 * that pages load. Both are committed; `npm run generated:check` fails when
 * the table is stale.
 */
interface Region {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

interface OldUnit {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly successor: string;
  readonly aliases?: readonly string[];
}

interface NewUnit {
  readonly code: string;
  readonly region: string;
  readonly namesake: string;
}

interface Facts {
  readonly regions63: readonly Region[];
  readonly regions34: readonly Region[];
  readonly units63: readonly OldUnit[];
  readonly units34: readonly NewUnit[];
}

const folder = `${rootFolder}packages/data/src/areas/`;
const facts: Facts = JSON.parse(
  readFileSync(`${folder}vietnam-areas.json`, 'utf8'),
);

writeFileSync(
  `${folder}vietnam-areas.generated.ts`,
  `// Written by scripts/generate-areas.ts from vietnam-areas.json.

/** Regions: id, name, English name. Their order is that of the digits below. */
export const regions63 = \`
${regionLines(facts.regions63)}\`;

export const regions34 = \`
${regionLines(facts.regions34)}\`;

/** Units of the 63: code, code of the successor, region, name, aliases. */
export const units63 = \`
${facts.units63.map(oldLine).join('\n')}\`;

/** Units of the 34: code, code of the unit whose name it has, region. */
export const units34 = \`
${facts.units34.map(newLine).join('\n')}\`;
`,
);

function regionLines(regions: readonly Region[]): string {
  return regions
    .map(({ id, name, nameEn }) => [id, name, nameEn].join('|'))
    .join('\n');
}

function oldLine(unit: OldUnit): string {
  const { code, successor, name } = unit;
  const fields = [code + successor + digit(facts.regions63, unit) + name];
  return [...fields, ...otherFolds(unit)].join('|');
}

function newLine(unit: NewUnit): string {
  return unit.code + unit.namesake + digit(facts.regions34, unit);
}

function digit(regions: readonly Region[], { region }: { region: string }) {
  const index = regions.findIndex(({ id }) => id === region);
  if (index < 0) throw new TypeError(`no region ${region}`);
  return index;
}

// Only what neither folding nor leaving out the spaces makes of the name.
function otherFolds({ name, aliases = [] }: OldUnit): readonly string[] {
  const known = new Set([squeeze(name)]);
  return aliases.map(foldName).filter((alias) => {
    const isNew = !known.has(squeeze(alias));
    known.add(squeeze(alias));
    return isNew;
  });
}

function squeeze(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
