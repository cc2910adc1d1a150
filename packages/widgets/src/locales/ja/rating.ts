import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '5つ星のうち{value}',
  count: { other: 'レビュー{n}件' },
  bar: '5つ星のうち{value}：{n}件',
  how: '計算方法',
  rule: {
    other:
      '評価のある公開済みレビュー全{n}件の平均です（高評価も低評価も含みます）。このページでの抜粋は影響しません。',
  },
  scale: '{best}点満点中{value}点',
  from: '公開元：{sources}。',
  check: '確認方法',
  none: 'まだ評価はありません',
  sample: 'サンプルデータ',
};
