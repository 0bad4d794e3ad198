// When a text seems to end too soon, and when the site was renewed beneath an open page.
import type { unfinished as english } from "../en/unfinished.ts";

export const unfinished: Record<keyof typeof english, string> = {
  sendAnyway: "إرسال على أي حال",
  goOn: "متابعة الكتابة",
  renewed: "جرى تحديث الموقع أثناء كتابتك. نصّك هنا كاملًا: أرسِله مرة أخرى من فضلك.",
  renewedForm:
    "جرى تحديث الموقع منذ أن فتحت هذه الصفحة، فتعذّر الإرسال. ما كتبته ما زال هنا: انسخ ما تحتاج إليه، ثم أعد تحميل الصفحة وأرسِله من جديد.",
  oldTitle: "جرى تحديث الموقع",
  oldText:
    "كنت قد فتحت الصفحة قبل ذلك، فتعذّر قبول ما أرسلته. تجد أدناه ما كتبته: انسخه، وارجع إلى الصفحة وأرسِله من جديد. لا تُعرض كلمات المرور.",
  oldBack: "العودة إلى الصفحة",
};
