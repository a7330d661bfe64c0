export type {
  Area,
  AreaSet,
  Band,
  Break,
  Indicator,
  Method,
  Topic,
} from './types/definitions.js';
export type { DatasetDocument } from './types/document.js';
export type {
  License,
  Publisher,
  Source,
  SourceEvent,
} from './types/evidence.js';
export type {
  Change,
  Hedge,
  MissingReason,
  Observation,
  Statistic,
  Status,
  Table,
  TableField,
  Target,
} from './types/observation.js';
export type { Language, LocalizedText, Text } from './types/text.js';

/**
 * An observation as it is asked for: from a list, or a table's row written
 * out; `complete` is the table's.
 */
export type Statement = import('./types/observation.js').Observation & {
  readonly complete?: boolean;
};
