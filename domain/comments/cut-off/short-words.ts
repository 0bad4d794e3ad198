// Words of one or two letters, and what is said in chats and stands in no list of common words: whole, however short.
import type { Language } from "#lib/i18n/languages.ts";

const SHORT: Partial<Record<Language, string>> = {
  en: `a i u r k o n x d am an as at be by do go he if in is it me my no of on or so to up us we oh ok ah ha eh hi hm um uh ya yo ye aw ow
    ew ex id im ad pm tv pc uk us eu la ma pa mr ms dr st vs cd dj hq ie eg op lo id ii jk ff gg np ty wp bc cv tl rn dm gf bf bs ez fb yt
    app apps vid vids pic pics info prob probs def obv fav favs legit tho thru lol lmao lmfao rofl imo imho btw tbh iirc afaik til eli
    meh nah yea yep yup nope dunno gonna wanna gotta kinda sorta lemme gimme ppl pls plz thx ty yw smh ikr irl fyi asap dude bro bruh sub
    subs mod mods admin admins config repo dev devs demo demos tempo combo promo photo rehab memo intro outro ammo limo mono retro bio
    biz abs lab labs ref refs spec specs temp temps max min hun tum rad sax uni loo quid nan grandad telly gran tel etc ie eg govt dept`,
  de: `am an da du er es ob im in ja na oh ok so um wo zu ab ach tv pc ei eu usw bzw zb app apps info infos demo foto auto abi kita oma opa
    uni bio limo krimi akku euro lol haha hab ist tja nö nee jo jep hm tach moin servus`,
  fr: `à a ah au ce ça de du eh en es et eu fi ha il je la le ma me mi mû né ni oh ok on or ou où pu sa se si su ta te tu un va vu ne tv pc
    oui non bof pfff lol mdr ptdr svp stp bcp app appli info infos photo resto ado prof bac bio métro vélo moto auto hyper super sympa`,
  es: `a al da de di e el en es fe fu ha he la le lo me mi ni no o oh ok os se si sí su sé te ti tu tú un va ve vi ya yo y u tv pc jaja jeje
    tmb xd app info foto bici moto auto peli cole profe boli uni súper bici disco kilo`,
};

/** Sounds rather than words: behind "my" or "the" they are the beginning of something else. */
const SOUNDS =
  /^(ha|he|ah|oh|uh|um|hm|eh|aw|ow|ew|ya|ye|yo|la|lo|pa|ma|u|r|k|n|x|d|o|am|be|do|go|if|is|so|up|we|he|he|us)$/;
const DETERMINERS = new Set("the a an my your his their our its this that these those every".split(" "));

const sets = new Map<Language, Set<string>>();

/** `before`: the word before it, in small letters, where it is the last of a text. */
export function isShortWord(word: string, language: Language, before = ""): boolean {
  if (language === "en" && DETERMINERS.has(before) && SOUNDS.test(word)) return false;
  if (/^(.{1,2})\1+.?$/u.test(word)) return true;
  const known = sets.get(language) ?? new Set((SHORT[language] ?? "").split(/\s+/));
  sets.set(language, known);
  return known.has(word);
}
