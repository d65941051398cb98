import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

function split(text: string): readonly string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['It rained. Two! Three? Four', ['It rained.', 'Two!', 'Three?', 'Four']],
    ['Mr. Hill met Gov. Lee. They spoke.', ['Mr. Hill met Gov. Lee.', 'They spoke.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
    ['“Stop!” he said. “Now.” Then he went.', ['“Stop!” he said.', '“Now.”', 'Then he went.']],
    ['It rose 3.5 percent to No. 5 of all.', ['It rose 3.5 percent to No. 5 of all.']],
    ['Wait... and see. iPhones sell.', ['Wait... and see.', 'iPhones sell.']],
    [
      'Am 3. Oktober kam Dr. Roth z. B. nach Ulm. Er blieb.',
      ['Am 3. Oktober kam Dr. Roth z. B. nach Ulm.', 'Er blieb.'],
    ],
    // A name may be as short as a title: longer ones than three letters are names where no list knows them.
    ['Det siger Kim Ravn. Følg os her.', ['Det siger Kim Ravn.', 'Følg os her.']],
    ['It was said by Gen. Hadley and Sgt. Ravn.', ['It was said by Gen. Hadley and Sgt. Ravn.']],
    ['The war went on in Iraq. Rebels held the town.', ['The war went on in Iraq.', 'Rebels held the town.']],
    [
      'They sold it in the UK. Chicken followed. Yes. It did.',
      ['They sold it in the UK.', 'Chicken followed.', 'Yes.', 'It did.'],
    ],
    // In front of a number a short word is cut off, and no list has all of them.
    ['So sagt es Tz. 20 im Urteil. Er blieb.', ['So sagt es Tz. 20 im Urteil.', 'Er blieb.']],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test.each<readonly [string, readonly string[]]>([
    ['今日は晴れです。明日は？雨！', ['今日は晴れです。', '明日は？', '雨！']],
    ['「そうだ。」と述べた。次へ。', ['「そうだ。」と述べた。', '次へ。']],
    ['यह पहला है। यह दूसरा है॥ अंत', ['यह पहला है।', 'यह दूसरा है॥', 'अंत']],
    ['ይህ አንድ ነው። ሁለት ነው፧ መጨረሻ', ['ይህ አንድ ነው።', 'ሁለት ነው፧', 'መጨረሻ']],
    ['Սա մեկն է։ Վերջ', ['Սա մեկն է։', 'Վերջ']],
    ['ဒါက တစ်။ နောက်ဆုံး', ['ဒါက တစ်။', 'နောက်ဆုံး']],
    ['នេះគឺមួយ។ ចុងក្រោយ', ['នេះគឺមួយ។', 'ចុងក្រោយ']],
    ['第１．２項を読む。次へ。', ['第１．２項を読む。', '次へ。']],
    ['هل هذا صحيح؟ نعم. یہ ہے۔ آخر', ['هل هذا صحيح؟', 'نعم.', 'یہ ہے۔', 'آخر']],
  ])('stops of its own script: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })

  test('cuts long Thai text at spaces, short text not', () => {
    const clause = 'ประเทศไทยมีประชากรมากและมีวัฒนธรรมที่หลากหลาย'.repeat(4)
    expect(split(`${clause} ${clause}`)).toEqual([clause, clause])
    expect(split('สวัสดี ครับ')).toEqual(['สวัสดี ครับ'])
  })

  test('offsets hold every character but white space', () => {
    const text = ' \u00A0One.  Two\nthree?\t“Four.” \uFEFF'
    const rest = splitSentences(text).reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end),
      text,
    )
    expect(rest.trim()).toBe('')
    expect(splitSentences(' \n ')).toEqual([])
    expect(splitSentences('')).toEqual([])
  })

  test('takes a megabyte without a space or a stop, and one of nothing but stops', () => {
    expect(split('x'.repeat(1_000_000))).toHaveLength(1)
    expect(split('.'.repeat(1_000_000))).toHaveLength(1)
    expect(split('. '.repeat(100_000))).toHaveLength(100_000)
  })
})
