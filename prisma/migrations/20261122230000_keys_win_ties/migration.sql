-- Where PostgreSQL knows little of a discussion (a young database, one article far longer than the others) it takes all indexes that begin
-- with the article for equally good, even for finding one comment by its key, and takes the newest. So the key must be the newest: it
-- reads one row where the others would read the whole discussion. A migration that adds an index to "Comment" ends with these lines.
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey";
DROP INDEX "Comment_articleId_id_depth_rootId_key";
CREATE UNIQUE INDEX "Comment_articleId_id_depth_rootId_key" ON "Comment"("articleId", "id", "depth", "rootId");
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey"
  FOREIGN KEY ("articleId", "parentId", "parentDepth", "rootId") REFERENCES "Comment"("articleId", "id", "depth", "rootId") ON DELETE RESTRICT ON UPDATE RESTRICT;
