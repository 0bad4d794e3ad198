-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "emailConfirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "newEmail" TEXT;

-- AlterTable
ALTER TABLE "OneTimeLink" ADD COLUMN     "accountId" TEXT,
ADD COLUMN     "email" TEXT;

-- CreateTable
CREATE TABLE "WaitingComment" (
    "articleId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "formKey" TEXT NOT NULL,
    "articleRevision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WaitingComment_pkey" PRIMARY KEY ("articleId","id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT,
    "recipientHash" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "accountId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retryAt" TIMESTAMPTZ(3) NOT NULL,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WaitingComment_accountId_createdAt_idx" ON "WaitingComment"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "WaitingComment_articleId_accountId_formKey_key" ON "WaitingComment"("articleId", "accountId", "formKey");

-- CreateIndex
CREATE INDEX "Mail_accountId_idx" ON "Mail"("accountId");

-- CreateIndex
CREATE INDEX "OneTimeLink_accountId_idx" ON "OneTimeLink"("accountId");

-- AddForeignKey
ALTER TABLE "WaitingComment" ADD CONSTRAINT "WaitingComment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitingComment" ADD CONSTRAINT "WaitingComment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The worker asks for what is not done: a few rows beside those that are.
CREATE INDEX "Mail_waiting" ON "Mail" ("retryAt") WHERE "sentAt" IS NULL AND "failedAt" IS NULL;

-- Nothing of a mail is kept once it is sent but that it was; before that it has somebody to go to.
ALTER TABLE "Mail"
  ADD CONSTRAINT "Mail_forgets_when_sent" CHECK ("sentAt" IS NULL OR (recipient IS NULL AND about = '{}')),
  ADD CONSTRAINT "Mail_knows_whom_to_reach" CHECK ("sentAt" IS NOT NULL OR recipient IS NOT NULL),
  ADD CONSTRAINT "Mail_has_one_end" CHECK ("sentAt" IS NULL OR "failedAt" IS NULL);

-- Whoever registered while nobody was asked for a proof has been read under his name since: his words are not held back now.
UPDATE "Account" SET "emailConfirmedAt" = "createdAt" WHERE email IS NOT NULL;
