import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'お客様の声',
  pause: '一時停止',
  play: '再開',
  anonymous: '匿名',
  selected: '公開{n}件のうち{selected}件から',
  everything: '公開{n}件すべてから',
  tie: '開示：{text}',
  sample: 'サンプルデータ',
  read: '掲載元で読む',
  close: '閉じる',
  previous: '前へ',
  next: '次へ',
};
