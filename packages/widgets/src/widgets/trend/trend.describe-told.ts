import type { DatasetIndex } from '@chiso/data/core';
import type { Speaker } from '../../ui/pure/text.js';
import { en } from './trend.describe-en-told.js';
import { hearMore } from './trend.describe-more.js';
import { vi } from './trend.describe-vi-told.js';
import type { ToldSpeaker, TrendWords } from './trend.describe-words.js';

const toldWords = { vi, en };

/** Someone who is to hear all the words of their language. */
export function hearAll(
  index: DatasetIndex,
  speaker: Speaker<TrendWords>,
): ToldSpeaker {
  const reader = hearMore(index, speaker);
  const words = { ...reader.words, ...toldWords[speaker.lang] };
  return { ...reader, words };
}
