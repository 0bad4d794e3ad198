-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "additions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "changedAt" TIMESTAMPTZ(3),
ADD COLUMN     "joinedInto" TEXT;

-- Whoever has been joined to another is out of sight, and nobody is joined to himself.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_additions_are_a_list" CHECK (jsonb_typeof(additions) = 'array'),
  ADD CONSTRAINT "Comment_joined_is_withdrawn" CHECK ("joinedInto" IS NULL OR ("withdrawnAt" IS NOT NULL AND "joinedInto" <> id));

-- A branch that moves (domain/comments/joining) changes the depth of parents and replies in one statement: what it must never leave
-- behind is looked at when the statement ends, and not at each row. The key stays the newest of the indexes (20261122230000_keys_win_ties).
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey";
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_articleId_parentId_parentDepth_rootId_fkey" FOREIGN KEY ("articleId", "parentId", "parentDepth", "rootId") REFERENCES "Comment"("articleId", "id", "depth", "rootId") ON DELETE RESTRICT ON UPDATE NO ACTION;
