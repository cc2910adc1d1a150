import { isGivenName } from './given-names.ts';

/** What the values of a column say of whether they are people. Shares are of those that are filled, 0–1. */
export interface People {
  filled: number;
  distinct: number;
  /** Written as names are. */
  namelike: number;
  /** With a given name that is known, a family name of East Asia, an initial, a title, or letters that were starred out. */
  certain: number;
  /** Of which one name is known. */
  given: number;
  /** With an initial (`Anna K.`) or stars (`A***a`): only names are shortened so. */
  shortened: number;
  /** Chosen by people themselves: `lamp_fan77`. */
  handles: number;
  /** Of companies and teams. */
  companies: number;
  /** Of one word. */
  single: number;
}

/** What stands before a name where somebody is spoken of, or a whole family, in the languages that have it. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|rev|fr|fam|family|auntie|aunt|uncle|granny|grandma|grandpa|nan|herr|frau|hr|familie|tante|onkel|oma|opa|mme|mlle|m|monsieur|madame|mademoiselle|famille|mamie|papi|sr|sra|srta|señora?|señorita|doña|don|dona|familia|abuela|abuelo|senhora?|seu|família|sig|sig\.?ra|signora?|dott|dott\.?ssa|ing|arch|avv|famiglia|nonna|nonno|zia|zio|mag|dhr|mevr|mevrouw|meneer|mw|fru|frk|familjen|familien|rouva|herra|perhe|pan|pani|paní|państwo|rodzina|rodina|slečna|gosp|ga|gđa|gospodin|gospođa|gospa|obitelj|porodica|družina|dl|d-l|dna|d-na|domnul|doamna|úr|család|ponas|ponia|šeima|kungs|kundze|ģimene|härra|proua|perekond|zonja|zoti|bay|bayan|aile|κ|κα|κος|κυρία|κύριος|οικογένεια|οικ|г-н|г-жа|гн|гжа|господин|госпожа|сем|семья|семейство|пан|пані|родина|сім['’ʼ]я|госпођа|породица|фамилия|السيدة?|أستاذة?|الأستاذة?|أم|أبو|عائلة|מר|גברת|גב['׳’]|משפחת|ד["״]ר|آقای|خانم|خانواده|श्री|श्रीमती|सुश्री|डॉ|श्रीमान|shri|smt|pak|bapak|bu|ibu|mbak|mas|kak|kakak|keluarga|encik|puan|cik|bwana|bi|mama|baba|anh|chị|cô|chú|bác|bà|ông|em|dì|cậu|gia đình|khun|คุณ|นาย|นาง|นางสาว|น\.ส|พี่|น้อง|ครอบครัว)\.?\s+(?=\S)|^(?:p|g|γ|د)\.\s*(?=\S)/iu;
const SUFFIX =
  /(?:先生|女士|小姐|太太|さん|さま|様|님|씨|ちゃん|くん|一家|家族)$|\s(?:family|household|bey|hanım|ailesi|abla|abi|perhe|család|úr|asszony|néni|bácsi|kungs|kundze|ģimene|šeima|perekond|ji|जी|परिवार)$/iu;
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|van|von|vom|zu|zum|der|den|ter|ten|te|la|le|el|al|bin|bint|ibn|abu|af|av|y|e|i|und|and|et|&|\+|ja|og|och|u|ve|и|і|та|και)$/iu;
const COMPANY =
  /(?:^|[\s&(.,-])(?:gmbh|ag|kg|ohg|e\.?\s?v|ug|ltd|limited|inc|llc|llp|plc|corp|co|company|sarl|sas|sa|s\.a|s\.l|sl|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|oy|oyj|ab|as|aps|a\/s|sp\.?\s?z\s?o\.?o|s\.r\.o|a\.s|d\.o\.o|kft|zrt|ооо|зао|ао|ип|тов|α\.?ε|şti|a\.ş|株式会社|有限公司|주식회사|team|service|support|hotel|shop|store|restaurant|group|gruppe|center|centre|zentrum|filiale|branch|department|abteilung|kundendienst|kundenservice)(?:$|[\s).,-])|株式会社|有限会社|有限公司|주식회사/iu;
const CHINESE =
  /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯][\u4e00-\u9fff*＊○某]{1,2}$/u;
const KOREAN =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길][가-힣*○]{1,2}$/u;
const JAPANESE =
  /^[\u3400-\u9fff々ヶ]{1,3}[\s　][\u3400-\u9fffぁ-んァ-ヶー]{1,4}$|^[\u3400-\u9fff々]{1,3}[ぁ-ん]{2,3}$|^[\u3400-\u9fff々]{2,4}(?:子|美|郎|太|介|香|恵|雄|樹|菜|奈|絵|代|江|也|人|平)$/u;
const DENSE = /^[\u3040-\u30ff\u3400-\u9fff々\uac00-\ud7af・\s　*＊○]+$/u;
/** Georgian has capitals, and never begins a name with one. */
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const MASKED = /\p{L}[*•●○＊]{1,}|[*•●○＊]{2,}\p{L}/u;
const INITIAL = /(?:^|[\s.-])\p{Lu}\.?(?:$|(?=[\s.-]))/u;
/** `M. K.`, `A.B.`: two alone. */
const INITIALS = /^\p{Lu}\.[\s-]?\p{Lu}\.?$/u;
const HANDLE = /^@?(?=[^\d]*\p{L}{3})[\p{L}\d][\p{L}\d._-]{2,23}$/u;
const LONGEST = 48;
/** How old somebody is, or where from, behind a name: `Ingrid (61-65)`, `Tom, 34`. */
const BEHIND = /\s*[([][^()[\]]{1,24}[)\]]$|,\s*\d{1,3}$/u;

/** Looks at the values of one column. @param texts of which empty ones are passed over. */
export function peopleIn(texts: readonly string[]): People {
  const seen = new Set<string>();
  const count = { filled: 0, namelike: 0, certain: 0, given: 0, shortened: 0, handles: 0, companies: 0, single: 0 };
  for (const text of texts) {
    if (text === '') continue;
    count.filled++;
    seen.add(text.slice(0, 80));
    if (text.length > LONGEST || /[\n\t]/.test(text)) continue;
    if (COMPANY.test(text)) {
      count.companies++;
      continue;
    }
    const name = told(text);
    if (name) {
      count.namelike++;
      if (name.given) count.given++;
      if (name.shortened) count.shortened++;
      if (name.given || name.shortened || name.titled) count.certain++;
      if (name.words === 1) count.single++;
    } else if (HANDLE.test(text)) {
      count.handles++;
      if (text.split(/[^\p{L}]+/u).some((part) => part.length > 2 && isGivenName(part))) count.certain++;
    }
  }
  const of = (value: number) => (count.filled === 0 ? 0 : value / count.filled);
  return {
    filled: count.filled,
    distinct: seen.size,
    namelike: of(count.namelike),
    certain: of(count.certain),
    given: of(count.given),
    shortened: of(count.shortened),
    handles: of(count.handles),
    companies: of(count.companies),
    single: of(count.single),
  };
}

interface Name {
  words: number;
  given: boolean;
  shortened: boolean;
  titled: boolean;
}

function told(text: string): Name | undefined {
  const given = text.replace(BEHIND, '');
  const bare = given.replace(TITLE, '').replace(SUFFIX, '').trim();
  const titled = bare !== given;
  if (MASKED.test(bare) && bare.length <= 24 && !/\d{2}/.test(bare))
    return { words: 1, given: false, shortened: true, titled };
  if (/[\d!?;:"“”„()[\]{}<>/\\|@#€$%=_]/.test(bare)) return undefined;
  if (DENSE.test(bare)) return dense(bare, titled);
  const words = bare.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return undefined;
  const whole = words.filter((word) => !PARTICLE.test(word));
  if (whole.length === 0 || whole.length > 4 || !whole.every((word) => isWritten(word))) return undefined;
  return {
    words: whole.length,
    given: whole.some((word) => word.split(/[-–'’.]/).some((part) => isGivenName(part)) || isGivenName(word)),
    shortened: (whole.length > 1 && INITIAL.test(bare)) || INITIALS.test(bare),
    titled,
  };
}

/** A word as it stands in a name: with a capital where its script has them. */
function isWritten(word: string): boolean {
  if (!/^[\p{L}\p{M}][\p{L}\p{M}.'’ʼ`´־·\u200c\u200d\u05f3-]*$/u.test(word)) return false;
  if (word.length > 22) return false;
  return CASED.test(word) ? /^(?:\p{Lu}|[\p{L}]['’]\p{Lu}|ʻ)/u.test(word) : true;
}

function dense(text: string, titled: boolean): Name | undefined {
  const bare = text.replace(/[\s　・]/g, '');
  if (bare.length < 2 || bare.length > 10) return undefined;
  const given = CHINESE.test(text) || KOREAN.test(text) || JAPANESE.test(text);
  const words = text.split(/[\s　・]+/).length;
  if (!given && !titled && (bare.length > 6 || words > 2)) return undefined;
  return { words: bare.length > 2 || words > 1 ? 2 : 1, given, shortened: false, titled };
}
