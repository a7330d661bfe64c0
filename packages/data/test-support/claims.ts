import type {
  DatasetDocument,
  Observation,
  Target,
} from '../src/document/types.js';

/** An observation, a row of a table or a target, as a document writes it. */
export type Claim = Observation & Target;

/** The documents that the repository ships. */
export const documentNames = [
  'dti.json',
  'digital-economy-share.json',
  'digital-transformation.json',
  'communes.json',
] as const;

export async function readText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

export async function readDocument(name: string): Promise<DatasetDocument> {
  return JSON.parse(await readText(`/examples/data/${name}`));
}

export async function readFixture(name: string): Promise<unknown> {
  return JSON.parse(await readText(`/packages/data/test/fixtures/${name}`));
}

/** All that a document states; written here without the parser's help. */
export function claimsOf(document: DatasetDocument): readonly Claim[] {
  const rows = (document.tables ?? []).flatMap(({ fields, rows, ...rest }) =>
    rows.map((cells) => {
      const stated = fields.flatMap((field, column) =>
        cells[column] === null ? [] : [[field, cells[column]]],
      );
      return { ...rest, ...Object.fromEntries(stated) } as Claim;
    }),
  );
  return [
    ...(document.observations ?? []),
    ...rows,
    ...(document.targets ?? []),
  ];
}

/** The first claim that says all that is wanted. */
export function findClaim(
  claims: readonly Claim[],
  wanted: Partial<Claim>,
): Claim | undefined {
  return claims.find((claim) =>
    Object.entries(wanted).every(
      ([member, value]) => claim[member as keyof Claim] === value,
    ),
  );
}

/** The ids of the sources of a claim. */
export function sourcesOf({ source, sources }: Claim): readonly string[] {
  return sources ?? (source === undefined ? [] : [source]);
}

/** A number as a Vietnamese text prints it, with the word before it. */
export interface PrintedNumber {
  readonly value: number;
  readonly word: string | undefined;
}

const magnitudes: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  tỷ: 1e9,
  triệu: 1e6,
  nghìn: 1e3,
};

const printed =
  /(?:(gần|trên|hơn|khoảng|ít nhất|tối thiểu) )?(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?![\d])(?: (nghìn tỷ|tỷ|triệu|nghìn))?/gi;

/**
 * The numbers in a Vietnamese sentence: dots between thousands, a comma
 * before decimals, magnitudes in words. "Leads" is a rank in words.
 */
export function numbersIn(sentence: string): readonly PrintedNumber[] {
  const numbers = [...sentence.matchAll(printed)].map((match) => {
    const [, word, whole = '', fraction = '', magnitude = ''] = match;
    const digits = whole.replaceAll('.', '') + fraction.replace(',', '.');
    const scale = magnitudes[magnitude.toLowerCase()] ?? 1;
    return { value: Number((Number(digits) * scale).toPrecision(12)), word };
  });
  return /dẫn đầu/i.test(sentence)
    ? [...numbers, { value: 1, word: undefined }]
    : numbers;
}
