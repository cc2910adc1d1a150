import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: 'Compartilhar esta página',
  on: 'Compartilhar no {name}',
  share: 'Compartilhar',
  copy: 'Copiar link',
  copied: 'Link copiado',
  byHand: 'Copie este endereço',
  email: 'Compartilhar por e-mail',
  sms: 'Compartilhar por SMS',
  more: 'Outras formas de compartilhar',
  close: 'Fechar',
  device: 'Compartilhar por um aplicativo',
  goOn: 'Continuar',
  noServer: 'Este não é o nome de um servidor. Escreva como social.example.',
  qr: 'Código QR',
  qrOf: 'Código QR de {url}',
  server: 'Seu servidor do {name}',
  serverHint: 'Onde fica a sua conta, por exemplo social.example. Não é guardado.',
};
