-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "boost" DOUBLE PRECISION NOT NULL DEFAULT 1,
ADD COLUMN     "rank" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "recommendations" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Vote" (
    "articleId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("articleId","commentId","accountId")
);

-- CreateTable
CREATE TABLE "Visit" (
    "articleId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("articleId","accountId")
);

-- CreateIndex
CREATE INDEX "Vote_accountId_articleId_idx" ON "Vote"("accountId", "articleId");

-- CreateIndex
CREATE INDEX "Visit_accountId_idx" ON "Visit"("accountId");

-- CreateIndex
CREATE INDEX "Comment_articleId_parentId_rank_path_idx" ON "Comment"("articleId", "parentId", "rank", "path");

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_articleId_commentId_fkey" FOREIGN KEY ("articleId", "commentId") REFERENCES "Comment"("articleId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Counts that cannot be are refused here; "boost" never takes away from a recommendation.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_recommendations" CHECK (recommendations >= 0),
  ADD CONSTRAINT "Comment_boost" CHECK (boost BETWEEN 1 AND 1000);
ALTER TABLE "Visit"
  ADD CONSTRAINT "Visit_order" CHECK (since <= at);

-- The comments that are there already get their place in "Best" as domain/comments/ranking.ts gives it.
UPDATE "Comment" c SET boost = least(4, power(2, greatest(0, extract(epoch FROM c."createdAt" - a."publishedAt")) / 129600))
FROM "Article" a WHERE a.id = c."articleId" AND a."publishedAt" IS NOT NULL;
UPDATE "Comment" SET rank = -(score - 0.5 * sqrt(score)) * boost WHERE score > 0;
