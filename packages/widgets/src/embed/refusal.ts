/** Why the iframe page shows nothing, and who can change it. */
export type Refusal =
  | { readonly reason: 'widget'; readonly known: readonly string[] }
  | { readonly reason: 'src'; readonly address: string }
  /** `embed.allow.json` is there, and no list. */
  | { readonly reason: 'list' };

type Words = (refusal: Refusal) => string;

const vi: Words = (refusal) => {
  switch (refusal.reason) {
    case 'widget':
      return `Địa chỉ này chưa chọn thành phần nào để hiển thị. Hãy thêm "widget=" và một trong các tên: ${refusal.known.join(', ')}.`;
    case 'src':
      return `Trang này chỉ hiển thị số liệu của chính máy chủ đặt trang. Để cho phép tệp ${refusal.address}, người quản trị thêm địa chỉ đó vào mục "documents" của embed.allow.json, đặt cạnh embed.html.`;
    case 'list':
      return 'Tệp embed.allow.json đặt cạnh embed.html bị viết sai nên trang này không hiển thị gì. Người quản trị cần sửa lại thành {"documents": ["https://…"]}: mỗi địa chỉ được phép là một dòng chữ trong ngoặc kép.';
  }
};

const en: Words = (refusal) => {
  switch (refusal.reason) {
    case 'widget':
      return `This address does not name a widget to show. Add "widget=" and one of these names: ${refusal.known.join(', ')}.`;
    case 'src':
      return `This page shows only documents of its own server. To allow ${refusal.address}, its webmaster adds that address to "documents" in embed.allow.json, beside embed.html.`;
    case 'list':
      return 'The file embed.allow.json beside embed.html cannot be read as a list, so this page shows nothing. Its webmaster writes it as {"documents": ["https://…"]}: each allowed address is a text in quotes.';
  }
};

export const refusalWords = { vi, en };
