import type { SheetDefinition } from './column.js';
import { datasetColumns } from './dataset-columns.js';
import {
  areaColumns,
  areaSetColumns,
  methodColumns,
  topicColumns,
} from './definition-columns.js';
import { breakColumns, indicatorColumns } from './indicator-columns.js';
import { observationColumns } from './observation-columns.js';
import { sourceColumns } from './source-columns.js';
import { targetColumns } from './target-columns.js';

/** The sheets of an office's workbook, in the order of their tabs. */
export const sheets: readonly SheetDefinition[] = [
  {
    id: 'dataset',
    name: { vi: 'Bộ dữ liệu', en: 'Dataset' },
    aliases: ['thông tin chung', 'tổng quan', 'metadata'],
    about: {
      vi: 'Một dòng cho cả bộ dữ liệu.',
      en: 'One row for the whole dataset.',
    },
    columns: datasetColumns,
    isUsual: true,
  },
  {
    id: 'sources',
    name: { vi: 'Nguồn', en: 'Sources' },
    aliases: ['danh mục nguồn', 'nguồn số liệu'],
    about: {
      vi: 'Nơi đã đọc số liệu, mỗi nguồn một dòng.',
      en: 'Where the figures were read, a row each.',
    },
    columns: sourceColumns,
    isUsual: true,
  },
  {
    id: 'topics',
    name: { vi: 'Chủ đề', en: 'Topics' },
    aliases: ['trụ cột'],
    about: {
      vi: 'Chủ đề, trụ cột để xếp nhóm các chỉ số.',
      en: 'Subjects that group the indicators.',
    },
    columns: topicColumns,
    isUsual: false,
  },
  {
    id: 'methods',
    name: { vi: 'Cách tính', en: 'Methods' },
    aliases: ['phương pháp'],
    about: {
      vi: 'Các cách tính song song dưới một tên gọi.',
      en: 'Statistics that live side by side under one name.',
    },
    columns: methodColumns,
    isUsual: false,
  },
  {
    id: 'indicators',
    name: { vi: 'Chỉ số', en: 'Indicators' },
    aliases: ['chỉ tiêu', 'danh mục chỉ số', 'danh mục chỉ tiêu'],
    about: {
      vi: 'Cái được đo, mỗi chỉ số một dòng.',
      en: 'What is measured, a row each.',
    },
    columns: indicatorColumns,
    isUsual: true,
  },
  {
    id: 'breaks',
    name: { vi: 'Thay đổi cách tính', en: 'Breaks' },
    aliases: ['điểm gãy'],
    about: {
      vi: 'Nơi một cách tính thay cho cách tính trước.',
      en: 'Where one statistic replaces another.',
    },
    columns: breakColumns,
    isUsual: false,
  },
  {
    id: 'areas',
    name: { vi: 'Địa bàn', en: 'Areas' },
    aliases: ['đơn vị', 'bộ, ngành', 'địa phương'],
    about: {
      vi: 'Bộ, ngành, xã và nhóm riêng; 63 và 34 tỉnh, thành phố đã có sẵn.',
      en: 'Ministries, communes and groups; both vintages of provinces are built in.',
    },
    columns: areaColumns,
    isUsual: true,
  },
  {
    id: 'areaSets',
    name: { vi: 'Nhóm xếp hạng', en: 'Area sets' },
    aliases: ['nhóm đơn vị', 'area_sets'],
    about: {
      vi: 'Những đơn vị được xếp hạng cùng nhau; vn63 và vn34 đã có sẵn.',
      en: 'Areas that are ranked together; vn63 and vn34 are built in.',
    },
    columns: areaSetColumns,
    isUsual: false,
  },
  {
    id: 'targets',
    name: { vi: 'Mục tiêu', en: 'Targets' },
    aliases: ['kế hoạch'],
    about: {
      vi: 'Điều phải đạt, mỗi mục tiêu một dòng.',
      en: 'What is to be reached, a row each.',
    },
    columns: targetColumns,
    isUsual: true,
  },
  {
    id: 'observations',
    name: { vi: 'Số liệu', en: 'Observations' },
    aliases: ['dữ liệu', 'data', 'số liệu thống kê'],
    about: {
      vi: 'Các con số, mỗi con số một dòng.',
      en: 'The figures, a row each.',
    },
    columns: observationColumns,
    isUsual: true,
  },
];
