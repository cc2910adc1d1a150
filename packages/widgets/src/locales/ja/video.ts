import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: '動画を再生：{name}',
  watch: '{name}で見る',
  from: '再生時に{name}から読み込みます',
  'no-captions': 'この動画には字幕がありません。',
  'captions-gone': '字幕を読み込めませんでした。',
  blocked: 'この動画はここでは再生できません。',
  transcript: '書き起こしを読む',
  close: '動画を閉じる',
};
