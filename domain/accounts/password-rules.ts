// Which passwords are refused. Length is what counts (OWASP ASVS 5.0, 6.2): no rules about digits and signs, nothing is trimmed.
import { dictionary } from "@zxcvbn-ts/language-common";
import { PASSWORD_MIN } from "./limits.ts";

/** From the tops of other lists, and what people make of short ones who are asked for twelve characters. */
const MORE = `123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 12345678910 1234567891011 123456781234
  0123456789012 098765432109 987654321012 123123123123 121212121212 112233445566 123412341234 147258369147 111222333444 102030405060
  1qaz2wsx3edc 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qazxsw23edc qazwsxedcrfv zaq12wsxcde3 qwertyuiop12 qwertyuiop123 qwertyuiop1234
  qwertyuiopas qwertyuiopasdf qwertyuiopasdfghjkl qwertyuiop[] qwerty123456 qwerty12345678 qwerty1234567 qwertyqwerty asdfghjkl123
  asdfghjkl1234 asdfghjkl;' asdfasdfasdf zxcvbnm12345 zxcvbnm123456 abcdefghijkl abcdefghijklm abcdefghijklmnop abcdefg12345
  abcdef123456 abc123abc123 abcd12345678 abcd1234abcd a1b2c3d4e5f6 aa1234567890 a12345678901 password1234 password12345
  password123456 password1234567 password12345678 passwordpassword password@123 password@1234 passw0rd1234 p@ssw0rd1234 p@ssword1234
  password2024 password2025 password2026 mypassword12 mypassword123 mypassword1234 newpassword1 newpassword123 administrator
  administrator1 admin1234567 admin12345678 admin123456789 adminadmin12 adminadminadmin letmein12345 letmein123456 letmeinletmein
  welcome12345 welcome123456 welcome1234567 welcomewelcome iloveyou1234 iloveyou12345 iloveyouiloveyou iloveyou123456 ilovemyfamily
  ilovemyself1 princess1234 princess12345 sunshine1234 sunshine12345 football1234 football12345 baseball1234 basketball1
  basketball12 basketball123 computer1234 computer12345 superman1234 batman123456 dragon123456 monkey123456 master123456
  shadow123456 michael12345 charlie12345 changeme1234 changeme12345 changemenow1 secret123456 trustno1trustno1 whatever1234
  internet1234 google123456 facebook1234 facebook12345 liverpool123 manchesterunited chelsea12345 barcelona123 starwars1234
  starwars12345 pokemon12345 minecraft123 unbelievable masterpiece1 christopher1 christopher123 alexander123 jacqueline12`;

/** The tops of published lists of leaked passwords, some 50,000: those that are long enough for us. */
const COMMONEST = new Set([
  ...MORE.split(/\s+/),
  ...dictionary["passwords-common"].filter((password) => password.length >= PASSWORD_MIN),
]);

/** One to four characters again and again: "aaaaaaaaaaaa", "abcabcabcabc". */
const REPEATED = /^(.{1,4})\1+$/su;

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** What of a person or a site must not be the password itself. */
export type KnownWords = { handle?: string; email?: string; siteName?: string };

export function isEasyToGuess(password: string, known: KnownWords): boolean {
  const folded = fold(password);
  const words = Object.values(known)
    .filter((word) => word !== undefined)
    .map(fold);
  return COMMONEST.has(folded) || REPEATED.test(folded) || words.includes(folded);
}
