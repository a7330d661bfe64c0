import type { Dataset } from '@chiso/data';
import type { Observation, Target } from '@chiso/data/core';

/** A statement of either list. */
export type Claim = Observation & Target & { readonly complete?: boolean };

/** Which side of a statement has changed. */
export type ChangedFacet = 'measure' | 'rank' | 'change' | 'target';

/**
 * - `added`, `withdrawn`: only the new or the old document has it.
 * - `revised`: the figure that is shown is another one.
 * - `confirmed`: released again with the same figure; no revision.
 * - `described`: the same figure of the same release, with other words around
 *   it: its source, its status, its quote.
 */
export type ChangeKind =
  | 'added'
  | 'revised'
  | 'withdrawn'
  | 'confirmed'
  | 'described';

/** What a statement is about; the same in both documents. */
export interface ClaimKey {
  readonly indicator: string;
  /** The area's id, its vintage included. */
  readonly area: string;
  readonly period: string | undefined;
  readonly periodType: 'period' | 'as-of' | 'cumulative';
  readonly statistic: Observation['statistic'];
  readonly method: string | undefined;
}

/** One thing that became of one statement. */
export interface FigureChange extends ClaimKey {
  readonly kind: ChangeKind;
  /** At least one. */
  readonly facets: readonly ChangedFacet[];
  /** In the old document; absent where it is new. */
  readonly from: Claim | undefined;
  /** In the new document; absent where it is withdrawn. */
  readonly to: Claim | undefined;
  /**
   * Whether it is the figure that is shown. Others stand beside it: earlier
   * releases, and what contradicts it.
   */
  readonly isShown: boolean;
  /** The other members that differ, by name; empty without both. */
  readonly members: readonly string[];
}

/** The lists of definitions, as a document names them. */
export type DefinitionList =
  | 'sources'
  | 'topics'
  | 'methods'
  | 'areas'
  | 'areaSets'
  | 'indicators';

/** What became of a definition. */
export interface DefinitionChange {
  readonly list: DefinitionList;
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The members that differ; empty where it is new or gone. */
  readonly members: readonly string[];
}

/** All that differs between two documents. */
export interface DatasetChange {
  readonly old: Dataset;
  readonly new: Dataset;
  /** By indicator in the new document's order, then those that are gone. */
  readonly figures: readonly FigureChange[];
  readonly definitions: readonly DefinitionChange[];
  /** The document's own members that differ: title, release, licence. */
  readonly members: readonly string[];
}
