// What surrounds every page and is said on the server: header, footer, missing and broken pages.
import type { layout as english } from "../en/layout.ts";

export const layout: Record<keyof typeof english, string> = {
  skip: "الانتقال إلى المحتوى",
  search: "بحث",
  rss: "RSS",
  jsonFeed: "خلاصة JSON",
  toTop: "إلى الأعلى",

  missingMetaTitle: "الصفحة غير موجودة",
  missingTitle: "لا صفحة على هذا الرابط",
  missing: "ربما سُحبت الصفحة، أو في الرابط خطأ مطبعي. يمكن البحث عنها، أو العودة إلى <home>الصفحة الرئيسية</home>.",

  brokenMetaTitle: "حدث خطأ ما",
};
