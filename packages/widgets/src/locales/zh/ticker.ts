import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: '顾客评价',
  pause: '暂停',
  play: '继续',
  anonymous: '匿名',
  selected: '选自{n}条已发布内容，共{selected}条',
  everything: '全部{n}条已发布内容',
  tie: '利益关系披露：{text}',
  sample: '示例数据',
  read: '阅读原文',
  close: '关闭',
  previous: '上一条',
  next: '下一条',
};
