import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: '分享本页',
  on: '分享到 {name}',
  share: '分享',
  copy: '复制链接',
  copied: '链接已复制',
  more: '更多方式',
  email: '通过邮件分享',
  byHand: '请复制此网址',
  close: '关闭',
  device: '通过应用分享',
  goOn: '继续',
  noServer: '这不是服务器名称。请按 social.example 的格式填写。',
  qr: '二维码',
  qrOf: '{url} 的二维码',
  sms: '通过短信分享',
  server: '您的 {name} 服务器',
  serverHint: '您的账号所在的服务器，例如 social.example。不会保存。',
};
