import type { Figure, TargetMark } from '@chiso/data/core';

/** What a picture shows, as the document has it. */
export interface Shown {
  /** In the order of the picture. */
  readonly figures: readonly Figure[];
  /** The one that a reader looks at first. Absent: the first. */
  readonly chief?: Figure | undefined;
  readonly targets?: readonly TargetMark[];
}
