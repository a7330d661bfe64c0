import type { Figure, Place, TargetMark } from '@chiso/data/core';

/** What a picture shows, as the document has it. */
export interface Shown {
  /** In the order of the picture. */
  readonly figures: readonly Figure[];
  /** Those that stand in the picture, where it has fewer rows than there are. */
  readonly drawn?: readonly Figure[];
  /** The one that a reader looks at first. Absent: the first. */
  readonly chief?: Figure | undefined;
  readonly targets?: readonly TargetMark[];
  /** Those that a change in the picture is reckoned from. */
  readonly compared?: readonly Figure[];
  /** The places of areas in a ranking, by the figures that rank them. */
  readonly places?: ReadonlyMap<Figure, Place>;
  /** How many rows there are in all, where the picture may have fewer. */
  readonly rows?: number;
}
