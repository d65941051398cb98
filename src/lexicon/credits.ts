import { words } from './language.js'

/**
 * Words of credits in Chinese, Japanese and Korean, which stand in front of a name, or behind it, without a space. Each
 * may be the end of a longer word: `本报记者`, `特约评论员`.
 */

/** Whoever this leads to wrote the article. */
export const WROTE = words(
  `记者 記者 作者 撰文 撰稿 撰写 撰寫 采写 採寫 采访 採訪 执笔 執筆 主笔 主筆 编译 編譯 通讯员 通訊員 评论员 評論員 评论人 評論人 撰稿人 专栏作家 專欄作家
  特派员 特派員 实习生 實習生 取材 文責 著者 筆者 投稿者 聞き手 ライター 编写 編寫 楼主 樓主`,
)

/** The same where a sign follows; without one they are words like any other. */
export const WROTE_IF_MARKED = words('文 文字 글 글쓴이 작성자 필자 취재 인터뷰 기고 著')

/** Behind a name, and in front of none. */
export const WROTE_BEHIND = words('기자 특파원 논설위원 편집위원 칼럼니스트 통신원 リポーター')

/** Helped, published or delivered it. */
export const HELPED = words(
  `责任编辑 責任編輯 责编 責編 编辑 編輯 编审 編審 主编 主編 审核 審核 审校 校对 校對 初审 复审 終审 终审 监制 監製 制片人 策划 策劃 统筹 統籌 摄影 攝影
  摄影者 攝影者 摄像 攝像 摄 攝 剪辑 剪輯 视频 視頻 设计 設計 制图 製圖 图片 圖片 图 圖 翻译 翻譯 来源 來源 出处 出處 稿源 供稿 发布 發布 發佈 单位 單位 机关 機關
  发布者 编号 原标题 原標題 标签 標籤 編集 撮影 写真 監修 構成 翻訳 出典 提供 사진 영상 촬영 편집 그래픽 번역 출처 제공 감수 촬영기자 사진기자`,
)

/** One of these ends what an organisation, a desk or a service is called. */
export const ORGANISATION_ENDS = words(
  `社 报 報 网 網 网络 網路 频道 頻道 客户端 日报 日報 晚报 晚報 新闻 新聞 电视台 電視台 广播 在线 编辑部 編輯部 编辑 編集部 部 支局 総局 本社 取材班 班 公司 集团 集團
  委员会 委員會 局 厅 府 室 站 中心 协会 協會 杂志 雜誌 周刊 週刊 学院 大学 大學 医院 醫院 官方账号 通信 通讯社 通訊社 報導 报道 報道 电 電 讯 訊 소속 뉴스 신문 일보 방송 팀 부 저널`,
)

/** The commonest family names in Chinese; those of two characters apart. */
export const FAMILY_NAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鍾姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎閻薛尹段雷黎史龙陶贺賀顾顧毛郝龚龔邵万钱錢严嚴赖賴覃洪武莫孔汤湯向常温康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单季裴霍涂翁骆駱蓝藍路管鲍鮑祁屈饶尤穆司卓古吉简項项麦麥褚岑党费費席卫衛柏闵臧'

export const DOUBLE_FAMILY_NAMES = words(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 夏侯',
)

/** The commonest family names in Korean. */
export const KOREAN_FAMILY_NAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명반왕'
