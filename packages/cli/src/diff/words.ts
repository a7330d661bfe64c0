import type { Language } from '@chiso/data';
import type { ChangeKind } from './dataset-change.js';

type Words = Readonly<Record<Language, string>>;

/** What a line of the note begins with. */
export const kindWords: Readonly<Record<ChangeKind, Words>> = {
  added: { vi: 'Thêm', en: 'Added' },
  revised: { vi: 'Sửa', en: 'Revised' },
  withdrawn: { vi: 'Rút', en: 'Withdrawn' },
  confirmed: { vi: 'Công bố lại, không đổi', en: 'Reissued, unchanged' },
  described: { vi: 'Đổi phần chú dẫn', en: 'Described anew' },
};

/** How many there are of a kind: one, several. */
export const countWords: Readonly<
  Record<ChangeKind, Readonly<Record<Language, string>>>
> = {
  added: { vi: 'thêm mới', en: 'added' },
  revised: { vi: 'sửa', en: 'revised' },
  withdrawn: { vi: 'rút', en: 'withdrawn' },
  confirmed: { vi: 'công bố lại, không đổi', en: 'reissued, unchanged' },
  described: { vi: 'đổi phần chú dẫn', en: 'described anew' },
};

/** The members of statements, definitions and documents, as people say. */
const members: Readonly<Record<string, Words>> = {
  source: { vi: 'nguồn', en: 'source' },
  sources: { vi: 'nguồn', en: 'sources' },
  basis: { vi: 'văn bản làm căn cứ', en: 'act' },
  status: { vi: 'tình trạng', en: 'status' },
  quote: { vi: 'câu trích', en: 'quote' },
  locator: { vi: 'vị trí trong nguồn', en: 'place in the source' },
  note: { vi: 'ghi chú', en: 'note' },
  label: { vi: 'nhãn', en: 'label' },
  areaLabel: { vi: 'tên nơi như nguồn ghi', en: 'name of the area as printed' },
  issuer: { vi: 'cơ quan công bố', en: 'issuer' },
  derivation: { vi: 'cách tính', en: 'derivation' },
  periodText: { vi: 'kỳ như nguồn ghi', en: 'period as printed' },
  periodBasis: { vi: 'căn cứ của kỳ', en: 'basis of the period' },
  rankBasis: { vi: 'căn cứ của thứ hạng', en: 'basis of the rank' },
  among: { vi: 'nhóm được xếp hạng', en: 'ranked set' },
  conflictsWith: { vi: 'số liệu trái ngược', en: 'contradicting figures' },
  preferred: { vi: 'số được chọn hiện', en: 'choice of the shown figure' },
  complete: { vi: 'bảng đầy đủ hay không', en: 'completeness of the table' },
  id: { vi: 'mã', en: 'id' },
  format: { vi: 'phiên bản định dạng', en: 'version of the format' },
  lang: { vi: 'ngôn ngữ', en: 'language' },
  title: { vi: 'tên', en: 'title' },
  name: { vi: 'tên', en: 'name' },
  shortName: { vi: 'tên ngắn', en: 'short name' },
  description: { vi: 'mô tả', en: 'description' },
  released: { vi: 'ngày công bố', en: 'day of release' },
  nextRelease: { vi: 'ngày công bố tới', en: 'day of the next release' },
  publisher: { vi: 'nơi công bố', en: 'publisher' },
  license: { vi: 'điều kiện sử dụng', en: 'licence' },
  date: { vi: 'ngày', en: 'date' },
  url: { vi: 'địa chỉ', en: 'address' },
  kind: { vi: 'loại', en: 'kind' },
  documentNumber: { vi: 'số văn bản', en: 'document number' },
  event: { vi: 'sự kiện', en: 'event' },
  topic: { vi: 'chủ đề', en: 'topic' },
  unit: { vi: 'đơn vị', en: 'unit' },
  noun: { vi: 'danh từ đếm', en: 'noun' },
  decimals: { vi: 'số chữ số thập phân', en: 'decimals' },
  direction: { vi: 'chiều tốt hơn', en: 'better direction' },
  scale: { vi: 'thang đo', en: 'scale' },
  bands: { vi: 'các khoảng của thang', en: 'bands' },
  breaks: { vi: 'chỗ gãy chuỗi', en: 'breaks' },
  defaultMethod: { vi: 'cách tính mặc định', en: 'default method' },
  partOf: { vi: 'chỉ số tổng', en: 'whole that it is part of' },
  split: { vi: 'cách chia', en: 'split' },
  members: { vi: 'các thành viên', en: 'members' },
  size: { vi: 'số thành viên', en: 'size' },
  areas: { vi: 'các nơi', en: 'areas' },
  level: { vi: 'cấp', en: 'level' },
  parent: { vi: 'chủ đề trên', en: 'parent topic' },
};

const codes: Readonly<Record<string, Words>> = {
  final: { vi: 'chính thức', en: 'final' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  estimate: { vi: 'ước tính', en: 'estimate' },
  forecast: { vi: 'dự báo', en: 'forecast' },
  experimental: { vi: 'thử nghiệm', en: 'experimental' },
  derived: { vi: 'tính ra', en: 'derived' },
  met: { vi: 'đạt', en: 'met' },
  exceeded: { vi: 'vượt', en: 'exceeded' },
  missed: { vi: 'không đạt', en: 'missed' },
  mean: { vi: 'trung bình', en: 'mean' },
  median: { vi: 'trung vị', en: 'median' },
  minimum: { vi: 'thấp nhất', en: 'lowest' },
  maximum: { vi: 'cao nhất', en: 'highest' },
  total: { vi: 'tổng', en: 'total' },
};

/** The lists of definitions: one of each. */
export const listWords: Readonly<Record<string, Words>> = {
  sources: { vi: 'Nguồn', en: 'Source' },
  topics: { vi: 'Chủ đề', en: 'Topic' },
  methods: { vi: 'Cách tính', en: 'Method' },
  areas: { vi: 'Nơi', en: 'Area' },
  areaSets: { vi: 'Nhóm nơi', en: 'Set of areas' },
  indicators: { vi: 'Chỉ số', en: 'Indicator' },
};

/** A member as people call it; as it is written where nobody does. */
export function memberWord(name: string, lang: Language): string {
  return Object.hasOwn(members, name) ? members[name]![lang] : `“${name}”`;
}

/** A code of the format in words; itself where it has none. */
export function codeWord(code: string, lang: Language): string {
  return Object.hasOwn(codes, code) ? codes[code]![lang] : code;
}
