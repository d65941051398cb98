import { everyday } from './language.js'

/** East and South-East Asian languages: what their news sites write around every article. */
export const asian = [
  // Vietnamese
  everyday(
    'vi',
    `
advertisement line quảng cáo|nội dung tài trợ|thông tin doanh nghiệp|bài viết tài trợ
advertisement start bài viết tiếp tục sau quảng cáo|quảng cáo - kéo xuống để đọc tiếp
share-bar line chia sẻ|chia sẻ bài viết|sao chép liên kết|copy link|in bài viết|gửi email
related-posts head tin liên quan|bài viết liên quan|có thể bạn quan tâm|tin cùng chuyên mục|đọc thêm
related-posts start xem thêm|đọc thêm|đọc tiếp|mời độc giả xem thêm|>> xem thêm|tin liên quan
trending head đọc nhiều nhất|tin đọc nhiều|tin mới nhất|xem nhiều|tin nổi bật
newsletter line đăng ký nhận bản tin|đăng ký nhận tin|nhập email của bạn
newsletter mark bản tin của chúng tôi|đăng ký nhận bản tin
cookie-notice line chấp nhận|chấp nhận tất cả|từ chối|cài đặt cookie|đồng ý
cookie-notice mark chúng tôi sử dụng cookie|trang web này sử dụng cookie|sử dụng cookie để
paywall line đăng ký gói thành viên|dành cho thuê bao|bài viết dành cho hội viên
paywall start bạn đã có tài khoản|đăng nhập để đọc tiếp|đọc toàn bộ bài viết
promotion start theo dõi chúng tôi trên|tải ứng dụng|ủng hộ chúng tôi|nghe podcast của chúng tôi|mời bạn đọc gửi bài
copyright mark giữ bản quyền|toàn quyền bản quyền
copyright line chính sách bảo mật|điều khoản sử dụng|giới thiệu|liên hệ tòa soạn|liên hệ
tags head từ khóa|chủ đề|tags
timestamp start đăng lúc|cập nhật lúc|thời gian đọc
names by tác giả|bài|bài và ảnh
names published đăng lúc|ngày đăng|xuất bản
names modified cập nhật|cập nhật lúc|cập nhật lần cuối
`,
  ),
  // Thai
  everyday(
    'th',
    `
advertisement line โฆษณา|พื้นที่โฆษณา|เนื้อหาสนับสนุน|บทความประชาสัมพันธ์
advertisement start อ่านต่อด้านล่าง|เนื้อหาต่อจากโฆษณา
share-bar line แชร์|แชร์ข่าวนี้|แชร์บทความ|คัดลอกลิงก์|พิมพ์|ส่งอีเมล
related-posts head ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวแนะนำ|เรื่องที่คุณอาจสนใจ|อ่านเพิ่มเติม
related-posts start อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านต่อ|อ่านข่าวที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|ชมคลิป
trending head ข่าวยอดนิยม|ยอดนิยม|อ่านมากที่สุด|ข่าวล่าสุด|ข่าวฮิต
newsletter line สมัครรับข่าวสาร|สมัครรับจดหมายข่าว|อีเมลของคุณ
newsletter mark จดหมายข่าวของเรา|สมัครรับจดหมายข่าว
cookie-notice line ยอมรับ|ยอมรับทั้งหมด|ปฏิเสธ|ตั้งค่าคุกกี้|การตั้งค่าคุกกี้
cookie-notice mark เราใช้คุกกี้|เว็บไซต์นี้ใช้คุกกี้|ความยินยอมของคุณ
paywall line สมัครสมาชิก|เฉพาะสมาชิก|สมัครเป็นสมาชิก
paywall start เป็นสมาชิกอยู่แล้ว|เข้าสู่ระบบเพื่ออ่านต่อ|อ่านบทความฉบับเต็ม
promotion start ติดตามข่าวสารได้ที่|ติดตามเราได้ที่|ดาวน์โหลดแอป|สนับสนุนเรา|ฟังพอดแคสต์|แจ้งเบาะแสข่าว
copyright mark สงวนลิขสิทธิ์|สงวนสิทธิ์ทุกประการ
copyright line นโยบายความเป็นส่วนตัว|ข้อกำหนดการใช้งาน|เกี่ยวกับเรา|ติดต่อเรา|ติดต่อโฆษณา
tags head แท็ก|แท็กที่เกี่ยวข้อง|คำค้น
timestamp start เผยแพร่เมื่อ|เผยแพร่|อัปเดตล่าสุด|เวลาอ่าน
names by โดย|เรื่อง|ผู้เขียน|เขียนโดย
names published เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่
names modified อัปเดต|อัปเดตล่าสุด|ปรับปรุงล่าสุด
`,
  ),
  // Malay
  everyday(
    'ms',
    `
advertisement line iklan|kandungan tajaan|kandungan berbayar|advertorial
advertisement start artikel bersambung selepas iklan|berita bersambung selepas iklan
share-bar line kongsi|kongsi artikel|kongsikan|salin pautan|cetak|hantar melalui e-mel
related-posts head berita berkaitan|artikel berkaitan|baca juga|berita lain|lagi berita|disyorkan untuk anda
related-posts start baca juga|baca lagi|baca lanjut|lihat juga|tonton juga|artikel berkaitan
trending head paling popular|paling banyak dibaca|berita terkini|terkini|berita popular
newsletter line langgan buletin|langgan surat berita|e-mel anda
newsletter mark buletin kami|langgan surat berita kami
cookie-notice line terima|terima semua|tolak|tetapan kuki
cookie-notice mark kami menggunakan kuki|laman web ini menggunakan kuki|laman ini menggunakan cookies|persetujuan anda
paywall line langgan|langgan sekarang|untuk pelanggan sahaja|jadi pelanggan
paywall start sudah melanggan|log masuk untuk membaca|baca artikel penuh
promotion start ikuti kami|muat turun aplikasi|sertai saluran|sokong kami|dengar podcast kami
copyright mark hak cipta terpelihara|semua hak terpelihara
copyright line dasar privasi|polisi privasi|terma penggunaan|terma dan syarat|tentang kami|hubungi kami
tags head tag|topik|kata kunci
timestamp start diterbitkan|dikemas kini|masa membaca
names by oleh|penulis|teks
names published diterbitkan|disiarkan|tarikh terbit
names modified dikemas kini|kemas kini terakhir|dikemaskini
`,
  ),
  // Filipino
  everyday(
    'fil',
    `
advertisement line patalastas|anunsyo|sponsored|bayad na anunsyo
advertisement start magpatuloy sa pagbabasa pagkatapos ng|itutuloy pagkatapos ng patalastas
share-bar line ibahagi|i-share|ibahagi ang artikulo|kopyahin ang link|i-print|ipadala sa email
related-posts head kaugnay na balita|mga kaugnay na balita|basahin din|iba pang balita|inirerekomenda
related-posts start basahin din|basahin|magbasa pa|basahin ang iba pang|panoorin|panoorin din
trending head pinakabasa|pinakabagong balita|pinakasikat|mga trending
newsletter line mag-subscribe sa newsletter|ang iyong email
newsletter mark aming newsletter|mag-subscribe sa aming newsletter
cookie-notice line tanggapin|tanggapin lahat|tanggihan|mga setting ng cookie
cookie-notice mark gumagamit kami ng cookies|gumagamit ang site na ito ng cookies|ang iyong pahintulot
paywall line mag-subscribe|para sa mga subscriber lamang|maging subscriber
paywall start subscriber na|mag-log in para basahin|basahin ang buong artikulo
promotion start sundan kami|i-follow kami|i-download ang aming app|suportahan kami|pakinggan ang aming podcast
copyright mark lahat ng karapatan ay nakalaan
copyright line patakaran sa privacy|mga tuntunin ng paggamit|tungkol sa amin|makipag-ugnayan sa amin
tags head mga tag|mga paksa
timestamp start inilathala|na-update|oras ng pagbabasa
names by ni|nina|isinulat ni
names published inilathala|nailathala
names modified na-update|in-update|huling na-update
`,
  ),
]
