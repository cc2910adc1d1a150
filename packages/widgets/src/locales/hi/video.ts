import type { VideoWords } from '../words.ts';

export const messages: VideoWords = {
  play: 'वीडियो चलाएँ: {name}',
  watch: '{name} पर देखें',
  from: 'चलाने पर {name} से लोड होता है',
  'no-captions': 'इस वीडियो में कैप्शन नहीं हैं।',
  'captions-gone': 'कैप्शन लोड नहीं हो सके।',
  blocked: 'यह वीडियो यहाँ नहीं चल सकता।',
  transcript: 'लिखित रूप पढ़ें',
  close: 'वीडियो बंद करें',
};
