-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "closesComments" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Mute" (
    "accountId" TEXT NOT NULL,
    "mutedId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Mute_pkey" PRIMARY KEY ("accountId","mutedId")
);

-- CreateTable
CREATE TABLE "BurntHandle" (
    "keyHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BurntHandle_pkey" PRIMARY KEY ("keyHash")
);

-- CreateIndex
CREATE INDEX "Mute_mutedId_idx" ON "Mute"("mutedId");

-- AddForeignKey
ALTER TABLE "Mute" ADD CONSTRAINT "Mute_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mute" ADD CONSTRAINT "Mute_mutedId_fkey" FOREIGN KEY ("mutedId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Nobody folds away his own words.
ALTER TABLE "Mute" ADD CONSTRAINT "Mute_another" CHECK ("accountId" <> "mutedId");

-- Of those who ask to be forgotten there are a few at a time among all accounts.
CREATE INDEX "Account_closed" ON "Account" ("closedAt") WHERE "closedAt" IS NOT NULL AND "deletedAt" IS NULL;

-- Whoever asks what is kept of him is told what happened to his account, without a look at everybody else's.
CREATE INDEX "Event_about_account" ON "Event" ((payload->>'accountId'), seq) WHERE "articleId" = 'site';

-- The words of a comment that is withdrawn for good may go; the tombstone stays.
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_body_says_something";
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_body_says_something" CHECK (body ~ '\S' OR "withdrawnAt" IS NOT NULL);
