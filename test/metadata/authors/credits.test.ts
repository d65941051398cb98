import { describe, expect, it } from 'vitest'
import { readCredits } from '../../../src/metadata/authors/sources/credits.js'

/** Language, line of credits, who wrote. */
const SIGNED: readonly (readonly [string, string, readonly string[]])[] = [
  ['zh', '记者 张三', ['张三']],
  ['zh', '本帖由张三于2024年4月15日16:12发表', ['张三']],
  ['zh', '（记者张三 李四）', ['张三', '李四']],
  ['zh', '文/张三', ['张三']],
  ['zh', '作者：张三', ['张三']],
  ['zh', '本报记者 张三', ['张三']],
  ['zh', '作者：张三 实习生 李四', ['张三', '李四']],
  ['zh', '来源：某某晚报 作者：张三', ['张三']],
  ['zh', '记者丨张三 李四　摄像丨王五　剪辑丨赵六', ['张三', '李四']],
  ['zh', '某报记者 张三 某地报道', ['张三']],
  ['zh', '本报讯（记者 张 三 通讯员 欧阳小明）', ['张三', '欧阳小明']],
  ['zh', '作者：半糖少冰', ['半糖少冰']],
  ['zh', '記者張三／台北報導', ['張三']],
  ['zh', '（某社記者張小明台北9日電）', ['張小明']],
  ['zh', '撰文：某聲記者 陳小華', ['陳小華']],
  ['ja', '文：山田太郎', ['山田太郎']],
  ['ja', 'レシピ・文　山田はなこ', ['山田はなこ']],
  ['ja', '執筆 江戸川 太郎', ['江戸川 太郎']],
  ['ko', '홍길동 기자', ['홍길동']],
  ['ko', '서울=홍길동 기자', ['홍길동']],
  ['ko', '홍길동 기자 입력 2024.04.15 15:40', ['홍길동']],
  ['ko', '글쓴이 고라니', ['고라니']],
  ['ko', '인터뷰 홍길동 / 사진 김철수', ['홍길동']],
  ['zh', '口述：李四 整理：张三', ['张三']],
  ['zh', '执笔人：张三 李四 王五', ['张三', '李四', '王五']],
  ['zh', '文/图 张三', ['张三']],
  ['zh', '作者：John Smith', ['John Smith']],
  ['ja', '編集委員 山田太郎', ['山田太郎']],
  ['ja', '文＝山田太郎 写真＝鈴木一郎', ['山田太郎']],
  ['ja', '投稿者: yamada', ['yamada']],
  ['ko', '홍길동, 김철수 기자', ['홍길동', '김철수']],
  ['ko', '홍길동·김철수 기자', ['홍길동', '김철수']],
  ['ko', '글·사진 홍길동', ['홍길동']],
  ['ko', '글=홍길동 사진=김철수', ['홍길동']],
  ['ko', '객원기자 홍길동', ['홍길동']],
]

/** Whom or what these name didn't write the article. */
const NOBODY: readonly (readonly [string, string])[] = [
  ['zh', '责任编辑：李四'],
  ['zh', '来源：人民网'],
  ['zh', '信息来源：县住房和城乡建设局'],
  ['zh', '攝影者｜張三'],
  ['zh', '记者从市政府获悉'],
  ['ko', '촬영기자:홍길동/영상편집:김철수'],
  ['zh', '图/李四'],
  ['ja', '編集：山田太郎'],
  ['ja', '写真・鈴木一郎'],
]

describe('readCredits', () => {
  it.each(SIGNED)('%s: %s', (language, line, names) => {
    expect(readCredits(line, [language])).toMatchObject({ names, signed: true })
  })

  it.each(NOBODY)('%s: nobody in %s', (language, line) => {
    expect(readCredits(line, [language])).toMatchObject({ names: [], signed: false })
  })

  it('tells a word that leads to the next line', () => {
    expect(readCredits('文/', ['zh'])).toMatchObject({ names: [], leads: true })
    expect(readCredits('编辑：', ['zh'])).toMatchObject({ leads: false })
    expect(readCredits('本报告由某某公司发布', ['zh'])).toMatchObject({ signed: false })
  })

  it.each(['By Jane Doe', '文字サイズ 小 中 大', '记者张三说。他走了。', '春天来了'])('leaves %s to others', (line) => {
    expect(readCredits(line, [])).toBeUndefined()
  })
})
