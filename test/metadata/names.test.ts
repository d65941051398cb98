import { describe, expect, it } from 'vitest'
import { isOrganisation, toName } from '../../src/metadata/authors/names/index.js'
import { readByline } from '../../src/metadata/authors/sources/shown-names.js'

/** Language, byline, who it names. */
const BYLINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'By Jane Doe', ['Jane Doe']],
  ['en', 'By: Jane Doe and John Q. Roe', ['Jane Doe', 'John Q. Roe']],
  ['en', 'By Jane Doe, John Roe, and Mary-Ann O’Neill', ['Jane Doe', 'John Roe', 'Mary-Ann O’Neill']],
  ['en', 'BY JANE DOE, STAFF WRITER', ['JANE DOE']],
  ['en', 'Written by Jane Doe, Senior Editor, Example Daily', ['Jane Doe']],
  ['en', 'By Jane Doe | Published April 15, 2024 at 3:45 PM', ['Jane Doe']],
  ['en', 'Posted by Jane Doe on April 15, 2024', ['Jane Doe']],
  ['en', 'ByJane Doe UpdatedJanuary 25, 2026', ['Jane Doe']],
  ['en', 'By Jane DoePublished: Jan 29, 2025', ['Jane Doe']],
  ['en', 'By Jane Doe jane.doe@example.com @janedoe', ['Jane Doe']],
  ['en', 'By Dr. Jane Doe, Contributing Writer', ['Jane Doe']],
  ['en', 'By Dr. Oz', ['Dr. Oz']],
  ['en', 'By Jane Doe. Reviewed by John Roe', ['Jane Doe']],
  ['en', 'By Jane Doe in Example Section', ['Jane Doe']],
  ['en', 'By Jane Doe In Travel, Travel Guides, Travel Tips', ['Jane Doe']],
  ['en', 'By Reuters', ['Reuters']],
  ['en', 'By Example Staff', ['Example Staff']],
  ['en', 'Jane Doe 2 hours ago', ['Jane Doe']],
  ['en', 'By April Fulton', ['April Fulton']],
  ['en', 'By Ludwig van der Berg and Ali bin Saeed', ['Ludwig van der Berg', 'Ali bin Saeed']],
  ['de', 'Von Jürgen Groß und Anna Weiß', ['Jürgen Groß', 'Anna Weiß']],
  ['fr', "Par Élodie d'Aubigny et Jean-Luc Petit", ["Élodie d'Aubigny", 'Jean-Luc Petit']],
  ['fr', 'Par Gwen Le Bris (avec AFP)', ['Gwen Le Bris']],
  ['de', 'Von Petra Lang Landespolitische Korrespondentin', ['Petra Lang']],
  ['de', '13.06.2025 Hafen Von Petra Lang', ['Petra Lang']],
  ['es', 'Por María del Pino y Juan Gómez', ['María del Pino', 'Juan Gómez']],
  ['pt', 'Por João da Silva e Ana Souza', ['João da Silva', 'Ana Souza']],
  ['it', 'di Maria Rossi e Luca Bianchi', ['Maria Rossi', 'Luca Bianchi']],
  ['nl', 'Door Jan de Vries en Piet Jansen', ['Jan de Vries', 'Piet Jansen']],
  ['pl', 'Autor: Jan Kowalski', ['Jan Kowalski']],
  ['ru', 'Автор: Иван Петров', ['Иван Петров']],
  ['uk', 'Автор: Олена Шевченко', ['Олена Шевченко']],
  ['tr', 'Yazar: Ayşe Yılmaz', ['Ayşe Yılmaz']],
  ['id', 'Oleh Budi Santoso dan Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
  ['hi', 'द्वारा राहुल शर्मा', ['राहुल शर्मा']],
  ['ar', 'بقلم محمد علي', ['محمد علي']],
  ['ar', 'كتب: أحمد حسن وسارة محمود', ['أحمد حسن', 'سارة محمود']],
  ['ar', 'كتب: أحمد وليد', ['أحمد وليد']],
  ['fa', 'گزارش: علی رضایی', ['علی رضایی']],
  ['th', 'เรื่อง : สมชาย ใจดี ภาพ : มานี มีนา', ['สมชาย ใจดี']],
  ['th', 'รายงานโดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['ko', '홍길동 기자', ['홍길동']],
  ['zh', '作者：王小明', ['王小明']],
  ['ja', '文：山田太郎', ['山田太郎']],
]

const NOBODY: readonly (readonly [string, string])[] = [
  ['en', 'By Monday the rain had stopped'],
  ['en', 'View all posts'],
  ['en', 'By 2030'],
  ['en', 'Published April 15, 2024'],
  ['en', '3d23d65-ddc6-4ce5'],
  ['de', 'Von 8 bis 12 Uhr'],
  ['es', 'Por ahora no hay datos'],
  ['ar', 'تصوير: أحمد حسن'],
  ['ar', 'ترجمة: أحمد حسن'],
  ['ar', 'المحرر: أحمد حسن'],
  ['fr', 'Par ailleurs, le maire a dit non'],
  ['it', 'di nuovo'],
  ['hi', 'संपादक: राहुल शर्मा'],
  ['th', 'ภาพ: สมชาย ใจดี'],
  ['th', 'แปลโดย สมชาย ใจดี'],
  ['fa', 'عکس: علی رضایی'],
]

describe('readByline', () => {
  it.each(BYLINES)('%s: %s', (language, byline, names) => {
    expect(readByline(byline, [language]).names).toEqual(names)
  })

  it.each(NOBODY)('%s: nobody in %s', (language, text) => {
    expect(readByline(text, [language]).names).toEqual([])
  })

  it('takes no domain for a name', () => {
    expect(readByline('By example.com', ['en'])).toEqual({ names: [], signed: false })
  })

  it('names each person once', () => {
    expect(readByline('By Jane Doe and JANE DOE', ['en']).names).toEqual(['Jane Doe'])
  })
})

describe('toName', () => {
  it.each(['Jane Doe', 'J. R. R. Tolkien', 'Ludwig van der Berg', '王小明', 'محمد علي'])('%s is a name', (text) => {
    expect(toName(text)).toBe(text)
  })

  it.each(['Read more', 'jane doe', 'Jane Doe 3', 'The End', 'One Two Three Four Five Six', ''])(
    '"%s" is none',
    (text) => {
      expect(toName(text)).toBeUndefined()
    },
  )
})

describe('isOrganisation', () => {
  it.each(['AFP', 'Associated Press', 'Example News', 'The Example Team'])('%s', (name) => {
    expect(isOrganisation(name)).toBe(true)
  })

  it.each(['Jane Doe', 'Madonna', 'Newsom'])('not %s', (name) => {
    expect(isOrganisation(name)).toBe(false)
  })
})
