import type { ShareWords } from '../words.ts';

export const messages: ShareWords = {
  label: '이 페이지 공유',
  on: '{name}에 공유',
  share: '공유',
  copy: '링크 복사',
  copied: '링크가 복사되었습니다',
  more: '더 보기',
  email: '이메일로 공유',
  byHand: '이 주소를 복사하세요',
  close: '닫기',
  device: '앱으로 공유',
  goOn: '계속',
  noServer: '서버 이름이 아닙니다. social.example처럼 입력해 주세요.',
  qr: 'QR 코드',
  qrOf: '{url}의 QR 코드',
  sms: '문자 메시지로 공유',
  server: '내 {name} 서버',
  serverHint: '계정이 있는 서버입니다. 예: social.example. 저장되지 않습니다.',
};
