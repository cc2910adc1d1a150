import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Bu sayfayı paylaş',
  on: '{name} üzerinde paylaş',
  share: 'Paylaş',
  copy: 'Bağlantıyı kopyala',
  copied: 'Bağlantı kopyalandı',
  more: 'Diğer seçenekler',
  email: 'E-postayla paylaş',
  byHand: 'Bu adresi kopyalayın',
  close: 'Kapat',
  device: 'Bir uygulamayla paylaş',
  goOn: 'Devam',
  noServer: 'Bu bir sunucu adı değil. social.example biçiminde yazın.',
  qr: 'QR kodu',
  qrOf: '{url} için QR kodu',
  sms: 'SMS ile paylaş',
  server: '{name} sunucunuz',
  serverHint: 'Hesabınızın bulunduğu yer, örneğin social.example. Saklanmaz.',
};
