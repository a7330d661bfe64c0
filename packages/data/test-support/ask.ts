import type { AreaDescription, AreaTable } from '../src/dataset/answers.js';
import type { Dataset } from '../src/dataset/dataset.js';
import { parseDataset } from '../src/document/parse-dataset.js';
import type {
  DatasetDocument,
  Observation,
  Target,
} from '../src/document/types.js';
import { deepFreeze } from './small-document.js';

type Row = Observation & Target;

/**
 * A dataset of these observations, of one indicator `x` and one source `s`
 * unless they or `more` say otherwise. Throws where the document has issues.
 */
export function datasetOf(
  observations: readonly Row[],
  more: Partial<DatasetDocument> = {},
): Dataset {
  const source = more.sources ? {} : { source: 's' };
  const { dataset, issues } = parseDataset(
    deepFreeze({
      format: 'chiso/1',
      id: 'test',
      title: 'Test',
      area: 'vn',
      sources: [{ id: 's', title: 'S' }],
      methods: [
        { id: 'mic', name: 'MIC' },
        { id: 'nso', name: 'NSO' },
      ],
      indicators: [{ id: 'x', name: 'X', direction: 'higher' }],
      ...more,
      observations: observations.map((one) => ({ ...source, ...one })),
    }),
  );
  if (!dataset || issues.length > 0) {
    throw new Error(JSON.stringify(issues, null, 1));
  }
  return dataset;
}

/** The ids of statements, as a short way to name them. */
export function idsOf(
  statements: readonly { readonly id?: string }[] | undefined,
): readonly (string | undefined)[] {
  return (statements ?? []).map(({ id }) => id);
}

/** Two vintages with one province each, of the same slug. */
export const stubAreas: AreaTable = {
  get: (id) => stubs.find((area) => area.id === id),
  find(name, period) {
    const vintage = period && period.end <= 2025.5 ? 'vn63' : 'vn34';
    return name === 'ninh-binh' ? `${vintage}:37` : undefined;
  },
  members: (set) =>
    set === 'vn63' || set === 'vn34'
      ? stubs.flatMap(({ id, vintage }) => (vintage === set ? id : []))
      : undefined,
};

const stubs: readonly AreaDescription[] = [
  stub('vn63:37', 'vn63', 'vn34:37'),
  stub('vn63:36', 'vn63', 'vn34:37'),
  stub('vn34:37', 'vn34', undefined),
];

function stub(
  id: string,
  vintage: 'vn63' | 'vn34',
  successor: string | undefined,
): AreaDescription {
  return { id, name: id, level: 'province', vintage, successor };
}
