-- Whether an author has said the same in the same place since then. A function sees what others wrote until it is called, where the
-- statement around it sees only what was there when that began. What he wrote lately is the shortest list that there is to look
-- through: the article is compared as no index has it, so that no plan goes through the whole discussion.
CREATE FUNCTION said_before(article text, parent text, author text, hash text, since timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM "Comment" WHERE "authorId" = author AND "createdAt" > since AND "articleId" || '' = article
      AND "parentId" IS NOT DISTINCT FROM parent AND "textHash" = hash AND "withdrawnAt" IS NULL
  );
END $$;
