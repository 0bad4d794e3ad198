-- CreateTable
CREATE TABLE "Draft" (
    "articleId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "deviceId" TEXT NOT NULL,
    "formKey" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "parentId" TEXT NOT NULL,
    "editing" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "articleSlug" TEXT NOT NULL,
    "articleTitle" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "typedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("articleId","accountId","deviceId","formKey")
);

-- CreateIndex
CREATE UNIQUE INDEX "Draft_id_key" ON "Draft"("id");

-- CreateIndex
CREATE INDEX "Draft_accountId_savedAt_idx" ON "Draft"("accountId", "savedAt" DESC);

-- CreateIndex
CREATE INDEX "Draft_savedAt_idx" ON "Draft"("savedAt");

-- CreateIndex
CREATE INDEX "HeldComment_holderHash_idx" ON "HeldComment"("holderHash");

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- A draft without words is none.
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_says_something" CHECK (subject ~ '\S' OR body ~ '\S');
