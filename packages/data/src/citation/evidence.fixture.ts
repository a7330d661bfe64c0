import { readDocument } from '../../test-support/claims.js';
import { deepFreeze } from '../../test-support/small-document.js';
import { vietnam } from '../areas/index.js';
import type { FigureQuestion } from '../dataset/answers.js';
import type { Dataset } from '../dataset/dataset.js';
import { parseDataset } from '../document/parse-dataset.js';
import type { Language } from '../document/types.js';
import { collectEvidence } from './collect-evidence.js';
import type { Evidence } from './evidence.js';

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
