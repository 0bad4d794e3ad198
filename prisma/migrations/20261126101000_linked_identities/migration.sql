-- CreateTable
CREATE TABLE "LinkedIdentity" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "linkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkedIdentity_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateIndex
CREATE INDEX "LinkedIdentity_accountId_idx" ON "LinkedIdentity"("accountId");

-- AddForeignKey
ALTER TABLE "LinkedIdentity" ADD CONSTRAINT "LinkedIdentity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What a provider sends is bounded before it comes here (web/arrival.ts).
ALTER TABLE "LinkedIdentity"
  ADD CONSTRAINT "LinkedIdentity_subject_length" CHECK (char_length(subject) BETWEEN 1 AND 255),
  ADD CONSTRAINT "LinkedIdentity_label_length" CHECK (char_length(label) <= 255);
