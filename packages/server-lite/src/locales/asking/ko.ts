import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: '{name}, 어떠셨나요?',
  again: '다시 알려 드립니다: {name}, 어떠셨나요?',
  hello: '{person} 님, 안녕하세요.',
  helloThere: '안녕하세요.',
  ask: '어떠셨는지 다른 분들께 들려주시겠어요? 좋았든 나빴든 직접 쓰신 말 그대로, 들어온 글은 모두 읽고 아무도 한 글자도 바꾸지 않습니다.',
  button: '리뷰 쓰기',
  once: '이 링크는 본인만 쓸 수 있고 리뷰 한 건에 유효합니다.',
  why: '{name}의 고객이시기 때문에 이 메시지를 받으셨습니다.',
  noMore: '다시 요청받고 싶지 않으신가요? 한 번의 클릭이면 되고 계속 유지됩니다:',
  unsubscribe: '수신 거부',
  offTitle: '리뷰 요청을 그만 받으시겠어요?',
  offLead: '앞으로 이 주소로 리뷰를 요청하는 일은 절대 없습니다. 이미 쓰신 리뷰는 그대로 남습니다.',
  offYes: '다시 묻지 않기',
  offDone: '다시 요청하지 않겠습니다',
  offDoneWhy: '이 주소는 목록에서 완전히 빠졌습니다. 더 하실 일은 없습니다.',
  offUnknown: '이 링크는 연결되는 곳이 없습니다',
  offUnknownWhy: '주소가 완전하지 않거나 관련 정보가 삭제되었습니다. 여기서 삭제된 분께도 다시 요청하지 않습니다.',
};
