import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: '播放视频：{name}',
  watch: '在 {name} 观看',
  from: '播放时从 {name} 加载',
  'no-captions': '此视频没有字幕。',
  'captions-gone': '无法加载字幕。',
  blocked: '此视频无法在此处播放。',
  transcript: '阅读文字稿',
  close: '关闭视频',
};
