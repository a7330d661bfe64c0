import { vietnam } from '../src/areas/index.js';
import { collectEvidence } from '../src/citation/collect-evidence.js';
import type { Evidence } from '../src/citation/evidence.js';
import type { FigureQuestion } from '../src/dataset/answers.js';
import type { Dataset } from '../src/dataset/dataset.js';
import { parseDataset } from '../src/document/parse-dataset.js';
import type { Language } from '../src/document/types.js';
import { readDocument } from './claims.js';
import { deepFreeze } from './small-document.js';

/** A document of the repository, able to name provinces. */
export async function loadDataset(name: string): Promise<Dataset> {
  const { dataset } = parseDataset(deepFreeze(await readDocument(name)));
  return dataset!.withAreas(vietnam);
}

/** The evidence of a figure that is there. */
export function evidenceOf(
  dataset: Dataset,
  question: FigureQuestion = {},
  lang: Language = 'vi',
): Evidence {
  return collectEvidence(dataset, dataset.figure(question)!, { lang });
}
