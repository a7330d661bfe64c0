import { verdicts } from './choices.js';
import type { SheetColumn } from './column.js';
import { evidence } from './evidence-columns.js';
import { column } from './make-column.js';
import { measure } from './measure-columns.js';
import { question } from './question-columns.js';

export const targetColumns: readonly SheetColumn[] = [
  ...question,
  ...measure,
  column(
    'basis',
    'reference',
    ['Văn bản giao', 'Basis'],
    [
      'Mã, ở trang “Nguồn”, của văn bản giao mục tiêu.',
      'The id of the source that sets the target: the act, the plan.',
    ],
    {
      leadsTo: ['sources'],
      example: 'qd-411',
      aliases: ['căn cứ', 'căn cứ pháp lý'],
    },
  ),
  column(
    'verdict',
    'choice',
    ['Kết quả', 'Verdict'],
    [
      'Nguồn nói mục tiêu đã đạt, vượt hay chưa đạt.',
      'What the source says became of it.',
    ],
    { choices: verdicts, example: 'met', aliases: ['đánh giá'] },
  ),
  ...evidence,
];
