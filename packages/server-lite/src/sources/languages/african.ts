import type { LanguageWords } from './language-words.ts';

/** Malagasy, Shona, Somali, Xhosa, Yoruba, Zulu. */
export const AFRICAN: LanguageWords = {
  stems: {
    person: `mpanjifa mpividy mpitsidika vahiny marary mutengi muenzi macmiil macmiilka martida bukaan ikhasimende umthengi isivakashi undwendwe onibara alejo`,
    name: `anarana anarany anaranao zita magaca magacaaga magaciisa igama orukọ`,
    words: `hevitra hevitrao fanamarihana tsikera traikefa mawonero pfungwa faallo faallada aragti ra'yi ra'yiga uluvo imibono umbono izimvo`,
    title: `lohateny cinwaan isihloko`,
    rating: `naoty isa kintana fanombanana fahafaham nyeredzi mamaki qiimayn qiimaynta xiddig xiddigo dhibco izinkanyezi isilinganiso amaphuzu irawọ`,
    date: `daty vaninandro zuva taariikh taariikhda usuku umhla ọjọ`,
    reply: `valiny valin mhinduro jawaab jawaabta impendulo`,
    email: `mailaka imeyili iimeyl`,
    beside: `laharana lah nhamba lambarka inombolo`,
    place: `sampana tanana laanta magaalo igatsha idolobha`,
    thing: `vokatra serivisy efitrano fitsangatsanganana chigadzirwa adeeg badeecad umkhiqizo isevisi igumbi`,
    good: `tsara nankafizina`,
    bad: `ratsy`,
    improve: `hatsaraina fanatsarana soosolkeh hagaajin ukuthuthukisa`,
    recommend: `manoro tolotalin ncoma`,
  },
  alone: 'isa zita usuku zuva daty igama',
};
