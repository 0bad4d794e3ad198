-- What Prisma's schema cannot say: the last wall behind the domain's own checks, for the day one of those is wrong or two requests
-- race. Lengths are wider than what forms let in, because imports keep what other systems let in.

-- A path sorts by its bytes, like the labels it is made of, whatever language the database sorts in. Done while the table is empty.
ALTER TABLE "Comment" ALTER COLUMN path TYPE text COLLATE "C";

-- A comment says something, in bounds that keep one row from filling a page.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_body_says_something" CHECK (body ~ '\S'),
  ADD CONSTRAINT "Comment_body_length" CHECK (char_length(body) <= 200000),
  ADD CONSTRAINT "Comment_subject_length" CHECK (char_length(subject) <= 120);

-- The tree. The foreign key holds that parent, depth and root agree within the article; these hold what it looks at, so that a root
-- is its own root and every step up lowers the depth: a cycle cannot be written.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_depth_bounds" CHECK (depth BETWEEN 0 AND 1000),
  ADD CONSTRAINT "Comment_root_has_no_parent" CHECK ((depth = 0) = ("parentId" IS NULL)),
  ADD CONSTRAINT "Comment_root_is_its_own_root" CHECK ((depth = 0) = ("rootId" = id)),
  ADD CONSTRAINT "Comment_parent_is_one_step_up"
    CHECK ("parentDepth" IS NOT DISTINCT FROM CASE WHEN depth = 0 THEN NULL ELSE depth - 1 END);

-- An index row holds 2,704 bytes; a longer path would fail at the index with a message nobody understands.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_path_bounds" CHECK (octet_length(path) BETWEEN 1 AND 2600);

-- Counts are kept by the transaction that changes them; a wrong one must fail there, not show on a page.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_counts" CHECK ("replyCount" >= 0 AND "branchCount" >= "replyCount" AND "repliesMade" >= "replyCount"),
  ADD CONSTRAINT "Comment_revision" CHECK (revision >= 1);
ALTER TABLE "CommentRevision"
  ADD CONSTRAINT "CommentRevision_number" CHECK (number >= 1);
ALTER TABLE "Thread"
  ADD CONSTRAINT "Thread_counts" CHECK ("commentCount" >= 0 AND "rootsMade" >= 0);

-- State is a time, and a person where one did it: never a person without the time.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_withdrawn_at_by" CHECK ("withdrawnById" IS NULL OR "withdrawnAt" IS NOT NULL),
  ADD CONSTRAINT "Comment_hidden_at_by" CHECK ("hiddenById" IS NULL OR "hiddenAt" IS NOT NULL);

-- Slugs stand in addresses, feeds and other people's links.
ALTER TABLE "Article"
  ADD CONSTRAINT "Article_title_says_something" CHECK (title ~ '\S'),
  ADD CONSTRAINT "Article_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 200),
  ADD CONSTRAINT "Article_revision" CHECK ("shownRevision" >= 1 AND revision >= "shownRevision"),
  ADD CONSTRAINT "Article_reading_minutes" CHECK ("readingMinutes" >= 0);
ALTER TABLE "ArticleSlug"
  ADD CONSTRAINT "ArticleSlug_slug" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 200);
ALTER TABLE "ArticleRevision"
  ADD CONSTRAINT "ArticleRevision_number" CHECK (number >= 1);
ALTER TABLE "ArticleTopic"
  ADD CONSTRAINT "ArticleTopic_position" CHECK (position >= 0);
ALTER TABLE "Upload"
  ADD CONSTRAINT "Upload_size" CHECK (width > 0 AND height > 0 AND bytes >= 0);

-- People are found by a name of bearable length and by one spelling of their address.
ALTER TABLE "Account"
  ADD CONSTRAINT "Account_handle_length" CHECK (char_length(handle) BETWEEN 3 AND 30),
  ADD CONSTRAINT "Account_email_is_canonical" CHECK (email IS NULL OR email = lower(email));
ALTER TABLE "Session"
  ADD CONSTRAINT "Session_expires_after_it_began" CHECK ("expiresAt" > "createdAt");

ALTER TABLE "Event"
  ADD CONSTRAINT "Event_seq" CHECK (seq >= 1),
  ADD CONSTRAINT "Event_attempts" CHECK (attempts >= 0);
ALTER TABLE "EventStream"
  ADD CONSTRAINT "EventStream_last" CHECK ("lastSeq" >= 0);
ALTER TABLE "RateLimit"
  ADD CONSTRAINT "RateLimit_hits" CHECK (hits >= 0);

-- The worker asks for what is not handled: a few rows beside millions that are.
CREATE INDEX "Event_waiting" ON "Event" ("articleId", seq) WHERE "handledAt" IS NULL;
