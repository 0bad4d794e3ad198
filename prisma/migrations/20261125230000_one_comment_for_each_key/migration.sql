-- One comment for each form's key, whatever its words. Where a key has made several (other words, sent by the same form), the newest keeps
-- it: that is the one whose request may still come again.
UPDATE "Comment" c SET "formKey" = NULL
WHERE "formKey" IS NOT NULL AND EXISTS (
  SELECT FROM "Comment" n WHERE n."articleId" = c."articleId" AND n."authorId" = c."authorId" AND n."formKey" = c."formKey"
    AND (n."createdAt", n.id) > (c."createdAt", c.id)
);
CREATE UNIQUE INDEX "Comment_articleId_authorId_formKey_key" ON "Comment"("articleId", "authorId", "formKey");
DROP INDEX "Comment_articleId_authorId_formKey_textHash_key";

-- The key of comments is the newest index (see 20261122230000_keys_win_ties).
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey";
DROP INDEX "Comment_articleId_id_depth_rootId_key";
CREATE UNIQUE INDEX "Comment_articleId_id_depth_rootId_key" ON "Comment"("articleId", "id", "depth", "rootId");
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey"
  FOREIGN KEY ("articleId", "parentId", "parentDepth", "rootId") REFERENCES "Comment"("articleId", "id", "depth", "rootId") ON DELETE RESTRICT ON UPDATE RESTRICT;
