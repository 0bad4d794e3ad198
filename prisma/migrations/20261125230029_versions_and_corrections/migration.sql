-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "correction" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "shownAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "articleRevision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "ArticleCorrection" (
    "articleId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "removedById" TEXT,

    CONSTRAINT "ArticleCorrection_pkey" PRIMARY KEY ("articleId","revision")
);

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_articleId_revision_fkey" FOREIGN KEY ("articleId", "revision") REFERENCES "ArticleRevision"("articleId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- As the other checks: the last wall behind the domain's own, wider than what forms let in.
ALTER TABLE "ArticleCorrection"
  ADD CONSTRAINT "ArticleCorrection_text" CHECK (text ~ '\S' AND char_length(text) <= 2000),
  ADD CONSTRAINT "ArticleCorrection_removed_at_by" CHECK ("removedById" IS NULL OR "removedAt" IS NOT NULL);
ALTER TABLE "ArticleRevision"
  ADD CONSTRAINT "ArticleRevision_correction" CHECK (char_length(correction) <= 2000);
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_article_revision" CHECK ("articleRevision" >= 1);

-- What readers saw so far: what the events tell, what was saved in the moment of publication, and what they see now.
UPDATE "ArticleRevision" v SET "shownAt" = e.at FROM (
  SELECT "articleId", (payload->>'revision')::int AS number, min(at) AS at FROM "Event"
  WHERE type IN ('article.published', 'article.revised') GROUP BY 1, 2
) e WHERE e."articleId" = v."articleId" AND e.number = v.number;
UPDATE "ArticleRevision" v SET "shownAt" = a."publishedAt" FROM "Article" a
WHERE a.id = v."articleId" AND v."savedAt" = a."publishedAt" AND v.number <= a."shownRevision";
UPDATE "ArticleRevision" v SET "shownAt" = least(v."shownAt", coalesce(a."updatedAt", a."publishedAt")) FROM "Article" a
WHERE a.id = v."articleId" AND v.number = a."shownRevision" AND a."publishedAt" IS NOT NULL;

-- Which of them a comment was written about, by its time. Where there was but one, the default says so.
UPDATE "Comment" c SET "articleRevision" = coalesce((
  SELECT max(v.number) FROM "ArticleRevision" v WHERE v."articleId" = c."articleId" AND v."shownAt" <= c."createdAt"), 1)
FROM "Article" a WHERE a.id = c."articleId" AND a."shownRevision" > 1;
