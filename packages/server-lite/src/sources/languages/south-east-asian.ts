import type { LanguageWords } from './language-words.ts';

/** Burmese, Filipino, Indonesian, Khmer, Lao, Malay, Thai, Vietnamese. */
export const SOUTH_EAST_ASIAN: LanguageWords = {
  asking: 'mohon silakan sila harap tolong sino ano paano pakisulat isulat',
  addressed: 'anda kamu kami inyong iyong mo niyo',
  stems: {
    // Indonesian and Malay, then Filipino.
    person: `penulis pengulas pelanggan pembeli tamu pengguna konsumen reviewer peserta pasien pesakit tetamu pengirim penilai responden namaakun namapengguna namasamaran penghuni wisatawan
      nagsulat bumili bisita kustomer mamimili nagkomento pasyente gumagamit nagreview namimili tagasuri palayaw`,
    name: `nama namalengkap namapenuh namaanda panggilan pangalan pangalanmo ngalan buongpangalan`,
    given: `namadepan namapertama namadiberi unangpangalan unangngalan pangalangpambinyag`,
    family: `namabelakang namaakhir namakeluarga namabapa marga hulingpangalan apelyido`,
    words: `maklumbalas ulasan komentar komen testimoni cerita pendapat pengalaman isi pesan tanggapananda kesan masukan luahan pandangan catatan kesaksian
      puna komento opinyon karanasan sinabi mensahe nilalaman saloobin testimonya`,
    opinion: `ulasan`,
    title: `judul jdl perihal tajuk tjk kepala pamagat pamagatng ulo`,
    rating: `poin bintang nilai skor peringkat rating penilaian kepuasan tingkatkepuasan puas seberapapuas mata markah gred tahapkepuasan berpuashati
      bituin iskor marka grado kasiyahan nasiyahan antasngkasiyahan gaanokanasiyahan`,
    date: `tanggal tgl dikirim ditulis diposting dibuat stempelwaktu waktu waktupenyelesaian tarikh tkh masa capmasa masaselesai dihantar diterbitkan
      petsa oras isinulatnoong nailathala isinumite timestamp`,
    visit: `menginap kunjungan pembelian pesanan pemesanan checkin transaksi lawatan daftarmasuk tempahan belian pagbili pagbisita pananatili pagdating pagkabili pagorder`,
    reply: `jawaban balasan tanggapan respons responpemilik jawapan sagot tugon tugonng`,
    thing: `produk layanan kamar kursus perawatan paket menu barang perkhidmatan bilik rawatan pakej produkto serbisyo kuwarto kurso binili inavail`,
    place: `cabang lokasi toko outlet kota cawangan kedai bandar sangay tindahan lungsod`,
    staff: `petugas dilayani karyawan pegawai dokter terapis instruktur pemandu kasir kakitangan pekerja doktor jurulatih juruterapi empleyado doktora nagasikaso nagsilbi tauhan guro`,
    beside: `kode nomor no sumber statusulasan terverifikasi verifikasi nombor rujukan sah disahkan pengesahan katayuan numero pinagmulan beripikado kumpirmado telepon telefon hp`,
    private: `internal dalaman notakakitangan catataninternal catatanstaf notadalaman panloob tala`,
    good: `kelebihan nilaiplus disukai suka keunggulan halpositif kebaikan kekuatan digemari nagustuhan kalakasan bentahe pinakanagustuhan magandangkatangian maganda menarik palingmenarik`,
    bad: `kekurangan kelemahan tidakdisukai keluhan keburukan kurangmemuaskan kahinaan hindinagustuhan kakulangan`,
    improve: `diperbaiki perbaikan saran ditingkatkan peningkatan usulan cadangan penambahbaikan dibaiki ditambahbaik pagbutihin mungkahi pagpapabuti pagandahin mapapabuti`,
    recommend: `direkomendasikan merekomendasikan rekomendasi rekomen disyorkan mengesyorkan syor syorkan cadangkankepada irerekomenda rekomendasyon imumungkahi`,
    email: `surel emel epos`,
  },
  parts: {
    person: `ผู้เขียน ผู้แสดงความคิดเห็น ผู้ให้ความเห็น ผู้ตอบ ผู้เข้าพัก ผู้ใช้บริการ ผู้ป่วย ผู้เรียน ผู้โพสต์ นามแฝง ยูสเซอร์ ชื่อบัญชี
      người_viết người_gửi người_bình_luận người_nhận_xét người_dùng người_trả_lời người_mua tài_khoản biệt_danh tên_đăng_nhập tên_hiển_thị học_viên bệnh_nhân quý_danh
      အသုံးပြုသူ ဝယ်သူ ဖောက်သည် ရေးသားသူ ဧည့်သည် សរសេរដោយ អ្នកសរសេរ អតិថិជន អ្នកប្រើ ភ្ញៀវ អ្នកវាយតម្លៃ ຜູ້ຂຽນ ລູກຄ້າ ຜູ້ໃຊ້ ຜູ້ຊື້ ຜູ້ຣີວິວ ຜູ້ເຂົ້າພັກ ရေးသူ သုံးသပ်သူ မှတ်ချက်ပေးသူ ယူဇာ អ្នកផ្ដល់យោបល់ អ្នកទិញ ຜູ້ໃຫ້ຄຳເຫັນ ນາມແຝງ`,
    name: 'ชื่อของท่าน ชื่อของคุณ คุณชื่ออะไร ชื่อเล่น họ_tên họ_và_tên tên_của tên_bạn tên_quý အမည် နာမည် ឈ្មោះ ຊື່',
    given:
      'ชื่อจริง ชื่อต้น tên_đệm_và_tên tên_riêng tên_gọi tên_không_gồm_họ ຊື່ແທ້ ຊື່ຈິງ នាមខ្លួន នាមផ្ទាល់ ปฐมนาม ရှေ့နာမည် ရှေ့အမည် ပထမအမည် (ရှေ့) ឈ្មោះខ្លួន ឈ្មោះដំបូង ຊື່ຕົ້ນ',
    family:
      'สกุล họ_và_tên_đệm họ_chữ_lót họ_khách họ_khách_hàng tên_họ နမ်း នាមត្រកូល គោត្តនាម ນາມສະກຸນ ชื่อสกุล နောက်ဆုံးအမည် မျိုးရိုး နောက်အမည် မိသားစုအမည် ត្រកូល ສະກຸນ',
    words: `คอมเมนต์ คอมเม้น คอมเม้นท์ ความคิดเห็น ความเห็น คำติชม เสียงจากลูกค้า ข้อความจาก เล่าประสบการณ์ ประสบการณ์ รายละเอียดรีวิว คำบอกเล่า เขียนรีวิว รู้สึกอย่างไร คำนิยม
      ý_kiến bình_luận cảm_nhận chia_sẻ nội_dung lời_nhận_xét trải_nghiệm cảm_nghĩ lời_nhắn đóng_góp_ý_kiến lời_khen
      မှတ်ချက် သုံးသပ်ချက် အတွေ့အကြုံ ထင်မြင်ချက် စာသား អត្ថបទ មតិ យោបល់ បទពិសោធន៍ ខ្លឹមសារ សារ ຄຳເຫັນ ຄວາມຄິດເຫັນ ປະສົບການ ເນື້ອຫາ ຄຳຕິຊົມ အမြင် ကွန်မန့် ရေးသားချက် ပြောစကား យល់ឃើញ ខមមិន រៀបរាប់ ຄຳຄິດເຫັນ ຣີວິວ ຄວາມເຫັນ ຄອມເມັນ`,
    title:
      'พาดหัว หัวเรื่อง ชื่อเรื่อง ชื่อรีวิว tựa_đề tiêu_đề chủ_đề t_đề ခေါင်းစဉ် ចំណងជើង ប្រធានបទ ຫົວຂໍ້ ຫົວເລື່ອງ ခေါင်းစီး ក្បាលអត្ថបទ ຊື່ເລື່ອງ',
    rating: `กี่ดาว จำนวนดาว คะแนน ให้ดาว ความพึงพอใจ พึงพอใจ
      xếp_hạng số_sao sao mấy_sao chấm_điểm điểm_số mức_độ_hài_lòng độ_hài_lòng mức_hài_lòng ấn_tượng_chung có_hài_lòng hài_lòng_không hài_lòng_ra_sao hài_lòng_như_thế_nào điểm_đánh_giá thang_điểm
      အဆင့် ကြယ် အမှတ် ကျေနပ်မှု ពិន្ទុ ផ្កាយ ការពេញចិត្ត កម្រិតពេញចិត្ត ຄະແນນ ດາວ ຄວາມພໍໃຈ ຄວາມເພິ່ງພໍໃຈ ရမှတ် ပေးမှတ် និទ្ទេស`,
    date: `วันที่เผยแพร่ วันที่เขียน วันที่โพสต์ วันที่ส่ง วันที่รีวิว วันเวลา ประทับเวลา เวลาที่เสร็จ
      ngày_đăng ngày_viết ngày_gửi ngày_tạo ngày_nhận_xét ngày_bình_luận ngày_đánh_giá thời_gian dấu_thời_gian ngày_phản_hồi
      ရက်စွဲ နေ့စွဲ အချိန် កាលបរិច្ឆេទ ថ្ងៃ ពេលវេលា ວັນທີ ເວລາ သည့်ရက် သည့်နေ့`,
    visit: `วันที่สั่งซื้อ วันที่ซื้อ วันที่มาใช้ วันที่เข้าใช้ วันที่เข้าพัก วันที่เช็คอิน วันที่มา วันเข้ารับบริการ
      ngày_mua ngày_đặt ngày_nhận_phòng ngày_trả_phòng ngày_ghé ngày_đến ngày_lưu_trú ngày_khám ngày_sử_dụng ngày_đi
      ဝယ်ယူသည့် တည်းခိုသည့် ជាវ ទិញ ស្នាក់នៅ មកលេង ທີ່ຊື້ ທີ່ເຂົ້າພັກ ທີ່ມາ အော်ဒါ ချက်အင် ចូលស្នាក់ ທີ່ສັ່ງຊື້ ວັນທີຊື້ ເຊັກອິນ ມາໃຊ້ບໍລິການ ວັນທີເຂົ້າພັກ`,
    reply:
      'ตอบกลับ ตอบลูกค้า ร้านตอบ คำตอบ phản_hồi_từ phản_hồi_của trả_lời phúc_đáp hồi_đáp ပြန်စာ ပြန်လည်ဖြေ ပြန်ဖြေ ឆ្លើយតប ចម្លើយ ຕອບກັບ ຄຳຕອບ ပြန်ကြား ឆ្លើយ ຕອບ',
    whole: 'โดยรวม tổng_thể nhìn_chung chung',
    beside:
      'สถานะ ที่มา แหล่งที่มา ยืนยัน เลขที่ ลำดับ trạng_thái nguồn kênh mã stt số_thứ_tự đã_xác_minh xác_thực đã_mua_hàng အခြေအနေ အရင်းအမြစ် အတည်ပြု ស្ថានភាព ប្រភព លេខ បានផ្ទៀងផ្ទាត់ ສະຖານະ ແຫຼ່ງ ລະຫັດ ເລກທີ ຢືນຢັນ ပြေစာ အမှတ်စဉ် နံပါတ်',
    staff:
      'พนักงาน แพทย์ผู้ ผู้ให้บริการ ครูผู้สอน ช่างผู้ ผู้ดูแล ไกด์ người_phụ_trách nhân_viên bác_sĩ nv_bán_hàng hướng_dẫn_viên giáo_viên kỹ_thuật_viên tư_vấn_viên ဝန်ထမ်း ဆရာဝန် បុគ្គលិក គ្រូពេទ្យ ພະນັກງານ ທ່ານໝໍ ຜູ້ໃຫ້ບໍລິການ',
    place: 'สาขา เมือง จังหวัด chi_nhánh cơ_sở tỉnh_tp tỉnh thành_phố cửa_hàng điểm_bán ဆိုင်ခွဲ မြို့ សាខា ទីក្រុង ສາຂາ ເມືອງ',
    thing: `บริการที่ใช้ รายการสินค้า สินค้า ห้องพัก ประเภทห้อง คอร์ส หลักสูตร ซื้ออะไร บริการใด
      dịch_vụ tên_hàng liệu_trình loại_phòng phòng khóa_học gói_dịch_vụ món_hàng món_ăn tên_món mặt_hàng tour
      ကုန်ပစ္စည်း ပစ္စည်း ဝန်ဆောင်မှု အခန်း ផលិតផល សេវាកម្ម បន្ទប់ ສິນຄ້າ ບໍລິການ ຫ້ອງ သင်တန်း ទំនិញ វគ្គសិក្សា ຫຼັກສູດ ຜະລິດຕະພັນ`,
    good: `ข้อดี จุดเด่น ชอบอะไร ชอบ ประทับใจอะไร ทำได้ดี สิ่งที่ดี
      điều_hài_lòng điểm_thích_nhất thích_điều_gì_nhất thích_nhất thích_điểm_nào làm_tốt điều_tốt điểm_hay thích_gì
      အားသာချက် ကြိုက် ကောင်းသော គុណសម្បត្តិ ចូលចិត្ត ចំណុចល្អ ຂໍ້ດີ ມັກ ຈຸດດີ သဘောကျ ကောင်းကွက် ចំណុចខ្លាំង ចំណុចពេញចិត្ត ຈຸດເດັ່ນ ສິ່ງທີ່ປະທັບໃຈ phần_nào_của thích`,
    bad: `ข้อเสีย ข้อบกพร่อง จุดอ่อน ไม่พอใจ ผิดหวัง ขาดอะไร
      hạn_chế chưa_hài_lòng không_thích chưa_tốt nhược_điểm điểm_trừ thất_vọng còn_thiếu điểm_yếu
      အားနည်းချက် မကြိုက် គុណវិបត្តិ មិនចូលចិត្ត ចំណុចខ្សោយ ຂໍ້ເສຍ ບໍ່ມັກ ຈຸດອ່ອນ ខ្វះខាត ຂໍ້ບົກຜ່ອງ`,
    improve: `ควรปรับปรุง ปรับปรุง ทำให้ดีขึ้น ดีกว่านี้ แนะนำเพิ่มเติม
      tốt_hơn cải_thiện góp_ý cần_làm_gì thay_đổi_gì đề_xuất kiến_nghị mong_muốn
      တိုးတက် ပြင်ဆင် အကြံပြု កែលម្អ ប្រសើរ សំណូមពរ ປັບປຸງ ແນະນຳໃຫ້ လိုအပ်ချက် ပြုပြင်`,
    recommend: 'บอกต่อ แนะนำเพื่อน แนะนำให้ khuyên_dùng giới_thiệu đề_cử_cho ထောက်ခံ អ្នកណែនាំ ណែនាំ ແນະນຳ ညွှန်း',
    email: 'อีเมล thư_điện_tử အီးမေးလ် អ៊ីមែល ອີເມວ ອີເມລ សារអេឡិចត្រូនិក',
  },
  scales: [
    'ไม่พอใจมาก|ไม่พอใจ|เฉยๆ|พอใจ|พอใจมาก',
    'ไม่พึงพอใจมาก|ไม่พึงพอใจ|ปานกลาง|พึงพอใจ|พึงพอใจมาก',
    'น้อยที่สุด|น้อย|ปานกลาง|มาก|มากที่สุด',
    'ควรปรับปรุง|พอใช้|ปานกลาง|ดี|ดีมาก',
    'rất tệ|tệ|bình thường|tốt|rất tốt',
    'rất không hài lòng|không hài lòng|trung bình|hài lòng|rất hài lòng',
    'rất kém|kém|trung bình|tốt|rất tốt',
    'rất kém|kém|trung bình|khá|tốt',
    'sangat tidak puas|tidak puas|cukup puas|puas|sangat puas',
    'sangat tidak puas|kurang puas|cukup|puas|sangat puas',
    'sangat tidak puas|tidak puas|biasa saja|puas|sangat puas',
    'sangat kurang|kurang|cukup|baik|sangat baik',
    'sangat tidak puas hati|tidak puas hati|sederhana|puas hati|sangat puas hati',
    'sangat tidak berpuas hati|tidak berpuas hati|neutral|berpuas hati|sangat berpuas hati',
    'sangat lemah|lemah|sederhana|baik|sangat baik',
    'sangat tidak puas|tidak puas|cukup|puas|sangat puas',
    'sangat tidak berpuas hati|tidak berpuas hati|sederhana|berpuas hati|sangat berpuas hati',
    'lubos na hindi nasiyahan|hindi nasiyahan|katamtaman|nasiyahan|lubos na nasiyahan',
    'មិនពេញចិត្តខ្លាំង|មិនពេញចិត្ត|មធ្យម|ពេញចិត្ត|ពេញចិត្តខ្លាំង',
    'ບໍ່ພໍໃຈຫຼາຍ|ບໍ່ພໍໃຈ|ປານກາງ|ພໍໃຈ|ພໍໃຈຫຼາຍ',
    'လုံးဝမကျေနပ်|မကျေနပ်|အသင့်အတင့်|ကျေနပ်|အလွန်ကျေနပ်',
    'ไม่พอใจมาก|ไม่พอใจ|ปานกลาง|พอใจ|พอใจมาก',
    'hindi talaga nasiyahan|hindi nasiyahan|sakto lang|nasiyahan|lubos na nasiyahan',
    'napakasama|masama|katamtaman|maganda|napakaganda',
  ],
};
