import type { AreaName } from '@chiso/data/areas';
import type { LocalizedText } from '@chiso/data/core';

/** What there is to know of a province or a city of one vintage. */
export interface AreaEntry {
  readonly id: string;
  /** As documents write it beside a vintage: "24". */
  readonly code: string;
  readonly vintage: 'vn63' | 'vn34';
  /** Its names, oldest first, with their days. */
  readonly names: readonly AreaName[];
  readonly region: { readonly id: string; readonly name: LocalizedText };
  /** Of the 63: what holds its territory today. */
  readonly successor: NamedArea | undefined;
  /** Of the 34: what it was made of; itself alone where it went on. */
  readonly predecessors: readonly NamedArea[];
  /** Whether it went on with the territory that it had. */
  readonly isUnchanged: boolean;
  /** The unit that has its code in the other vintage, where that is another. */
  readonly codeSwap: NamedArea | undefined;
}

export interface NamedArea {
  readonly id: string;
  readonly name: LocalizedText;
}
