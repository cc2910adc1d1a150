import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'このページを共有',
  on: '{name}で共有',
  share: '共有',
  copy: 'リンクをコピー',
  copied: 'コピーしました',
  byHand: 'このアドレスをコピーしてください',
  email: 'メールで共有',
  sms: 'SMSで共有',
  more: 'その他の共有方法',
  close: '閉じる',
  device: 'アプリで共有',
  goOn: '続ける',
  noServer: 'サーバー名ではありません。social.example のように入力してください。',
  qr: 'QRコード',
  qrOf: '{url} のQRコード',
  server: 'あなたの{name}サーバー',
  serverHint: 'アカウントのあるサーバー（例：social.example）。保存されません。',
};
