import type { FeedWords } from '../words.ts';

export const messages: FeedWords = {
  label: 'पोस्ट',
  nothing: 'अभी कोई पोस्ट नहीं है',
  broken: 'पोस्ट लोड नहीं हो सके।',
  claim: 'चुने हुए: प्रकाशित {n} पोस्ट में से {selected}।',
  'whole-claim': { one: 'प्रकाशित {n} पोस्ट यहाँ पढ़ा जा सकता है।', other: 'प्रकाशित सभी {n} पोस्ट यहाँ पढ़े जा सकते हैं।' },
  reviews: { one: '{n} रिव्यू यहाँ नहीं दिखाया गया है।', other: '{n} रिव्यू यहाँ नहीं दिखाए गए हैं।' },
};
