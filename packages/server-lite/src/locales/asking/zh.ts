import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: '您在{name}的体验如何？',
  again: '提醒一下：您在{name}的体验如何？',
  hello: '{person}，您好：',
  helloThere: '您好：',
  ask: '愿意告诉别人您的体验吗？无论好坏，请用您自己的话：收到的每一条我们都会读，没有人会改动一个字。',
  button: '写评价',
  once: '此链接仅供您本人使用，可写一条评价。',
  why: '您收到这封邮件，是因为您是{name}的客户。',
  noMore: '不想再收到此类请求？点击一次即可，永久有效：',
  unsubscribe: '退订',
  offTitle: '不再接收评价请求？',
  offLead: '今后不会再有人通过此地址请您写评价。您已写的评价保持不变。',
  offYes: '不要再问我',
  offDone: '我们不会再问您',
  offDoneWhy: '此地址已从名单中永久移除。您无需再做任何事。',
  offUnknown: '此链接无效',
  offUnknownWhy: '链接不完整，或与之相关的内容已被删除。已在此删除的人也不会再收到请求。',
};
