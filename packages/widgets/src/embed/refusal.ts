/** Why the iframe page shows nothing, and who can change it. */
export type Refusal =
  | { readonly reason: 'widget'; readonly known: readonly string[] }
  | { readonly reason: 'src'; readonly address: string };

type Words = (refusal: Refusal) => string;

const vi: Words = (refusal) =>
  refusal.reason === 'widget'
    ? `Địa chỉ này chưa chọn thành phần nào để hiển thị. Hãy thêm "widget=" và một trong các tên: ${refusal.known.join(', ')}.`
    : `Trang này chỉ hiển thị số liệu của chính máy chủ đặt trang. Để cho phép tệp ${refusal.address}, người quản trị thêm địa chỉ đó vào mục "documents" của embed.allow.json, đặt cạnh embed.html.`;

const en: Words = (refusal) =>
  refusal.reason === 'widget'
    ? `This address does not name a widget to show. Add "widget=" and one of these names: ${refusal.known.join(', ')}.`
    : `This page shows only documents of its own server. To allow ${refusal.address}, its webmaster adds that address to "documents" in embed.allow.json, beside embed.html.`;

export const refusalWords = { vi, en };
