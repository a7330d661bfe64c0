// Written by scripts/generate-areas.ts from vietnam-areas.json.

/** Regions: id, name, English name. Their order is that of the digits below. */
export const regions63 = `
TDMN|Trung du và miền núi phía Bắc|Northern Midlands and Mountains
DBSH|Đồng bằng sông Hồng|Red River Delta
BTBDHMT|Bắc Trung Bộ và duyên hải miền Trung|North Central and Central Coast
TN|Tây Nguyên|Central Highlands
DNB|Đông Nam Bộ|Southeast
DBSCL|Đồng bằng sông Cửu Long|Mekong River Delta`;

export const regions34 = `
TDMN|Trung du và miền núi phía Bắc|Northern Midlands and Mountains
DBSH|Đồng bằng sông Hồng|Red River Delta
BTB|Bắc Trung Bộ|North Central
NTBTN|Duyên hải Nam Trung Bộ và Tây Nguyên|South Central Coast and Central Highlands
DNB|Đông Nam Bộ|Southeast
DBSCL|Đồng bằng sông Cửu Long|Mekong River Delta`;

/** Units of the 63: code, code of the successor, region, name, aliases. */
export const units63 = `
01011Hà Nội
02080Hà Giang
04040Cao Bằng
06190Bắc Kạn|bac can
08080Tuyên Quang
10150Lào Cai
11110Điện Biên
12120Lai Châu
14140Sơn La
15150Yên Bái
17250Hòa Bình
19190Thái Nguyên
20200Lạng Sơn
22221Quảng Ninh
24240Bắc Giang
25250Phú Thọ
26251Vĩnh Phúc
27241Bắc Ninh
30311Hải Dương
31311Hải Phòng
33331Hưng Yên
34331Thái Bình
35371Hà Nam
36371Nam Định
37371Ninh Bình
38382Thanh Hóa
40402Nghệ An
42422Hà Tĩnh
44442Quảng Bình
45442Quảng Trị
46462Huế|thua thien hue|tt hue
48482Đà Nẵng
49482Quảng Nam
51512Quảng Ngãi
52522Bình Định
54662Phú Yên
56562Khánh Hòa
58562Ninh Thuận
60682Bình Thuận
62513Kon Tum
64523Gia Lai
66663Đắk Lắk|dac lac
67683Đắk Nông|dac nong
68683Lâm Đồng
70754Bình Phước
72804Tây Ninh
74794Bình Dương
75754Đồng Nai
77794Bà Rịa - Vũng Tàu|br vt
79794Hồ Chí Minh|hcm|tphcm|sai gon|hcmc
80805Long An
82825Tiền Giang
83865Bến Tre
84865Trà Vinh
86865Vĩnh Long
87825Đồng Tháp
89915An Giang
91915Kiên Giang
92925Cần Thơ
93925Hậu Giang
94925Sóc Trăng
95965Bạc Liêu
96965Cà Mau`;

/** Units of the 34: code, code of the unit whose name it has, region. */
export const units34 = `
01011
04040
08080
11110
12120
14140
15100
19190
20200
22221
24271
25250
31311
33331
37371
38382
40402
42422
44452
46462
48483
51513
52643
56563
66663
68683
75754
79794
80724
82875
86865
91895
92925
96965`;
