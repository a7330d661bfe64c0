import type { Target } from '../document/types.js';
import type { DatasetIndex } from './dataset-index.js';
import { isReadable } from './is-readable.js';
import { isLater } from './release.js';

/**
 * The statements that set an indicator's targets, one by one and as the
 * document orders them, but for those that were released later;
 * `answerTargets` says what they come to. Throws a `TypeError` for one that is
 * read on trust and cannot be shown.
 */
export function findTargets(
  { targets: all, onlyIndicator }: DatasetIndex,
  indicator: string,
  release: string | undefined,
): readonly Target[] {
  const targets = all.filter(
    (target) =>
      (target.indicator ?? onlyIndicator) === indicator &&
      !isLater(target.release, release),
  );
  const wrong = targets.find((target) => !isReadable(target));
  if (wrong) throw new TypeError(`unreadable target: ${wrong.id}`);
  return targets;
}
