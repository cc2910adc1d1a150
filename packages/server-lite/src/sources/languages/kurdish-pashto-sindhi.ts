import type { LanguageWords } from './language-words.ts';

/** Kurdish of both scripts, Pashto, Sindhi. */
export const KURDISH_PASHTO_SINDHI: LanguageWords = {
  stems: {
    person: `کڕیار کڕیاری میوان میوانی نەخۆش نەخۆشی بەکارهێنەر نووسەر kiriyar mevan mevanê bikarhêner nivîskar nexweş
      پیرودونکی پېرودونکی مېلمه ناروغ کارونکی لیکوال گراهڪ مهمان مريض خريدار ليکڪ`,
    name: `ناو ناوت ناوی nav navê نوم نالو`,
    words: `ڕا ڕای بۆچوون بۆچوونی بۆچوونەکان کۆمێنت سەرنج سەرنجەکان تێبینی raman nerîn şîrove nêrîn ezmûn
      نظر نظرونه تبصره تبصرې راءِ تبصرو تاثرات`,
    title: `ناونیشانیبابەت سەردێڕ sernav سرلیک عنوان`,
    rating: `هەڵسەنگاندن هەڵسەنگاندنی ئەستێرە ئەستێرەکان نمرە خاڵ ڕازیبوون stêrk stêr pûan nirxandin درجه ستوري نمرې ستارا`,
    date: `بەروار بەرواری ڕێکەوت ڕێکەوتی کات dîrok tarîx dem نېټه نیټه تاريخ`,
    visit: `سەردان سەردانی کڕین کڕینی serdan kirîn`,
    reply: `وەڵام وەڵامی bersiv bersiva ځواب جواب`,
    email: `ئیمەیڵ ئیمەیل epeyam ایمیل`,
    beside: `ژ ژمارە ژمارەی hejmar شمېره شمیره نمبر`,
    place: `لق لقی شار شاری şax bajar څانګه ښار شاخ شهر`,
    thing: `بەرهەم خزمەتگوزاری ژوور berhem xizmet ode محصول خدمت`,
    staff: `کارمەند پزیشک karmend bijîşk کارکوونکی ډاکټر`,
    good: `باشترین خاڵەباشەکان erênî`,
    bad: `خراپ خراپترین neyînî`,
    improve: `پێشنیار پێشنیارەکان باشتر pêşniyar وړاندیز`,
    recommend: `پێشنیاردەکەیت`,
  },
  alone: 'ناو ڕا لق کات nav dem ode نوم شار',
};
