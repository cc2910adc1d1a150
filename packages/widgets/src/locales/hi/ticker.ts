import type { TickerWords } from '../words.ts';

export const messages: TickerWords = {
  label: 'ग्राहक कहते हैं',
  pause: 'रोकें',
  play: 'जारी रखें',
  anonymous: 'अनाम',
  selected: 'प्रकाशित {n} में से {selected}',
  everything: 'प्रकाशित सभी {n}',
  tie: 'खुलासा: {text}',
  sample: 'नमूना डेटा',
  read: 'मूल जगह पर पढ़ें',
  close: 'बंद करें',
  previous: 'पिछला',
  next: 'अगला',
};
