/**
 * Names as people of Lai Châu's peoples are called: surnames, and what follows them for men and for women. Each list is
 * common usage; a person made from them is nobody.
 */
export type Pool = { surnames: readonly string[]; male: readonly string[]; female: readonly string[] };

const words = (text: string) => text.split(/\s*,\s*/);

const thai: Pool = {
  surnames: words("Lò, Lường, Hoàng, Tòng, Quàng, Điêu, Cà, Đèo, Lù, Nùng"),
  male: words(
    "Văn Pâng, Văn Inh, Văn Hặc, Văn Ơn, Văn Thoan, Văn Phanh, Văn Xuân, Văn Chiến, Văn Khặm, Văn Biên, Văn Toàn, Văn Sơ",
  ),
  female: words(
    "Thị Ngoan, Thị Inh, Thị Pầng, Thị Phương, Thị Xiên, Thị Yêu, Thị Hoan, Thị Kim, Thị Duyên, Thị Ơn, Thị Bương, Thị Lả",
  ),
};

const mong: Pool = {
  surnames: words("Giàng, Vàng, Thào, Sùng, Mùa, Hảng, Cứ, Ma, Lầu, Hạng, Chang, Vừ"),
  male: words("A Páo, A Chư, A Sính, A Tủa, A Dế, A Súa, A Lử, A Vảng, A Phình, A Dơ, A Thánh, A Nhè, Seo Chính"),
  female: words("Thị Dở, Thị Mỷ, Thị Chở, Thị Sua, Thị Máy, Thị Pàng, Thị Giống, Thị Dua, Thị Ca, Thị Sểnh, Thị Mo"),
};

const dao: Pool = {
  surnames: words("Phàn, Tẩn, Chẻo, Lý, Phùng, Vàng"),
  male: words("Lao San, Chỉn Phù, A Sểnh, Phù Chiêu, Chin Hùng, Láo Lở, Văn Kinh, A Nhất, Lở Quẩy, Phủ Sinh"),
  female: words("Tả Mẩy, San Mẩy, Sử Mẩy, Lở Mẩy, Thị Mẩy, U Mẩy, Mùi Mẩy, Thị Phấy, Tả Phẩy, Thị Xiêm"),
};

const haNhi: Pool = {
  surnames: words("Pờ, Chu, Lỳ, Vù, Toán, Sừng, Mạ, Phùy, Khoàng"),
  male: words("Hùng Sang, Xé Lù, Go Xá, Sừng Khai, Gia Nhù, Hừ Xuyên, Xè Chừ, Khai Phà, Lòng Hừ, Chà Tư"),
  female: words("Mì Nu, Lò Xó, Gió Ché, Mỹ Ly, Go De, Gạ Mé, Xú Nu, Phì Né, Thó Pư, Mỳ Lé"),
};

const laHu: Pool = {
  surnames: words("Vàng, Phản, Giàng, Lỳ, Ly, Thàng, Pờ"),
  male: words("Go Xè, Pó Xè, Chà Cà, Xé Cừ, Lò Hừ, Giá Chừ, Phì Xá, Nhù Cà"),
  female: words("Gạ Nu, Mò Nu, Mé Po, Mì Xó, Lò Né, Gó Pư, Nhù Mé, Xú Po"),
};

const lu: Pool = {
  surnames: words("Tao, Lò, Khoàng, Vàng"),
  male: words("Văn Đôi, Văn Phâng, Văn Khằm, Văn Pành, Văn Sáng, Văn Chèng"),
  female: words("Thị Keo, Thị Én, Thị Pè, Thị Sam, Thị Khăm, Thị Ín"),
};

const giay: Pool = {
  surnames: words("Vàng, Lù, Hoàng, Nông, Mào, Sần, Lò"),
  male: words("Văn Sùng, Văn Chiến, Văn Dìn, Văn Páo, Văn Thắng, Văn Sài, Văn Hòa, Văn Sin"),
  female: words("Thị Phin, Thị Kiên, Thị Chúm, Thị Viên, Thị Dín, Thị Lan, Thị Siêng, Thị Hồng"),
};

const mang: Pool = {
  surnames: words("Sìn, Chìn, Tào, Lò, Pàn"),
  male: words("Văn Đồng, A Ngoan, Văn Ngọ, A Khoa, Văn Phom, A Nhứ"),
  female: words("Thị Hà, Me Hoa, Thị Y, Me Ngân, Thị Náy, Me Hương"),
};

const khoMu: Pool = {
  surnames: words("Lò, Quàng, Lường, Hoàng, Cút"),
  male: words("Văn Ún, Văn Phóng, Văn Mẳn, Văn Thuận, Văn Púng, Văn Doi"),
  female: words("Thị Ún, Thị Chanh, Thị Muôn, Thị Xoan, Thị Nhọt, Thị Mến"),
};

const kinh: Pool = {
  surnames: words("Nguyễn, Trần, Phạm, Lê, Hoàng, Đỗ, Vũ, Bùi, Đặng, Ngô, Đinh, Trịnh"),
  male: words(
    "Văn Hưng, Đức Thịnh, Quang Huy, Mạnh Cường, Xuân Trường, Hữu Nghĩa, Minh Tuấn, Ngọc Sơn, Thanh Tùng, Trung Kiên, Hải Đăng, Công Định, Tiến Dũng, Quốc Khánh",
  ),
  female: words(
    "Thị Thu Hà, Thị Hồng Nhung, Thị Lan Anh, Thị Bích Ngọc, Thanh Huyền, Thị Thùy Dương, Thị Minh Nguyệt, Thu Trang, Thị Kim Oanh, Thị Ngọc Ánh, Hoài Thương, Thị Hải Yến, Thị Mai, Thị Tuyết",
  ),
};

export const pools: { [ethnicity: string]: Pool } = {
  Thái: thai,
  Mông: mong,
  Dao: dao,
  "Hà Nhì": haNhi,
  "La Hủ": laHu,
  Lự: lu,
  Giáy: giay,
  Mảng: mang,
  "Khơ Mú": khoMu,
  Kinh: kinh,
};
