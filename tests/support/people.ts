/** Units of Lai Châu in 2018 and invented people, by ids one can read. */
export const units: readonly (readonly [id: string, name: string])[] = [
  ["lai-chau", "Thành phố Lai Châu"],
  ["muong-te", "Huyện Mường Tè"],
  ["nam-nhun", "Huyện Nậm Nhùn"],
  ["sin-ho", "Huyện Sìn Hồ"],
  ["phong-tho", "Huyện Phong Thổ"],
  ["tam-duong", "Huyện Tam Đường"],
  ["tan-uyen", "Huyện Tân Uyên"],
  ["than-uyen", "Huyện Than Uyên"],
  ["so-noi-vu", "Sở Nội vụ"],
  ["so-y-te", "Sở Y tế"],
  ["so-giao-duc", "Sở Giáo dục và Đào tạo"],
  ["cong-an", "Công an tỉnh"],
  ["bien-phong", "Bộ đội Biên phòng tỉnh"],
];

export const people: readonly (readonly [id: string, name: string])[] = [
  ["thang", "Lò Văn Thắng"],
  ["ha", "Nguyễn Thị Hà"],
  ["pao", "Giàng A Páo"],
  ["toan", "Đinh Quốc Toản"],
  ["my", "Vàng Thị Mỷ"],
  ["duc", "Phạm Minh Đức"],
  ["lan", "Tao Thị Lan"],
  ["hung", "Hoàng Mạnh Hùng"],
  ["xuan", "Lý Thị Xuân"],
];
