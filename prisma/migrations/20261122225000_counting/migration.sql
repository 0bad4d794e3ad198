-- Carries one comment into the counts of all that stand above it: `readable` comments more or fewer, `made` replies more. By key, from
-- parent to parent: one statement over all of them would be planned for a discussion of average length, and read a long one whole.
-- Called under the lock of the thread's row. Gives how many there are above.
CREATE FUNCTION count_above(article text, parent text, readable int, made int) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  here text := parent;
  above int := 0;
BEGIN
  WHILE here IS NOT NULL LOOP
    UPDATE "Comment" SET "branchCount" = "branchCount" + readable,
      "replyCount" = "replyCount" + CASE WHEN id = parent THEN readable ELSE 0 END,
      "repliesMade" = "repliesMade" + CASE WHEN id = parent THEN made ELSE 0 END
    WHERE "articleId" = article AND id = here RETURNING "parentId" INTO here;
    above := above + 1;
  END LOOP;
  RETURN above;
END $$;

-- Counts change far more often than words. With room on its page a row is changed there, and the nine indexes of comments are not touched.
ALTER TABLE "Comment" SET (fillfactor = 85);
ALTER TABLE "Thread" SET (fillfactor = 50);
ALTER TABLE "EventStream" SET (fillfactor = 50);

-- A boost has four digits, so that PostgreSQL and Node, whose powers differ in the last bit, say the same.
UPDATE "Comment" SET boost = floor(boost * 10000 + 0.5) / 10000 WHERE boost > 1;
UPDATE "Comment" SET rank = -(greatest(score, 0) + recommendations - 0.5 * sqrt(greatest(score, 0) + recommendations)) * boost
WHERE greatest(score, 0) + recommendations > 0;
