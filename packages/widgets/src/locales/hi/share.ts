import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'यह पेज शेयर करें',
  on: '{name} पर शेयर करें',
  share: 'शेयर करें',
  copy: 'लिंक कॉपी करें',
  copied: 'लिंक कॉपी हो गया',
  more: 'और तरीके',
  email: 'ईमेल से शेयर करें',
  byHand: 'यह पता कॉपी करें',
  close: 'बंद करें',
  device: 'किसी ऐप से शेयर करें',
  goOn: 'जारी रखें',
  noServer: 'यह किसी सर्वर का नाम नहीं है। इसे social.example की तरह लिखें।',
  qr: 'QR कोड',
  qrOf: '{url} का QR कोड',
  sms: 'SMS से शेयर करें',
  server: 'आपका {name} सर्वर',
  serverHint: 'जहाँ आपका खाता है, जैसे social.example. यह सेव नहीं किया जाता।',
};
