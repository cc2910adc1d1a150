import type { AskingMessages } from './en.ts';

export const messages: AskingMessages = {
  subject: '{name}はいかがでしたか',
  again: '再度のご案内:{name}はいかがでしたか',
  hello: '{person} 様',
  helloThere: 'こんにちは。',
  ask: 'いかがだったか、ほかの方に伝えていただけませんか。良いことも悪いことも、ご自身の言葉でどうぞ。届いたものはすべて読み、誰も一語も変えません。',
  button: 'レビューを書く',
  once: 'このリンクはあなた専用で、レビュー1件に使えます。',
  why: '{name}のお客様であるため、このメッセージをお送りしています。',
  noMore: '今後の案内が不要な場合は、1回のクリックで済み、その後もずっと有効です。',
  unsubscribe: '配信を停止',
  offTitle: 'レビューのお願いを停止しますか',
  offLead: '今後、このアドレスにレビューをお願いすることは一切ありません。すでに書かれたレビューはそのまま残ります。',
  offYes: '今後は送らない',
  offDone: '今後お願いすることはありません',
  offDoneWhy: 'このアドレスはリストから完全に外されました。ほかに必要な操作はありません。',
  offUnknown: 'このリンクは無効です',
  offUnknownWhy: 'アドレスが不完全か、対応する情報が消去されています。消去された方にお願いすることもありません。',
};
