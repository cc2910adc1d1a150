import type { RatingWords } from '../words.ts';

export const messages: RatingWords = {
  stars: '{value}星（满分5星）',
  count: '{n}条评价',
  bar: '{value}星：{n}条评价',
  how: '评分如何计算',
  rule: '这是全部{n}条带评分的已发布评价的平均分，无论评分高低。本页所选内容不会影响这一结果。',
  scale: '{value}分（满分{best}分）',
  from: '发布来源：{sources}。',
  check: '我们如何核实',
  none: '暂无评分',
  sample: '示例数据',
};
