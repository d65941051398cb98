import { words } from './language.js'

/**
 * Words of credits in Chinese, Japanese and Korean, which stand in front of a name, or behind it, without a space. Each
 * may be the end of a longer word: `本报记者`, `特约评论员`.
 */

/** Whoever this leads to wrote the article. */
export const WROTE = words(
  `记者 記者 作者 撰文 撰稿 采写 採寫 采访 採訪 执笔 執筆 主笔 主筆 编译 編譯 通讯员 通訊員 评论员 評論員 评论人 評論人 特派员 特派員 实习生 實習生 取材 文責 著者 筆者
  投稿者 編集委員 論説委員`,
)

/** The same where a sign follows; without one they are words like any other. */
export const WROTE_IF_MARKED = words(
  '文 文字 글 글쓴이 작성자 필자 취재 인터뷰 기고 著 整理 投稿 객원기자 시민기자 인턴기자 수습기자 전문기자',
)

/** Behind a name, and in front of none. */
export const WROTE_BEHIND = words('기자 특파원 논설위원 편집위원 칼럼니스트 통신원 リポーター')

/** In front of such a word, and no name: `객원기자`. */
export const KOREAN_RANKS = words('객원 시민 인턴 수습 전문 선임 명예 대표 취재')

/** Behind a name that stands behind 由, and the time. */
export const POSTED_BEHIND = words('发表 發表 发布 發佈 發布 张贴 張貼')

/** Helped, published or delivered it. */
export const HELPED = words(
  `责编 責編 编辑 編輯 主编 主編 审核 審核 审校 校对 校對 监制 監製 制片人 摄影 攝影 摄像 攝像 摄 攝 剪辑 图 圖 翻译 翻譯 来源 來源 出处 出處 供稿 发布 發布 發佈 单位
  單位 机关 機關 編集 撮影 写真 監修 構成 翻訳 出典 提供 사진 영상 촬영 편집 그래픽 번역 출처 제공 촬영기자`,
)

/** What pages write beside the headline, and nobody is called. */
export const NO_EASTERN_NAMES = words(
  '文章 评论 視頻 视频 图片 新闻 首页 登录 字体 阅读 来源 更多 推荐 相关 記事 特集 関連 뉴스 기사 댓글 구독 서울',
)

/** One of these ends what an organisation, a desk or a service is called. */
export const ORGANISATION_ENDS = words(
  `社 記事 部 局 公司 会 會 络 路 报 報 网 網 频道 頻道 客户端 新闻 新聞 电视台 電視台 在线 编辑 班 委員會 厅 府 室 站 中心 杂志 雜誌 周刊 週刊 大学 大學 通信 報導 报道
  報道 电 電 讯 訊 뉴스 신문 일보 팀 부`,
)

/**
 * The commonest family names in Chinese, the commonest first, each in both scripts; those of two characters apart. Rare ones that
 * are everyday words are left out: a word for `by` tells them.
 */
export const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武洪傅赖賴戴莫孔向汤湯常温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗苗谷盛曲翁冉骆駱蓝藍游辛靳柴蒙鲍鮑华華喻祁蒲滕屈饶饒牟艾尤阳陽穆农農司卓吉缪繆芦蘆褚娄婁窦竇戚岑卜晏卫衛柏宗瞿桂佟臧闵閔巫'

export const DOUBLE_FAMILY_NAMES = words(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 慕容 司徒 夏侯 남궁 황보 제갈 선우 독고',
)

/** Many given names in Japanese end in one of these characters; what else stands in brackets hardly ever does. */
export const JAPANESE_GIVEN_ENDS = '郎子美介太也彦樹之夫雄男志香織里奈菜恵佳実司史斗翔輝弘浩博裕康祐亮聡隆雅咲'

/** The commonest family names in Korean. */
export const KOREAN_FAMILY_NAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명반왕'
