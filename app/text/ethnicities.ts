/**
 * The 54 peoples of the country as official lists name them (Decision 121-TCTK/PPCĐ of 2 March 1979 of the General
 * Statistics Office), in its order. Suggestions for a field, not a rule: people are called as they say.
 */
export const ethnicities: readonly string[] = [
  ...["Kinh", "Tày", "Thái", "Hoa", "Khơ-me", "Mường", "Nùng", "Mông", "Dao", "Gia-rai", "Ngái", "Ê-đê", "Ba-na"],
  ...["Xơ-đăng", "Sán Chay", "Cơ-ho", "Chăm", "Sán Dìu", "Hrê", "Mnông", "Ra-glai", "Xtiêng", "Bru-Vân Kiều", "Thổ"],
  ...["Giáy", "Cơ-tu", "Gié-Triêng", "Mạ", "Khơ-mú", "Co", "Ta-ôi", "Chơ-ro", "Kháng", "Xinh-mun", "Hà Nhì", "Chu-ru"],
  ...["Lào", "La Chí", "La Ha", "Phù Lá", "La Hủ", "Lự", "Lô Lô", "Chứt", "Mảng", "Pà Thẻn", "Cơ Lao", "Cống", "Bố Y"],
  ...["Si La", "Pu Péo", "Brâu", "Ơ Đu", "Rơ-măm"],
];
